import { ConfigAggregatorStack } from '../../../stacks/aws-config/config-aggregator.js';
import { ConfigBucketStack } from '../../../stacks/aws-config/config-bucket.js';
import { ConfigRecorderStack } from '../../../stacks/aws-config/config-recorder.js';
import type { Config, ConfigAggregatorConfig, ConfigRecorderConfig } from '../../model/index.js';
import { inManagementAccount, type NamesOfBoth, nameInManagementAccount } from './in-management-account.js';
import type { Part } from './part.js';
import { inOneAccount, inTheirTargets, type Make } from './stack-set-part.js';

const bucketName = 'charter-config-bucket';
const recorderName = 'charter-config-recorder';

/** Names of what records, in the management account and in all others: whatever judges what is recorded comes after. */
export function recorderNames({ conformancePacks }: Config): NamesOfBoth {
  const recorder = conformancePacks?.recorder;
  return {
    stackSet: recorder ? [recorderName] : [],
    management: recorder?.managementAccount ? [nameInManagementAccount(recorderName)] : [],
  };
}

/** The bucket, the recorders and the aggregator of AWS Config. */
export function configRecorderParts(config: Config): Part[] {
  const { recorder, aggregator } = config.conformancePacks ?? {};
  return [
    ...(recorder ? [bucketPart(config, recorder), ...recorderParts(config, recorder)] : []),
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

/** Organization conformance packs need a recorder in the management account, too. */
function recorderParts({ homeRegion }: Config, recorder: ConfigRecorderConfig): Part[] {
  const make: Make = (app, id) => new ConfigRecorderStack(app, id, { ...recorder, homeRegion });
  const stackSet = inTheirTargets(recorder.targets, homeRegion, {
    name: recorderName,
    title: 'Recorder of AWS Config',
    regions: recorder.regions,
    // An account that leaves keeps what it has recorded, and goes on.
    retainStacks: true,
    capabilities: ['CAPABILITY_NAMED_IAM'],
    dependsOn: [bucketName],
    make,
  });
  return [stackSet, ...(recorder.managementAccount ? inManagementAccount(stackSet, make) : [])];
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
