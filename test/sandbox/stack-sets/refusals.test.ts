import {
  CreateStackInstancesCommand,
  type CreateStackInstancesCommandInput,
  CreateStackSetCommand,
  DeleteStackSetCommand,
  DescribeStackInstanceCommand,
  DescribeStackSetCommand,
  ListStackSetsCommand,
  UpdateStackInstancesCommand,
} from '@aws-sdk/client-cloudformation';
import { RegisterDelegatedAdministratorCommand } from '@aws-sdk/client-organizations';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { stackSetsPrincipal } from '../../../tools/sandbox/cloudformation/stack-sets/access.js';
import { messageOf } from '../cloudformation/bench.js';
import { codeOf, organizationsClient, s3Client } from '../harness.js';
import { accounts, type Bench, bench, createInstances, createSet, parameter } from './bench.js';

const named = { StackSetName: 'baseline' };

describe('CreateStackSet refuses', () => {
  test.each([
    ['a permission model that is not simulated', { PermissionModel: 'SELF_MANAGED' as const }, 'UnsupportedOperation'],
    ['none, which is the same', { PermissionModel: undefined }, 'UnsupportedOperation'],
    ['no AutoDeployment', { AutoDeployment: undefined }, 'ValidationError'],
    [
      'auto-deployment that leaves open what becomes of stacks',
      { AutoDeployment: { Enabled: true } },
      'ValidationError',
    ],
    [
      'retention without auto-deployment',
      { AutoDeployment: { Enabled: false, RetainStacksOnAccountRemoval: true } },
      'ValidationError',
    ],
    ['a name with a blank', { StackSetName: 'a b' }, 'ValidationError'],
    [
      'a parameter that the template lacks',
      { Parameters: [{ ParameterKey: 'X', ParameterValue: '1' }] },
      'ValidationError',
    ],
    ['51,201 bytes', { TemplateBody: parameter('x'.repeat(51_201)) }, 'ValidationError'],
    ['transforms', { TemplateBody: parameter('one', { Transform: 'AWS::Serverless-2016-10-31' }) }, 'ValidationError'],
    [
      'nested stacks',
      {
        TemplateBody: JSON.stringify({
          Resources: { N: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://x/y' } } },
        }),
      },
      'ValidationError',
    ],
  ])('%s', async (_what, more, code) => {
    const on = await bench();
    expect(await codeOf(createSet(on, more))).toBe(code);
  });

  test('a name that is taken, but not the same request again', async () => {
    const on = await bench();
    const id = await createSet(on, { ClientRequestToken: 'token' });
    expect(await createSet(on, { ClientRequestToken: 'token' })).toBe(id);
    const changed = { ClientRequestToken: 'token', TemplateBody: parameter('two') };
    expect(await codeOf(createSet(on, changed))).toBe('CreatedButModifiedException');
    expect(await codeOf(createSet(on))).toBe('NameAlreadyExistsException');
    await on.cfn.send(new DeleteStackSetCommand(named));
    expect(await createSet(on)).not.toBe(id);
    // What is gone already is deleted.
    expect(await codeOf(on.cfn.send(new DeleteStackSetCommand({ StackSetName: 'never' })))).toBe(null);
  });

  test('nested stacks by what they are', async () => {
    const on = await bench();
    const TemplateBody = JSON.stringify({
      Resources: { N: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://x/y' } } },
    });
    expect(await messageOf(createSet(on, { TemplateBody }))).toContain('nested stacks: [N]');
  });
});

test('a template of up to 1 MB comes from a bucket', async () => {
  const on = await bench();
  const s3 = s3Client(on.sandbox);
  await s3.send(new CreateBucketCommand({ Bucket: 'templates' }));
  const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: 'templates', Key, Body }));
  const more = (bytes: number) => parameter('one', { Metadata: { text: 'x'.repeat(bytes) } });
  await put('large.json', more(900_000));
  await put('larger.json', more(1_000_000));
  const from = (key: string) => ({
    TemplateBody: undefined,
    TemplateURL: `https://templates.s3.us-east-1.amazonaws.com/${key}`,
  });
  expect(await codeOf(createSet(on, from('larger.json')))).toBe('ValidationError');
  await createSet(on, from('large.json'));
  expect(await createInstances(on, [on.c])).toBe('SUCCEEDED');
});

