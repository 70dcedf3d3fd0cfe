import type { GlobalConfig, OrganizationConfig } from '../model/config-files.generated.js';
import {
  type AccountConfig,
  byCodeUnits,
  type Config,
  type DocumentConfig,
  type JsonObject,
  type OrganizationalUnitConfig,
  type PolicyConfig,
  type PolicyType,
  policyKinds,
} from '../model/index.js';
import { conformancePacks } from './build/conformance-packs.js';
import { controls } from './build/controls.js';
import { logging } from './build/logging.js';
import { rollout } from './build/rollout.js';
import { stackSets } from './build/stack-sets.js';
import { systemsManager } from './build/systems-manager.js';
import type { DeclaredAccount, DeclaredPolicy, RuleContext } from './context.js';
import { defaultAcceleratorPrefix } from './documents/token-values.js';
import { partitionOf } from './names/regions.js';

/**
 * The config that files without errors mean. Lists whose order means nothing are sorted, so that equal configs are equal
 * values.
 */
export function buildConfig(context: RuleContext): Config {
  // Without errors, the schema has made sure of every required key.
  const global = context.files['global-config'] as GlobalConfig;
  const organization = context.files['organization-config'] as OrganizationConfig;
  const policies = context.policies.flatMap(policy).sort(by((one) => `${typeOrder(one.type)}/${one.name}`));
  const resourcePolicy = organization.resourcePolicy;
  return {
    homeRegion: global.homeRegion,
    enabledRegions: sorted(new Set(global.enabledRegions)),
    partition: partitionOf(global.homeRegion),
    managementAccountAccessRole: global.managementAccountAccessRole,
    acceleratorPrefix: global.acceleratorPrefix ?? defaultAcceleratorPrefix,
    quotas: { ...global.quotas },
    organizationalUnits: organizationalUnits(context),
    accounts: accounts(context),
    policies,
    policyTypes: policyTypes(organization, policies),
    trustedServices: sorted(new Set(organization.trustedServices)),
    delegatedAdministrators: (organization.delegatedAdministrators ?? [])
      .map(({ service, account }) => ({ service, account }))
      .sort(by(({ service, account }) => `${service}\n${account}`)),
    resourcePolicy: resourcePolicy === undefined ? null : document(context, resourcePolicy),
    ownership: (organization.ownership ?? [])
      .map(({ path, team, approvers }) => ({ path, team, approvers: sorted(new Set(approvers)) }))
      .sort(by(({ path, team }) => `${path}\n${team}`)),
    moved: (organization.moved ?? []).map(({ from, to }) => ({ from, to })),
    organizationStackParts: { organizationalUnits: 1, policies: 1, ...global.organizationStackParts },
    conformancePacks: conformancePacks(context),
    logging: logging(context),
    systemsManager: systemsManager(context),
    controls: controls(context),
    stackSets: stackSets(context),
    rollout: rollout(context),
  };
}

/** Sorted by path, segment by segment, which puts parents before children. */
function organizationalUnits({
  organizationalUnits,
  organizationalUnitPaths,
}: RuleContext): OrganizationalUnitConfig[] {
  const declared = new Map(organizationalUnits.map(({ value }) => [value.name, value]));
  return [...organizationalUnitPaths].sort(comparePaths).map((path) => {
    const unit = declared.get(path);
    return { path, ignored: unit?.ignore ?? false, implied: unit === undefined };
  });
}

function comparePaths(a: string, b: string): number {
  return byCodeUnits(a.split('/').join('\0'), b.split('/').join('\0'));
}

function accounts(context: RuleContext): AccountConfig[] {
  const ids = new Map<string, string>();
  for (const entry of context.files['accounts-config']?.accountIds ?? []) {
    if (entry?.email !== undefined && entry.accountId !== undefined)
      ids.set(entry.email.toLowerCase(), entry.accountId);
  }
  return context.accounts.map((declared) => account(declared, ids)).sort(by(({ name }) => name));
}

function account({ value }: DeclaredAccount, ids: ReadonlyMap<string, string>): AccountConfig {
  const email = value.email ?? '';
  return {
    name: value.name ?? '',
    email,
    accountId: ids.get(email.toLowerCase()) ?? null,
    organizationalUnit: value.organizationalUnit ?? 'Root',
    tags: value.tags === undefined ? null : ({ ...value.tags } as Record<string, string>),
    govCloud: value.enableGovCloud ?? false,
  };
}

function policy({ value, kind, document: checked }: DeclaredPolicy): PolicyConfig[] {
  if (!checked) return []; // A policy of AWS's own.
  const targets = value.deploymentTargets;
  return [
    {
      type: kind.type,
      name: value.name ?? '',
      description: (value.description ?? '').trim(),
      path: value.policy ?? '',
      document: checked.value as JsonObject,
      targets: {
        organizationalUnits: sorted(new Set(targets?.organizationalUnits as string[] | undefined)),
        accounts: sorted(new Set(targets?.accounts as string[] | undefined)),
      },
      // AWS's own RCP cannot be detached; a rule says so.
      strategy: kind.type === 'SERVICE_CONTROL_POLICY' ? (value.strategy ?? 'deny-list') : 'deny-list',
      rollout: value.rollout ?? 'atOnce',
    },
  ];
}

function document({ documents }: RuleContext, path: string): DocumentConfig | null {
  const checked = documents[path];
  return checked ? { path, document: checked.value as JsonObject } : null;
}

function policyTypes(organization: OrganizationConfig, policies: readonly PolicyConfig[]): PolicyType[] {
  const wanted = new Set<PolicyType>([...(organization.policyTypes ?? []), ...policies.map(({ type }) => type)]);
  return policyKinds.map(({ type }) => type).filter((type) => wanted.has(type));
}

function typeOrder(type: PolicyType): string {
  const index = policyKinds.findIndex((kind) => kind.type === type);
  return String(index).padStart(2, '0');
}

function sorted(values: Iterable<string>): string[] {
  return [...values].sort(byCodeUnits);
}

function by<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnits(key(a), key(b));
}
