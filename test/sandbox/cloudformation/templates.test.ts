import { CreateStackCommand, GetTemplateSummaryCommand, ValidateTemplateCommand } from '@aws-sdk/client-cloudformation';
import { type Bench, bench, deny, messageOf, scp, template, unit } from './bench.js';

const handle = { Type: 'AWS::CloudFormation::WaitConditionHandle' };

describe('a template that CloudFormation refuses', () => {
  const many = (count: number, member: object) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`R${i}`, member]));
  test.each([
    ['{"Resources": {,}}', /^Template format error: JSON not well-formed\. \(line 1, column \d+\)$/],
    ['Resources:\n  A: [', /^Template format error: YAML not well-formed\. \(line \d+, column \d+\)$/],
    ['[1]', /^Template format error: unsupported structure\.$/],
    ['{}', /^Template format error: At least one Resources member must be defined\.$/],
    [
      template({ A: {} }),
      /^Template format error: \[\/Resources\/A\] Every Resources object must contain a Type member\.$/,
    ],
    [template({ A: handle }, { Colours: {} }), /^Invalid template property or properties \[Colours\]$/],
    [template({ A: { ...handle, Colour: 'red' } }), /^Invalid template resource property 'Colour'$/],
    [template({ 'A-1': handle }), /Resource name A-1 is non alphanumeric\.$/],
    [template({ A: { Type: 'AWS::Nothing::AtAll::Here' } }), /AWS::Nothing::AtAll::Here/],
    [template({ A: { Type: 'Wrong' } }), /^Template format error: Unrecognized resource types: \[Wrong\]$/],
    [
      template({ A: { Type: 'AWS::CodePipeline::Pipeline' } }),
      /^Resource types not supported by the sandbox: \[AWS::CodePipeline::Pipeline\]$/,
    ],
    [template({ A: handle }, { Transform: 'AWS::LanguageExtensions' }), /Transform is not supported by the sandbox/],
    [
      template({ A: { ...handle, DependsOn: 'B' } }),
      /^Template format error: Unresolved resource dependencies \[B\] in the Resources block of the template$/,
    ],
    [
      template({ A: unit('A', { Ref: 'Nowhere' }) }),
      /Unresolved resource dependencies \[Nowhere\] in the Resources block/,
    ],
    [template({ A: unit('A', { 'Fn::Sub': '${Nowhere.Arn}' }) }), /Unresolved resource dependencies \[Nowhere\]/],
    [
      template({ A: handle }, { Outputs: { O: { Value: { Ref: 'Z' } } } }),
      /\[Z\] in the Outputs block of the template$/,
    ],
    [
      template({
        A: { ...handle, DependsOn: 'B' },
        B: { ...handle, DependsOn: 'A' },
        C: { ...handle, DependsOn: 'A' },
      }),
      /^Circular dependency between resources: \[A, B\]$/,
    ],
    [template({ A: { ...handle, Condition: 'Gone' } }), /Unresolved condition dependency Gone/],
    [
      template({ A: unit('A', { 'Fn::GetAtt': ['B', 'Colour'] }), B: handle }),
      /resource B does not support attribute type Colour in Fn::GetAtt/,
    ],
    [template({ A: { ...handle, DeletionPolicy: 'Keep' } }), /Unrecognized DeletionPolicy "Keep" for resource A/],
    [template({ A: handle }, { Parameters: { P: { Type: 'String' } } }), /^Parameters: \[P\] must have values$/],
    [
      template({ A: handle }, { Parameters: { P: { Type: 'String', Default: 'Ab', AllowedPattern: '[a-z]+' } } }),
      /^Parameter 'P' must match pattern \[a-z\]\+$/,
    ],
    [
      template({ A: handle }, { Parameters: { P: { Type: 'String', Default: 'c', AllowedValues: ['a', 'b'] } } }),
      /^Parameter 'P' must be one of AllowedValues$/,
    ],
    [
      template(
        { A: handle },
        { Parameters: { P: { Type: 'Number', Default: 'x', ConstraintDescription: 'a count' } } },
      ),
      /^Parameter P failed to satisfy constraint: a count$/,
    ],
    [
      template(many(501, handle)),
      /^Template format error: Number of resources, 501, is greater than maximum allowed, 500$/,
    ],
    [
      template({ A: handle }, { Parameters: many(201, { Type: 'String', Default: '' }) }),
      /Number of parameters, 201, is greater than maximum allowed, 200$/,
    ],
    [
      template({ A: handle }, { Description: 'x'.repeat(51_200) }),
      /failed to satisfy constraint: Member must have length less than or equal to 51200$/,
    ],
    [
      template({ A: unit('A', { 'Fn::FindInMap': ['M', 'a', 'b'] }) }, { Mappings: { M: { a: { c: 'r' } } } }),
      /Unable to get mapping for M::a::b/,
    ],
    [template({ A: unit('A', { 'Fn::ImportValue': 'nobody' }) }), /^No export named nobody found\.$/],
  ])('%#', async (TemplateBody, message) => {
    const on = await bench();
    expect(await messageOf(on.cfn.send(new CreateStackCommand({ StackName: 'org', TemplateBody })))).toMatch(message);
    expect(on.world.cloudformation.stacks).toEqual({});
  });

  test('with a parameter that nobody declared', async () => {
    const on = await bench();
    const Parameters = [{ ParameterKey: 'X', ParameterValue: '1' }];
    const message = await messageOf(on.changeSet(template({ A: handle }), { ChangeSetType: 'CREATE', Parameters }));
    expect(message).toBe('Parameters: [X] do not exist in the template');
  });
});