describe('CreateStackInstances refuses', () => {
  const asking = async (more: (on: Bench) => Partial<CreateStackInstancesCommandInput>) => {
    const on = await bench();
    await createSet(on);
    const input = { ...named, Regions: ['us-east-1'], DeploymentTargets: { OrganizationalUnitIds: [on.a] } };
    return codeOf(on.cfn.send(new CreateStackInstancesCommand({ ...input, ...more(on) })));
  };
  const targets = (more: object) => (on: Bench) => ({
    DeploymentTargets: { OrganizationalUnitIds: [on.a], ...more },
  });

  test.each([
    ['accounts without OUs', () => ({ DeploymentTargets: undefined, Accounts: [accounts.a1] }), 'ValidationError'],
    ['no targets', () => ({ DeploymentTargets: undefined }), 'ValidationError'],
    ['no Regions', () => ({ Regions: [] }), 'ValidationError'],
    ['what is no Region', () => ({ Regions: ['Frankfurt'] }), 'ValidationError'],
    ['an OU that is not there', targets({ OrganizationalUnitIds: ['ou-abcd-12345678'] }), 'ValidationError'],
    ['51 OUs', (on: Bench) => targets({ OrganizationalUnitIds: Array(51).fill(on.a) })(on), 'ValidationError'],
    ['accounts without a filter', targets({ Accounts: [accounts.a1] }), 'ValidationError'],
    ['a filter without accounts', targets({ AccountFilterType: 'INTERSECTION' }), 'ValidationError'],
    ['a union', targets({ Accounts: [accounts.c1], AccountFilterType: 'UNION' }), 'ValidationError'],
    ['NONE with accounts', targets({ Accounts: [accounts.a1], AccountFilterType: 'NONE' }), 'ValidationError'],
    ['a file of accounts', targets({ AccountsUrl: 's3://x/y.csv' }), 'UnsupportedOperation'],
    ['an id that is none', () => ({ OperationId: 'no blanks' }), 'ValidationError'],
    ['a stack set that is not there', () => ({ StackSetName: 'none' }), 'StackSetNotFoundException'],
  ] as const)('%s', async (_what, more, code) => {
    expect(await asking(more as (on: Bench) => Partial<CreateStackInstancesCommandInput>)).toBe(code);
  });

  test('nothing of what is right', async () => {
    expect(await asking(() => ({}))).toBe(null);
  });

  test('more instances, and more stack sets, than the quotas allow', async () => {
    const on = await bench();
    await createSet(on);
    Object.assign(on.world.settings.quotas, { stackInstances: 5, stackSets: 1 });
    expect(await codeOf(createInstances(on, [on.a]))).toBe('LimitExceededException');
    expect(await codeOf(createSet(on, { StackSetName: 'second' }))).toBe('LimitExceededException');
  });
});

test('an instance that does not exist is neither described nor updated', async () => {
  const on = await bench();
  await createSet(on);
  await createInstances(on, [on.c], { Regions: ['us-east-1'] });
  const describe = new DescribeStackInstanceCommand({
    ...named,
    StackInstanceAccount: accounts.a1,
    StackInstanceRegion: 'us-east-1',
  });
  expect(await codeOf(on.cfn.send(describe))).toBe('StackInstanceNotFoundException');
  const update = new UpdateStackInstancesCommand({
    ...named,
    Regions: ['us-east-1'],
    DeploymentTargets: {
      OrganizationalUnitIds: [on.root],
      Accounts: [accounts.a1],
      AccountFilterType: 'INTERSECTION',
    },
  });
  expect(await codeOf(on.cfn.send(update))).toBe('StackInstanceNotFoundException');
});

test('stack sets are of the management account, in one Region, and of its delegated administrators', async () => {
  const on = await bench();
  await createSet(on);
  const member = on.as(accounts.a1);
  const create = (CallAs?: 'DELEGATED_ADMIN') =>
    new CreateStackSetCommand({
      StackSetName: 'delegated',
      CallAs,
      PermissionModel: 'SERVICE_MANAGED',
      AutoDeployment: { Enabled: false },
      TemplateBody: parameter(),
    });
  const find = (CallAs?: 'DELEGATED_ADMIN') => new DescribeStackSetCommand({ ...named, CallAs });
  expect(await codeOf(on.as('sandbox', 'eu-west-1').send(find()))).toBe('StackSetNotFoundException');
  expect(await codeOf(member.send(find()))).toBe('StackSetNotFoundException');
  expect(await codeOf(member.send(create()))).toBe('ValidationError');
  expect(await codeOf(member.send(create('DELEGATED_ADMIN')))).toBe('ValidationError');
  const register = { AccountId: accounts.a1, ServicePrincipal: stackSetsPrincipal };
  await organizationsClient(on.sandbox).send(new RegisterDelegatedAdministratorCommand(register));
  await member.send(create('DELEGATED_ADMIN'));
  expect((await member.send(find('DELEGATED_ADMIN'))).StackSet?.StackSetARN).toContain(`:${accounts.management}:`);
  const { Summaries } = await on.cfn.send(new ListStackSetsCommand({}));
  expect(Summaries?.map(({ StackSetName }) => StackSetName)).toEqual(['baseline', 'delegated']);
});
