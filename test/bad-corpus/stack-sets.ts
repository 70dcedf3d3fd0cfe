import { soundConfig } from '../validate/write-config.js';
import type { BadConfig } from './bad-configs.js';

const organization = 'config/organization-config.yaml';
const trusted = 'trustedServices: [member.org.stacksets.cloudformation.amazonaws.com]\n';
const topic = '{ "Resources": { "Topic": { "Type": "AWS::SNS::Topic" } } }';

const named = (name: string, more = '') => `    - name: ${name}
      template: topic.json
      deploymentTargets: { organizationalUnits: [Workloads] }
      regions: [eu-central-1]
${more}`;
const stackSets = (entries: string, template = topic, more: Record<string, string> = {}) => ({
  [organization]: `${soundConfig[organization]}${trusted}`,
  'config/customizations-config.yaml': `customizations:\n  stackSets:\n${entries}`,
  'config/topic.json': template,
  ...more,
});
const secret = `{
  "Parameters": {
    "Mail": { "Type": "String", "AllowedPattern": ".+@example.com", "ConstraintDescription": "An address of ours." },
    "Token": { "Type": "String", "NoEcho": true, "Default": "" }
  },
  "Resources": { "Topic": { "Type": "AWS::SNS::Topic" } }
}`;

/** A template in which everything refers to something that is there. */
const referring = `Parameters:
  Stage: { Type: String, Default: test }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Mappings:
  Sizes: { test: { a: 1 } }
Resources:
  Topic: { Type: AWS::SNS::Topic }
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      X: x
    DeletionPolicy: Retain
Outputs: { Out: { Value: x } }
`;
const withName = (value: string) => referring.replace('X: x', `X: ${value}`);
const withMore = (line: string) => referring.replace('DeletionPolicy: Retain', line);
const withOutput = (text: string) => referring.replace('{ Value: x }', `{ ${text} }`);
const inCondition = (value: string) => referring.replace('[!Ref Stage,', `[${value},`);

/** @param marked the template, with « in front of what is wrong */
function inTemplate(name: string, marked: string, says: string, helps: string): BadConfig {
  const before = marked.slice(0, marked.indexOf('«')).split('\n');
  const at = `${before.length}:${before.at(-1)!.length + 1}`;
  const template = marked.replace('«', '');
  const files = stackSets(named('alerts').replace('topic.json', 'topic.yaml'), topic, { 'config/topic.yaml': template });
  const related = ['customizations-config.yaml:4'];
  return { name: `${name}, in a template`, files, code: 'stack-set-template', at: `topic.yaml:${at}`, says, helps, related };
}

