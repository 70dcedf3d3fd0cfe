import { type Diagnostic, lineStarts, locate, type Position } from '../diagnostics/index.js';
import type { SourceFile, Sources } from '../model/index.js';
import { writtenValue } from './names/written-value.js';

/** A value that holds replacements, from where it starts on its line: not a key with such a value. */
const replaced = /^["']?(?:(?!:\s|\{\{).)*(?:\{\{\s*[\w.-]+\s*\}\}(?:(?!:\s|\{\{| #).)*)+/u;

/**
 * Where something is wrong with a value that `{{ NAME }}` put in, what is to be mended often stands where NAME is declared:
 * that place is named, too.
 *
 * @param diagnostics as few as are shown
 */
export function withDeclarations(
  diagnostics: readonly Diagnostic[],
  { files, notGoverned, included }: Sources,
): Diagnostic[] {
  const sources = [...Object.values(files), ...Object.values(notGoverned), ...included].filter((file) => file !== null);
  const texts = new Map(sources.filter(({ text }) => text.includes('{{')).map((file) => [file.path, file]));
  const declarations = files['replacements-config'];
  if (texts.size === 0 || !declarations) return [...diagnostics];
  let places: ReadonlyMap<string, Position> | undefined;
  return diagnostics.map((one) => {
    const file = one.severity === 'info' || one.code.startsWith('replacement') ? undefined : texts.get(one.file);
    const names = file && file !== declarations ? namesAt(file, one) : [];
    if (names.length === 0) return one;
    places ??= declared(declarations);
    const related = names.flatMap((name) => {
      const place = places?.get(name);
      return place ? [{ ...place, message: `the value of {{ ${name} }}` }] : [];
    });
    return related.length === 0 ? one : { ...one, related: [...one.related, ...related] };
  });
}

function namesAt(file: SourceFile, { line, column }: Position): string[] {
  const starts = startsOf(file);
  const whole = file.text.slice(starts[line - 1] ?? 0, starts[line] ?? file.text.length);
  if (!whole.includes('{{') || whole.length > 1_000) return [];
  const value = replaced.exec([...whole].slice(column - 1).join(''))?.[0] ?? '';
  return [...new Set([...value.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map(([, name]) => name!))];
}

const known = new WeakMap<SourceFile, number[]>();

function startsOf(file: SourceFile): number[] {
  const starts = known.get(file) ?? lineStarts(file.text);
  known.set(file, starts);
  return starts;
}

function declared(file: SourceFile): Map<string, Position> {
  const list = writtenValue(file, ['globalReplacements']);
  const places = new Map<string, Position>();
  if (list?.kind !== 'sequence') return places;
  list.items.forEach((_, index) => {
    const key = writtenValue(file, ['globalReplacements', String(index), 'key']);
    if (key?.kind !== 'scalar' || typeof key.value !== 'string' || places.has(key.value)) return;
    places.set(key.value, locate(file, `/globalReplacements/${index}/value`));
  });
  return places;
}
