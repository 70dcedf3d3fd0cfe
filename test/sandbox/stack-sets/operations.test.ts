import {
  CreateStackInstancesCommand,
  DeleteStackInstancesCommand,
  DescribeStackEventsCommand,
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  DescribeStacksCommand,
  ListStackInstancesCommand,
  ListStackSetOperationResultsCommand,
  StopStackSetOperationCommand,
  UpdateStackInstancesCommand,
  UpdateStackSetCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import { addFault } from '../../../tools/sandbox/faults.js';
import { codeOf } from '../harness.js';
import {
  accounts,
  addAccount,
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

const named = { StackSetName: 'baseline' };
const one = { ...named, Regions: ['us-east-1'] };
const all = { MaxConcurrentPercentage: 100, ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE' as const };
const units = (...OrganizationalUnitIds: string[]) => ({ OrganizationalUnitIds });

function stackOf({ world }: Bench, account: string, region = 'us-east-1') {
  return Object.values(world.cloudformation.stacks).findLast(
    (stack) => stack.account === account && stack.region === region,
  );
}

const valueIn = (on: Bench, account: string) => stackOf(on, account)?.resources['P']?.properties['Value'];

const withOverride = (on: Bench, value: string | undefined, UsePreviousValue?: boolean) =>
  new UpdateStackInstancesCommand({
    ...one,
    DeploymentTargets: units(on.c),
    ParameterOverrides: [{ ParameterKey: 'Value', ParameterValue: value, UsePreviousValue }],
  });

describe('an instance that fails', () => {
  test('is a real stack that rolls back, with the resource and the reason in its events and in the result', async () => {
    const on = await bench();
    await createSet(on);
    const message = 'The parameter is not welcome here.';
    const stackInstance = { stackSet: 'baseline', account: accounts.a2, region: 'us-east-1' };
    addFault(on.world, { kind: 'failStackInstance', stackInstance, message, code: 'InvalidRequest', times: 1 });
    const create = { OperationPreferences: { ...all, FailureToleranceCount: 1 }, OperationId: 'one' };
    expect(await createInstances(on, [on.a], create)).toBe('SUCCEEDED');
    const failed = await instance(on, accounts.a2);
    expect(failed).toMatchObject({ Status: 'OUTDATED', StackInstanceStatus: { DetailedStatus: 'FAILED' } });
    expect(failed.StatusReason).toMatch(
      /^ResourceLogicalId:P, ResourceType:AWS::SSM::Parameter, ResourceStatusReason:.*not welcome here.*InvalidRequest\)\.$/,
    );
    const [result] = (await results(on, 'one')).filter(({ Status }) => Status === 'FAILED');
    expect(result).toMatchObject({ Account: accounts.a2, StatusReason: failed.StatusReason });
    const { StackSetOperation } = await on.cfn.send(
      new DescribeStackSetOperationCommand({ ...named, OperationId: 'one' }),
    );
    expect(StackSetOperation?.StatusDetails?.FailedStackInstancesCount).toBe(1);

    const member = on.as(accounts.a2);
    const { Stacks } = await member.send(new DescribeStacksCommand({ StackName: failed.StackId }));
    expect(Stacks?.[0]?.StackStatus).toBe('ROLLBACK_COMPLETE');
    const { StackEvents } = await member.send(new DescribeStackEventsCommand({ StackName: failed.StackId }));
    expect(StackEvents?.find(({ ResourceStatus }) => ResourceStatus === 'CREATE_FAILED')).toMatchObject({
      LogicalResourceId: 'P',
    });

    // Again: what is left of the failed creation makes room for a new stack.
    expect(await createInstances(on, [on.a], { OperationId: 'two' })).toBe('SUCCEEDED');
    expect(await instances(on)).toEqual(expect.arrayContaining([`${accounts.a2} us-east-1 CURRENT SUCCEEDED`]));
    expect((await instance(on, accounts.a2)).StackId).not.toBe(failed.StackId);
  });

  test('of an update keeps its old stack and is OUTDATED, and the next operation mends it', async () => {
    const on = await bench();
    await createSet(on);
    await createInstances(on, [on.c], one);
    addFault(on.world, { kind: 'failStackInstance', stackInstance: { account: accounts.c1 }, times: 1 });
    const update = { ...named, TemplateBody: parameter('two') };
    expect(await settle(on, await on.cfn.send(new UpdateStackSetCommand(update)))).toBe('FAILED');
    expect(stackOf(on, accounts.c1)?.status).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect(valueIn(on, accounts.c1)).toBe('one');
    expect(await instances(on)).toEqual([`${accounts.c1} us-east-1 OUTDATED FAILED`]);
    const again = { ...named, UsePreviousTemplate: true };
    expect(await settle(on, await on.cfn.send(new UpdateStackSetCommand(again)))).toBe('SUCCEEDED');
    expect(valueIn(on, accounts.c1)).toBe('two');
  });

  test('whose stack cannot be deleted is left out of updates, and can be let go of', async () => {
    const on = await bench();
    await createSet(on);
    await createInstances(on, [on.root], one);
    const StackName = stackOf(on, accounts.c1)!.name;
    const protect = new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: true });
    await on.as(accounts.c1).send(protect);
    const remove = { ...one, DeploymentTargets: units(on.c) };
    const first = await on.cfn.send(new DeleteStackInstancesCommand({ ...remove, RetainStacks: false }));
    expect(await settle(on, first)).toBe('FAILED');
    expect(await instances(on)).toContain(`${accounts.c1} us-east-1 INOPERABLE INOPERABLE`);
    const update = { ...named, TemplateBody: parameter('two'), OperationPreferences: all };
    expect(await settle(on, await on.cfn.send(new UpdateStackSetCommand(update)))).toBe('SUCCEEDED');
    expect([valueIn(on, accounts.a1), valueIn(on, accounts.c1)]).toEqual(['two', 'one']);
    const second = await on.cfn.send(new DeleteStackInstancesCommand({ ...remove, RetainStacks: true }));
    expect(await settle(on, second)).toBe('SUCCEEDED');
    expect((await summaries(on)).map(({ Account }) => Account)).not.toContain(accounts.c1);
  });
});

