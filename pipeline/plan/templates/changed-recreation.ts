import { fingerprint, type Json, type PropertyChange } from '../../model/index.js';
import { type ResourceType, requiresRecreation } from '../../resource-types/index.js';

type Recreation = ReturnType<typeof requiresRecreation>;

/**
 * What a change of a property means for its resource. Of a property with members, only some may be create-only
 * (`TableInput/Name` of a table of Glue): only the members that differ count. What a function of CloudFormation stands for
 * may be a whole value, and counts as a whole.
 */
export function changedRecreation(type: ResourceType, { path, before, after }: PropertyChange): Recreation {
  const root = path.split('/').slice(2);
  // What refers to something that is replaced may change anywhere in it.
  if (fingerprint(before) === fingerprint(after)) return requiresRecreation(type, root);
  const all = changedPaths(root, before, after).map((changed) => requiresRecreation(type, changed));
  if (all.includes('Always')) return 'Always';
  return all.includes('Conditionally') ? 'Conditionally' : 'Never';
}

function changedPaths(path: string[], before: Json, after: Json): string[][] {
  if (fingerprint(before) === fingerprint(after)) return [];
  if (!hasMembers(before) || !hasMembers(after) || Array.isArray(before) !== Array.isArray(after)) return [path];
  const [old, next] = [before as Record<string, Json>, after as Record<string, Json>];
  return [...new Set([...Object.keys(old), ...Object.keys(next)])].flatMap((key) =>
    changedPaths([...path, key], own(old, key), own(next, key)),
  );
}

function own(value: Record<string, Json>, key: string): Json {
  return Object.hasOwn(value, key) ? (value[key] ?? null) : null;
}

function hasMembers(value: Json): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Array.isArray(value) || !Object.keys(value).some((key) => key.startsWith('Fn::'));
}
