import { check, checkedConfig } from '../../pipeline/pipeline.js';
import { faultOfValue } from '../../pipeline/validate/stack-sets/parameter-value.js';
import { removeConfigs, soundConfig, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const organization = 'config/organization-config.yaml';
const trusted = 'trustedServices: [member.org.stacksets.cloudformation.amazonaws.com]\n';
const template = `Parameters:
  Size: { Type: Number, Default: 1 }
Resources:
  Topic: { Type: AWS::SNS::Topic }
`;
const entry = (more: string, { name = 'alerts', targets = 'organizationalUnits: [Workloads]' } = {}) =>
  `    - { name: ${name}, template: topic.yaml, deploymentTargets: { ${targets} }, regions: [eu-central-1]${more} }\n`;
const directory = (entries: string, files: Record<string, string> = {}) =>
  writeConfig({
    [organization]: `${soundConfig[organization]}${trusted}`,
    'config/customizations-config.yaml': `customizations:\n  stackSets:\n${entries}`,
    'config/topic.yaml': template,
    ...files,
  });
const built = (entries: string, files?: Record<string, string>) =>
  checkedConfig(directory(entries, files)).config.stackSets;
const said = (entries: string, files?: Record<string, string>) =>
  check(directory(entries, files)).diagnostics.map(({ code, message }) => `${code}: ${message}`);

test('what is written is what is meant, in one form and order', () => {
  const more =
    ', description: "Alerts. ", parameters: [{ name: Size, value: 2 }], capabilities: [CAPABILITY_IAM], retainStacks: true, rollout: atOnce, overrides: [{ account: Payments, parameters: [{ name: Size, value: 3 }] }]';
  const sets = built(entry('', { name: 'b' }) + entry(`${more}, dependsOn: []`, { name: 'a' }));
  expect(sets.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(sets[0]).toEqual({
    name: 'a',
    description: 'Alerts.',
    path: 'topic.yaml',
    template: {
      Parameters: { Size: { Type: 'Number', Default: 1 } },
      Resources: { Topic: { Type: 'AWS::SNS::Topic' } },
    },
    parameters: { Size: '2' },
    overrides: [{ account: 'Payments', parameters: { Size: '3' } }],
    capabilities: ['CAPABILITY_IAM'],
    targets: { organizationalUnits: ['Workloads'], accounts: [], excludedAccounts: [] },
    regions: ['eu-central-1'],
    autoDeployment: false,
    retainStacks: true,
    dependsOn: [],
    rollout: 'atOnce',
  });
});

describe('StackSets deploys to new accounts by itself', () => {
  const waves = (text: string) => ({ 'config/rollout-config.yaml': `waves:\n${text}  - { name: rest }\n` });
  const ofUnits = waves('  - { name: a, organizationalUnits: [Security] }\n');
  const ofAccounts = waves('  - { name: a, percentage: 10 }\n');
  test.each<[name: string, more: string, targets: string, files: Record<string, string>, on: boolean]>([
    ['to whole OUs', '', 'organizationalUnits: [Root]', {}, true],
    ['not to single accounts', '', 'accounts: [Payments]', {}, false],
    ['not without an excluded one', '', 'organizationalUnits: [Root], excludedAccounts: [Payments]', {}, false],
    ['not where it is not to', ', autoDeployment: false', 'organizationalUnits: [Root]', {}, false],
    ['in waves of OUs', '', 'organizationalUnits: [Root]', ofUnits, true],
    ['not in waves of accounts', '', 'organizationalUnits: [Root]', ofAccounts, false],
    ['before waves of accounts', ', rollout: atOnce', 'organizationalUnits: [Root]', ofAccounts, true],
  ])('%s', (_name, more, targets, files, on) => {
    expect(built(entry(more, { targets }), files)[0]?.autoDeployment).toBe(on);
  });

  it('also where the management account is excluded, which says nothing', () => {
    const targets = 'organizationalUnits: [Root], excludedAccounts: [Management]';
    const [set] = built(entry('', { targets }));
    expect(set).toMatchObject({ autoDeployment: true, targets: { excludedAccounts: [] } });
    expect(said(entry('', { targets }))).toEqual([
      'stack-set-targets: That "Management" is excluded has no effect: StackSets never deploys to the management account.',
    ]);
  });
});

/** Every way to name what a template declares, and text that looks like it. */
const referring = `Metadata: { Note: { Ref: Nothing } }
Parameters:
  Size: { Type: Number, Default: 1 }
Mappings:
  Sizes: { eu-central-1: { Small: 1 } }
Conditions:
  IsBig: !Not [!Equals [!Ref Size, !FindInMap [Sizes, !Ref AWS::Region, Small]]]
  IsBoth: !And [!Condition IsBig, Condition: IsBig]
  IsSame: !Condition IsBig
Rules:
  One: { Assertions: [{ Assert: !Contains [[1, 2], !Ref Size] }] }
Resources:
  Topic: { Type: AWS::SNS::Topic }
  Queue:
    Type: AWS::SQS::Queue
    Condition: IsBig
    DependsOn: Topic
    Metadata: { Note: !Ref AWS::StackName }
    Properties:
      QueueName: !If [IsBoth, !Sub '\${Topic.TopicName}-\${Size}', !Ref AWS::NoValue]
      KmsMasterKeyId: !Sub ['\${Own}\${ Size }\${!Literal}\${AWS::Partition}', { Own: !GetAtt Topic.TopicArn }]
      RedrivePolicy: { Fn::GetAtt: [Topic, TopicArn] }
      Tags: [{ Key: '\${Text}', Value: !Select [0, !Split ['.', !GetAtt Topic.A.B]] }]
  Policy:
    Type: AWS::SQS::QueuePolicy
    DependsOn: [Topic, Queue]
    Properties:
      Queues: [!Ref Queue]
      PolicyDocument: { Statement: [{ Effect: Allow, Condition: { Bool: { a: b } } }], Ref: a, Other: b }
      Bases: { Fn::Base64: { Fn::ImportValue: !Sub '\${AWS::Region}-x' } }
Outputs:
  Out: { Condition: IsSame, Value: !Ref Topic, Export: { Name: !Sub '\${AWS::StackName}-x' } }
`;

// What comes near to a fault and is none. The faults themselves stand in test/bad-corpus.
describe('nothing is said of', () => {
  test.each<[name: string, entries: string, template: string]>([
    ['a default that nobody overrides', entry(''), template],
    ['a value that CloudFormation looks up', valued('{{resolve:ssm:size}}'), template],
    ['the id of an account', valued('${account:LogArchive}'), template],
    ['the id of the organization', valued('${organization}'), template],
    [
      'IAM resources that are acknowledged by more than is needed',
      entry(', capabilities: [CAPABILITY_NAMED_IAM]'),
      iam(),
    ],
    [
      'an unnamed role that is acknowledged',
      entry(', capabilities: [CAPABILITY_IAM]'),
      iam().replace('RoleName: x', 'Path: /'),
    ],
    ['a chain of dependencies', chain(), template],
    ['references to what is there', entry(''), referring],
    ['the same template in two stack sets', entry('') + entry('', { name: 'other' }), template],
  ])('%s', (_name, entries, text) => {
    expect(said(entries, { 'config/topic.yaml': text })).toEqual([]);
  });

  test('the stack sets of the Landing Zone Accelerator, but that they are not ours', () => {
    const text = `customizations:\n  cloudFormationStackSets:\n${entry('').replace('topic.yaml', 'gone.yaml')}`;
    const { config, diagnostics } = check(writeConfig({ 'config/customizations-config.yaml': text }));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['key-not-governed', 'info']]);
    expect(diagnostics[0]?.help).toContain('under customizations.stackSets instead of');
    expect(config?.stackSets).toEqual([]);
  });
});