test('an instance whose deletion failed half-way is not mended by another creation', async () => {
  const on = await bench();
  await createSet(on);
  await createInstances(on, [on.c], one);
  addFault(on.world, { kind: 'failStackInstance', stackInstance: { action: 'delete' }, times: 1 });
  const remove = { ...one, DeploymentTargets: units(on.c), RetainStacks: false };
  expect(await settle(on, await on.cfn.send(new DeleteStackInstancesCommand(remove)))).toBe('FAILED');
  expect(stackOf(on, accounts.c1)?.status).toBe('DELETE_FAILED');
  expect(await createInstances(on, [on.c], one)).toBe('FAILED');
  const { Status, StatusReason } = await instance(on, accounts.c1);
  expect([Status, StatusReason]).toEqual(['INOPERABLE', expect.stringContaining('DELETE_FAILED state and can not be')]);
  expect(await settle(on, await on.cfn.send(new DeleteStackInstancesCommand(remove)))).toBe('SUCCEEDED');
});

describe('preferences', () => {
  const numbers = Array.from({ length: 17 }, (_, index) => String(300000000000 + index));

  async function twenty(failing: string[]): Promise<Bench> {
    const on = await bench();
    for (const id of numbers) addAccount(on.world, id, on.a);
    await createSet(on);
    for (const account of failing) {
      addFault(on.world, { kind: 'failStackInstance', stackInstance: { account, region: 'us-east-1' } });
    }
    return on;
  }

  const counts = async (on: Bench, OperationId: string) => {
    const found: Record<string, number> = {};
    for (const { Region, Status } of await results(on, OperationId)) {
      found[`${Region} ${Status}`] = (found[`${Region} ${Status}`] ?? 0) + 1;
    }
    return found;
  };

  // 20 accounts: 14 % are 2.8, and round down to 2.
  test.each([
    [2, 'SUCCEEDED'],
    [3, 'FAILED'],
  ])('a percentage rounds down: %s failures of 20 at 14 %%', async (count, status) => {
    const on = await twenty(numbers.slice(0, count));
    const OperationPreferences = { ...all, FailureTolerancePercentage: 14 };
    expect(await createInstances(on, [on.a], { ...one, OperationPreferences })).toBe(status);
  });

  test('tolerance is of each Region; a Region over it stops, and the Regions after it are cancelled', async () => {
    const on = await twenty(numbers.slice(0, 2));
    const more = {
      OperationId: 'waves',
      Regions: ['eu-west-1', 'us-east-1', 'us-west-2'],
      OperationPreferences: {
        RegionOrder: ['eu-west-1', 'us-east-1', 'us-west-2'],
        FailureToleranceCount: 1,
        MaxConcurrentCount: 1,
      },
    };
    expect(await createInstances(on, [on.a], more)).toBe('FAILED');
    const found = await counts(on, 'waves');
    expect(found).toEqual({
      'eu-west-1 SUCCEEDED': 20,
      'us-east-1 SUCCEEDED': 3,
      'us-east-1 FAILED': 2,
      'us-east-1 CANCELLED': 15,
      'us-west-2 CANCELLED': 20,
    });
    const cancelled = await instance(on, numbers[5]!, 'us-west-2');
    expect(cancelled).toMatchObject({
      Status: 'OUTDATED',
      StatusReason: 'Cancelled since failure tolerance has exceeded',
      StackInstanceStatus: { DetailedStatus: 'CANCELLED' },
    });
    expect(cancelled.StackId).toBeUndefined();
  });

  test('in SOFT_FAILURE_TOLERANCE what is under way comes to its end', async () => {
    const on = await twenty(numbers.slice(0, 1));
    const OperationPreferences = { ...all, MaxConcurrentPercentage: undefined, MaxConcurrentCount: 8 };
    expect(await createInstances(on, [on.a], { ...one, OperationId: 'soft', OperationPreferences })).toBe('FAILED');
    const found = await counts(on, 'soft');
    expect(found['us-east-1 FAILED']).toBe(1);
    expect(found['us-east-1 SUCCEEDED']).toBeGreaterThanOrEqual(7);
    expect(found['us-east-1 CANCELLED']).toBeGreaterThan(0);
  });

  test('Regions one after the other, or at the same time', async () => {
    const on = await bench();
    await createSet(on);
    on.world.settings.resourceMs = 1000;
    const request = (OperationId: string, RegionConcurrencyType: 'PARALLEL' | 'SEQUENTIAL') =>
      on.cfn.send(
        new CreateStackInstancesCommand({
          ...named,
          Regions: regions,
          OperationId,
          DeploymentTargets: units(on.c),
          OperationPreferences: { RegionConcurrencyType, RegionOrder: ['us-east-1'] },
        }),
      );
    const running = async (OperationId: string) => {
      on.pass(1001);
      return (await results(on, OperationId)).filter(({ Status }) => Status === 'RUNNING').map(({ Region }) => Region);
    };
    const first = await request('one', 'SEQUENTIAL');
    expect(await running('one')).toEqual(['us-east-1']);
    await settle(on, first);
    await settle(
      on,
      await on.cfn.send(
        new DeleteStackInstancesCommand({
          ...named,
          Regions: regions,
          DeploymentTargets: units(on.c),
          RetainStacks: false,
        }),
      ),
    );
    await request('two', 'PARALLEL');
    expect((await running('two')).sort()).toEqual(regions);
  });

  test.each([
    ['both tolerances', { FailureToleranceCount: 1, FailureTolerancePercentage: 1 }],
    ['both concurrencies', { MaxConcurrentCount: 1, MaxConcurrentPercentage: 1 }],
    ['nobody at a time', { MaxConcurrentCount: 0 }],
    ['more than all', { FailureTolerancePercentage: 101 }],
    ['a Region that is no target', { RegionOrder: ['ap-south-1'] }],
  ])('refuse %s', async (_what, OperationPreferences) => {
    const on = await bench();
    await createSet(on);
    expect(await codeOf(createInstances(on, [on.c], { OperationPreferences }))).toBe('ValidationError');
  });
});

