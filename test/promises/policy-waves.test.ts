import { deploy, openRecord } from '../../pipeline/deploy/index.js';
import type { Config } from '../../pipeline/model/index.js';
import { liveSymbols } from '../../pipeline/pipeline.js';
import { account, configOf, deny, document, policy } from '../plan/small-organization.js';
import { rolloutOf, wave } from '../plan/stack-sets/surface.js';
import { approvalOf, freshBench } from './bench.js';
import { deploySurface, planSurface } from './deploy-surface.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

const bench = freshBench('policy-waves');

const units = ['Staging', 'Workloads'];
const gate = { alarms: [], pauseMinutes: 0, manual: true };
const config = (action: string): Config =>
  configOf(units, [{ ...policy('Guard', ['Root'], document(deny(action))), rollout: 'waves' }], {
    accounts: [account('Try', 'Staging'), account('Shop', 'Workloads')],
    rollout: rolloutOf([wave('canary', ['Staging'], { gate }), wave('rest', [])]),
  });

/** What is denied at each OU by what is attached there and above. */
function denied(): Record<string, string[]> {
  const { world } = bench().sandbox;
  const root = world.organization?.rootId ?? '';
  const at = (target: string) =>
    Object.entries(world.attachments)
      .filter(([, targets]) => targets.includes(target))
      .flatMap(([id]) =>
        [...(world.policies[id]?.content ?? '').matchAll(/"Action": ?"([^"*]+\*)"/g)].map(([, action]) => action ?? ''),
      )
      .filter((action) => action !== '*');
  return Object.fromEntries(
    Object.values(world.organizationalUnits).map(({ id, name }) => [
      name,
      [...new Set([...at(root), ...at(id)])].sort(),
    ]),
  );
}

test('an edited policy waits at its gate beside the old document, and goes on when somebody says go', async () => {
  await deploySurface(
    bench(),
    { config: config('s3:*'), sets: [] },
    await planSurface(bench(), { config: config('s3:*'), sets: [] }),
  );
  expect(denied()).toEqual({ Staging: ['s3:*'], Workloads: ['s3:*'] });
  const wanted = { config: config('sqs:*'), sets: [] };
  const plan = await planSurface(bench(), wanted);
  const directory = bench().directory();
  const run = async (go: string[]) => {
    const record = await openRecord(directory, plan.digest);
    const how = {
      plan,
      approval: approvalOf(plan),
      record,
      aws: bench().aws,
      go,
      now: () => new Date(),
      onProgress: () => {},
    };
    const replan = () => planSurface(bench(), wanted);
    const symbols = () => liveSymbols(wanted.config, bench().aws);
    return deploy({ ...how, replan, symbols }).finally(record.close);
  };
  expect(await run([])).toMatchObject({ waiting: { gate: 'canary' } });
  expect(denied()).toEqual({ Staging: ['s3:*', 'sqs:*'], Workloads: ['s3:*'] });
  // Whoever plans anew meets the gate again.
  expect((await planSurface(bench(), wanted)).operations.map(({ id }) => id)).toContain('gate:canary');
  expect(await run(['canary'])).not.toHaveProperty('waiting');
  expect(denied()).toEqual({ Staging: ['sqs:*'], Workloads: ['sqs:*'] });
  expect((await planSurface(bench(), wanted)).operations).toEqual([]);
}, 120_000);
