import type * as Written from '../../model/config-files.generated.js';
import { defaultRollout, type OperationPreferences, type RolloutConfig, type WaveConfig } from '../../model/index.js';
import type { RuleContext } from '../context.js';
import { lastDayFault } from '../last-day.js';

/** What rollout-config.yaml means; the defaults where there is none. */
export function rollout({ files, now }: RuleContext): RolloutConfig {
  const file = files['rollout-config'] as Written.RolloutConfig | null;
  if (!file) return defaultRollout;
  return {
    waves: (file.waves ?? []).map(wave),
    preferences: { ...defaultRollout.preferences, ...preferences(file.preferences) },
    maximumReach: file.maximumReach ?? null,
    // One that has ended excepts nothing any more; a rule says that it is still there.
    reachExceptions: (file.reachExceptions ?? [])
      .filter(({ expires }) => lastDayFault(expires, now)?.kind !== 'over')
      .map(({ reason, owner, expires, maximumReach }) => ({ reason, owner, expires, maximumReach })),
    newAccounts: { holdingOrganizationalUnit: file.newAccounts?.holdingOrganizationalUnit ?? null },
    stopped: file.stopped ? { reason: file.stopped.reason } : null,
  };
}

function wave(written: Written.Wave): WaveConfig {
  const { name, organizationalUnits = [], accounts = [], tags, percentage, gate } = written;
  return {
    name,
    organizationalUnits: [...new Set(organizationalUnits)].sort(),
    accounts: [...new Set(accounts)].sort(),
    tags: tags ? { ...tags } : null,
    percentage: percentage ?? null,
    preferences: preferences(written.preferences),
    gate: {
      alarms: [...new Set(gate?.alarms)].sort(),
      pauseMinutes: gate?.pauseMinutes ?? 0,
      manual: gate?.manual ?? false,
    },
  };
}

/** What is written, and no more: a wave's preferences stand over those of the rollout one by one. */
function preferences(written: Written.OperationPreferences = {}): Partial<OperationPreferences> {
  const { failureTolerance, maximumConcurrency, concurrencyMode, regionConcurrency, regionOrder } = written;
  return {
    ...(failureTolerance === undefined ? {} : { failureTolerance: amount(failureTolerance) }),
    ...(maximumConcurrency === undefined ? {} : { maximumConcurrency: amount(maximumConcurrency) }),
    ...(concurrencyMode === undefined ? {} : { concurrencyMode }),
    ...(regionConcurrency === undefined ? {} : { regionConcurrency }),
    ...(regionOrder === undefined ? {} : { regionOrder: [...new Set(regionOrder)] }),
  };
}

/** `5` is a number of accounts, `10%` a share of them. */
export function amount(written: number | string): { count: number } | { percentage: number } {
  return typeof written === 'number' ? { count: written } : { percentage: Number(written.slice(0, -1)) };
}