describe('an update', () => {
  test('of settings alone touches no instance, and nothing else changes', async () => {
    const on = await bench();
    await createSet(on);
    await createInstances(on, [on.c], { ...one, OperationId: 'create' });
    const AutoDeployment = { Enabled: true, RetainStacksOnAccountRemoval: true };
    const input = { ...named, UsePreviousTemplate: true, AutoDeployment, ManagedExecution: { Active: true } };
    const answer = await on.cfn.send(new UpdateStackSetCommand(input));
    expect(await settle(on, answer)).toBe('SUCCEEDED');
    expect(await results(on, answer.OperationId)).toEqual([]);
    expect((await instance(on, accounts.c1)).LastOperationId).toBe('create');
    const { StackSet } = await on.cfn.send(new DescribeStackSetCommand(named));
    expect(StackSet).toMatchObject({ AutoDeployment, ManagedExecution: { Active: true } });
  });

  test('takes no targets together with auto-deployment, and Regions only with targets', async () => {
    const on = await bench();
    await createSet(on);
    await createInstances(on, [on.c], one);
    const update = (more: object) =>
      codeOf(on.cfn.send(new UpdateStackSetCommand({ ...named, UsePreviousTemplate: true, ...more })));
    const DeploymentTargets = units(on.c);
    expect(await update({ AutoDeployment: { Enabled: false }, DeploymentTargets, Regions: regions })).toBe(
      'ValidationError',
    );
    expect(await update({ Regions: ['us-east-1'] })).toBe('ValidationError');
    expect(await update({ DeploymentTargets })).toBe('ValidationError');
    expect(await update({ DeploymentTargets, Regions: ['eu-west-1'] })).toBe('StackInstanceNotFoundException');
    expect(await update({ DeploymentTargets: units(on.b), Regions: ['us-east-1'] })).toBe(
      'StackInstanceNotFoundException',
    );
  });

  test('leaves overrides alone; UpdateStackInstances sets, keeps and takes them back', async () => {
    const on = await bench();
    await createSet(on);
    await createInstances(on, [on.root], one);
    const send = async (command: UpdateStackInstancesCommand) => settle(on, await on.cfn.send(command));
    expect(await send(withOverride(on, 'own'))).toBe('SUCCEEDED');
    expect([valueIn(on, accounts.c1), valueIn(on, accounts.a1)]).toEqual(['own', 'one']);
    expect((await instance(on, accounts.c1)).ParameterOverrides).toEqual([
      { ParameterKey: 'Value', ParameterValue: 'own' },
    ]);
    const update = { ...named, TemplateBody: parameter('two'), OperationPreferences: all };
    await settle(on, await on.cfn.send(new UpdateStackSetCommand(update)));
    expect([valueIn(on, accounts.c1), valueIn(on, accounts.a1)]).toEqual(['own', 'two']);
    await send(withOverride(on, undefined, true));
    expect(valueIn(on, accounts.c1)).toBe('own');
    const back = { ...one, DeploymentTargets: units(on.c), ParameterOverrides: [] };
    await send(new UpdateStackInstancesCommand(back));
    expect(valueIn(on, accounts.c1)).toBe('two');
    const strange = [{ ParameterKey: 'Strange', ParameterValue: 'x' }];
    const refused = new UpdateStackInstancesCommand({ ...back, ParameterOverrides: strange });
    expect(await codeOf(on.cfn.send(refused))).toBe('ValidationError');
  });
});

