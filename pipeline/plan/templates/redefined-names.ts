import { fingerprint, type JsonObject } from '../../model/index.js';
import { type ScopedTemplate, symbolicValue } from './symbolic-value.js';

/**
 * The conditions and mappings of a template that are not what they were, whether by themselves or by what they ask for: a
 * parameter, a mapping, another condition. Resources that look them up may change although nothing is written in them.
 */
export function redefinedNames(before: ScopedTemplate, after: ScopedTemplate): ReadonlySet<string> {
  const [old, next] = [section(before, 'Conditions'), section(after, 'Conditions')];
  const [oldMaps, nextMaps] = [section(before, 'Mappings'), section(after, 'Mappings')];
  const found = new Set(Object.keys(nextMaps).filter((name) => differ(oldMaps[name], nextMaps[name])));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    const scope = { ...after, redefined: found };
    for (const [name, definition] of Object.entries(next)) {
      const was = Object.hasOwn(old, name) ? symbolicValue(old[name] ?? null, before) : undefined;
      if (differ(was, symbolicValue(definition, scope))) found.add(name);
    }
  }
  return found;
}

function section({ template }: ScopedTemplate, name: 'Conditions' | 'Mappings'): JsonObject {
  return (template?.[name] ?? {}) as JsonObject;
}

function differ(one: JsonObject[string] | undefined, other: JsonObject[string] | undefined): boolean {
  return fingerprint(one ?? null) !== fingerprint(other ?? null);
}