/** Faults of customizations.stackSets and the templates that it names. */
export const stackSetFaults: readonly BadConfig[] = [
  {
    name: 'two stack sets of one name',
    files: stackSets(named('alerts') + named('alerts')),
    code: 'stack-set-names',
    at: 'customizations-config.yaml:7:13',
    says: 'two stack sets "alerts"',
    helps: 'Rename one',
    related: ['customizations-config.yaml:3'],
  },
  {
    name: 'a template that is not there',
    files: stackSets(named('alerts').replace('topic.json', 'topics.json')),
    code: 'policy-files',
    at: 'customizations-config.yaml:4:17',
    says: '"topics.json" does not exist',
    helps: 'Did you mean "topic.json"?',
  },
  {
    name: 'a stack set without targets',
    files: stackSets(named('alerts').replace('{ organizationalUnits: [Workloads] }', '{}')),
    code: 'stack-set-targets',
    at: 'customizations-config.yaml:5:7',
    says: 'has no targets',
    helps: 'organizationalUnits',
  },
  {
    name: 'a stack set in the management account',
    files: stackSets(named('alerts').replace('[Workloads] }', '[Workloads], accounts: [Management] }')),
    code: 'stack-set-targets',
    at: 'customizations-config.yaml:5:73',
    says: 'never deploys to the management account',
    helps: 'Remove "Management"',
    related: ['accounts-config.yaml:2'],
  },
  {
    name: 'an excluded account that is no target',
    files: stackSets(named('alerts').replace('[Workloads] }', '[Workloads], excludedAccounts: [LogArchive] }')),
    code: 'stack-set-targets',
    at: 'customizations-config.yaml:5:81',
    severity: 'warning',
    says: '"LogArchive" is excluded has no effect',
    helps: 'Remove',
  },
  {
    name: 'an override for an account that is no target',
    files: stackSets(
      named('alerts', '      overrides: [{ account: LogArchive, parameters: [{ name: Size, value: 2 }] }]\n'),
      topic.replace('{ "R', '{ "Parameters": { "Size": { "Type": "Number", "Default": 1 } }, "R'),
    ),
    code: 'stack-set-targets',
    at: 'customizations-config.yaml:7:30',
    says: 'an override and is no target',
    helps: 'Remove the override',
  },
  {
    name: 'an override for an account that is not declared',
    files: stackSets(
      named('alerts', '      overrides: [{ account: Paymnts, parameters: [{ name: Size, value: 2 }] }]\n'),
      topic.replace('{ "R', '{ "Parameters": { "Size": { "Type": "Number", "Default": 1 } }, "R'),
    ),
    code: 'deployment-targets',
    at: 'customizations-config.yaml:7:30',
    says: '"Paymnts" is not declared',
    helps: 'Did you mean "Payments"?',
  },
  {
    name: 'auto-deployment with an excluded account',
    files: stackSets(
      named('alerts', '      autoDeployment: true\n').replace(
        '[Workloads] }',
        '[Workloads], excludedAccounts: [Payments] }',
      ),
    ),
    code: 'stack-set-auto-deployment',
    at: 'customizations-config.yaml:7:23',
    says: 'knows no excluded accounts',
    helps: 'autoDeployment: false',
    related: ['customizations-config.yaml:5'],
  },
  {
    name: 'auto-deployment with waves of accounts',
    files: stackSets(named('alerts', '      autoDeployment: true\n'), topic, {
      'config/rollout-config.yaml': 'waves:\n  - { name: canary, accounts: [Payments] }\n  - { name: rest }\n',
    }),
    code: 'stack-set-auto-deployment',
    at: 'customizations-config.yaml:7:23',
    says: 'knows no waves of single accounts',
    helps: 'rollout: atOnce',
    related: ['rollout-config.yaml:2'],
  },
  {
    name: 'a stack set that depends on one that there is not',
    files: stackSets(named('alerts') + named('pages', '      dependsOn: [alert]\n')),
    code: 'stack-set-order',
    at: 'customizations-config.yaml:11:19',
    says: 'no stack set "alert"',
    helps: 'Did you mean "alerts"?',
  },
  {
    name: 'stack sets that depend on each other',
    files: stackSets(named('alerts', '      dependsOn: [pages]\n') + named('pages', '      dependsOn: [alerts]\n')),
    code: 'stack-set-order',
    at: 'customizations-config.yaml:7:7',
    says: 'alerts → pages → alerts',
    helps: 'Leave out one',
    related: ['customizations-config.yaml:12'],
  },
  {
    name: 'stack sets without trusted access',
    files: { ...stackSets(named('alerts')), [organization]: soundConfig[organization]! },
    code: 'stack-set-access',
    at: 'customizations-config.yaml:3:7',
    says: 'trusted access for StackSets',
    helps: '- member.org.stacksets.cloudformation.amazonaws.com',
  },
  {
    name: 'a nested stack in a stack set',
    files: stackSets(named('alerts'), topic.replace('AWS::SNS::Topic', 'AWS::CloudFormation::Stack')),
    code: 'stack-set-template',
    at: 'topic.json:1:37',
    says: 'takes no nested stacks',
    helps: 'dependsOn',
    related: ['customizations-config.yaml:4'],
  },
  {
    name: 'a transform in a stack set',
    files: stackSets(named('alerts'), `{ "Transform": "AWS::LanguageExtensions", ${topic.slice(1)}`),
    code: 'stack-set-template',
    at: 'topic.json:1:3',
    says: 'no macros and transforms',
    helps: 'Processed',
    related: ['customizations-config.yaml:4'],
  },
  {
    name: 'a template without resources',
    files: stackSets(named('alerts'), '{ "Description": "Nothing." }'),
    code: 'stack-set-template',
    at: 'topic.json:1:1',
    says: 'no resources',
    helps: 'below Resources',
    related: ['customizations-config.yaml:4'],
  },
  {
    name: 'a misspelled section of a template',
    files: stackSets(named('alerts'), topic.replace('Resources', 'Resource')),
    code: 'stack-set-template',
    at: 'topic.json:1:3',
    says: 'no section "Resource"',
    helps: 'Did you mean "Resources"?',
    related: ['customizations-config.yaml:4'],
  },
  {
    name: 'a parameter without a value',
    files: stackSets(named('alerts'), secret),
    code: 'stack-set-parameters',
    at: 'customizations-config.yaml:4:17',
    says: '"Mail" of the template has no value',
    helps: '{ name: Mail, value: … }',
    related: ['topic.json:3'],
  },
  {
    name: 'a value that the template does not take',
    files: stackSets(named('alerts', '      parameters: [{ name: Mail, value: me@example.org }]\n'), secret),
    code: 'stack-set-parameters',
    at: 'customizations-config.yaml:7:41',
    says: '"me@example.org" of the parameter "Mail" does not match',
    helps: 'An address of ours.',
  },
  {
    name: 'a parameter that the template does not have',
    files: stackSets(
      named('alerts', '      parameters: [{ name: Mail, value: me@example.com }, { name: Tokn, value: x }]\n'),
      secret,
    ),
    code: 'stack-set-parameters',
    at: 'customizations-config.yaml:7:67',
    says: 'no parameter "Tokn"',
    helps: 'Did you mean "Token"?',
  },
  {
    name: 'an account in a value that is not declared',
    files: stackSets(named('alerts', "      parameters: [{ name: Mail, value: '${account:Payment}' }]\n"), secret),
    code: 'stack-set-parameters',
    at: 'customizations-config.yaml:7:41',
    says: '"Payment" is not declared',
    helps: 'Did you mean "Payments"?',
  },
  {
    name: 'an account in a value that is like none',
    files: stackSets(named('alerts', "      parameters: [{ name: Mail, value: '${account:Elsewhere}' }]\n"), secret),
    code: 'stack-set-parameters',
    at: 'customizations-config.yaml:7:41',
    says: '"Elsewhere" is not declared',
    helps: 'Write an account of accounts-config.yaml, or declare it there.',
  },
  {
    name: 'a secret in the config',
    files: stackSets(
      named('alerts', '      parameters: [{ name: Mail, value: me@example.com }, { name: Token, value: x }]\n'),
      secret,
    ),
    code: 'stack-set-parameters',
    at: 'customizations-config.yaml:7:81',
    severity: 'warning',
    says: '"Token" is secret',
    helps: '{{resolve:secretsmanager:…}}',
  },
  {
    name: 'a named role that nobody acknowledges',
    files: stackSets(
      named('alerts', '      capabilities: [CAPABILITY_IAM]\n'),
      '{ "Resources": { "Role": { "Type": "AWS::IAM::Role", "Properties": { "RoleName": "x" } } } }',
    ),
    code: 'stack-set-capabilities',
    at: 'customizations-config.yaml:7:7',
    says: 'a named IAM resource, "Role"',
    helps: 'capabilities: [CAPABILITY_NAMED_IAM]',
    related: ['topic.json:1'],
  },
  ...(
  [
    ['a reference to nothing', '!Ref «Topc', 'neither a parameter nor a resource "Topc"', 'Did you mean "Topic"?'],
    ['a pseudo parameter that is none', '!Ref «AWS::Reigon', '"AWS::Reigon"', 'Did you mean "AWS::Region"?'],
    ['an attribute of nothing', '!GetAtt «Gone.Arn', 'no resource "Gone"', 'Declare it under Resources'],
    ['an attribute of nothing, in long form', '{ Fn::GetAtt: [«Gone, Arn] }', 'no resource "Gone"', 'Resources'],
    ['an attribute of a parameter', '!GetAtt «Stage.Arn', 'no resource "Stage"', 'write !Ref Stage.'],
    ['a name in a text', "!Sub 'é-${Stage}-«${Stge}'", 'resource "Stge"', 'Did you mean "Stage"? For text'],
    ['an attribute in a text', "!Sub 'x«${Gone.Arn}'", 'no resource "Gone"', 'write ${!Gone.Arn}'],
    ['a text with variables', "!Sub ['${A}«${B}', { A: x }]", 'resource "B"', 'write ${!B}'],
    ['a mapping that there is not', '!FindInMap [«Sizs, !Ref Stage, a]', 'no mapping "Sizs"', '"Sizes"'],
    ['a condition of a value', '!If [«IsPord, a, b]', 'no condition "IsPord"', 'Did you mean "IsProd"?'],
    ['a name inside a function', "!Join ['', [a, !Sub '«${Gone}']]", 'resource "Gone"', 'Declare it'],
  ] as const).map(([name, value, says, helps]) => inTemplate(name, withName(value), says, helps)),
  inTemplate('a wait for nothing', withMore('DependsOn: «Topik'), 'no resource "Topik"', '"Topic"'),
  inTemplate('waits for nothing', withMore('DependsOn: [Topic, «Q]'), 'no resource "Q"', 'or remove it'),
  inTemplate('a wait for a parameter', withMore('DependsOn: «Stage'), 'resource "Stage"', 'remove it'),
  inTemplate('a condition of a resource', withMore('Condition: «X'), 'condition "X"', 'under Conditions'),
  inTemplate('a name in an output', withOutput('Value: !Ref «Nope'), 'resource "Nope"', 'under Parameters or'),
  inTemplate('a condition of an output', withOutput('Value: x, Condition: «X'), 'condition "X"', 'Conditions'),
  inTemplate('a resource in a condition', inCondition('!Ref «Topic'), 'cannot speak of resources', 'a parameter'),
  inTemplate('a parameter of a condition', inCondition('!Ref «Stag'), 'no parameter "Stag"', '"Stage"'),
  inTemplate(
    'a condition in a condition',
    referring.replace('IsProd: !E', 'Both: !And [!Condition «IsPrd, !Condition IsProd]\n  IsProd: !E'),
    'no condition "IsPrd"',
    '"IsProd"',
  ),
  inTemplate(
    'a name in a script',
    withName('!Sub |\n        echo ${Stage}\n        echo «${Gone} ${!Gone}'),
    'resource "Gone"',
    'write ${!Gone}',
  ),
];
