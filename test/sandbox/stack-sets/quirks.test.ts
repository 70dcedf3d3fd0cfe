import {
  CreateStackInstancesCommand,
  DeactivateOrganizationsAccessCommand,
  DeleteStackInstancesCommand,
  DeleteStackSetCommand,
  DescribeStackSetCommand,
  DescribeStackSetOperationCommand,
  ListStackSetOperationsCommand,
  UpdateStackInstancesCommand,
  UpdateStackSetCommand,
} from '@aws-sdk/client-cloudformation';
import { EnableAWSServiceAccessCommand, MoveAccountCommand } from '@aws-sdk/client-organizations';
import { stackSetsPrincipal } from '../../../tools/sandbox/cloudformation/stack-sets/access.js';
import { stackSetQuirks } from '../../../tools/sandbox/cloudformation/stack-sets/quirks.js';
import { addFault } from '../../../tools/sandbox/faults.js';
import { codeOf, organizationsClient } from '../harness.js';
import {
  accounts,
  addAccount,
  type Bench,
  bench,
  createInstances,
  createSet,
  instance,
  parameter,
  regions,
  results,
  settle,
  summaries,
} from './bench.js';

const oneRegion = { Regions: ['us-east-1'] };
const named = { StackSetName: 'baseline' };
const automatic = { AutoDeployment: { Enabled: true, RetainStacksOnAccountRemoval: false } };
const targeted = async (on: Bench) => (await summaries(on)).map(({ Account }) => Account);
const stacksOf = ({ world }: Bench, account: string) =>
  Object.values(world.cloudformation.stacks).filter(
    (stack) => stack.account === account && stack.status !== 'DELETE_COMPLETE',
  );
const update = (on: Bench, value: string, more: object = {}) =>
  on.cfn.send(new UpdateStackSetCommand({ ...named, TemplateBody: parameter(value), ...more }));
const createIn = (on: Bench, unit: string, more: object = {}) =>
  on.cfn.send(
    new CreateStackInstancesCommand({
      ...named,
      ...oneRegion,
      DeploymentTargets: { OrganizationalUnitIds: [unit] },
      ...more,
    }),
  );
const remove = (on: Bench, unit: string, RetainStacks: boolean) =>
  on.cfn.send(
    new DeleteStackInstancesCommand({
      ...named,
      ...oneRegion,
      DeploymentTargets: { OrganizationalUnitIds: [unit] },
      RetainStacks,
    }),
  );
const statusOf = async (on: Bench, OperationId: string | undefined) =>
  (await on.cfn.send(new DescribeStackSetOperationCommand({ ...named, OperationId }))).StackSetOperation?.Status;
const move = (on: Bench, AccountId: string, SourceParentId: string, DestinationParentId: string) =>
  organizationsClient(on.sandbox).send(new MoveAccountCommand({ AccountId, SourceParentId, DestinationParentId }));

