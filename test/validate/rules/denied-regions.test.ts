import type { Diagnostic } from '../../../pipeline/diagnostics/index.js';
import { check } from '../../../pipeline/pipeline.js';
import { changed, removeConfigs, soundConfig, writeConfig } from '../write-config.js';

afterAll(removeConfigs);

type Files = Record<string, string>;
type Condition = Record<string, Record<string, string | string[]>>;

const organization = 'config/organization-config.yaml';
const global = 'config/global-config.yaml';
const trusted = 'trustedServices: [member.org.stacksets.cloudformation.amazonaws.com]\n';
const twoRegions = changed(global, '  - eu-central-1', '  - eu-central-1\n  - eu-west-1');
/** Associations in both Regions of every account. */
const retention = (more = '') => ({
  'config/logging-config.yaml': `logArchiveAccount: LogArchive\nlogRetention:\n  defaultDays: 365\n${more}`,
});
const stackSet = (targets: string, regions: string): Files => ({
  [organization]: `${soundConfig[organization]}${trusted}`,
  'config/customizations-config.yaml': `customizations:\n  stackSets:\n    - { name: alerts, template: topic.yaml, deploymentTargets: { ${targets} }, regions: [${regions}] }\n`,
  'config/topic.yaml': 'Resources: { Topic: { Type: AWS::SNS::Topic } }\n',
});

const onlyHome: Condition = { StringNotEquals: { 'aws:RequestedRegion': ['eu-central-1'] } };
const policy = (condition: Condition, more: object = {}): Files => ({
  'policies/guardrail.json': JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Action: '*', Resource: '*', ...more, Condition: condition }],
  }),
});
const excepting = (operator: string, pattern: string, key = 'aws:PrincipalArn'): Files =>
  policy({ ...onlyHome, [operator]: { [key]: pattern } });

/** What the rule says of a policy on Workloads, with log retention in eu-central-1 and eu-west-1 of every account. */
function said(files: Files): Diagnostic[] {
  const { diagnostics } = check(writeConfig({ ...twoRegions, ...retention(), ...files }));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return diagnostics.filter(({ code }) => code === 'denied-regions');
}

