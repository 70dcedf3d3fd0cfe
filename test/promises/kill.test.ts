import { rmSync } from 'node:fs';
import type { Config, Plan } from '../../pipeline/model/index.js';
import type { Plannable } from '../../pipeline/pipeline.js';
import { type Bench, checkedOf, startBench } from './bench.js';
import { type DurableState, endOf, keepStates, restore } from './durable-state.js';
import { after, exchange, large, prepare } from './every-operation.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// Promise 3: kill it anywhere and run it again, and the end state is the same, nothing is done twice, nothing is lost.
// What a killed process leaves behind is the organization and its record; both are kept at every wire call, before and
// after its effect, and every state that differs is taken up by a new run. test/promises/kill-process.test.ts does the
// same with real processes.

const everyKind = [
  'attachDefaultPolicy',
  'changeSet attach',
  'changeSet detach',
  'changeSet import',
  'changeSet release',
  'changeSet remove',
  'changeSet swap',
  'changeSet sync',
  'createAccount',
  'deleteStack release',
  'deleteStack remove',
  'detachDefaultPolicy',
  'enablePolicyType',
  'enableTrustedAccess',
  'moveAccount',
  'registerDelegatedAdministrator',
  'tagAccount',
];

/** Every second state, unless `CHARTER_KILL_SHARE` says otherwise: 1 tries them all. */
const share = Number(process.env['CHARTER_KILL_SHARE'] ?? 2);

jest.setTimeout(60_000);
let bench: Bench;
let record: string;
let takenUp = 0;

beforeAll(async () => {
  bench = await startBench();
  record = bench.directory();
});
afterAll(async () => {
  process.stdout.write(`kill: ${takenUp} interrupted deployments taken up, ${bench.watcher.total} wire calls in all\n`);
  await bench.close();
  expect(takenUp).toBeGreaterThanOrEqual(90);
});

/** A deployment that nobody interrupted, with what it left behind at every moment. */
interface Whole {
  checked: Plannable;
  plan: Plan;
  calls: number;
  moments: number;
  states: DurableState[];
  end: object;
  changes: string[];
  changesUntil(state: DurableState): string[];
}

async function wholeDeployment(config: Config, from?: Config): Promise<Whole> {
  await prepare(bench, from);
  const checked = checkedOf(config);
  bench.watcher.start();
  const plan = await bench.plan(checked);
  expect(plan.refusals).toEqual([]);
  rmSync(record, { recursive: true, force: true });
  const kept = keepStates(bench, record);
  await bench.deploy(checked, plan, { record });
  kept.stop();
  expect(bench.watcher.violations()).toEqual([]);
  const end = endOf(bench.sandbox.world);
  const changes = bench.watcher.changes().sort();
  const until = new Map(kept.states.map((state) => [state, bench.watcher.changes(state.seen)]));
  const changesUntil = (state: DurableState) => until.get(state) ?? [];
  return { checked, plan, calls: kept.calls, moments: kept.moments, states: kept.states, end, changes, changesUntil };
}

/**
 * Deploys again from a state that a killed run left behind.
 *
 * @param earlier what had changed before
 */
async function takeUp(whole: Whole, state: DurableState, earlier = whole.changesUntil(state)): Promise<void> {
  restore(bench, record, state);
  try {
    await bench.deploy(whole.checked, whole.plan, { record });
    expect(endOf(bench.sandbox.world)).toEqual(whole.end);
    expect([...earlier, ...bench.watcher.changes()].sort()).toEqual(whole.changes);
    expect((await bench.plan(whole.checked)).operations.map(({ id }) => id)).toEqual([]);
    takenUp += 1;
  } catch (error) {
    const help = (error as { help?: string[] }).help?.join('\n') ?? '';
    throw new Error(`killed ${state.moment}: ${(error as Error).message}\n${help}`, { cause: error });
  }
}

function kindsOf({ operations }: Plan): string[] {
  const kinds = operations.map(({ id, action }) =>
    'stack' in action ? `${action.type} ${id.split(':').at(-1)}` : action.type,
  );
  return [...new Set(kinds)].sort();
}

/** One state after the other, and the time that it took. */
async function takeUpAll(whole: Whole, states: readonly DurableState[], what: string): Promise<void> {
  const begun = performance.now();
  for (const state of states) await takeUp(whole, state);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  process.stdout.write(
    `kill, ${what}: ${whole.calls} calls, ${whole.moments} moments, ${states.length} states that differ, ${seconds} s\n`,
  );
}

describe('a deployment with every kind of operation', () => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await wholeDeployment(after);
  }, 60_000);

  it('has them all', () => {
    expect(kindsOf(whole.plan)).toEqual(everyKind);
  });

  it('ends the same wherever it is killed: before and after the effect of every wire call', async () => {
    const states = whole.states.filter((_, index) => index % share === 0);
    await takeUpAll(whole, states, `every kind of operation, one of ${share} states`);
  }, 600_000);

  it('ends the same when the run that takes it up is killed, too', async () => {
    for (let run = 1; run <= 5; run += 1) {
      const first = pick(whole.states, run);
      restore(bench, record, first);
      const kept = keepStates(bench, record);
      await bench.deploy(whole.checked, whole.plan, { record });
      kept.stop();
      const second = pick(kept.states, run * 7);
      await takeUp(whole, second, [...whole.changesUntil(first), ...bench.watcher.changes(second.seen)]);
    }
  }, 300_000);

  it('passes over a last line of the record that was torn', async () => {
    const recorded = whole.states.filter(({ record: files }) => Object.keys(files).some(isRecord));
    const state = pick(recorded, 1);
    const torn = Object.entries(state.record).map(([name, text]) => [name, isRecord(name) ? text.slice(0, -7) : text]);
    await takeUp(whole, { ...state, record: Object.fromEntries(torn) }, whole.changesUntil(state));
  });
});

const isRecord = (name: string) => name.endsWith('.jsonl');

/** One of a list, the same one for the same number. */
function pick<T>(list: readonly T[], seed: number): T {
  return list[(seed * 48_271) % list.length] as T;
}

it('a template bucket is made whole wherever it is killed', async () => {
  const whole = await wholeDeployment(large);
  expect(kindsOf(whole.plan)).toContain('createTemplateBucket');
  const states = whole.states.filter(({ moment }) => moment.includes('s3:'));
  await takeUpAll(whole, states, 'template bucket');
}, 300_000);

it('an exchange of documents ends the same wherever it is killed', async () => {
  const whole = await wholeDeployment(exchange[1], exchange[0]);
  expect(kindsOf(whole.plan)).toContain('changeSet swap');
  await takeUpAll(whole, whole.states, 'exchange of documents');
}, 300_000);
