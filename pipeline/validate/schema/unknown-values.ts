import { segment } from '../../diagnostics/index.js';
import { type ConfigFileName, follow, type SourceFile, type SourceNode } from '../../model/index.js';
import type { SchemaError } from './schema-error.js';
import { notGovernedKeys } from './schema-validators.generated.js';

/** A place in a file whose value, or whose key, is not known offline. */
export interface UnknownPlace {
  path: readonly string[];
  /** The replacements that would say it; none where a fault was reported. */
  names: readonly string[];
  isKey: boolean;
}

/** Finds what replacements leave unknown. Costs nothing for a file without replacements and included files. */
export function unknownPlaces({ text, root }: SourceFile): UnknownPlace[] {
  const found: UnknownPlace[] = [];
  if (root && (text.includes('{{') || text.includes('!include'))) walk(root, [], found);
  return found;
}

function walk(node: SourceNode, path: string[], found: UnknownPlace[]): void {
  const value = follow(node);
  if (value.kind === 'scalar') {
    if (value.unknown) found.push({ path: [...path], names: value.unknown, isKey: false });
  } else if (value.kind === 'sequence') {
    value.items.forEach((item, index) => {
      path.push(String(index));
      walk(item, path, found);
      path.pop();
    });
  } else {
    for (const entry of value.entries) {
      path.push(entry.key);
      if (entry.unknownKey) found.push({ path: [...path], names: entry.unknownKey, isKey: true });
      else walk(entry.value, path, found);
      path.pop();
    }
  }
}

/** The errors that are errors whatever the unknown values are. */
export function withoutUnknown(
  errors: readonly SchemaError[],
  places: readonly UnknownPlace[],
): readonly SchemaError[] {
  if (places.length === 0) return errors;
  const values = new Set(places.map(({ path }) => pointerOf(path)));
  // An unknown key may be any key: one that is required, too.
  const holders = new Set(places.filter(({ isKey }) => isKey).map(({ path }) => pointerOf(path.slice(0, -1))));
  return errors.filter(({ instancePath, keyword, params }) => {
    if (keyword === 'required') return !holders.has(instancePath);
    if (keyword !== 'additionalProperties') return !values.has(instancePath) && !isBelow(instancePath, values);
    return !values.has(`${instancePath}/${segment(String(params['additionalProperty']))}`);
  });
}

/** Whether a place is inside one of the others: what stands under an unknown key. */
function isBelow(pointer: string, places: ReadonlySet<string>): boolean {
  for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (places.has(pointer.slice(0, end))) return true;
  }
  return false;
}

/** The replacements that something governed depends on: without their values there is no config to act on. */
export function governedNames(file: ConfigFileName, places: readonly UnknownPlace[]): string[] {
  if (file === 'security-config') return [];
  return places.flatMap(({ path, names }) => (isGoverned(file, path) ? names : []));
}

function isGoverned(file: ConfigFileName, path: readonly string[]): boolean {
  if (path[0]?.startsWith('.')) return false;
  return !(notGovernedKeys[file] ?? []).some((key) => {
    return key.length <= path.length && key.every((part, index) => part === '*' || part === path[index]);
  });
}

function pointerOf(path: readonly string[]): string {
  return path.map((key) => `/${segment(key)}`).join('');
}
