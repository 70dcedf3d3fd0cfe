import type { OperationPreferences, Plan } from '../../../pipeline/model/index.js';
import { estimateRollout } from '../../../pipeline/report/plan/estimate-rollout.js';
import { account, configOf } from '../../plan/small-organization.js';
import { planWith, rolloutOf, stackSet, wave } from '../../plan/stack-sets/surface.js';
import { governed } from './surface-scenes.js';

const second = { secondsPerStack: 1, secondsPerOperation: 0 };
const preferences: OperationPreferences = {
  failureTolerance: { count: 0 },
  maximumConcurrency: { count: 4 },
  concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
  regionConcurrency: 'PARALLEL',
  regionOrder: [],
};

/** Twenty accounts in two OUs, each OU a wave, and stack sets for all of them in two Regions. */
function rollout(
  more: Partial<OperationPreferences> = {},
  sets = 1,
  gate = { alarms: [], pauseMinutes: 0, manual: false },
): Plan {
  const accounts = Array.from({ length: 20 }, (_, index) =>
    account(`Account${index}`, index < 10 ? 'First' : 'Second', { accountId: String(600000000000 + index) }),
  );
  const waves = [wave('First', ['First'], { gate }), wave('Second', [])];
  const config = configOf(['First', 'Second'], [], {
    accounts,
    rollout: { ...rolloutOf(waves), preferences: { ...preferences, ...more } },
  });
  const all = Array.from({ length: sets }, (_, index) => stackSet(`baseline-${index}`, ['Root']));
  return planWith(config, governed([], [], config), all);
}

describe('how long a rollout takes', () => {
  it('is rounds of as many accounts as may be at a time, wave after wave', () => {
    // Ten accounts, four at a time, are three rounds; two waves.
    const estimate = estimateRollout(rollout(), second);
    expect(estimate).toMatchObject({ seconds: 6, awsOperations: 2, instances: 40, manualGates: 0 });
  });

  it('is that for each Region where Regions go one after the other', () => {
    expect(estimateRollout(rollout({ regionConcurrency: 'SEQUENTIAL' }), second).seconds).toBe(12);
  });

  it('rounds shares down, but not to nothing', () => {
    expect(estimateRollout(rollout({ maximumConcurrency: { percentage: 49 } }), second).seconds).toBe(6);
    expect(estimateRollout(rollout({ maximumConcurrency: { percentage: 1 } }), second).seconds).toBe(20);
  });

  it('is one account more than may fail at a time where the tolerance is strict', () => {
    const strict = { concurrencyMode: 'STRICT_FAILURE_TOLERANCE' } as const;
    expect(estimateRollout(rollout(strict), second).seconds).toBe(20);
    expect(estimateRollout(rollout({ ...strict, failureTolerance: { count: 1 } }), second).seconds).toBe(10);
  });

  it('is bound by what AWS does at a time in a Region, and by the stack sets that a deployment works on', () => {
    expect(estimateRollout(rollout(), { ...second, instancesPerRegion: 1 }).seconds).toBe(20);
    expect(estimateRollout(rollout({}, 4), second).seconds).toBe(6);
    expect(estimateRollout(rollout({}, 5), second).seconds).toBe(12);
    expect(estimateRollout(rollout({}, 2), { ...second, stackSetsAtOnce: 1 }).seconds).toBe(12);
  });

  it('counts what an operation takes beside its stacks, and the pauses of gates, but not people', () => {
    expect(estimateRollout(rollout(), { ...second, secondsPerOperation: 10 }).seconds).toBe(26);
    const gate = { alarms: [], pauseMinutes: 5, manual: true };
    expect(estimateRollout(rollout({}, 1, gate), second)).toMatchObject({ seconds: 306, manualGates: 1 });
  });

  it('is nothing where no stack set changes', () => {
    const estimate = estimateRollout(rollout({}, 0), second);
    expect(estimate).toMatchObject({ seconds: 0, awsOperations: 0, instances: 0 });
  });
});
