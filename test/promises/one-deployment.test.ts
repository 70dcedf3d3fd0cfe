import { cpSync } from 'node:fs';
import type { Config, Plan } from '../../pipeline/model/index.js';
import type { Plannable } from '../../pipeline/pipeline.js';
import { type Bench, checkedOf, startBench } from './bench.js';
import { endOf } from './durable-state.js';
import { after, prepare } from './every-operation.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// One deployment at a time: of two that begin at the same time, or one while the other runs, from two machines (two records),
// exactly one runs, and what comes of it is what comes of it alone.

jest.setTimeout(120_000);
let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const others: Config = { ...after, trustedServices: [...after.trustedServices, 'sso.amazonaws.com'] };

/** Two plans for the same organization, as it is before both. */
async function begin(): Promise<{ checked: Plannable; plan: Plan; other: { checked: Plannable; plan: Plan } }> {
  await prepare(bench);
  const checked = checkedOf(after);
  const different = checkedOf(others);
  const plan = await bench.plan(checked);
  const other = { checked: different, plan: await bench.plan(different) };
  expect(other.plan.digest).not.toBe(plan.digest);
  bench.watcher.start();
  return { checked, plan, other };
}

async function alone(): Promise<{ end: object; changes: string[] }> {
  const { checked, plan } = await begin();
  await bench.deploy(checked, plan);
  return { end: endOf(bench.sandbox.world), changes: bench.watcher.changes().sort() };
}

const reasons = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as Error).message] : []));

const refusal = /^Another deployment holds the lock|^The plan is stale/;

it('of two of the same plan, that begin together, one runs', async () => {
  const whole = await alone();
  const { checked, plan } = await begin();
  const results = await Promise.allSettled([bench.deploy(checked, plan), bench.deploy(checked, plan)]);
  expect(reasons(results)).toEqual([expect.stringMatching(/^Another deployment holds the lock/)]);
  expect(endOf(bench.sandbox.world)).toEqual(whole.end);
  expect(bench.watcher.changes().sort()).toEqual(whole.changes);
});

it('of two of different plans, that begin together, one runs', async () => {
  const { checked, plan, other } = await begin();
  const results = await Promise.allSettled([bench.deploy(checked, plan), bench.deploy(other.checked, other.plan)]);
  expect(reasons(results)).toEqual([expect.stringMatching(/^Another deployment holds the lock/)]);
  const config = results[0]?.status === 'fulfilled' ? checked : other.checked;
  expect((await bench.plan(config)).operations).toEqual([]);
});

it('one that begins while the other runs is refused, whenever that is', async () => {
  const whole = await alone();
  const calls = bench.watcher.calls.length;
  for (let at = 1, turn = 0; at < calls; at += Math.ceil(calls / 4), turn += 1) {
    const { checked, plan, other } = await begin();
    let seen = 0;
    let second: Promise<unknown> | null = null;
    const stop = bench.sandbox.onCall(({ phase }) => {
      if (phase === 'before') seen += 1;
      // The same plan and another one, in turn; from a machine of its own, with a connection of its own.
      if (seen === at && !second)
        second = turn % 2 === 0 ? bench.deploy(checked, plan) : bench.deploy(other.checked, other.plan);
    });
    const first = bench.deploy(checked, plan);
    const results = await Promise.allSettled([first, first.catch(() => {}).then(() => second)]);
    stop();
    expect([at, second !== null]).toEqual([at, true]);
    expect([at, reasons(results)]).toEqual([at, [expect.stringMatching(refusal)]]);
    if (results[0]?.status === 'rejected') continue;
    expect([at, endOf(bench.sandbox.world)]).toEqual([at, whole.end]);
    expect(bench.watcher.changes().sort()).toEqual(whole.changes);
  }
});

it('two with copies of one record: the later one takes over, the earlier one stops before its next operation', async () => {
  const whole = await alone();
  const { checked, plan } = await begin();
  const record = bench.directory();
  const copy = bench.directory();
  let second: Promise<unknown> | null = null;
  let done = 0;
  const onProgress = ({ type }: { type: string }) => {
    if (type === 'done') done += 1;
    if (done !== 3 || second) return;
    cpSync(record, copy, { recursive: true, filter: (path) => !path.endsWith('.lock') });
    second = bench.deploy(checked, plan, { record: copy });
  };
  const first = bench.deploy(checked, plan, { record, onProgress });
  const results = await Promise.allSettled([first, first.catch(() => {}).then(() => second)]);
  expect(reasons(results)).toEqual([expect.stringMatching(/^The lock of this deployment was taken away: plan /)]);
  expect(results[1]?.status).toBe('fulfilled');
  expect(endOf(bench.sandbox.world)).toEqual(whole.end);
  expect(bench.watcher.changes().sort()).toEqual(whole.changes);
});

it('a lock that was left behind keeps others out, and not the one whose it is', async () => {
  const { checked, plan, other } = await begin();
  const record = bench.directory();
  // Its connection breaks for good at the fifth operation, as when its machine is gone.
  let started = 0;
  const cut = bench.sandbox.onCall(() => (started >= 5 ? 'drop' : undefined));
  const onProgress = ({ type }: { type: string }) => {
    if (type === 'started') started += 1;
  };
  await expect(bench.deploy(checked, plan, { record, onProgress })).rejects.toThrow();
  cut();
  await expect(bench.deploy(other.checked, other.plan)).rejects.toThrow(/holds the lock.* plan /);
  await bench.deploy(checked, plan, { record });
  expect((await bench.plan(checked)).operations).toEqual([]);
  // It let go of it at its end.
  const last = await bench.plan(other.checked);
  await bench.deploy(other.checked, last);
});
