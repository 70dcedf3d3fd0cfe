import { lookup } from '../../lookup.js';
import { isObject, type Json, type JsonObject, sameJson } from '../json.js';

/** One value that differs; `undefined` where it is not there. */
export interface Difference {
  path: string[];
  before: Json | undefined;
  after: Json | undefined;
}

/** The innermost values that differ. Lists are compared position by position, as CloudFormation does. */
export function differences(before: JsonObject, after: JsonObject): Difference[] {
  return compare(before, after, []);
}

function compare(before: Json | undefined, after: Json | undefined, path: string[]): Difference[] {
  if (sameJson(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => compare(lookup(before, name), lookup(after, name), [...path, name]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, at) => at).flatMap((at) => compare(before[at], after[at], [...path, String(at)]));
  }
  return [{ path, before, after }];
}

/** A value as change sets show it: text as it is, everything else as JSON. */
export function shown(value: Json | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function changeType({ before, after }: Difference): 'Add' | 'Remove' | 'Modify' {
  if (before === undefined) return 'Add';
  return after === undefined ? 'Remove' : 'Modify';
}