describe('a template that CloudFormation takes', () => {
  /** The name that an expression gives an OU. */
  async function value(on: Bench, expression: unknown, more: object = {}): Promise<string> {
    await on.deploy(
      template(
        { R: unit('Ref', on.root), X: { ...unit('', on.root), Properties: { Name: expression, ParentId: on.root } } },
        more,
      ),
    );
    return on.world.organizationalUnits[on.physicalId('X')]!.name;
  }

  const more = {
    Parameters: { Env: { Type: 'String', Default: 'prod' }, Names: { Type: 'CommaDelimitedList', Default: 'a, b' } },
    Mappings: { M: { prod: { short: 'p' } } },
    Conditions: {
      IsProd: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
      Both: { 'Fn::And': [{ Condition: 'IsProd' }, { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }] },
      Either: { 'Fn::Or': [{ 'Fn::Equals': ['a', 'b'] }, { Condition: 'Both' }] },
    },
  };
  test.each([
    [{ Ref: 'Env' }, 'prod'],
    [{ Ref: 'AWS::AccountId' }, '111111111111'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }, { Ref: 'AWS::Partition' }]] }, 'a-us-east-1-aws'],
    [{ 'Fn::Sub': 'x-${Env}-${!Literal}-${AWS::StackName}' }, 'x-prod-${Literal}-org'],
    [{ 'Fn::Sub': ['${A}-${Env}', { A: { 'Fn::Select': [1, { Ref: 'Names' }] } }] }, 'b-prod'],
    [{ 'Fn::Select': [2, { 'Fn::Split': ['.', 'a.b.c'] }] }, 'c'],
    [{ 'Fn::FindInMap': ['M', { Ref: 'Env' }, 'short'] }, 'p'],
    [{ 'Fn::If': ['Either', 'yes', 'no'] }, 'yes'],
    [{ 'Fn::Base64': 'ab' }, 'YWI='],
    [{ 'Fn::Select': [1, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['R', 'Arn'] }] }] }, /^o-/],
  ])('works out %j', async (expression, expected) => {
    const on = await bench();
    const name = await value(on, expression, more);
    if (typeof expected === 'string') expect(name).toBe(expected);
    else expect(name).toMatch(expected);
  });

  test('leaves out what its condition denies, also when it changes, and AWS::NoValue', async () => {
    const on = await bench();
    const body = template(
      {
        A: unit('A', on.root),
        B: unit('B', on.root, { Condition: 'WithB' }),
        P: {
          ...scp('P', []),
          Properties: {
            Name: 'P',
            Type: 'SERVICE_CONTROL_POLICY',
            Content: deny('s3:*'),
            TargetIds: [{ 'Fn::If': ['WithB', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] }],
          },
        },
      },
      { Parameters: { B: { Type: 'String' } }, Conditions: { WithB: { 'Fn::Equals': [{ Ref: 'B' }, 'yes'] } } },
    );
    const given = (ParameterValue: string) => ({ Parameters: [{ ParameterKey: 'B', ParameterValue }] });
    await on.deploy(body, given('no'));
    expect(on.unitNamed('B')).toBeUndefined();
    expect(on.world.attachments[on.physicalId('P')] ?? []).toEqual([]);
    await on.deploy(body, given('yes'));
    expect(on.unitNamed('B')).toBeDefined();
    await on.deploy(body, given('no'));
    expect(on.unitNamed('B')).toBeUndefined();
  });

  test('may be YAML with short forms, and reads what another stack exports', async () => {
    const on = await bench();
    await on.deploy(
      template({ A: unit('A', on.root) }, { Outputs: { A: { Value: { Ref: 'A' }, Export: { Name: 'a' } } } }),
      { StackName: 'first' },
    );
    const yaml = [
      'AWSTemplateFormatVersion: 2010-09-09',
      'Conditions: { Yes: !Equals [a, a] }',
      'Resources:',
      '  B:',
      '    Type: AWS::Organizations::OrganizationalUnit',
      '    Properties: { Name: !Sub "b-${AWS::Region}", ParentId: !ImportValue a }',
      '  P:',
      '    Type: AWS::Organizations::Policy',
      '    Properties:',
      '      Name: !Join [ "-", [ !GetAtt B.Id, !If [ Yes, x, y ] ] ]',
      '      Type: SERVICE_CONTROL_POLICY',
      '      Content: { Version: 2012-10-17, Statement: [ { Effect: Deny, Action: "s3:*", Resource: "*" } ] }',
      '      TargetIds: [ !Ref B ]',
    ].join('\n');
    expect(await on.deploy(yaml, { StackName: 'second' })).toBe('CREATE_COMPLETE');
    const b = on.unitNamed('b-us-east-1')!;
    expect(on.world.organizationalUnits[b]!.parentId).toBe(on.unitNamed('A'));
    expect(Object.values(on.world.policies).map(({ name }) => name)).toContain(`${b}-x`);
  });

  test('may use names that JavaScript uses too', async () => {
    const on = await bench();
    const content = JSON.parse(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/constructor":"__proto__"}}}]}',
    );
    const body = (name: string) =>
      template({ constructor: unit(name, on.root), toString: scp('P', [{ Ref: 'constructor' }], content) });
    expect(await on.deploy(body('A'))).toBe('CREATE_COMPLETE');
    expect(await on.deploy(body('B'))).toBe('UPDATE_COMPLETE');
    expect(on.unitNamed('B')).toBe(on.physicalId('constructor'));
  });

  test('is described without being deployed', async () => {
    const on = await bench();
    const body = template(
      { A: unit('A', on.root) },
      { Description: 'An OU', Parameters: { P: { Type: 'String', Default: 'd', NoEcho: true } } },
    );
    expect(await on.cfn.send(new ValidateTemplateCommand({ TemplateBody: body }))).toMatchObject({
      Description: 'An OU',
      Parameters: [{ ParameterKey: 'P', DefaultValue: 'd', NoEcho: true }],
    });
    const summary = await on.cfn.send(new GetTemplateSummaryCommand({ TemplateBody: body }));
    expect(summary.ResourceIdentifierSummaries).toEqual([
      {
        ResourceType: 'AWS::Organizations::OrganizationalUnit',
        LogicalResourceIds: ['A'],
        ResourceIdentifiers: ['Id'],
      },
    ]);
  });

  test('may have 500 resources', async () => {
    const on = await bench();
    const all = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`U${i}`, unit(`U${i}`, on.root)]));
    const more = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`W${i}`, handle]));
    on.world.settings.quotas['organizationalUnits'] = 2000;
    expect(await on.deploy(template({ ...all, ...more }))).toBe('CREATE_COMPLETE');
    await on.settle();
    expect(Object.keys(on.world.organizationalUnits)).toHaveLength(250);
  });
});
