import type { ConformancePacksConfig } from './governance/conformance-packs.js';
import type { EnabledControlConfig } from './governance/controls.js';
import type { LoggingConfig } from './governance/logging.js';
import type { RolloutConfig } from './governance/rollout.js';
import type { StackSetConfig } from './governance/stack-sets.js';
import type { SystemsManagerConfig } from './governance/systems-manager.js';
import type { JsonObject } from './json.js';
import type { PolicyType } from './policy-kinds.js';

/**
 * The config: what the organization should be, as the committed YAML says it. Plain data, without positions (those stay
 * with the loaded sources) and without anything that only the live organization knows.
 */
export interface Config {
  homeRegion: string;
  enabledRegions: string[];
  /** From the home Region: `aws`, `aws-us-gov` or `aws-cn`. */
  partition: string;
  managementAccountAccessRole: string;
  acceleratorPrefix: string;
  /** Overrides of `defaultQuotas`, by the same names. */
  quotas: Record<string, number>;
  /** Parents before children; parents that the config only implies are there, with `implied: true`. */
  organizationalUnits: OrganizationalUnitConfig[];
  accounts: AccountConfig[];
  policies: PolicyConfig[];
  /** Policy types to enable on the root: those the config asks for and those its policies need, in AWS's order. */
  policyTypes: PolicyType[];
  /** Service principals with trusted access, sorted. */
  trustedServices: string[];
  delegatedAdministrators: DelegatedAdministratorConfig[];
  resourcePolicy: DocumentConfig | null;
  ownership: OwnershipConfig[];
  moved: MovedConfig[];
  /** Into how many stacks the organization's objects are split. Both are 1 unless the config says more. */
  organizationStackParts: { organizationalUnits: number; policies: number };
  /** What every account is to carry, and what watches over them; null and empty where the config says nothing of it. */
  conformancePacks: ConformancePacksConfig | null;
  logging: LoggingConfig | null;
  systemsManager: SystemsManagerConfig | null;
  controls: EnabledControlConfig[];
  stackSets: StackSetConfig[];
  rollout: RolloutConfig;
}

/** An organizational unit, named by its path below the root (`Workloads/Prod`). */
export interface OrganizationalUnitConfig {
  path: string;
  /** `ignore: true` in the config: Charter neither creates the OU nor touches what is in it. */
  ignored: boolean;
  /** Not written in the config, only named as the parent of one that is. */
  implied: boolean;
}

/** An account. It is its account id where the config gives one, else its e-mail; `name` is the config's own key. */
export interface AccountConfig {
  name: string;
  email: string;
  accountId: string | null;
  /** Path of the OU it belongs in; `Root` is the root. */
  organizationalUnit: string;
  /** Null where the config does not manage the account's tags. */
  tags: Record<string, string> | null;
  /** `enableGovCloud: true`: such an account is never created as a plain account. */
  govCloud: boolean;
}

/** A policy of the organization. It is its type and its name. */
export interface PolicyConfig extends DocumentConfig {
  type: PolicyType;
  name: string;
  description: string;
  targets: {
    /** OU paths; `Root` is the root. */
    organizationalUnits: string[];
    /** Names of accounts in this config. */
    accounts: string[];
  };
  /** `allow-list` detaches AWS's default policy from the targets once this one is attached. */
  strategy: 'deny-list' | 'allow-list';
  /** Whether a new document reaches the accounts below the targets in the waves of rollout-config.yaml, or all at once. */
  rollout: 'waves' | 'atOnce';
}

/** A committed JSON document. */
export interface DocumentConfig {
  /** As the config names it: `policies/scp/region.json`. */
  path: string;
  /**
   * Parsed, with every token known offline replaced. Tokens that only the live organization can answer (`${ORG_ID}`,
   * `${…_ACCOUNT_ID}`) and IAM's own variables (`${aws:…}`) are still in the strings.
   */
  document: JsonObject;
}

export interface DelegatedAdministratorConfig {
  service: string;
  /** Name of an account in this config. */
  account: string;
}

/** Who answers for a part of the organization. */
export interface OwnershipConfig {
  path: string;
  team: string;
  approvers: string[];
}

/**
 * A declared rename: an OU path, or `TYPE/name` of a policy. Without it, a new name is a new object and the old one is
 * a removal.
 */
export interface MovedConfig {
  from: string;
  to: string;
}
