import {
  type CreateStackSetCommandInput,
  DescribeStackSetCommand,
  ListStackSetAutoDeploymentTargetsCommand,
  ListStackSetOperationsCommand,
  UpdateStackInstancesCommand,
  UpdateStackSetCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateAccountCommand, ListAccountsCommand, MoveAccountCommand } from '@aws-sdk/client-organizations';
import { addFault } from '../../../tools/sandbox/faults.js';
import { codeOf, organizationsClient } from '../harness.js';
import {
  accounts,
  type Bench,
  bench,
  createInstances,
  createSet,
  parameter,
  regions,
  settle,
  summaries,
} from './bench.js';

const named = { StackSetName: 'baseline' };
const enabled = { Enabled: true, RetainStacksOnAccountRemoval: false };

async function deployed(units: (on: Bench) => string[], more: Partial<CreateStackSetCommandInput> = {}) {
  const on = await bench();
  await createSet(on, { AutoDeployment: enabled, ...more });
  await createInstances(on, units(on));
  return on;
}

async function move(on: Bench, AccountId: string, SourceParentId: string, DestinationParentId: string): Promise<void> {
  const input = { AccountId, SourceParentId, DestinationParentId };
  await organizationsClient(on.sandbox).send(new MoveAccountCommand(input));
  await operations(on);
  on.pass(600_000);
}

/** `ACTION STATUS` of every operation, newest first. */
async function operations(on: Bench, StackSetName = 'baseline'): Promise<string[]> {
  const { Summaries } = await on.cfn.send(new ListStackSetOperationsCommand({ StackSetName }));
  return Summaries!.map(({ Action, Status }) => `${Action} ${Status}`);
}

const of = async (on: Bench, account: string, StackSetName = 'baseline') =>
  (await summaries(on, StackSetName))
    .filter(({ Account }) => Account === account)
    .map((each) => `${each.Region} ${each.OrganizationalUnitId} ${each.Status}`)
    .sort();

const alive = (on: Bench, account: string) =>
  Object.values(on.world.cloudformation.stacks).filter(
    (stack) => stack.account === account && stack.status !== 'DELETE_COMPLETE',
  );

describe('an account that joins', () => {
  test('an OU below a target gets its instances in every Region of the target, as an operation', async () => {
    const on = await deployed(({ a }) => [a]);
    await move(on, accounts.c1, on.c, on.b);
    expect(await of(on, accounts.c1)).toEqual(regions.map((region) => `${region} ${on.a} CURRENT`));
    expect(await operations(on)).toEqual(['CREATE SUCCEEDED', 'CREATE SUCCEEDED']);
    expect(alive(on, accounts.c1)).toHaveLength(2);
  });

  test('the organization gets those of stack sets whose target is the root', async () => {
    const on = await deployed(({ root }) => [root]);
    const organizations = organizationsClient(on.sandbox);
    on.world.settings.quotas['accounts'] = 50;
    await organizations.send(new CreateAccountCommand({ AccountName: 'New', Email: 'new@example.com' }));
    on.pass(600_000);
    const { Accounts } = await organizations.send(new ListAccountsCommand({}));
    const { Id } = Accounts!.find(({ Name }) => Name === 'New')!;
    on.pass(600_000);
    expect(await of(on, Id!)).toEqual(regions.map((region) => `${region} ${on.root} CURRENT`));
  });

  test('gets no overrides', async () => {
    const on = await deployed(({ a }) => [a]);
    const override = new UpdateStackInstancesCommand({
      ...named,
      Regions: regions,
      DeploymentTargets: { OrganizationalUnitIds: [on.a] },
      ParameterOverrides: [{ ParameterKey: 'Value', ParameterValue: 'own' }],
    });
    await settle(on, await on.cfn.send(override));
    await move(on, accounts.c1, on.c, on.a);
    await operations(on);
    const values = (account: string) => alive(on, account).map(({ resources }) => resources['P']?.properties['Value']);
    expect([values(accounts.a1), values(accounts.c1)]).toEqual([
      ['own', 'own'],
      ['one', 'one'],
    ]);
  });

  test('gets nothing while auto-deployment is off, and is not made up for when it is on again', async () => {
    const on = await deployed(({ a }) => [a]);
    const set = (AutoDeployment: object) =>
      on.cfn.send(new UpdateStackSetCommand({ ...named, UsePreviousTemplate: true, AutoDeployment }));
    await settle(on, await set({ Enabled: false }));
    await move(on, accounts.c1, on.c, on.a);
    await settle(on, await set(enabled));
    expect(await of(on, accounts.c1)).toEqual([]);
  });
});