test('a set before all waves cannot wait for one that goes in waves', () => {
  expect(said(entry('') + entry(', dependsOn: [alerts], rollout: atOnce', { name: 'first' }))).toEqual([
    'stack-set-order: The stack set "first" goes out before all waves, and "alerts" goes in waves.',
  ]);
});

test('what has an empty name is not called by it', () => {
  const messages = said(entry('', { name: "''", targets: '' }));
  expect(messages).toEqual(['wrong-value: "name" is empty.', 'stack-set-targets: The stack set has no targets.']);
});

test('more than ten dependencies are too many', () => {
  const names = Array.from({ length: 11 }, (_, index) => `set${index}`);
  const entries = names.map((name) => entry('', { name })).join('');
  expect(said(entries + entry(`, dependsOn: [${names.join(', ')}]`, { name: 'last' }))).toEqual([
    'stack-set-order: The stack set "last" depends on 11 others, and AWS allows 10.',
  ]);
});

describe('what a template lacks is not said of one', () => {
  const lacking = (more: string) => `${more}Resources:\n  Topic: { Type: AWS::SNS::Topic, DependsOn: Gone }\n`;
  const faults = (text: string) => said(entry(''), { 'config/topic.yaml': text });
  test.each([
    ['with a macro', lacking('Transform: AWS::LanguageExtensions\n'), 'no macros and transforms: Transform'],
    ['with a macro inside', lacking('Mappings: { Fn::Transform: { Name: x } }\n'), 'transforms: Fn::Transform'],
    ['with a loop', `${lacking('')}  Fn::ForEach::X: [A, [b], {}]\n`, 'transforms: Fn::ForEach::X'],
    ['with a misspelled section', lacking('Resorces: {}\n'), 'no section "Resorces"'],
    ['without resources', 'Outputs: { Out: { Value: !Ref Gone } }\n', 'no resources'],
  ])('%s', (_name, text, says) => {
    const messages = faults(text);
    expect(messages).toContainEqual(expect.stringContaining(says));
    expect(messages.filter((message) => message.includes('Gone'))).toEqual([]);
  });

  test('but of any other', () => {
    expect(faults(lacking(''))).toEqual(['stack-set-template: The template has no resource "Gone".']);
  });
});