/** Whether AWS's behaviour shows: true with the quirk on, false with it off. */
const shows: Record<keyof typeof stackSetQuirks, (on: Bench) => Promise<boolean>> = {
  'stack-sets-need-access': async (on) => {
    await on.cfn.send(new DeactivateOrganizationsAccessCommand({}));
    return (await codeOf(createSet(on))) === 'ValidationError';
  },
  'activate-access': async (on) => {
    await on.cfn.send(new DeactivateOrganizationsAccessCommand({}));
    const enable = new EnableAWSServiceAccessCommand({ ServicePrincipal: stackSetsPrincipal });
    await organizationsClient(on.sandbox).send(enable);
    return (await codeOf(createSet(on))) === 'ValidationError';
  },
  'management-never-a-target': async (on) => {
    await createSet(on);
    await createInstances(on, [on.root], oneRegion);
    return !(await targeted(on)).includes(accounts.management);
  },
  'child-units-included': async (on) => {
    await createSet(on);
    await createInstances(on, [on.a], oneRegion);
    return (await targeted(on)).includes(accounts.b1);
  },
  'suspended-accounts-skipped': async (on) => {
    addAccount(on.world, '200000000009', on.c, 'SUSPENDED');
    await createSet(on);
    expect(await createInstances(on, [on.c], oneRegion)).toBe('SUCCEEDED');
    const { Status, StackInstanceStatus } = await instance(on, '200000000009');
    return Status === 'OUTDATED' && StackInstanceStatus?.DetailedStatus === 'SKIPPED_SUSPENDED_ACCOUNT';
  },
  'create-redeploys': async (on) => {
    await createSet(on);
    await createInstances(on, [on.a], oneRegion);
    const created = await createIn(on, on.root, { OperationPreferences: { MaxConcurrentCount: 9 } });
    await settle(on, created);
    return (await results(on, created.OperationId)).length === 4;
  },
  'outdated-remainder': async (on) => {
    await createSet(on);
    await createInstances(on, [on.root], oneRegion);
    const targets = { OrganizationalUnitIds: [on.c] };
    await settle(on, await update(on, 'two', { DeploymentTargets: targets, ...oneRegion }));
    expect((await instance(on, accounts.c1)).Status).toBe('CURRENT');
    return (await summaries(on)).filter(({ Status }) => Status === 'OUTDATED').length === 3;
  },
  'stack-set-keeps-template': async (on) => {
    await createSet(on);
    await createInstances(on, [on.a], oneRegion);
    addFault(on.world, { kind: 'failStackInstance', times: 1 });
    expect(await settle(on, await update(on, 'two'))).toBe('FAILED');
    const { StackSet } = await on.cfn.send(new DescribeStackSetCommand(named));
    return StackSet?.TemplateBody === parameter('two');
  },
  'operation-id-once': async (on) => {
    await createSet(on);
    await createInstances(on, [on.a], { OperationId: 'once' });
    return (await codeOf(createIn(on, on.a, { OperationId: 'once' }))) === 'OperationIdAlreadyExistsException';
  },
  'one-operation-at-a-time': async (on) => {
    await createSet(on);
    await createIn(on, on.a);
    return (await codeOf(createIn(on, on.c))) === 'OperationInProgressException';
  },
  'non-conflicting-at-once': async (on) => {
    await createSet(on, { ManagedExecution: { Active: true } });
    const first = await createIn(on, on.a);
    const same = await createIn(on, on.b);
    const other = await createIn(on, on.c);
    expect([await statusOf(on, first.OperationId), await statusOf(on, same.OperationId)]).toEqual([
      'RUNNING',
      'QUEUED',
    ]);
    const status = await statusOf(on, other.OperationId);
    expect(await settle(on, other)).toBe('SUCCEEDED');
    expect(await settle(on, same)).toBe('SUCCEEDED');
    return status === 'RUNNING';
  },
  'failure-tolerance': async (on) => {
    await createSet(on);
    addFault(on.world, { kind: 'failStackInstance', stackInstance: { account: accounts.a1 } });
    const created = await createIn(on, on.a);
    const status = await settle(on, created);
    const states = (await results(on, created.OperationId)).map(({ Status }) => Status).sort();
    return status === 'FAILED' && states.join() === 'CANCELLED,CANCELLED,FAILED';
  },
  'later-regions-cancelled': async (on) => {
    await createSet(on);
    addFault(on.world, { kind: 'failStackInstance', stackInstance: { region: 'us-east-1' } });
    const OperationPreferences = { RegionOrder: ['us-east-1', 'eu-west-1'] };
    const created = await createIn(on, on.c, { Regions: regions, OperationPreferences });
    expect(await settle(on, created)).toBe('FAILED');
    const later = (await results(on, created.OperationId)).find(({ Region }) => Region === 'eu-west-1');
    return later?.Status === 'CANCELLED';
  },
  'strict-concurrency': async (on) => {
    await createSet(on);
    on.world.settings.resourceMs = 1000;
    const created = await createIn(on, on.root, {
      OperationPreferences: { MaxConcurrentCount: 4, FailureToleranceCount: 1 },
    });
    on.pass(1001);
    const running = (await results(on, created.OperationId)).filter(({ Status }) => Status === 'RUNNING').length;
    expect(await settle(on, created)).toBe('SUCCEEDED');
    return running === 2;
  },
  'retain-stacks': async (on) => {
    await createSet(on);
    await createInstances(on, [on.c], oneRegion);
    await settle(on, await remove(on, on.c, true));
    expect(await targeted(on)).toEqual([]);
    return stacksOf(on, accounts.c1).length === 1;
  },
  'failed-delete-inoperable': async (on) => {
    await createSet(on);
    await createInstances(on, [on.c], oneRegion);
    addFault(on.world, { kind: 'failStackInstance', stackInstance: { action: 'delete' }, times: 1 });
    expect(await settle(on, await remove(on, on.c, false))).toBe('FAILED');
    const { Status, StackInstanceStatus } = await instance(on, accounts.c1);
    return Status === 'INOPERABLE' && StackInstanceStatus?.DetailedStatus === 'INOPERABLE';
  },
  'stack-set-not-empty': async (on) => {
    await createSet(on);
    await createInstances(on, [on.c], oneRegion);
    return (await codeOf(on.cfn.send(new DeleteStackSetCommand(named)))) === 'StackSetNotEmptyException';
  },
  'auto-deployment': async (on) => {
    await createSet(on, automatic);
    await createInstances(on, [on.a], oneRegion);
    await move(on, accounts.c1, on.c, on.b);
    await move(on, accounts.a1, on.a, on.c);
    on.pass(600_000);
    const now = await targeted(on);
    return now.includes(accounts.c1) && !now.includes(accounts.a1) && stacksOf(on, accounts.a1).length === 0;
  },
  'auto-deployment-ignores-filters': async (on) => {
    await createSet(on, automatic);
    await createInstances(on, [], {
      ...oneRegion,
      DeploymentTargets: { OrganizationalUnitIds: [on.a], Accounts: [accounts.a1], AccountFilterType: 'INTERSECTION' },
    });
    await move(on, accounts.c1, on.c, on.a);
    on.pass(600_000);
    return (await targeted(on)).includes(accounts.c1);
  },
  'auto-deployment-in-order': async (on) => {
    await createSet(on, { ...automatic, StackSetName: 'first' });
    const { StackSet } = await on.cfn.send(new DescribeStackSetCommand({ StackSetName: 'first' }));
    const DependsOn = [StackSet!.StackSetARN!];
    await createSet(on, {
      AutoDeployment: { ...automatic.AutoDeployment, DependsOn },
      TemplateBody: parameter().replaceAll('/governance', '/second'),
    });
    await createInstances(on, [on.a], { ...oneRegion, StackSetName: 'first' });
    await createInstances(on, [on.a], oneRegion);
    await move(on, accounts.c1, on.c, on.a);
    const operations = (await on.cfn.send(new ListStackSetOperationsCommand(named))).Summaries!;
    expect(await settle(on, operations[0]!)).toBe('SUCCEEDED');
    return operations[0]?.Status === 'QUEUED';
  },
};

describe('each quirk of stack sets has a switch', () => {
  test.each(Object.entries(shows))('%s', async (name, check) => {
    expect(await check(await bench())).toBe(true);
    expect(await check(await bench(name))).toBe(false);
  });

  test('and no quirk is documented without a test', () => {
    expect(Object.keys(shows).sort()).toEqual(Object.keys(stackSetQuirks).sort());
  });
});

test('UpdateStackInstances brings what is OUTDATED to CURRENT', async () => {
  const on = await bench();
  await createSet(on);
  await createInstances(on, [on.root], oneRegion);
  const targets = { OrganizationalUnitIds: [on.c] };
  await settle(on, await update(on, 'two', { DeploymentTargets: targets, ...oneRegion }));
  const rest = new UpdateStackInstancesCommand({
    ...named,
    ...oneRegion,
    DeploymentTargets: { OrganizationalUnitIds: [on.a] },
    OperationPreferences: { MaxConcurrentPercentage: 100, FailureTolerancePercentage: 50 },
  });
  expect(await settle(on, await on.cfn.send(rest))).toBe('SUCCEEDED');
  expect((await summaries(on)).map(({ Status }) => Status)).toEqual(Array(4).fill('CURRENT'));
});
