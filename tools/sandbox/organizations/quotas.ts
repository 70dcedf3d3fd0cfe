import type { World } from '../world.js';

/**
 * Quotas of AWS Organizations. A world's `settings.quotas` overrides them by name, as a request to AWS does.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 */
const quotas: Readonly<Record<string, number>> = {
  accounts: 10,
  organizationalUnits: 2000,
  /** Levels below the root. */
  organizationalUnitDepth: 5,
  concurrentAccountCreations: 5,
  tags: 50,
  resourcePolicyCharacters: 40_000,
  delegatedAdministratorsPerService: 100,
};

/** Characters a document, policies attached to one target, policies in the organization. */
const policyQuotas: Readonly<Record<string, { characters: number; attached: number; count: number }>> = {
  SERVICE_CONTROL_POLICY: { characters: 10_240, attached: 10, count: 10_000 },
  RESOURCE_CONTROL_POLICY: { characters: 5_120, attached: 5, count: 2_000 },
  CHATBOT_POLICY: { characters: 10_000, attached: 5, count: 1_000 },
  AISERVICES_OPT_OUT_POLICY: { characters: 2_500, attached: 5, count: 1_000 },
};

/** Declarative, backup, tag and Security Hub policies; AWS states no other figures for the newer types. */
const otherPolicies = { characters: 10_000, attached: 10, count: 1_000 };

export function quota(world: World, name: string): number {
  return world.settings.quotas[name] ?? quotas[name] ?? Number.POSITIVE_INFINITY;
}

/** Override with `settings.quotas['SERVICE_CONTROL_POLICY.attached']`, and so on. */
export function policyQuota(world: World, type: string, what: 'characters' | 'attached' | 'count'): number {
  return world.settings.quotas[`${type}.${what}`] ?? (policyQuotas[type] ?? otherPolicies)[what];
}