test('names of a long text are each told where they stand, also where an alias repeats them', () => {
  const text = `Resources:
  A:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: &text !Sub "\\x41 \${Gone} é \${A} \${Gone}"
      TopicName: *text
`;
  const { diagnostics } = check(directory(entry(''), { 'config/topic.yaml': text }));
  expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual(['5:37', '5:52', '6:18']);
});

test('a template that is too large is said once, whoever names it', () => {
  const resources = Array.from({ length: 501 }, (_, index) => `  Topic${index}: { Type: AWS::SNS::Topic }\n`).join('');
  expect(said(entry('') + entry('', { name: 'other' }), { 'config/topic.yaml': `Resources:\n${resources}` })).toEqual([
    'stack-set-template: The template has 501 resources, and CloudFormation allows 500.',
  ]);
});

describe('a value', () => {
  test.each<[parameter: Record<string, string | number | string[]>, value: string, fault: RegExp | null]>([
    [{ Type: 'String' }, '', null],
    [{ Type: 'String', AllowedValues: ['a', 'b'] }, 'a', null],
    [{ Type: 'String', AllowedValues: ['a', 'b'] }, 'c', /is not one of a, b/],
    [{ Type: 'String', AllowedPattern: '[a-z]+' }, 'abc', null],
    [{ Type: 'String', AllowedPattern: '[a-z]+' }, 'abc1', /does not match/],
    [{ Type: 'String', AllowedPattern: '(?i)[a-z]+' }, '1', null],
    [{ Type: 'String', MinLength: '3' }, 'ab', /less than 3/],
    [{ Type: 'String', MaxLength: 3 }, 'abcd', /more than 3/],
    [{ Type: 'String' }, 'x'.repeat(4097), /4,096 bytes/],
    [{ Type: 'Number' }, '1.5', null],
    [{ Type: 'Number' }, 'one', /not a number/],
    [{ Type: 'Number', MinValue: 2 }, '1', /less than 2/],
    [{ Type: 'Number', MaxValue: '2' }, '3', /more than 2/],
    [{ Type: 'List<Number>' }, '1, 2', null],
    [{ Type: 'List<Number>' }, '1, two', /not a number/],
    [{ Type: 'CommaDelimitedList', AllowedValues: ['a', 'b'] }, 'a, b', null],
    [{ Type: 'CommaDelimitedList', AllowedValues: ['a', 'b'] }, 'a,c', /is not one of/],
    [{ Type: 'AWS::SSM::Parameter::Value<String>', AllowedPattern: '[0-9]+' }, '/my/parameter', null],
    [{ Type: 'AWS::EC2::VPC::Id' }, 'vpc-1', null],
  ])('for %j: %s', (parameter, value, fault) => {
    const found = faultOfValue(parameter, value);
    if (fault) expect(found).toMatch(fault);
    else expect(found).toBeNull();
  });
});

function valued(value: string): string {
  return entry(`, parameters: [{ name: Size, value: '${value}' }]`);
}

function iam(): string {
  return 'Resources:\n  Role: { Type: AWS::IAM::Role, Properties: { RoleName: x } }\n';
}

function chain(): string {
  return (
    entry('', { name: 'a' }) + entry(', dependsOn: [a]', { name: 'b' }) + entry(', dependsOn: [a, b]', { name: 'c' })
  );
}