// What comes near to the fault and is none. One fault stands in test/bad-corpus, others below.
describe('denied-regions says nothing of', () => {
  const byRegion = (operator: string, value: string | string[]) =>
    policy({ [operator]: { 'aws:RequestedRegion': value } });
  test.each<[name: string, files: Files]>([
    ['a list that has all Regions', byRegion('StringNotEquals', ['eu-west-1', 'eu-central-1'])],
    ['a pattern that has all Regions', byRegion('StringNotLike', 'eu-*')],
    [
      'Regions in another letter case, where it does not count',
      byRegion('StringNotEqualsIgnoreCase', ['EU-Central-1', 'EU-West-1']),
    ],
    ['a denied Region that is not in use', byRegion('StringEquals', 'us-east-1')],
    [
      'a Deny for each of several Regions, which none is',
      byRegion('ForAllValues:StringEquals', ['us-east-1', 'us-west-2']),
    ],
    ['an Allow', policy(onlyHome, { Effect: 'Allow' })],
    ['Regions to be filled in', byRegion('StringNotEquals', ['{region}', 'eu-central-1'])],
    ['Regions that only an IAM variable has', byRegion('StringNotEquals', '${aws:PrincipalTag/region}')],
    ['roles of StackSets excepted by ARN', excepting('ArnNotLike', 'arn:aws:iam::*:role/stacksets-exec-*')],
    ['… with the key in capitals', excepting('ArnNotLike', 'arn:aws:iam::*:role/stacksets-exec-*', 'aws:PrincipalARN')],
    ['… by text', excepting('StringNotLike', 'arn:*:iam::*:role/stacksets-*')],
    ['… in any account of twelve digits', excepting('StringNotLike', 'arn:aws:iam::????????????:role/stacksets-*')],
    [
      '… by a name in full, which may be theirs',
      excepting('StringNotEquals', 'arn:aws:iam::444444444444:role/stacksets-exec-0a1b'),
    ],
    [
      '… in one account, which may be the only one',
      excepting('ArnNotLike', 'arn:aws:iam::444444444444:role/stacksets-exec-*'),
    ],
    ['… in accounts whose ids begin alike', excepting('StringNotLike', 'arn:aws:iam::44*:role/stacksets-exec-*')],
    ['every role excepted', excepting('ArnNotLike', 'arn:aws:iam::*:role/*')],
    ['other principals than roles', policy({ ...onlyHome, StringEquals: { 'aws:PrincipalType': 'Account' } })],
    [
      'a condition on a tag',
      policy({
        ...onlyHome,
        StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1', 'aws:PrincipalTag/team': 'platform' },
      }),
    ],
    ['a condition on an IP address', policy({ ...onlyHome, NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
    ['a condition on the account', policy({ ...onlyHome, StringEquals: { 'aws:PrincipalAccount': '444444444444' } })],
    ['a condition on who calls for whom', policy({ ...onlyHome, Bool: { 'aws:ViaAWSService': 'false' } })],
    ['some resources', policy(onlyHome, { Resource: 'arn:aws:s3:::logs/*' })],
    ['another service', policy(onlyHome, { Action: ['ec2:*', 'rds:*'] })],
    [
      'all but what StackSets and the stacks need',
      policy(onlyHome, { Action: undefined, NotAction: ['iam:*', 'cloudformation:*', 'ssm:*'] }),
    ],
    [
      'a policy on nothing',
      { ...policy(onlyHome), ...changed(organization, '\n      organizationalUnits:\n        - Workloads', ' {}') },
    ],
    [
      'a policy on OUs in which nothing is deployed',
      { ...policy(onlyHome), ...retention('  deploymentTargets: { organizationalUnits: [Security] }\n') },
    ],
    [
      'a policy on accounts that are left out',
      {
        ...policy(onlyHome),
        ...retention('  deploymentTargets: { organizationalUnits: [Root], excludedAccounts: [Payments] }\n'),
      },
    ],
    ['Regions of its own that it allows', { ...policy(onlyHome), ...retention('  regions: [eu-central-1]\n') }],
    [
      'an enabled Region to which nothing goes',
      {
        ...policy(onlyHome),
        ...retention('  regions: [eu-central-1]\n'),
        ...stackSet('organizationalUnits: [Workloads]', 'eu-central-1'),
      },
    ],
    [
      'an OU that has no account',
      { ...policy(onlyHome), ...changed('config/accounts-config.yaml', 'Workloads/Prod', 'Security') },
    ],
  ])('%s', (_name, files) => {
    expect(said(files)).toEqual([]);
  });

  it('the management account, which no SCP binds', () => {
    const onManagement = changed(organization, 'organizationalUnits:\n        - Workloads', 'accounts: [Management]');
    expect(said({ ...policy(onlyHome), ...onManagement })).toEqual([]);
  });
});

describe('denied-regions says', () => {
  const first = (files: Files) => {
    const found = said(files);
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  test.each<[name: string, files: Files]>([
    ['a list that lacks one', policy(onlyHome)],
    ['a pattern that does not match one', policy({ StringNotLike: { 'aws:requestedregion': 'eu-central-*' } })],
    [
      'a list that counts where the key is there',
      policy({ StringNotEqualsIfExists: { 'aws:RequestedRegion': 'eu-central-1' } }),
    ],
    ['a set', policy({ 'ForAnyValue:StringNotEquals': { 'aws:RequestedRegion': 'eu-central-1' } })],
    [
      'another letter case, where it counts',
      policy({ StringNotEquals: { 'aws:RequestedRegion': ['eu-central-1', 'EU-WEST-1'] } }),
    ],
    ['one that is denied by name', policy({ StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } })],
    ['other roles excepted', excepting('ArnNotLike', 'arn:aws:iam::*:role/OrganizationAccountAccessRole')],
    [
      'the ARN of a session excepted, which aws:PrincipalArn never holds',
      excepting('ArnNotLike', 'arn:aws:sts::*:assumed-role/stacksets-exec-*/*'),
    ],
    [
      'calls by AWS services excepted, which StackSets’ are not',
      policy({ ...onlyHome, Bool: { 'aws:PrincipalIsAWSService': 'false' } }),
    ],
    ['roles as the only callers', policy({ ...onlyHome, StringEquals: { 'aws:PrincipalType': 'AssumedRole' } })],
    ['all but some services', policy(onlyHome, { Action: undefined, NotAction: ['iam:*', 'sts:*'] })],
  ])('%s', (_name, files) => {
    expect(first(files).message).toMatch(
      /denies StackSets cloudformation:CreateStack in eu-west-1, where the retention of log groups would go, in accounts such as "Payments"/,
    );
  });

  it('at the Regions of the document, with the policy and where the Region is named', () => {
    const { file, line, column, severity, related } = first(policy(onlyHome));
    const text = policy(onlyHome)['policies/guardrail.json']!;
    expect({ file, line, column, severity }).toEqual({
      file: '../policies/guardrail.json',
      line: 1,
      column: text.indexOf('["eu-central-1"') + 1,
      severity: 'warning',
    });
    expect(related.map((one) => `${one.file}:${one.line} ${one.message}`)).toEqual([
      'organization-config.yaml:8 the service control policy "Guardrail"',
      'global-config.yaml:4 the Region eu-west-1',
    ]);
  });

  it('what to write: in the list, where its items are declared, or what not to match', () => {
    expect(first(policy(onlyHome)).help).toBe(
      'Add "eu-west-1" here, or except the roles of StackSets: add "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/stacksets-exec-*" } to the Condition.',
    );
    const replaced = 'globalReplacements: [{ key: ALLOWED, type: StringList, value: [eu-central-1] }]\n';
    const token = { 'config/replacements-config.yaml': replaced };
    expect(first({ ...policy({ StringNotEquals: { 'aws:RequestedRegion': '${ALLOWED}' } }), ...token }).help).toMatch(
      /^Add "eu-west-1" to ALLOWED in replacements-config.yaml, or/,
    );
    expect(first(policy({ StringLike: { 'aws:RequestedRegion': 'eu-west-*' } })).help).toMatch(
      /^Let this not match "eu-west-1"/,
    );
    expect(first(excepting('ArnNotLike', 'arn:aws:iam::*:role/Admin')).help).toMatch(
      /: add "arn:aws:iam::\*:role\/stacksets-exec-\*" to what "ArnNotLike" lists\.$/,
    );
  });

  it('what the stacks are there for, where CloudFormation itself is open', () => {
    const { message } = first(policy(onlyHome, { Action: undefined, NotAction: 'cloudformation:*' }));
    expect(message).toContain('ssm:CreateAssociation in eu-west-1');
  });

  it('the home Region wherever the policy is attached, though nothing is deployed', () => {
    const { message, related } = first({
      ...policy({ StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } }),
      ...retention('  deploymentTargets: { accounts: [LogArchive] }\n'),
    });
    expect(message).toContain('in eu-central-1, the home Region, in accounts such as "Payments"');
    expect(related.at(-1)).toMatchObject({ file: 'global-config.yaml', line: 1 });
  });

  it('Regions of its own that a stack set has, at single accounts too', () => {
    const files = { ...policy(onlyHome), ...stackSet('accounts: [Payments]', 'eu-central-1, eu-north-1') };
    const { message, related } = first({ ...files, ...retention('  regions: [eu-central-1]\n') });
    expect(message).toContain('in eu-north-1, where stack set "alerts" would go');
    expect(related.at(-1)).toMatchObject({ file: 'customizations-config.yaml', message: 'the Region eu-north-1' });
  });

  it('once for a statement, however many Regions, stack sets and policies', () => {
    const second = `  - name: Second\n    description: The same.\n    policy: policies/guardrail.json\n    deploymentTargets: { accounts: [LogArchive] }\n`;
    const files = stackSet('organizationalUnits: [Root]', 'eu-west-1, eu-north-1');
    const { message, related } = first({
      ...policy(onlyHome),
      ...files,
      [organization]: `${soundConfig[organization]}${second}${trusted}`,
    });
    expect(message).toContain('eu-west-1 and eu-north-1, where the retention of log groups and 1 more would go');
    expect(related).toHaveLength(4);
  });
});

describe('denied-regions knows where goes', () => {
  const services = ['config', 'config-multiaccountsetup', 'member.org.stacksets.cloudformation', 'observabilityadmin'];
  const trustedServices = `trustedServices: [${services.map((one) => `${one}.amazonaws.com`).join(', ')}]\n`;
  const administrator = 'delegatedAdministrators: [{ service: config.amazonaws.com, account: LogArchive }]\n';
  const pack = (more: string): Files => ({
    'config/conformance-packs-config.yaml': `conformancePacks:\n  - { name: baseline, template: conformance-packs/a.yaml, ${more} }\n`,
    'conformance-packs/a.yaml':
      'Resources:\n  R:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: r\n      Source: { Owner: AWS, SourceIdentifier: ROOT_ACCOUNT_MFA_ENABLED }\n',
  });
  const inWorkloads = 'deploymentTargets: { organizationalUnits: [Workloads] }';
  const places = (files: Files, exempt = 'iam:*') =>
    said({
      ...policy(onlyHome, { Action: undefined, NotAction: exempt }),
      ...retention('  regions: [eu-central-1]\n'),
      [organization]: `${soundConfig[organization]}${trustedServices}${administrator}`,
      ...files,
    }).map(({ message, related }) => [/StackSets (.*) would go/.exec(message)?.[1], related.at(-1)!.file]);

  test.each<[name: string, files: Files, action: string, what: string, file: string]>([
    [
      'the recorder, by Regions of its own',
      {
        'config/conformance-packs-config.yaml':
          'recorder: { bucketAccount: LogArchive, regions: [eu-central-1, eu-west-1] }\nconformancePacks: []\n',
      },
      'config:PutConfigurationRecorder',
      'the recorder of AWS Config',
      'conformance-packs-config.yaml',
    ],
    [
      'a conformance pack of a stack set',
      pack(`delivery: stackSet, ${inWorkloads}`),
      'config:PutConformancePack',
      'conformance pack "baseline"',
      'global-config.yaml',
    ],
    [
      'a patch baseline',
      {
        'config/systems-manager-config.yaml': `patchBaselines:\n  - { name: linux, operatingSystem: AMAZON_LINUX_2023, approvedPatches: [a], ${inWorkloads} }\n`,
      },
      'ssm:CreatePatchBaseline',
      'patch baseline "linux"',
      'global-config.yaml',
    ],
    [
      'subscriptions of logs',
      {
        'config/logging-config.yaml':
          'logArchiveAccount: LogArchive\ncentralLogging:\n  subscriptionFilter: { regions: [eu-central-1, eu-west-1] }\n',
      },
      'logs:PutAccountPolicy',
      'the subscription of log groups',
      'logging-config.yaml',
    ],
  ])('%s', (_name, files, action, what, file) => {
    expect(places(files)).toEqual([[`cloudformation:CreateStack in eu-west-1, where ${what}`, file]]);
    expect(places(files, 'cloudformation:*')).toEqual([[`${action} in eu-west-1, where ${what}`, file]]);
    expect(places(files, '*')).toEqual([]);
  });

  it('no organization conformance pack, which comes by a role that no SCP binds', () => {
    expect(places(pack('delivery: organization'))).toEqual([]);
  });
});
