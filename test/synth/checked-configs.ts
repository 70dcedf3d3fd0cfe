import { existsSync } from 'node:fs';
import type { Config } from '../../pipeline/model/index.js';
import { checkedConfig } from '../../pipeline/pipeline.js';
import { pageAndSoundFiles } from '../docs/page-files.js';
import { loggingConfig } from '../fixtures/logging-config.js';
import { centralizationKeysYaml, centralizationYaml, searchYaml, subscriptionYaml } from '../fixtures/logging-yaml.js';
import { corpus } from '../only-where.js';
import { exampleFiles } from '../validate/systems-manager/example.js';
import { moreFiles } from '../validate/systems-manager/more.js';
import { removeConfigs, writeConfig } from '../validate/write-config.js';
import { exampleConfig as conformancePacks } from './conformance-packs-config.js';
import { manyPolicies } from './many-policies.js';

/**
 * Configs whose templates cfn-lint and cdk-nag look at. Every kind of stack and stack set has to be made by one of them:
 * add a config here where a new kind is not.
 */
export const checkedConfigs: Record<string, () => Config> = {
  'the example': () => checkedConfig('config').config,
  'conformance packs': conformancePacks,
  'recorders of some types, in some accounts': () =>
    conformancePacks((text) =>
      text
        .replace(
          'recordingFrequency: CONTINUOUS',
          "resourceTypes: ['AWS::IAM::Role', 'AWS::S3::Bucket']\n  deploymentTargets:\n    organizationalUnits: [Workloads]\n    excludedAccounts: [Payments]",
        )
        .replace('delivery: organization', 'delivery: organization\n    excludedAccounts: [Payments]'),
    ),
  'recorders of all but some types': () =>
    conformancePacks((text) =>
      text.replace('recordingFrequency: CONTINUOUS', 'excludedResourceTypes: [AWS::EC2::Volume]'),
    ),
  'many policies': () => manyPolicies(60, 2),
  'the page on AWS Control Tower': () => written(pageAndSoundFiles('docs/control-tower.md')),
  'the page on customizations': () => written(pageAndSoundFiles('docs/customizations.md')),
  'the page on Systems Manager': () => written(exampleFiles()),
  'more of Systems Manager': () => written(moreFiles),
  'the page on logging': () => written(pageAndSoundFiles('docs/logging.md')),
  'the trail, the log archive and a centralization rule': () => loggingConfig(centralizationYaml),
  'a key of central logs in two Regions': () => loggingConfig(centralizationKeysYaml),
  'log subscriptions': () => loggingConfig(subscriptionYaml),
  'log subscriptions with a collection to search': () => loggingConfig(searchYaml),
  // Where it is here; a machine without it checks the others.
  ...(existsSync(corpus.accelerator)
    ? { 'the Landing Zone Accelerator’s own example': () => checkedConfig(corpus.accelerator).config }
    : {}),
};

/** A config that is gone from the disk once it is read. */
function written(files: Record<string, string>): Config {
  try {
    return checkedConfig(writeConfig(files)).config;
  } finally {
    removeConfigs();
  }
}
