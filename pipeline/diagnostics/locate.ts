import type { SourceEntry, SourceFile, SourceMapping, SourceNode } from '../model/index.js';
import type { Position } from './diagnostic.js';

interface Lines {
  starts: number[];
  /** The place that was asked for last: the next is often behind it, and a line can have a million characters. */
  last: { start: number; offset: number; column: number };
}

const linesOf = new WeakMap<SourceFile, Lines>();

/** Offsets at which the lines of a text start. LF, CRLF and CR end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The line and column (in characters, from 1) of an offset into a file's text. */
export function positionAt(file: SourceFile, offset: number): Position {
  let lines = linesOf.get(file);
  if (!lines) {
    lines = { starts: lineStarts(file.text), last: { start: 0, offset: 0, column: 0 } };
    linesOf.set(file, lines);
  }
  const { starts } = lines;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const start = starts[low]!;
  lines.last = { start, offset, column: columnIn(file.text, start, offset, lines.last) };
  return { file: file.path, line: low + 1, column: lines.last.column + 1 };
}

/** Characters between the start of a line and an offset, counted on from the last place where that is on the way. */
function columnIn(text: string, start: number, offset: number, last: Lines['last']): number {
  const from = last.start === start && last.offset <= offset ? last : { offset: start, column: 0 };
  // Beyond any line that a person wrote, UTF-16 units are near enough; counting megabytes for every message is not.
  if (offset - from.offset > 100_000) return from.column + offset - from.offset;
  return from.column + [...text.slice(from.offset, offset)].length;
}

/**
 * Where the value stands that a JSON pointer (RFC 6901) leads to. A pointer that leads further than the file goes
 * answers the last thing on its way. Inside an alias, it is where the alias stands; inside what `!include` brings in, a
 * place in that file.
 *
 * @param what `key`: the key of the value, where it has one
 */
export function locate(file: SourceFile, pointer: string, what: 'key' | 'value' = 'value'): Position {
  if (!file.root) return { file: file.path, line: 1, column: 1 };
  const { holder, offset } = placeOf(file, file.root, pointer, what);
  return positionAt(holder, offset);
}

function placeOf(
  file: SourceFile,
  root: SourceNode,
  pointer: string,
  what: 'key' | 'value',
): { holder: SourceFile; offset: number } {
  let holder = file;
  let keyHolder = file;
  let node = root;
  let keyAt = root.at;
  for (const segment of segments(pointer)) {
    while (node.kind === 'include') {
      holder = node.file;
      node = node.file.root;
    }
    if (node.kind === 'alias') return { holder, offset: node.at };
    if (node.kind === 'mapping') {
      const entry = entryOf(node, segment);
      if (!entry) break;
      node = entry.value;
      keyAt = entry.keyAt;
      keyHolder = holder;
    } else {
      const item = node.kind === 'sequence' ? node.items[Number(segment)] : undefined;
      if (!item) break;
      node = item;
      keyAt = item.at;
      keyHolder = holder;
    }
  }
  return what === 'key' ? { holder: keyHolder, offset: keyAt } : { holder, offset: node.at };
}

const entriesOf = new WeakMap<SourceMapping, Map<string, SourceEntry>>();
/** Above it an index is worth its memory: thousands of wrong keys are each looked for. */
const manyEntries = 64;

function entryOf(mapping: SourceMapping, key: string): SourceEntry | undefined {
  if (mapping.entries.length <= manyEntries) return mapping.entries.find((entry) => entry.key === key);
  let index = entriesOf.get(mapping);
  if (!index) {
    index = new Map();
    // The first wins where a key stands twice.
    for (const entry of mapping.entries) if (!index.has(entry.key)) index.set(entry.key, entry);
    entriesOf.set(mapping, index);
  }
  return index.get(key);
}

/** The keys of a JSON pointer, unescaped. */
export function segments(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A key as a segment of a JSON pointer. */
export function segment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
