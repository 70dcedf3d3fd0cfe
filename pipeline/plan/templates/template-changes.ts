import { fingerprint, type Json, type PropertyChange, type ResourceChange } from '../../model/index.js';
import { resourceType } from '../../resource-types/index.js';
import { type Resource, type Resources, resourcesOf } from '../stacks/resource.js';
import { changedRecreation } from './changed-recreation.js';
import { redefinedNames } from './redefined-names.js';
import { referencesIn } from './references-in.js';
import { definedName, type ScopedTemplate, symbolicValue } from './symbolic-value.js';

type Replacement = ResourceChange['replacement'];

/**
 * Predicts what an update from one template to another changes, resource by resource, by logical id. What refers to a
 * resource that may be replaced may change with it, and is said to change: a prediction may say more than CloudFormation
 * does in the end, never less.
 *
 * @param physicalIds live ids by logical id
 */
export function templateChanges(
  before: ScopedTemplate,
  wanted: ScopedTemplate,
  physicalIds: ReadonlyMap<string, string | null> = new Map(),
): ResourceChange[] {
  const after = { ...wanted, redefined: redefinedNames(before, wanted) };
  const [old, next] = [resourcesOf(before.template), resourcesOf(after.template)];
  const changed = changedResources(old, next, before, after);
  const ids = [...new Set([...Object.keys(old), ...Object.keys(next)])].sort();
  return ids.flatMap((logicalId): ResourceChange[] => {
    const [was, is] = [old[logicalId], next[logicalId]];
    const type = (is ?? was)?.Type ?? '';
    const physicalId = physicalIds.get(logicalId) ?? null;
    const base = { logicalId, type, replacement: 'False' as const };
    if (was && is) {
      const change = changed.get(logicalId);
      if (!change || change.properties.length === 0) return [];
      return [{ ...base, ...change, action: 'Modify', physicalId }];
    }
    const properties = allProperties(was ? { was, scope: before } : null, is ? { is, scope: after } : null);
    if (was) return [{ ...base, action: 'Remove', physicalId, properties: [...properties, ...deletionPolicy(was)] }];
    return [{ ...base, action: 'Add', physicalId: null, properties }];
  });
}

/** What becomes of a resource that leaves its template: CloudFormation deletes it unless this says otherwise. */
function deletionPolicy({ DeletionPolicy: policy }: Resource): PropertyChange[] {
  return policy === undefined ? [] : [{ path: '/DeletionPolicy', before: policy, after: null }];
}

interface Change {
  properties: PropertyChange[];
  replacement: Replacement;
}

function changedResources(
  old: Resources,
  next: Resources,
  before: ScopedTemplate,
  after: ScopedTemplate,
): Map<string, Change> {
  const kept = Object.keys(next).filter((id) => old[id] && next[id]);
  const changes = new Map<string, Change>();
  for (const id of kept) {
    const change = directChange(old[id] as Resource, next[id] as Resource, before, after);
    if (change) changes.set(id, change);
  }
  // What a replaced resource is called changes: follow its references until nothing new is replaced.
  for (let open = replacedIn(changes); open.length > 0; ) {
    const names = new Set(open);
    const newly: string[] = [];
    for (const id of kept) {
      if (names.has(id)) continue;
      const had = changes.get(id);
      const change = withDependents(next[id] as Resource, names, after, had);
      if (!change) continue;
      changes.set(id, change);
      if (change.replacement !== 'False' && (had?.replacement ?? 'False') === 'False') newly.push(id);
    }
    open = newly;
  }
  return changes;
}

function replacedIn(changes: ReadonlyMap<string, Change>): string[] {
  return [...changes].filter(([, { replacement }]) => replacement !== 'False').map(([id]) => id);
}

function directChange(was: Resource, is: Resource, before: ScopedTemplate, after: ScopedTemplate): Change | null {
  const properties = allProperties({ was, scope: before }, { is, scope: after }).filter(
    (change) => fingerprint(change.before) !== fingerprint(change.after),
  );
  for (const name of ['Metadata', 'DeletionPolicy', 'UpdateReplacePolicy'] as const) {
    const [then, now] = [was[name] ?? null, is[name] ?? null];
    if (fingerprint(then) !== fingerprint(now)) properties.push({ path: `/${name}`, before: then, after: now });
  }
  const [then, now] = [was.Condition ?? null, is.Condition === undefined ? null : definedName(is.Condition, after)];
  if (then !== now) properties.push({ path: '/Condition', before: then, after: now });
  if (properties.length === 0) return null;
  return { properties, replacement: strongest(properties.map((change) => replacementBy(is.Type, change, false))) };
}

/** A change of what refers to something that may get another id. */
function withDependents(
  is: Resource,
  replaced: ReadonlySet<string>,
  after: ScopedTemplate,
  had: Change | undefined,
): Change | null {
  const known = new Set(had?.properties.map(({ path }) => path));
  const names = Object.keys(is.Properties ?? {}).filter((name) =>
    [...referencesIn(is.Properties[name] ?? null)].some((reference) => replaced.has(reference)),
  );
  const properties = names
    .map((name) => ({ path: `/Properties/${name}`, value: symbolicValue(is.Properties[name] ?? null, after) }))
    .filter(({ path }) => !known.has(path))
    .map(({ path, value }) => ({ path, before: value, after: value }));
  if (properties.length === 0) return null;
  const replacement = strongest([
    had?.replacement ?? 'False',
    ...properties.map((change) => replacementBy(is.Type, change, true)),
  ]);
  return { properties: [...(had?.properties ?? []), ...properties], replacement };
}

/** A value that may stay as it is can at most replace conditionally. */
function replacementBy(type: string, change: PropertyChange, uncertain: boolean): Replacement {
  const known = resourceType(type);
  if (!known || !change.path.startsWith('/Properties/')) return 'False';
  const recreation = changedRecreation(known, change);
  if (recreation === 'Never') return 'False';
  return recreation === 'Always' && !uncertain ? 'True' : 'Conditional';
}

function strongest(all: readonly Replacement[]): Replacement {
  if (all.includes('True')) return 'True';
  return all.includes('Conditional') ? 'Conditional' : 'False';
}

function allProperties(
  old: { was: Resource; scope: ScopedTemplate } | null,
  next: { is: Resource; scope: ScopedTemplate } | null,
): PropertyChange[] {
  const before = old ? (symbolicValue(old.was.Properties ?? {}, old.scope) as Record<string, Json>) : {};
  const after = next ? (symbolicValue(next.is.Properties ?? {}, next.scope) as Record<string, Json>) : {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((name) => ({ path: `/Properties/${name}`, before: before[name] ?? null, after: after[name] ?? null }));
}
