import fc from 'fast-check';
import { freshWorld } from '../../tools/sandbox/fresh-world.js';
import { arbitrarySurface, arbitrarySurfaceConfig } from '../arbitraries/surface.js';
import { type Bench, startBench } from './bench.js';
import { deploySurface, planSurface, type Wanted } from './deploy-surface.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// Promise 1 for what accounts carry, over the wire: from one generated surface to another, then nothing is left to plan. More
// of them in memory: test/plan/stack-sets/convergence.test.ts.
const wanted = Number(process.env['CHARTER_SURFACE_RUNS'] ?? 12);
const seed = Number(process.env['CHARTER_PROPERTY_SEED'] ?? 1);

jest.setTimeout(Math.max(600_000, wanted * 20_000));
let bench: Bench;
const counts = { deployed: 0, refused: 0, operations: 0 };

beforeAll(async () => {
  bench = await startBench();
});
afterAll(async () => {
  const { deployed, refused, operations } = counts;
  process.stdout.write(
    `surface: ${deployed} deployed, ${refused} refused, ${operations} operations, ${bench.watcher.total} calls, seed ${seed}\n`,
  );
  await bench.close();
});

const cases = fc.record({ config: arbitrarySurfaceConfig, first: arbitrarySurface, second: arbitrarySurface });

it(`comes to rest: at least ${wanted} generated surfaces`, async () => {
  const only = process.env['CHARTER_PROPERTY_CASE'];
  for (const [index, { config, first, second }] of fc.sample(cases, { seed, numRuns: wanted * 2 }).entries()) {
    if (counts.deployed >= wanted) break;
    if (only !== undefined && index !== Number(only)) continue;
    try {
      bench.enter(freshWorld('surface', Date.now()));
      await deployAndPlanAgain({ config, ...first });
      await deployAndPlanAgain({ config, ...second });
    } catch (error) {
      const help = (error as { help?: string[] }).help?.join('\n') ?? '';
      throw new Error(`case ${index} of CHARTER_PROPERTY_SEED=${seed}: ${(error as Error).message}\n${help}`, {
        cause: error,
      });
    }
  }
  if (only === undefined) expect(counts.deployed).toBeGreaterThanOrEqual(wanted);
});

async function deployAndPlanAgain(surface: Wanted): Promise<void> {
  const plan = await planSurface(bench, surface);
  if (plan.refusals.length > 0) {
    counts.refused += 1;
    return;
  }
  await deploySurface(bench, surface, plan);
  expect((await planSurface(bench, surface)).operations.map(({ id }) => id)).toEqual([]);
  counts.deployed += 1;
  counts.operations += plan.operations.length;
}
