import { didYouMean, type Position, positionAt, segments } from '../../diagnostics/index.js';
import type { SourceFile, SourceNode, Sources } from '../../model/index.js';

/** Part of a file: from a position up to another one, or to the end. */
interface Extent {
  file: string;
  from: Position;
  to: Position | null;
}

/** What `at` of an exception leads to; an included file makes it more than one extent. */
export type Place = { extents: Extent[] } | { fault: string; help: string };

/**
 * Finds the value that `FILE#/json/pointer` names, or the whole of `FILE`. An item of a list may be given by its `name`.
 *
 * @param at a config file, or a document as the config names it or as diagnostics do (`../policies/x.json`)
 */
export function findPlace(sources: Sources, at: string): Place {
  const hash = at.indexOf('#');
  const [path, pointer] = hash < 0 ? [at, ''] : [at.slice(0, hash), at.slice(hash + 1)];
  const files = filesByName(sources);
  const file = files.get(path);
  if (!file) {
    const help =
      didYouMean(path, files.keys()) || 'Name a config file, or a document as organization-config.yaml does.';
    return { fault: `There is no file "${path}" in this config.`, help };
  }
  if (pointer === '' || pointer === '/') return { extents: [whole(file)] };
  if (!pointer.startsWith('/')) {
    return { fault: `"#${pointer}" is no JSON pointer.`, help: 'Write a "/" before each key: FILE#/key/key.' };
  }
  return walk(file, segments(pointer));
}

/** Whether a diagnostic stands there. */
export function covers(extents: readonly Extent[], { file, line, column }: Position): boolean {
  return extents.some(
    ({ file: own, from, to }) =>
      own === file && !before({ line, column }, from) && (to === null || before({ line, column }, to)),
  );
}

function before(a: Omit<Position, 'file'>, b: Omit<Position, 'file'>): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function filesByName({ files, documents, included }: Sources): Map<string, SourceFile> {
  const found = new Map<string, SourceFile>();
  for (const file of [...Object.values(files), ...included]) if (file) found.set(file.path, file);
  for (const [name, { file }] of Object.entries(documents)) {
    if (file) found.set(file.path, file).set(name, file);
  }
  return found;
}

function whole(file: SourceFile): Extent {
  return { file: file.path, from: { file: file.path, line: 1, column: 1 }, to: null };
}

/** Where the walk along a pointer is: a value of a file, and where the file goes on after it. */
interface Step {
  file: SourceFile;
  node: SourceNode;
  /** Offset of the value's key, or of the value. */
  start: number;
  /** Offset of what comes next; null at the end of the file. */
  end: number | null;
}

function walk(file: SourceFile, path: readonly string[]): Place {
  if (!file.root)
    return {
      fault: `${file.path} could not be read, so nothing in it can be named.`,
      help: `Mend what else is said of ${file.path} first.`,
    };
  let step: Step = { file, node: file.root, start: 0, end: null };
  for (const key of path) {
    const children = childrenOf(step);
    const child = children.find((one) => one.key === key) ?? children.find((one) => one.name === key);
    if (!child) {
      const names = children.flatMap(({ key: own, name }) => name ?? own);
      const near = didYouMean(key, names);
      const all = names.length > 0 ? `There is: ${names.slice(0, 20).join(', ')}.` : 'There is nothing below it.';
      return { fault: `Nothing in ${step.file.path} is called "${key}" at that place.`, help: near || all };
    }
    step = child.step;
  }
  const included = step.node.kind === 'include' ? [whole(step.node.file)] : [];
  return { extents: [extentOf(step), ...included] };
}

function extentOf({ file, start, end }: Step): Extent {
  return { file: file.path, from: positionAt(file, start), to: end === null ? null : positionAt(file, end) };
}

interface Child {
  key: string;
  /** What an item of a list calls itself. */
  name: string | null;
  step: Step;
}

/** The values directly below one, each up to where the next begins. */
function childrenOf(step: Step): Child[] {
  const { file, node, end } = opened(step);
  const places =
    node.kind === 'mapping'
      ? node.entries.map(({ key, keyAt, value }) => ({ key, start: keyAt, value }))
      : node.kind === 'sequence'
        ? node.items.map((value, index) => ({ key: String(index), start: value.at, value }))
        : [];
  const starts = places.map(({ start }) => start).sort((a, b) => a - b);
  return places.map(({ key, start, value }) => {
    const next = starts.find((other) => other > start) ?? end;
    // Inside an alias everything stands where the alias does.
    const extent = step.node.kind === 'alias' ? { start: step.start, end: step.end } : { start, end: next };
    return {
      key,
      name: node.kind === 'sequence' ? nameOf(value) : null,
      step: { file, node: value, ...extent },
    };
  });
}

/** Goes into aliases, and into the file that an include names. */
function opened(step: Step): Step {
  const { node } = step;
  if (node.kind === 'alias') return opened({ ...step, node: node.target });
  if (node.kind === 'include') return opened({ file: node.file, node: node.file.root, start: 0, end: null });
  return step;
}

function nameOf(node: SourceNode): string | null {
  const value = meant(node);
  if (value.kind !== 'mapping') return null;
  const name = value.entries.find(({ key }) => key === 'name')?.value;
  const scalar = name ? meant(name) : undefined;
  return scalar?.kind === 'scalar' && typeof scalar.value === 'string' ? scalar.value : null;
}

/** What an alias or an included file stands for. */
function meant(node: SourceNode): SourceNode {
  if (node.kind === 'alias') return meant(node.target);
  return node.kind === 'include' ? meant(node.file.root) : node;
}