describe('an operation', () => {
  test('that is stopped lets what is under way end, and cancels the rest', async () => {
    const on = await bench();
    await createSet(on);
    on.world.settings.resourceMs = 1000;
    const { OperationId } = await on.cfn.send(
      new CreateStackInstancesCommand({ ...one, DeploymentTargets: units(on.root) }),
    );
    on.pass(1001);
    const stop = () => on.cfn.send(new StopStackSetOperationCommand({ ...named, OperationId }));
    await stop();
    const status = async () =>
      (await on.cfn.send(new DescribeStackSetOperationCommand({ ...named, OperationId }))).StackSetOperation?.Status;
    expect(await status()).toBe('STOPPING');
    expect(await settle(on, { OperationId })).toBe('STOPPED');
    const states = (await results(on, OperationId)).map(({ Status }) => Status).sort();
    expect(states).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED', 'SUCCEEDED']);
    expect(await codeOf(stop())).toBe('InvalidOperationException');
    const unknown = new StopStackSetOperationCommand({ ...named, OperationId: 'unknown' });
    expect(await codeOf(on.cfn.send(unknown))).toBe('OperationNotFoundException');
  });

  test('that is stopped in the queue never begins', async () => {
    const on = await bench();
    await createSet(on, { ManagedExecution: { Active: true } });
    const create = () => on.cfn.send(new CreateStackInstancesCommand({ ...one, DeploymentTargets: units(on.c) }));
    const [first, second] = [await create(), await create()];
    await on.cfn.send(new StopStackSetOperationCommand({ ...named, OperationId: second.OperationId }));
    expect(await settle(on, first)).toBe('SUCCEEDED');
    expect(await settle(on, second)).toBe('STOPPED');
    expect((await instance(on, accounts.c1)).LastOperationId).toBe(first.OperationId);
  });

  test('in the queue finds what those before it left: an instance that was deleted is not updated', async () => {
    const on = await bench();
    await createSet(on, { ManagedExecution: { Active: true } });
    await createInstances(on, [on.root], one);
    const target = { ...one, DeploymentTargets: units(on.c) };
    await on.cfn.send(new DeleteStackInstancesCommand({ ...target, RetainStacks: false }));
    const update = await on.cfn.send(new UpdateStackSetCommand({ ...named, TemplateBody: parameter('two') }));
    expect(await settle(on, update)).toBe('SUCCEEDED');
    expect(await instances(on)).toHaveLength(3);
    expect(valueIn(on, accounts.a1)).toBe('two');
    const { StackSetOperation } = await on.cfn.send(
      new DescribeStackSetOperationCommand({ ...named, OperationId: update.OperationId }),
    );
    expect(StackSetOperation?.Status).toBe('SUCCEEDED');
  });
});

