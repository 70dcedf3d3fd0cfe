import fc from 'fast-check';
import { Failure } from '../../pipeline/diagnostics/index.js';
import type { Config } from '../../pipeline/model/index.js';
import { arbitraryConfig, arbitrarySnapshot } from '../arbitraries/organization.js';
import { type Bench, checkedOf, startBench } from './bench.js';
import { arbitraryChange, changedConfig } from './config-changes.js';
import { arbitraryWireEdits, editOverTheWire } from './hand-edits.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// Promise 1: after `deploy`, `plan` is empty, for any valid config. Over the wire, with unmodified clients; the same
// planner is tried on more organizations, in memory, in test/plan/convergence.test.ts.
const wanted = Number(process.env['CHARTER_PROPERTY_RUNS'] ?? 200);
const seed = Number(process.env['CHARTER_PROPERTY_SEED'] ?? 1);

jest.setTimeout(60_000);
let bench: Bench;
const counts = { deployed: 0, refused: 0, afterEdits: 0 };
const operations = new Map<string, number>();
const refusedFor = new Map<string, number>();

beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  const { deployed, refused, afterEdits } = counts;
  process.stdout.write(
    `convergence: ${deployed} deployed (${afterEdits} of them onto hand edits), ${refused} refused ` +
      `(${list(refusedFor)}), ${bench.watcher.total} calls, seed ${seed}\n  operations: ${list(operations)}\n`,
  );
  await bench.close();
});

const cases = fc.record({
  snapshot: arbitrarySnapshot,
  first: arbitraryConfig,
  edits: arbitraryWireEdits,
  second: fc.oneof(
    arbitraryConfig.map((config) => () => config),
    arbitraryChange.map((change) => (config: Config) => changedConfig(config, change)),
  ),
});

it(`comes to rest: at least ${wanted} generated organizations and configs`, async () => {
  const generated = fc.sample(cases, { seed, numRuns: wanted * 2 });
  const only = process.env['CHARTER_PROPERTY_CASE'];
  for (const [index, { snapshot, first, edits, second }] of generated.entries()) {
    if (counts.deployed >= wanted) break;
    if (only !== undefined && index !== Number(only)) continue;
    try {
      bench.enter(bench.organization(snapshot));
      await deployTwice(first, 'fresh');
      await editOverTheWire(bench.aws.organizations, () => bench.sandbox.world, edits);
      await deployTwice(second(first), 'edited');
    } catch (error) {
      const help = error instanceof Failure ? error.help.join('\n') : '';
      const edited = edits.map(({ kind }) => kind).join(', ');
      const where = `case ${index} of CHARTER_PROPERTY_SEED=${seed} (edits: ${edited})`;
      throw new Error(`${where}: ${(error as Error).message}\n${help}`, { cause: error });
    }
  }
  // Refusals are right answers too, but a test of refusals alone would prove nothing.
  expect(counts.deployed).toBeGreaterThanOrEqual(wanted);
}, 600_000);

/** Deploys what is not refused; then a second plan has nothing to do, and no state in between was unguarded. */
async function deployTwice(config: Config, onto: 'fresh' | 'edited'): Promise<void> {
  const checked = checkedOf(config);
  bench.watcher.start();
  const plan = await bench.plan(checked);
  if (plan.refusals.length > 0) {
    counts.refused += 1;
    for (const { code } of plan.refusals) add(refusedFor, code);
    expect(bench.watcher.writes).toEqual([]);
    return;
  }
  await bench.deploy(checked, plan);
  const again = await bench.plan(checked);
  expect(again.operations.map(({ id }) => id)).toEqual([]);
  expect(again.refusals).toEqual([]);
  expect(bench.watcher.violations()).toEqual([]);
  counts.deployed += 1;
  if (onto === 'edited') counts.afterEdits += 1;
  for (const { action, id } of plan.operations)
    add(operations, 'stack' in action ? (id.split(':').at(-1) ?? '') : action.type);
}

function add(counted: Map<string, number>, key: string): void {
  counted.set(key, (counted.get(key) ?? 0) + 1);
}

function list(counted: ReadonlyMap<string, number>): string {
  return (
    [...counted]
      .sort()
      .map(([key, count]) => `${key} ${count}`)
      .join(', ') || 'none'
  );
}