describe('an account that leaves', () => {
  test('loses its stacks', async () => {
    const on = await deployed(({ a }) => [a]);
    await move(on, accounts.b1, on.b, on.root);
    expect(await of(on, accounts.b1)).toEqual([]);
    expect(alive(on, accounts.b1)).toEqual([]);
    expect((await operations(on))[0]).toBe('DELETE SUCCEEDED');
  });

  test('keeps them where they are retained, and they are no instances any more', async () => {
    const on = await deployed(({ a }) => [a], { AutoDeployment: { ...enabled, RetainStacksOnAccountRemoval: true } });
    await move(on, accounts.b1, on.b, on.root);
    expect(await of(on, accounts.b1)).toEqual([]);
    expect(alive(on, accounts.b1)).toHaveLength(2);
  });

  test('and stays below the same target loses and gets nothing', async () => {
    const on = await deployed(({ a }) => [a]);
    const before = alive(on, accounts.b1).map(({ id }) => id);
    await move(on, accounts.b1, on.b, on.a);
    expect(await operations(on)).toEqual(['CREATE SUCCEEDED']);
    expect(alive(on, accounts.b1).map(({ id }) => id)).toEqual(before);
  });

  test('for another target of the stack set loses its stacks and gets new ones, in this order', async () => {
    const on = await deployed(({ b, c }) => [b, c]);
    const before = alive(on, accounts.b1).map(({ id }) => id);
    await organizationsClient(on.sandbox).send(
      new MoveAccountCommand({ AccountId: accounts.b1, SourceParentId: on.b, DestinationParentId: on.c }),
    );
    expect((await operations(on)).slice(0, 2)).toEqual(['CREATE QUEUED', 'DELETE RUNNING']);
    on.pass(600_000);
    expect(await of(on, accounts.b1)).toEqual(regions.map((region) => `${region} ${on.c} CURRENT`));
    const after = alive(on, accounts.b1).map(({ id }) => id);
    expect(after).toHaveLength(2);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
  });
});

describe('stack sets that depend on others', () => {
  const second = parameter().replaceAll('/governance', '/second');

  async function two(): Promise<{ on: Bench; arn: string }> {
    const on = await deployed(({ a }) => [a]);
    const arn = (await on.cfn.send(new DescribeStackSetCommand(named))).StackSet!.StackSetARN!;
    await createSet(on, {
      StackSetName: 'after',
      TemplateBody: second,
      AutoDeployment: { ...enabled, DependsOn: [arn] },
    });
    await createInstances(on, [on.a], { StackSetName: 'after' });
    return { on, arn };
  }

  test('are deployed after them', async () => {
    const { on } = await two();
    await organizationsClient(on.sandbox).send(
      new MoveAccountCommand({ AccountId: accounts.c1, SourceParentId: on.c, DestinationParentId: on.a }),
    );
    expect([(await operations(on))[0], (await operations(on, 'after'))[0]]).toEqual([
      'CREATE RUNNING',
      'CREATE QUEUED',
    ]);
    on.pass(600_000);
    expect(await of(on, accounts.c1, 'after')).toHaveLength(2);
    const [one, other] = alive(on, accounts.c1)
      .filter(({ region }) => region === 'us-east-1')
      .sort((x, y) => x.createdAt - y.createdAt);
    expect([one?.name, other?.name].map((name) => name?.split('-')[1])).toEqual(['baseline', 'after']);
  });

  test('are not, where one of them fails', async () => {
    const { on } = await two();
    const { StackSet } = await on.cfn.send(new DescribeStackSetCommand({ StackSetName: 'after' }));
    const AutoDeployment = { ...enabled, DependsOn: [StackSet!.StackSetARN!] };
    const TemplateBody = parameter().replaceAll('/governance', '/third');
    await createSet(on, { StackSetName: 'last', TemplateBody, AutoDeployment });
    await createInstances(on, [on.a], { StackSetName: 'last' });
    addFault(on.world, { kind: 'failStackInstance', stackInstance: { stackSet: 'baseline' }, times: 1 });
    await move(on, accounts.c1, on.c, on.a);
    expect((await operations(on))[0]).toBe('CREATE FAILED');
    expect((await operations(on, 'after'))[0]).toBe('CREATE FAILED');
    expect((await operations(on, 'last'))[0]).toBe('CREATE FAILED');
    expect(await of(on, accounts.c1, 'after')).toEqual([]);
  });

  test('cannot wait for each other, for what is not there, or for more than ten', async () => {
    const { on, arn } = await two();
    const after = (await on.cfn.send(new DescribeStackSetCommand({ StackSetName: 'after' }))).StackSet!.StackSetARN!;
    const depend = (DependsOn: string[]) =>
      codeOf(
        on.cfn.send(
          new UpdateStackSetCommand({ ...named, UsePreviousTemplate: true, AutoDeployment: { ...enabled, DependsOn } }),
        ),
      );
    expect(await depend([after])).toBe('ValidationError');
    expect(await depend([`${arn}x`])).toBe('ValidationError');
    expect(await depend(Array.from({ length: 11 }, (_, index) => `${arn}${index}`))).toBe('LimitExceededException');
  });
});

test('ListStackSetAutoDeploymentTargets tells the OUs and Regions it goes by', async () => {
  const on = await deployed(({ b, c }) => [b, c]);
  const { Summaries } = await on.cfn.send(new ListStackSetAutoDeploymentTargetsCommand(named));
  const sorted = (Summaries ?? []).map(({ OrganizationalUnitId, Regions }) => [OrganizationalUnitId, Regions]);
  expect(sorted).toEqual([
    [on.b, regions],
    [on.c, regions],
  ]);
});