test('lists are paged and filtered', async () => {
  const on = await bench();
  for (let index = 0; index < 130; index++) addAccount(on.world, String(300000000000 + index), on.c);
  await createSet(on);
  addFault(on.world, { kind: 'failStackInstance', stackInstance: { account: '300000000007' } });
  const OperationPreferences = { ...all, FailureToleranceCount: 5 };
  await createInstances(on, [on.c], { ...one, OperationId: 'many', OperationPreferences });
  const first = await on.cfn.send(new ListStackInstancesCommand(named));
  expect([first.Summaries?.length, first.NextToken !== undefined]).toEqual([100, true]);
  const small = await on.cfn.send(new ListStackInstancesCommand({ ...named, MaxResults: 7 }));
  expect(small.Summaries).toHaveLength(7);
  expect(new Set((await summaries(on)).map(({ Account }) => Account)).size).toBe(131);
  const filtered = async (Name: 'DETAILED_STATUS' | 'LAST_OPERATION_ID' | 'DRIFT_STATUS', Values: string) =>
    (await on.cfn.send(new ListStackInstancesCommand({ ...named, Filters: [{ Name, Values }] }))).Summaries?.length;
  expect(await filtered('DETAILED_STATUS', 'FAILED')).toBe(1);
  expect(await filtered('LAST_OPERATION_ID', 'none')).toBe(0);
  expect(await filtered('DRIFT_STATUS', 'NOT_CHECKED')).toBe(100);
  const Filters = [{ Name: 'OPERATION_RESULT_STATUS' as const, Values: 'FAILED' }];
  const failed = new ListStackSetOperationResultsCommand({ ...named, OperationId: 'many', Filters });
  expect((await on.cfn.send(failed)).Summaries?.map(({ Account }) => Account)).toEqual(['300000000007']);
  const account = new ListStackInstancesCommand({ ...named, StackInstanceAccount: '300000000003' });
  expect((await on.cfn.send(account)).Summaries).toHaveLength(1);
});
