import {
  ActivateOrganizationsAccessCommand,
  CreateStackInstancesCommand,
  DeactivateOrganizationsAccessCommand,
  DeleteStackInstancesCommand,
  DeleteStackSetCommand,
  DescribeOrganizationsAccessCommand,
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  DescribeStacksCommand,
  ListStackSetOperationsCommand,
  ListStackSetsCommand,
  UpdateStackSetCommand,
} from '@aws-sdk/client-cloudformation';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { codeOf, stsClient } from '../harness.js';
import {
  accounts,
  type Bench,
  bench,
  createInstances,
  createSet,
  instance,
  instances,
  parameter,
  regions,
  results,
  settle,
  summaries,
} from './bench.js';

const valueIn = ({ world }: Bench, account: string, region = 'us-east-1') =>
  Object.values(world.cloudformation.stacks).find(
    (stack) => stack.account === account && stack.region === region && stack.status !== 'DELETE_COMPLETE',
  )?.resources['P']?.properties['Value'];

describe('a stack set', () => {
  test('is made, deployed as real stacks in the members, updated, taken out and deleted', async () => {
    const on = await bench();
    const id = await createSet(on, { Description: 'what every account has' });
    expect(id).toMatch(/^baseline:[0-9a-f-]{36}$/);
    const created = await on.cfn.send(
      new CreateStackInstancesCommand({
        StackSetName: 'baseline',
        DeploymentTargets: { OrganizationalUnitIds: [on.a] },
        Regions: regions,
        OperationPreferences: { FailureToleranceCount: 1, MaxConcurrentCount: 2 },
        OperationId: 'first',
      }),
    );
    expect(created.OperationId).toBe('first');
    expect(await instances(on)).toContain(`${accounts.a1} us-east-1 OUTDATED PENDING`);
    const of = { StackSetName: 'baseline', OperationId: 'first' };
    const running = (await on.cfn.send(new DescribeStackSetOperationCommand(of))).StackSetOperation!;
    expect(running).toMatchObject({ Action: 'CREATE', Status: 'RUNNING', StackSetId: id });
    expect(running.OperationPreferences).toEqual({ FailureToleranceCount: 1, MaxConcurrentCount: 2 });
    expect(await settle(on, created)).toBe('SUCCEEDED');
    // The OU below counts, the one beside it does not.
    const members = [accounts.a1, accounts.a2, accounts.b1];
    expect(await instances(on)).toEqual(
      members.flatMap((account) => regions.map((region) => `${account} ${region} CURRENT SUCCEEDED`)),
    );
    expect((await results(on, 'first')).map(({ Status }) => Status)).toEqual(Array(6).fill('SUCCEEDED'));

    const one = await instance(on, accounts.b1, 'eu-west-1');
    expect(one).toMatchObject({ OrganizationalUnitId: on.a, LastOperationId: 'first', StackSetId: id });
    const role = new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${accounts.b1}:role/OrganizationAccountAccessRole`,
      RoleSessionName: 'test',
    });
    const { Credentials } = await stsClient(on.sandbox).send(role);
    const inMember = on.as(Credentials!.AccessKeyId!, 'eu-west-1');
    const { Stacks } = await inMember.send(new DescribeStacksCommand({}));
    expect(Stacks?.map(({ StackId }) => StackId)).toEqual([one.StackId]);
    expect(Stacks?.[0]?.StackName).toMatch(/^StackSet-baseline-[0-9a-f-]{36}$/);
    expect((await on.cfn.send(new DescribeStacksCommand({}))).Stacks ?? []).toEqual([]);

    const update = new UpdateStackSetCommand({
      StackSetName: 'baseline',
      TemplateBody: parameter('two'),
      OperationPreferences: { MaxConcurrentPercentage: 100, RegionConcurrencyType: 'PARALLEL' },
    });
    expect(await settle(on, await on.cfn.send(update))).toBe('SUCCEEDED');
    expect(members.map((account) => valueIn(on, account))).toEqual(['two', 'two', 'two']);

    expect(await codeOf(on.cfn.send(new DeleteStackSetCommand({ StackSetName: 'baseline' })))).toBe(
      'StackSetNotEmptyException',
    );
    const remove = new DeleteStackInstancesCommand({
      StackSetName: 'baseline',
      DeploymentTargets: { OrganizationalUnitIds: [on.root] },
      Regions: regions,
      RetainStacks: false,
    });
    expect(await settle(on, await on.cfn.send(remove))).toBe('SUCCEEDED');
    expect(await instances(on)).toEqual([]);
    expect((await inMember.send(new DescribeStacksCommand({}))).Stacks ?? []).toEqual([]);
    await on.cfn.send(new DeleteStackSetCommand({ StackSetName: 'baseline' }));
    expect(await codeOf(on.cfn.send(new DescribeStackSetCommand({ StackSetName: 'baseline' })))).toBe(
      'StackSetNotFoundException',
    );
    const listed = await on.cfn.send(new ListStackSetsCommand({ Status: 'DELETED' }));
    expect(listed.Summaries?.map(({ StackSetId }) => StackSetId)).toEqual([id]);
    const operations = await on.cfn.send(new ListStackSetOperationsCommand({ StackSetName: id }));
    expect(operations.Summaries?.map(({ Action }) => Action)).toEqual(['DELETE', 'UPDATE', 'CREATE']);
  });

  test('the management account is never a target, whatever the request names', async () => {
    const on = await bench();
    await createSet(on);
    await createInstances(on, [on.root], { Regions: ['us-east-1'] });
    expect((await summaries(on)).map(({ Account }) => Account).sort()).toEqual([
      accounts.a1,
      accounts.a2,
      accounts.b1,
      accounts.c1,
    ]);
  });

  test.each([
    ['INTERSECTION', [accounts.a1]],
    ['DIFFERENCE', [accounts.a2, accounts.b1]],
  ] as const)('accounts are filtered: %s', async (AccountFilterType, expected) => {
    const on = await bench();
    await createSet(on);
    await createInstances(on, [], {
      DeploymentTargets: { OrganizationalUnitIds: [on.a], AccountFilterType, Accounts: [accounts.a1, accounts.c1] },
      Regions: ['us-east-1'],
    });
    expect((await summaries(on)).map(({ Account }) => Account).sort()).toEqual([...expected]);
  });

  test('needs access to the organization, which CloudFormation itself must be asked for', async () => {
    const on = await bench();
    const member = on.as(accounts.a1);
    const status = async () => (await on.cfn.send(new DescribeOrganizationsAccessCommand({}))).Status;
    expect(await status()).toBe('ENABLED');
    expect(await codeOf(member.send(new ActivateOrganizationsAccessCommand({})))).toBe('InvalidOperationException');
    await on.cfn.send(new DeactivateOrganizationsAccessCommand({}));
    expect(await status()).toBe('DISABLED');
    expect(await codeOf(createSet(on))).toBe('ValidationError');
    await on.cfn.send(new ActivateOrganizationsAccessCommand({}));
    expect(await codeOf(createSet(on))).toBe(null);
  });
});
