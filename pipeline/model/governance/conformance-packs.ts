import type { JsonObject } from '../json.js';
import type { DeploymentTargets } from './deployment-targets.js';

/** AWS Config in every account, and the conformance packs on it (conformance-packs-config.yaml). */
export interface ConformancePacksConfig {
  /** Null where Charter deploys none. */
  recorder: ConfigRecorderConfig | null;
  aggregator: ConfigAggregatorConfig | null;
  conformancePacks: ConformancePackConfig[];
  remediationRoles: RemediationRoleConfig[];
  remediationAlerts: RemediationAlertsConfig | null;
}

export interface ConfigRecorderConfig {
  /** Name of the account whose bucket gets what the recorders deliver. */
  bucketAccount: string;
  /** Null: for ever. */
  bucketExpireAfterDays: number | null;
  recordingFrequency: 'CONTINUOUS' | 'DAILY';
  /** Which resource types are recorded; the types are sorted. */
  recorded: { kind: 'all' } | { kind: 'only' | 'allBut'; resourceTypes: string[] };
  snapshotFrequency: string;
  /** Whether the management account, which no stack set reaches, has one too. */
  managementAccount: boolean;
  targets: DeploymentTargets;
  regions: string[];
}

export interface ConfigAggregatorConfig {
  account: string;
  regions: string[];
}

export interface ConformancePackConfig {
  name: string;
  /** As the config names it. */
  path: string;
  template: JsonObject;
  parameters: Record<string, string>;
  regions: string[];
  delivery: { kind: 'organization'; excludedAccounts: string[] } | { kind: 'stackSet'; targets: DeploymentTargets };
  /** Name of a bucket that starts with `awsconfigconforms`. */
  deliveryBucket: string | null;
  /** Names of the SSM documents of its remediations whose failures are told; sorted. */
  alertsOf: string[];
}

export interface RemediationRoleConfig {
  name: string;
  actions: string[];
  resources: string[];
}

export interface RemediationAlertsConfig {
  account: string;
  emails: string[];
}
