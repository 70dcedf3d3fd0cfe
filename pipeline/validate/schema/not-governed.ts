import { type Diagnostic, locate, segment } from '../../diagnostics/index.js';
import type { ConfigFileName, Json, SourceFile } from '../../model/index.js';
import { notGovernedKeys } from './schema-validators.generated.js';

/** Says of a whole file that Charter reads it and does not act on it. */
export function notGovernedFile({ path }: SourceFile): Diagnostic {
  return {
    code: 'key-not-governed',
    severity: 'info',
    message: `Charter reads ${path} and does not act on it.`,
    help: 'Nothing needs to be done; what it describes stays with the tool that governs it now.',
    file: path,
    line: 1,
    column: 1,
    related: [],
  };
}

/** Says once a file which of its keys Charter knows and does not act on, so that nobody takes silence for a promise. */
export function notGoverned(name: ConfigFileName, file: SourceFile, value: Json): Diagnostic[] {
  const found = new Map<string, string>();
  for (const path of notGovernedKeys[name] ?? []) {
    const place = firstAlong(value, path, 0);
    if (place !== null) found.set(path.filter((part) => part !== '*').join('.'), `/${place.map(segment).join('/')}`);
  }
  const first = found.values().next().value;
  if (first === undefined) return [];
  const keys = [...found.keys()];
  return [
    {
      code: 'key-not-governed',
      severity: 'info',
      message: `Charter knows these keys and does not act on them: ${keys.join(', ')}.`,
      help: helpFor(keys),
      ...locate(file, first, 'key'),
      related: [],
    },
  ];
}

/** Keys of the Landing Zone Accelerator, and those under which Charter does the same. */
const ownKeys: Readonly<Record<string, string>> = {
  'customizations.cloudFormationStackSets': 'customizations.stackSets',
  'controlTower.controls': 'controlTower.enabledControls',
};

function helpFor(keys: readonly string[]): string {
  const stays = 'Nothing needs to be done; what they describe stays with the tool that governs it now.';
  const moves = keys.flatMap((key) => {
    const own = Object.hasOwn(ownKeys, key) ? ownKeys[key] : undefined;
    return own === undefined ? [] : [`Charter deploys what stands under ${own} instead of ${key}.`];
  });
  return [stays, ...moves].join(' ');
}

/** The keys that lead to the first value along a path; put together only once it is found, since nearly none is. */
function firstAlong(value: Json | undefined, path: readonly string[], from: number): string[] | null {
  const head = path[from];
  if (head === undefined) return value === undefined ? null : [];
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value)) {
    const rest = Object.hasOwn(value, head) ? firstAlong(value[head], path, from + 1) : null;
    return rest && [head, ...rest];
  }
  if (head !== '*') return null;
  for (let index = 0; index < value.length; index++) {
    const rest = firstAlong(value[index], path, from + 1);
    if (rest !== null) return [String(index), ...rest];
  }
  return null;
}
