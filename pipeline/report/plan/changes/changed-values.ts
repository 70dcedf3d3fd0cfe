import { fingerprint, type Json, type PropertyChange } from '../../../model/index.js';

/**
 * What differs within a property, as deep as it can be told apart: members of objects, and items of lists that stay as
 * long as they were.
 */
export function changedValues({ path, before, after }: PropertyChange): PropertyChange[] {
  if (fingerprint(before) === fingerprint(after)) return [];
  const keys = comparableKeys(before, after);
  if (!keys) return [{ path, before, after }];
  return keys.flatMap((key) =>
    changedValues({ path: `${path}/${escaped(key)}`, before: member(before, key), after: member(after, key) }),
  );
}

function comparableKeys(before: Json, after: Json): string[] | null {
  if (before === null || after === null || typeof before !== 'object' || typeof after !== 'object') return null;
  if (Array.isArray(before) !== Array.isArray(after)) return null;
  if (Array.isArray(before) && Array.isArray(after) && before.length !== after.length) return null;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
}

function member(value: Json, key: string): Json {
  const known = value as Record<string, Json>;
  return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
}

/** As RFC 6901 has it. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
