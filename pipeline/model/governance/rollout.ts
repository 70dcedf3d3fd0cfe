/** How changes reach the accounts (rollout-config.yaml). Without the file there is one wave and nothing in its way. */
export interface RolloutConfig {
  /** In order. An account belongs to the first wave that names it, and to the last one if none does. */
  waves: WaveConfig[];
  /** What every wave's operations use unless the wave says otherwise. */
  preferences: OperationPreferences;
  /** How many accounts a deployment may touch; null where there is no bound. */
  maximumReach: number | null;
  /** Who has accepted a wider reach, for what and until when; without those that have ended. */
  reachExceptions: ReachException[];
  newAccounts: {
    /** OU in which a new account waits, under its policies, until its baseline stacks are there; null: it does not wait. */
    holdingOrganizationalUnit: string | null;
  };
  /** While true, `deploy` begins no operation. */
  stopped: { reason: string } | null;
}

export interface WaveConfig {
  name: string;
  /** What an account must be, any of these, to belong here; a wave with none of them takes what no other takes. */
  organizationalUnits: string[];
  accounts: string[];
  /** Tags that an account must have, all of them. */
  tags: Record<string, string> | null;
  /** Share of the accounts that no wave names by OU, account or tag, in percent. Which ones follows from their names. */
  percentage: number | null;
  preferences: Partial<OperationPreferences>;
  /** What must hold before the next wave begins. That no instance has failed is always asked. */
  gate: WaveGate;
}

export interface WaveGate {
  /** Names of CloudWatch alarms in the management account's home Region, none of which may be in ALARM. */
  alarms: string[];
  /** How long to wait, and watch the alarms, after the wave is done. */
  pauseMinutes: number;
  /** Whether a person must say go. */
  manual: boolean;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackSetOperationPreferences.html */
export interface OperationPreferences {
  failureTolerance: { count: number } | { percentage: number };
  maximumConcurrency: { count: number } | { percentage: number };
  concurrencyMode: 'STRICT_FAILURE_TOLERANCE' | 'SOFT_FAILURE_TOLERANCE';
  regionConcurrency: 'SEQUENTIAL' | 'PARALLEL';
  /** Regions to begin with, in this order; the others follow by name. */
  regionOrder: string[];
}

export interface ReachException {
  /** What the exception is for, in words. */
  reason: string;
  owner: string;
  /** The last day on which it holds, `YYYY-MM-DD`, UTC. */
  expires: string;
  maximumReach: number;
}

/** One wave, a tenth of the accounts at a time, no tolerance: what a config without rollout-config.yaml gets. */
export const defaultRollout: RolloutConfig = {
  waves: [],
  preferences: {
    failureTolerance: { count: 0 },
    maximumConcurrency: { percentage: 10 },
    concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
    regionConcurrency: 'PARALLEL',
    regionOrder: [],
  },
  maximumReach: null,
  reachExceptions: [],
  newAccounts: { holdingOrganizationalUnit: null },
  stopped: null,
};
