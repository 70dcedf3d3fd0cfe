import { soundConfig } from '../validate/write-config.js';
import type { BadConfig } from './bad-configs.js';

const organization = 'config/organization-config.yaml';
const trusting = (principal: string) => ({
  [organization]: `${soundConfig[organization]}trustedServices: [${principal}]\n`,
});
const systemsManager = (text: string) => ({ 'config/systems-manager-config.yaml': text });
const association = (change: (text: string) => string) =>
  systemsManager(
    change(`associations:
  - name: agent
    document: AWS-UpdateSSMAgent
    schedule: cron(0 4 ? * MON *)
    targets: { allNodes: true }
    deploymentTargets: { organizationalUnits: [Workloads] }
`),
  );
const window = (from: string, to: string) =>
  systemsManager(
    `maintenanceWindows:
  - name: nightly
    schedule: cron(0 3 ? * SUN *)
    duration: 3
    cutoff: 1
    tasks: [{ name: scan, type: AUTOMATION, document: AWS-StopEC2Instance }]
    deploymentTargets: { organizationalUnits: [Workloads] }
`.replace(from, to),
  );
const stackSet = (from: string, to: string) => ({
  ...trusting('member.org.stacksets.cloudformation.amazonaws.com'),
  'config/customizations-config.yaml': `customizations:
  stackSets:
    - name: alerts
      template: topic.json
      deploymentTargets: { organizationalUnits: [Workloads] }
      regions: [eu-central-1]
`.replace(from, to),
  'config/topic.json': '{ "Resources": { "Topic": { "Type": "AWS::SNS::Topic" } } }',
});
const pack = (from: string, to: string) => ({
  ...trusting('config.amazonaws.com, config-multiaccountsetup.amazonaws.com'),
  'config/conformance-packs-config.yaml': `recorder: { bucketAccount: LogArchive, resourceTypes: [AWS::S3::Bucket, AWS::IAM::User] }
conformancePacks:
  - name: keys
    template: keys.yaml
`.replace(from, to),
  'config/keys.yaml': `Resources:
  Keys:
    Type: AWS::Config::ConfigRule
    Properties: { ConfigRuleName: keys, Source: { Owner: AWS, SourceIdentifier: IAM_USER_MFA_ENABLED } }
`,
});

const file = { sets: 'customizations-config.yaml', ssm: 'systems-manager-config.yaml', packs: 'conformance-packs-config.yaml' };

/** What the schema bounds: each with a sentence of its own, and nothing else that only follows from it. */
export const emptyAndOutOfBounds: readonly BadConfig[] = [
  { name: 'an association with an empty name', files: association((text) => text.replace('agent', "''")), code: 'wrong-value', at: `${file.ssm}:2:11`, says: '"name" is empty.', helps: 'Name of the association' },
  { name: 'a window with an empty name', files: window('nightly', "''"), code: 'wrong-value', at: `${file.ssm}:2:11`, says: '"name" is empty.', helps: 'Name of the window' },
  { name: 'a stack set with an empty name', files: stackSet('alerts', "''"), code: 'wrong-value', at: `${file.sets}:3:13`, says: '"name" is empty.', helps: 'Name of the stack set' },
  { name: 'a pack with an empty name', files: pack('keys', "''"), code: 'wrong-value', at: `${file.packs}:3:11`, says: '"name" is empty.', helps: 'Name of the pack' },
  { name: 'a stack set without Regions', files: stackSet('[eu-central-1]', '[]'), code: 'wrong-value', at: `${file.sets}:6:16`, says: '"regions" is an empty list.', helps: 'Write at least one item' },
  { name: 'a type that is recorded twice', files: pack('AWS::IAM::User', 'AWS::S3::Bucket'), code: 'wrong-value', at: `${file.packs}:1:73`, says: '"AWS::S3::Bucket" stands twice in "resourceTypes".', helps: 'Keep one' },
  { name: 'a window that is open for too long', files: window('duration: 3', 'duration: 30'), code: 'wrong-value', at: `${file.ssm}:4:15`, says: 'cannot be 30: 24 is the most', helps: 'from 1 to 24' },
  { name: 'a cutoff below zero', files: window('cutoff: 1', 'cutoff: -1'), code: 'wrong-value', at: `${file.ssm}:5:13`, says: 'cannot be -1: 0 is the least', helps: 'from 0 to 23' },
  { name: 'a reach of nobody', files: { 'config/rollout-config.yaml': 'maximumReach: 0\n' }, code: 'wrong-value', at: 'rollout-config.yaml:1:15', says: 'cannot be 0: 1 is the least', helps: 'Write a number from 1.' },
  { name: 'a wave of no tags', files: { 'config/rollout-config.yaml': 'waves:\n  - { name: some, tags: {} }\n  - { name: rest }\n' }, code: 'wrong-value', at: 'rollout-config.yaml:2:25', says: '"tags" has no keys.', helps: 'at least one' },
  { name: 'more instances than a target takes', files: association((text) => text.replace('allNodes: true', `instanceIds: [${Array.from({ length: 51 }, (_, index) => `i-${String(index).padStart(17, '0')}`).join(', ')}]`)), code: 'wrong-value', at: `${file.ssm}:5:29`, says: '"instanceIds" has 51 items, and 50 is the most.', helps: 'Remove some' },
  { name: 'a tag without values', files: association((text) => text.replace('allNodes: true', 'tags: { Role: [] }')), code: 'wrong-value', at: `${file.ssm}:5:30`, says: '"Role" is an empty list.', helps: 'at least one item' },
  { name: 'a parameter with a long name', files: pack('    template', `    parameters: { ${'x'.repeat(256)}: y }\n    template`), code: 'wrong-value', at: `${file.packs}:4:17`, says: 'cannot be a key of "parameters"', helps: 'at most 255 characters' },
  { name: 'more parameters than a pack takes', files: pack('    template', `    parameters: { ${Array.from({ length: 61 }, (_, index) => `P${index}: y`).join(', ')} }\n    template`), code: 'wrong-value', at: `${file.packs}:4:17`, says: 'has 61 keys, and 60 is the most', helps: 'Remove some' },
  { name: 'a number for a parameter of a document', files: association((text) => text.replace('    targets', '    parameters: { version: 5 }\n    targets')), code: 'wrong-type', at: `${file.ssm}:5:28`, says: '"version" must be text or a list of texts, and the number 5', helps: "'5'" },
  { name: 'a number in the list of a parameter', files: association((text) => text.replace('    targets', '    parameters: { version: [5] }\n    targets')), code: 'wrong-type', at: `${file.ssm}:5:29`, says: 'An item of "version" must be text', helps: "'5'" },
  { name: 'a misspelt delivery', files: pack('    template', '    delivery: stackSets\n    deploymentTargets: { organizationalUnits: [Workloads] }\n    template'), code: 'wrong-value', at: `${file.packs}:4:15`, says: '"delivery" cannot be "stackSets"', helps: 'Did you mean "stackSet"?' },
  { name: 'a closed service that is misspelt', files: { 'config/logging-config.yaml': 'logArchiveAccount: LogArchive\ncloudtrailLake: { enable: true }\n' }, code: 'closed-services', at: 'logging-config.yaml:2:1', says: 'no new customers', helps: 'organizationTrail' },
];
