import { addDefaultPolicies, defaultPolicyIds, emptyWorld, everyTarget } from '../fresh-world.js';
import { isParent } from '../organizations/tree.js';
import type { AccountState, PolicyTypeStatus, World } from '../world.js';

/** What the sandbox reads of a snapshot file; `charter snapshot` writes more. */
export interface SnapshotFile {
  organization: { id: string; managementAccountId: string; featureSet?: 'ALL' | 'CONSOLIDATED_BILLING' };
  root: { id: string; enabledPolicyTypes: string[] };
  organizationalUnits: { id: string; name: string; parentId: string }[];
  accounts: {
    id: string;
    name: string;
    email: string;
    state: AccountState['state'];
    parentId: string;
    tags?: Record<string, string> | null;
  }[];
  policies: {
    id: string;
    type: string;
    name: string;
    description: string;
    awsManaged: boolean;
    content: string | null;
  }[];
  attachments: { policyId: string; targetId: string }[];
  settings: {
    trustedServices: string[];
    delegatedAdministrators: { service: string; accountId: string }[];
    resourcePolicy: { id: string; content: unknown } | null;
  };
}

/**
 * The organization of a snapshot, with its ids. Stacks are not brought back: a snapshot holds templates, not what
 * CloudFormation knows besides.
 *
 * @throws Error with a sentence for a person where the snapshot contradicts itself
 */
export function worldOfSnapshot(snapshot: SnapshotFile, idSeed: string, now: number): World {
  checkShape(snapshot);
  const world = emptyWorld(idSeed, now);
  const { organization, root, settings } = snapshot;
  world.organization = {
    id: organization.id,
    featureSet: organization.featureSet ?? 'ALL',
    managementAccountId: organization.managementAccountId,
    rootId: root.id,
    rootName: 'Root',
    policyTypes: Object.fromEntries(root.enabledPolicyTypes.map((type) => [type, 'ENABLED' as PolicyTypeStatus])),
  };
  for (const { id, name, parentId } of snapshot.organizationalUnits) {
    world.organizationalUnits[id] = { id, name, parentId };
  }
  for (const { id, name, email, state, parentId, tags } of snapshot.accounts) {
    world.accounts[id] = { id, name, email, state, parentId, joinedMethod: 'CREATED', joinedAt: now };
    if (tags) world.tags[id] = { ...tags };
  }
  addPolicies(world, snapshot);
  world.trustedServices = Object.fromEntries(settings.trustedServices.map((service) => [service, now]));
  world.delegatedAdministrators = settings.delegatedAdministrators.map((entry) => ({ ...entry, enabledAt: now }));
  if (settings.resourcePolicy) {
    const { id, content } = settings.resourcePolicy;
    world.resourcePolicy = { id, content: typeof content === 'string' ? content : JSON.stringify(content) };
  }
  // AWS has granted this organization at least as many accounts as it has; the sandbox grants room for as many again.
  world.settings.quotas['accounts'] = Math.max(10, snapshot.accounts.length * 2);
  checkTree(world);
  return world;
}

function addPolicies(world: World, snapshot: SnapshotFile): void {
  addDefaultPolicies(world);
  for (const policy of snapshot.policies) {
    const { id, type, name, description, awsManaged } = policy;
    const content = policy.content ?? world.policies[id]?.content;
    if (content === undefined) continue;
    world.policies[id] = { id, type, name, description, awsManaged, content };
    if (!awsManaged) world.attachments[id] = [];
  }
  // A snapshot may leave out what AWS's own policies are attached to; then they are where AWS puts them.
  const own = Object.values(defaultPolicyIds);
  for (const id of own) if (snapshot.attachments.some(({ policyId }) => policyId === id)) world.attachments[id] = [];
  for (const { policyId, targetId } of snapshot.attachments) {
    if (!world.policies[policyId]) throw new Error(`the snapshot attaches ${policyId}, which it does not hold`);
    world.attachments[policyId] = [...(world.attachments[policyId] ?? []), targetId];
  }
}

/** @throws Error where a parent or target is missing, since every later answer would be wrong */
function checkTree(world: World): void {
  for (const { id, parentId } of [...Object.values(world.organizationalUnits), ...Object.values(world.accounts)]) {
    if (!isParent(world, parentId))
      throw new Error(`the snapshot puts ${id} under ${parentId}, which it does not hold`);
  }
  const targets = new Set(everyTarget(world));
  for (const [policyId, attached] of Object.entries(world.attachments)) {
    const lost = attached.find((id) => !targets.has(id));
    if (lost) throw new Error(`the snapshot attaches ${policyId} to ${lost}, which it does not hold`);
  }
  if (!world.accounts[world.organization?.managementAccountId ?? '']) {
    throw new Error('the snapshot does not hold its management account');
  }
}

function checkShape(snapshot: Partial<SnapshotFile> | null): void {
  const lists = ['organizationalUnits', 'accounts', 'policies', 'attachments'] as const;
  const missing =
    snapshot === null || typeof snapshot !== 'object'
      ? 'an object'
      : (lists.find((name) => !Array.isArray(snapshot[name])) ??
        (['organization', 'root', 'settings'] as const).find((name) => typeof snapshot[name] !== 'object'));
  if (missing) throw new Error(`this is no snapshot: ${missing} is missing`);
}
