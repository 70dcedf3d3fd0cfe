import { type Diagnostic, locate, segment } from '../diagnostics/index.js';
import type { ConfigFileName, Json, SourceFile } from '../model/index.js';
import { notGovernedKeys } from './schema-validators.generated.js';

/** Says once a file which of its keys Charter knows and does not act on, so that nobody takes silence for a promise. */
export function notGoverned(name: ConfigFileName, file: SourceFile, value: Json): Diagnostic[] {
  const found = new Map<string, string>();
  for (const path of notGovernedKeys[name] ?? []) {
    const pointer = firstAlong(value, path, '');
    if (pointer !== null) found.set(path.filter((part) => part !== '*').join('.'), pointer);
  }
  const first = found.values().next().value;
  if (first === undefined) return [];
  const keys = [...found.keys()].join(', ');
  return [
    {
      code: 'key-not-governed',
      severity: 'info',
      message: `Charter knows these keys and does not act on them: ${keys}.`,
      help: 'Nothing needs to be done; what they describe stays with the tool that governs it now.',
      ...locate(file, first, 'key'),
      related: [],
    },
  ];
}

function firstAlong(value: Json | undefined, path: readonly string[], pointer: string): string | null {
  if (value === undefined) return null;
  const [head, ...rest] = path;
  if (head === undefined) return pointer;
  if (head !== '*') {
    const inside = value !== null && typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, head);
    return inside ? firstAlong(value[head], rest, `${pointer}/${segment(head)}`) : null;
  }
  if (!Array.isArray(value)) return null;
  for (const [index, item] of value.entries()) {
    const found = firstAlong(item, rest, `${pointer}/${index}`);
    if (found !== null) return found;
  }
  return null;
}
