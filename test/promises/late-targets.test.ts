import type { Config } from '../../pipeline/model/index.js';
import { addFault } from '../../tools/sandbox/faults.js';
import { freshWorld } from '../../tools/sandbox/fresh-world.js';
import { overDenials } from '../invariants/guardrails.js';
import { account, deny, document, policy } from '../plan/small-organization.js';
import { checkedOf, freshBench } from './bench.js';
import { before } from './every-operation.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// A policy that loses statements and goes to new targets, seen from outside after every call and effect: at no moment is an
// account denied what neither the state before nor the state after denies it. test/plan/late-targets.test.ts tries more.

const bench = freshBench('late');

const scp = (name: string, units: string[], ...actions: string[]) =>
  policy(name, units, document(...actions.map(deny)));

const base: Config = {
  ...before,
  organizationalUnits: ['Old', 'New', 'Else'].map((path) => ({ path, ignored: false, implied: false })),
  organizationStackParts: { organizationalUnits: 1, policies: 1 },
};
const from: Config = {
  ...base,
  accounts: [account('Audit', 'Old'), account('Shop', 'New'), account('Lab', 'Else')],
  policies: [scp('One', ['Old'], 's3:*', 'sqs:*'), scp('Two', ['Old', 'New'], 'ec2:*'), scp('Three', ['Old'], 'kms:*')],
};
const to: Config = {
  ...base,
  accounts: [account('Audit', 'Old'), account('Shop', 'New'), account('Lab', 'New'), account('Pay', 'New')],
  policies: [
    scp('One', ['Old', 'New'], 's3:*', 'ec2:*'),
    scp('Two', ['Old', 'New'], 'sqs:*'),
    scp('Three', ['Old', 'New'], 'kms:*', 'sns:*'),
  ],
};

async function approved(run: number) {
  bench().enter(freshWorld(`late-${run}`, Date.now()));
  await bench().deploy(checkedOf(from), await bench().plan(checkedOf(from)));
  bench().watcher.start();
  return bench().plan(checkedOf(to));
}

/** What the states since the start denied and neither the first nor the last one does; arrivals are guarded early. */
function overDenied(): string[] {
  const guards = bench().watcher.states.map((state) => state.guards);
  return guards.flatMap((now) => overDenials(guards[0]!, now, guards.at(-1)!));
}

it('denies nobody anything on the way, in whatever order CloudFormation works', async () => {
  for (let run = 0; run < 4; run += 1) {
    const plan = await approved(run);
    expect(plan.operations.map(({ id }) => id.split(':').at(-1))).toEqual(
      expect.arrayContaining(['swap', 'Lab', 'Pay']),
    );
    await bench().deploy(checkedOf(to), plan);
    expect([bench().watcher.violations(), overDenied()]).toEqual([[], []]);
    expect((await bench().plan(checkedOf(to))).operations).toEqual([]);
  }
});

it('guards through the rollback of that step, and is taken up', async () => {
  const plan = await approved(9);
  const swapped = plan.stacks.find(({ operation }) => operation.endsWith(':swap'));
  const [logicalId = ''] = swapped?.changes.map((change) => change.logicalId) ?? [];
  // Each policy changes once before the step: the second time is this one.
  const touched = plan.stacks.filter(({ changes }) => changes.some((change) => change.logicalId === logicalId));
  const nth = touched.findIndex(({ operation }) => operation.endsWith(':swap')) + 1;
  addFault(bench().sandbox.world, { kind: 'failResource', resource: { logicalId }, nth });
  const record = bench().directory();
  await expect(bench().deploy(checkedOf(to), plan, { record })).rejects.toThrow('UPDATE_ROLLBACK_COMPLETE');
  bench().sandbox.world.faults = [];
  await bench().deploy(checkedOf(to), plan, { record });
  expect(bench().watcher.violations()).toEqual([]);
  expect((await bench().plan(checkedOf(to))).operations).toEqual([]);
});
