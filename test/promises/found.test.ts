import type { Config, Snapshot } from '../../pipeline/model/index.js';
import { observe } from '../../pipeline/observe/index.js';
import { type Plannable, planAgainst } from '../../pipeline/pipeline.js';
import { addFault } from '../../tools/sandbox/faults.js';
import { checkedOf, freshBench } from './bench.js';
import { before, large } from './every-operation.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// What the generated cases have found, each by itself, so that it is found at once should it come back.

const bench = freshBench('found');

const whole: Config = { ...before, organizationStackParts: { organizationalUnits: 1, policies: 1 } };

async function deployed(config: Config): Promise<Plannable> {
  const checked = checkedOf(config);
  await bench().deploy(checked, await bench().plan(checked));
  return checked;
}

function everything(): Promise<Snapshot> {
  return observe(bench().aws, { tagsOf: 'all', defaultPolicyTargets: true });
}

/** The same policies, each with its targets the other way round. */
function reversed(config: Config): Config {
  const changed = structuredClone(config);
  for (const { targets } of changed.policies) targets.organizationalUnits.reverse();
  return changed;
}

it('the order of targets means nothing, alone and beside another change', async () => {
  await deployed(whole);
  expect((await bench().plan(checkedOf(reversed(whole)))).operations).toEqual([]);
  const more = reversed(whole);
  for (const one of more.policies) one.description = 'changed';
  await deployed(more);
  expect((await bench().plan(checkedOf(more))).operations).toEqual([]);
});

it('a template bucket that exists and was not secured is made whole', async () => {
  addFault(bench().sandbox.world, {
    kind: 'error',
    service: 's3',
    operation: 'PutBucketPolicy',
    code: 'AccessDenied',
    nth: 1,
  });
  const checked = checkedOf(large);
  const plan = await bench().plan(checked);
  const record = bench().directory();
  await expect(bench().deploy(checked, plan, { record })).rejects.toThrow();
  expect(Object.keys(bench().sandbox.world.buckets)).toHaveLength(1);
  await bench().deploy(checked, plan, { record });
  const [bucket] = Object.values(bench().sandbox.world.buckets);
  expect(Object.keys(bucket!.configuration)).toEqual(expect.arrayContaining(['policy', 'versioning']));
});

it('a first import that failed is taken up: its template was never deployed', async () => {
  await deployed(whole);
  const divided = { ...whole, organizationStackParts: { organizationalUnits: 2, policies: 2 } };
  const checked = checkedOf(divided);
  const plan = await bench().plan(checked);
  addFault(bench().sandbox.world, { kind: 'failResource', resource: { action: 'import' }, nth: 1 });
  const record = bench().directory();
  await expect(bench().deploy(checked, plan, { record })).rejects.toThrow(/IMPORT_ROLLBACK_COMPLETE/);
  bench().sandbox.world.faults = [];
  await bench().deploy(checked, plan, { record });
  expect((await bench().plan(checked)).operations).toEqual([]);
});

it('an approved deletion of a stack that failed is taken up', async () => {
  await deployed(whole);
  const checked = checkedOf({ ...whole, policies: [], organizationalUnits: [], accounts: [], resourcePolicy: null });
  for (const account of Object.values(bench().sandbox.world.accounts)) {
    account.parentId = bench().sandbox.world.organization?.rootId ?? '';
  }
  const plan = await bench().plan(checked);
  expect(plan.operations.at(-1)?.action.type).toBe('deleteStack');
  addFault(bench().sandbox.world, { kind: 'failResource', resource: { action: 'delete' }, nth: 1 });
  const record = bench().directory();
  await expect(bench().deploy(checked, plan, { record })).rejects.toThrow(/DELETE_FAILED/);
  bench().sandbox.world.faults = [];
  await bench().deploy(checked, plan, { record });
  expect((await bench().plan(checked)).operations).toEqual([]);
  expect(Object.values(bench().sandbox.world.policies).filter(({ awsManaged }) => !awsManaged)).toEqual([]);
});

it('a snapshot file that says more than a plan needs gives the same plan', async () => {
  const checked = checkedOf({ ...whole, policies: whole.policies.filter(({ strategy }) => strategy === 'deny-list') });
  const live = await bench().plan(checked);
  expect((await planAgainst(checked, await everything())).digest).toBe(live.digest);
});

it('once the last allow list has left, nothing else seems to have changed', async () => {
  await deployed(whole);
  const checked = checkedOf({ ...whole, policies: whole.policies.filter(({ strategy }) => strategy === 'deny-list') });
  const plan = await bench().plan(checked);
  const record = bench().directory();
  await bench().deploy(checked, plan, { record });
  // As when it is killed before its last line is written: run again, it finds that all is done.
  expect(await bench().deploy(checked, plan, { record })).toEqual({ done: 0, unchanged: 0 });
});
