import {
  byCodeUnits,
  type Config,
  fingerprint,
  isOrganizationStack,
  type LiveStack,
  type Operation,
  policyKinds,
  type ReadSetEntry,
  type Snapshot,
  targetSymbols,
} from '../model/index.js';
import type { Identity } from './identity.js';

/**
 * The live objects that a plan rests on: what its operations touch, and the tree, policies and attachments on the chains
 * of accounts that they affect. Each by its identity with a fingerprint, so that an approval is void exactly when one of
 * them changed, and can say which.
 */
export function readSet(
  config: Config,
  snapshot: Snapshot,
  identity: Identity,
  operations: Operation[],
): ReadSetEntry[] {
  const entries = new Map<string, unknown>();
  for (const { path } of config.organizationalUnits) {
    const unit = identity.unit(path);
    entries.set(`ou:${path}`, unit && { id: unit.id, name: unit.name, parent: identity.symbolOf(unit.parentId) });
  }
  const touched = new Set(operations.flatMap(({ touches }) => touches));
  const targetedAccounts = new Set(config.policies.flatMap(({ targets }) => targets.accounts));
  for (const { name } of config.accounts) {
    if (!touched.has(`account:${name}`) && !targetedAccounts.has(name)) continue;
    const account = identity.account(name);
    entries.set(
      `account:${name}`,
      account && { id: account.id, state: account.state, parent: identity.symbolOf(account.parentId) },
    );
  }
  for (const [name, value] of policies(config, snapshot, identity)) entries.set(name, value);
  for (const [name, value] of attachments(config, snapshot, identity, operations)) entries.set(name, value);
  for (const [name, value] of settings(config, snapshot)) entries.set(name, value);
  for (const stack of snapshot.stacks) {
    // A change set made for review leaves an empty stack behind; that must not void the plan it was made for.
    if (stack.template === null || !(isOrganizationStack(stack.name) || touched.has(stackName(stack)))) continue;
    const { status, parameters, template } = stack;
    entries.set(stackName(stack), { status, parameters, template });
  }
  for (const { name, template, parameters, autoDeployment, description } of snapshot.stackSets) {
    // Which instances it has is in the operations: an account that came since, and that no wave names, voids nothing.
    if (!touched.has(`stackSet:${name}`)) continue;
    entries.set(`stackSet:${name}`, { template, parameters, autoDeployment, description });
  }
  return [...entries]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([object, value]) => ({ object, fingerprint: fingerprint(value ?? null) }));
}

function policies(config: Config, snapshot: Snapshot, identity: Identity): Map<string, unknown> {
  const ours = new Set(snapshot.stacks.flatMap((stack) => stack.resources.map(({ physicalId }) => physicalId)));
  const named = new Set(config.policies.map(({ type, name }) => identity.policy(type, name)?.id));
  const found = new Map<string, unknown>();
  for (const { type, name } of config.policies) found.set(`policy:${type}/${name}`, null);
  for (const policy of snapshot.policies) {
    if (policy.awsManaged || !(ours.has(policy.id) || named.has(policy.id))) continue;
    const targets = snapshot.attachments
      .filter((a) => a.policyId === policy.id)
      .map((a) => identity.symbolOf(a.targetId));
    const { id, name, description, content } = policy;
    found.set(`policy:${policy.type}/${name}`, { id, name, description, content, targets: targets.sort() });
  }
  return found;
}

/** Everything attached to the root, to the config's OUs, and to accounts that policies target directly. */
function attachments(
  config: Config,
  snapshot: Snapshot,
  identity: Identity,
  operations: Operation[],
): Map<string, unknown> {
  const nodes = new Map<string, string>([[snapshot.root.id, 'Root']]);
  for (const { path } of config.organizationalUnits) nodes.set(identity.unit(path)?.id ?? `ou:${path}`, path);
  for (const name of new Set(config.policies.flatMap(({ targets }) => targets.accounts))) {
    nodes.set(identity.account(name)?.id ?? `account:${name}`, name);
  }
  const byNode = new Map<string, string[]>();
  const listed = allowListTargets(config, identity, operations);
  for (const { policyId, targetId } of snapshot.attachments) {
    if (awsDefaults.has(policyId) && !listed.has(targetId)) continue;
    const list = byNode.get(targetId) ?? [];
    list.push(policyId);
    byNode.set(targetId, list);
  }
  return new Map([...nodes].map(([id, name]) => [`attachments:${name}`, (byNode.get(id) ?? []).sort()]));
}

const awsDefaults: ReadonlySet<string | null> = new Set(
  policyKinds.map(({ awsDefaultPolicyId }) => awsDefaultPolicyId),
);

/**
 * Live ids of targets where AWS's own policies are part of a plan: an allow list takes their place there, or they come
 * back. Elsewhere they say nothing, and are not always read: a snapshot file has them, an observation for a plan may not,
 * nor one after the last list has left. All of these are to give the same plan.
 */
function allowListTargets(config: Config, identity: Identity, operations: Operation[]): Set<string> {
  const changed = operations.flatMap(({ action }) =>
    action.type === 'attachDefaultPolicy' || action.type === 'detachDefaultPolicy' ? [action.target] : [],
  );
  const wanted = config.policies.filter(({ strategy }) => strategy === 'allow-list').flatMap(targetSymbols);
  return new Set([...changed, ...wanted].map((symbol) => identity.symbols[symbol] ?? symbol));
}

function settings(config: Config, snapshot: Snapshot): Map<string, unknown> {
  const { trustedServices, delegatedAdministrators, resourcePolicy, templateBucket, stackSetsAccess } =
    snapshot.settings;
  const found = new Map<string, unknown>();
  for (const type of config.policyTypes)
    found.set(`policyType:${type}`, snapshot.root.enabledPolicyTypes.includes(type));
  for (const service of config.trustedServices)
    found.set(`trustedService:${service}`, trustedServices.includes(service));
  for (const { service, account } of config.delegatedAdministrators) {
    const ids = delegatedAdministrators.filter((d) => d.service === service).map((d) => d.accountId);
    found.set(`delegatedAdministrator:${service}/${account}`, ids.sort());
  }
  if (config.resourcePolicy || resourcePolicy) found.set('resourcePolicy', resourcePolicy);
  found.set('templateBucket', templateBucket);
  found.set('stackSetsAccess', stackSetsAccess);
  return found;
}

/** Stacks of the organization have one place; the same name may stand for others in several Regions. */
function stackName({ name, region }: LiveStack): string {
  return isOrganizationStack(name) ? `stack:${name}` : `stack:${region}/${name}`;
}
