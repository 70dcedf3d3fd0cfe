import { type Json, type JsonObject, type Snapshot, unfitJson } from '../model/index.js';

/** A plan walks from accounts to the root; a file edited by hand must not lead it astray. */
export function brokenReference(snapshot: Snapshot): string | null {
  return brokenTree(snapshot) ?? brokenPolicy(snapshot) ?? brokenStack(snapshot) ?? brokenStackSet(snapshot);
}

function brokenTree({ organization, root, organizationalUnits, accounts }: Snapshot): string | null {
  const parents = new Map<string, string | null>([[root.id, null]]);
  for (const [index, { id, parentId }] of organizationalUnits.entries()) {
    if (parents.has(id)) return `/organizationalUnits/${index}/id is there twice`;
    parents.set(id, parentId);
  }
  const missing = (list: readonly { parentId: string }[]) => list.findIndex(({ parentId }) => !parents.has(parentId));
  const unit = missing(organizationalUnits);
  if (unit >= 0) return `/organizationalUnits/${unit}/parentId is neither the root nor an OU of the snapshot`;
  const loop = organizationalUnits.findIndex(({ id }) => !reachesRoot(id, parents));
  if (loop >= 0) return `/organizationalUnits/${loop}/parentId leads in a circle`;
  const account = missing(accounts);
  if (account >= 0) return `/accounts/${account}/parentId is neither the root nor an OU of the snapshot`;
  const twice = duplicate(accounts.map(({ id }) => id));
  if (twice >= 0) return `/accounts/${twice}/id is there twice`;
  return accounts.some(({ id }) => id === organization.managementAccountId)
    ? null
    : '/organization/managementAccountId is none of its accounts';
}

function brokenPolicy({ root, organizationalUnits, accounts, policies, attachments }: Snapshot): string | null {
  const twice = duplicate(policies.map(({ id }) => id));
  if (twice >= 0) return `/policies/${twice}/id is there twice`;
  const unfit = policies.findIndex(({ content }) => content !== null && isJson(content) && unfitJson(content) !== null);
  if (unfit >= 0) return `/policies/${unfit}/content ${unfitJson(policies[unfit]?.content ?? '')}`;
  const known = new Set(policies.map(({ id }) => id));
  const targets = new Set([root.id, ...organizationalUnits.map(({ id }) => id), ...accounts.map(({ id }) => id)]);
  const lost = attachments.findIndex(({ policyId, targetId }) => !known.has(policyId) || !targets.has(targetId));
  if (lost >= 0) return `/attachments/${lost} names a policy or a target that the snapshot does not hold`;
  const again = duplicate(attachments.map(({ policyId, targetId }) => `${policyId} ${targetId}`));
  return again >= 0 ? `/attachments/${again} is there twice` : null;
}

function brokenStack({ stacks }: Snapshot): string | null {
  const twice = duplicate(stacks.map(({ name, region }) => `${region} ${name}`));
  if (twice >= 0) return `/stacks/${twice}/name is there twice`;
  const odd = stacks.findIndex(({ template }) => template !== null && !isTemplate(template));
  return odd >= 0 ? `/stacks/${odd}/template is not a template that CloudFormation would have taken` : null;
}

/** An instance may be of an account, or through an OU, that the organization does not hold any more. */
function brokenStackSet({ stackSets }: Snapshot): string | null {
  const twice = duplicate(stackSets.map(({ name, region }) => `${region} ${name}`));
  if (twice >= 0) return `/stackSets/${twice}/name is there twice`;
  const odd = stackSets.findIndex(({ template }) => !isTemplate(template));
  if (odd >= 0) return `/stackSets/${odd}/template is not a template that CloudFormation would have taken`;
  for (const [index, { instances }] of stackSets.entries()) {
    const again = duplicate(instances.map(({ account, region }) => `${account} ${region}`));
    if (again >= 0) return `/stackSets/${index}/instances/${again} is there twice`;
  }
  return null;
}

/** As far as a plan reads it: resources have a type, and properties, parameters and metadata are objects. */
function isTemplate({ Resources, Parameters = {}, Metadata = {} }: JsonObject): boolean {
  return (
    [Resources, Parameters, Metadata].every(isObject) &&
    Object.values(Parameters as JsonObject).every(isObject) &&
    Object.values(Resources as JsonObject).every(
      (resource) =>
        isObject(resource) && typeof resource['Type'] === 'string' && isObject(resource['Properties'] ?? {}),
    )
  );
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Content that is no JSON is compared as text. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The index of the first text that was there before; -1 where there is none. */
function duplicate(texts: readonly string[]): number {
  const seen = new Set<string>();
  return texts.findIndex((text) => seen.size === seen.add(text).size);
}

function reachesRoot(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  let at: string | null = id;
  for (let steps = 0; at !== null; steps += 1) {
    if (steps > parents.size) return false;
    at = parents.get(at) ?? null;
  }
  return true;
}
