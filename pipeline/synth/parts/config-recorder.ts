import { ConfigAggregatorStack } from '../../../stacks/aws-config/config-aggregator.js';
import { ConfigBucketStack } from '../../../stacks/aws-config/config-bucket.js';
import { ConfigRecorderStack } from '../../../stacks/aws-config/config-recorder.js';
import type { Config, ConfigAggregatorConfig, ConfigRecorderConfig } from '../../model/index.js';
import type { Part, StackSetPart } from './part.js';
import { inOneAccount, inTheirTargets } from './stack-set-part.js';

const bucketName = 'charter-config-bucket';
const recorderName = 'charter-config-recorder';

/** Names of what records, in the management account and in all others: whatever judges what is recorded comes after. */
export function recorderNames({ conformancePacks }: Config): string[] {
  const recorder = conformancePacks?.recorder;
  if (!recorder) return [];
  return recorder.managementAccount ? [recorderName, `${recorderName}-management`] : [recorderName];
}

/** The bucket, the recorders and the aggregator of AWS Config. */
export function configRecorderParts(config: Config): Part[] {
  const { recorder, aggregator } = config.conformancePacks ?? {};
  return [
    ...(recorder ? [bucketPart(config, recorder), recorderPart(config, recorder)] : []),
    ...(recorder?.managementAccount ? managementParts(config, recorder) : []),
    ...(aggregator ? [aggregatorPart(config, aggregator)] : []),
  ];
}

function bucketPart({ homeRegion }: Config, { bucketAccount, bucketExpireAfterDays }: ConfigRecorderConfig): Part {
  return inOneAccount(bucketAccount, homeRegion, {
    name: bucketName,
    title: 'Bucket of AWS Config',
    capabilities: [],
    dependsOn: [],
    make: (app, id) => new ConfigBucketStack(app, id, { expireAfterDays: bucketExpireAfterDays }),
  });
}

function recorderPart({ homeRegion }: Config, recorder: ConfigRecorderConfig): StackSetPart {
  return inTheirTargets(recorder.targets, homeRegion, {
    name: recorderName,
    title: 'Recorder of AWS Config',
    regions: recorder.regions,
    // An account that leaves keeps what it has recorded, and goes on.
    retainStacks: true,
    capabilities: ['CAPABILITY_NAMED_IAM'],
    dependsOn: [bucketName],
    make: (app, id) => new ConfigRecorderStack(app, id, { ...recorder, homeRegion }),
  });
}

/** No stack set reaches the management account, and organization conformance packs need a recorder there, too. */
function managementParts({ homeRegion }: Config, recorder: ConfigRecorderConfig): Part[] {
  return recorder.regions.map((region) => ({
    kind: 'stack',
    name: `${recorderName}-management`,
    region,
    title: 'Recorder of AWS Config in the management account',
    capabilities: ['CAPABILITY_NAMED_IAM'],
    dependsOn: [bucketName],
    make: (app, id) => new ConfigRecorderStack(app, id, { ...recorder, homeRegion }),
  }));
}

function aggregatorPart({ homeRegion }: Config, { account, regions }: ConfigAggregatorConfig): Part {
  return inOneAccount(account, homeRegion, {
    name: 'charter-config-aggregator',
    title: 'Aggregator of AWS Config',
    capabilities: ['CAPABILITY_NAMED_IAM'],
    dependsOn: [],
    make: (app, id) => new ConfigAggregatorStack(app, id, { regions }),
  });
}
