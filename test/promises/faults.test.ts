import fc from 'fast-check';
import { addFault, type NewFault } from '../../tools/sandbox/faults.js';
import { arbitraryConfig, arbitrarySnapshot } from '../arbitraries/organization.js';
import { type Bench, checkedOf, startBench } from './bench.js';
import { endOf } from './durable-state.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// Promise 3, for what goes wrong on the way: whatever every tenth call meets, the deployment comes to the same end, and
// nothing is done twice.
const wanted = Number(process.env['CHARTER_FAULT_RUNS'] ?? 6);
const seed = Number(process.env['CHARTER_PROPERTY_SEED'] ?? 1);

const kinds: Record<string, NewFault> = {
  throttling: { kind: 'throttle', every: 10 },
  'an error 5xx': { kind: 'serverError', status: 503, every: 10 },
  'a connection dropped before the effect': { kind: 'dropBefore', every: 10 },
  'a connection dropped after the effect': { kind: 'dropAfter', every: 10 },
};

jest.setTimeout(60_000);
let bench: Bench;
const acted = new Map<string, number>();
let cases = 0;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  const counts = [...acted].map(([kind, count]) => `${kind} ${count}`).join(', ');
  process.stdout.write(`faults: ${cases} organizations, each with every kind; faulty calls: ${counts}; seed ${seed}\n`);
  await bench.close();
});

it(`every tenth call: ${Object.keys(kinds).join(', ')}`, async () => {
  const generated = fc.sample(fc.record({ snapshot: arbitrarySnapshot, config: arbitraryConfig }), {
    seed,
    numRuns: wanted * 4,
  });
  for (const [index, { snapshot, config }] of generated.entries()) {
    if (cases >= wanted) break;
    const checked = checkedOf(config);
    const once = async (fault: NewFault | null) => {
      bench.enter(bench.organization(snapshot));
      if (fault) addFault(bench.sandbox.world, fault);
      const plan = await bench.plan(checked);
      if (plan.refusals.length > 0) return null;
      const { done } = await bench.deploy(checked, plan);
      expect((await bench.plan(checked)).operations.map(({ id }) => id)).toEqual([]);
      expect(bench.watcher.violations()).toEqual([]);
      const [rule] = bench.sandbox.world.faults;
      return {
        end: endOf(bench.sandbox.world),
        changes: bench.watcher.changes().sort(),
        done,
        acted: rule?.acted ?? 0,
      };
    };
    const whole = await once(null);
    if (!whole || whole.done === 0) continue;
    for (const [kind, fault] of Object.entries(kinds)) {
      const faulty = await once(fault).catch((error: Error) => {
        throw new Error(`case ${index} of CHARTER_PROPERTY_SEED=${seed}, ${kind}: ${error.message}`, { cause: error });
      });
      expect(faulty?.acted).toBeGreaterThan(0);
      acted.set(kind, (acted.get(kind) ?? 0) + (faulty?.acted ?? 0));
      expect([kind, index, faulty?.end, faulty?.changes]).toEqual([kind, index, whole.end, whole.changes]);
    }
    cases += 1;
  }
  expect(cases).toBeGreaterThanOrEqual(wanted);
}, 600_000);
