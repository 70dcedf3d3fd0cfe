import type { SourceEntry, SourceNode } from '../model/index.js';

/** What is wrong with a text, and where: an offset in UTF-16 units. */
export interface JsonFault {
  code: 'json-syntax' | 'duplicate-key' | 'reserved-key' | 'lone-surrogate' | 'too-deep';
  at: number;
  message: string;
  help: string;
}

/** Nesting that no policy needs, and that keeps every later walk within the stack. */
const maximumDepth = 100;
/** Keys that would reach an object's prototype somewhere. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const tokenPattern = /\$\{[^{}"\s]*\}/y;
const numberPattern = /-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
/** A text, by RFC 8259: anything from the space on but the quote and the backslash, and escapes. */
const stringPattern = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;

/**
 * Parses a policy document: JSON (RFC 8259), strictly, plus `${TOKEN}` where a value may stand, and knows where every
 * value is. The first error of syntax ends it; duplicate and reserved keys are all found.
 *
 * @returns `root` is null if and only if the text is not JSON
 */
export function parseJson(text: string): { root: SourceNode | null; faults: JsonFault[] } {
  const reader: Reader = { text, at: 0, depth: 0, faults: [] };
  try {
    const root = readValue(reader);
    skipSpace(reader);
    if (reader.at < text.length) fail(reader, 'something follows the end of the document', 'Remove what follows.');
    return { root, faults: reader.faults };
  } catch (error) {
    if (!(error instanceof JsonSyntax)) throw error;
    return { root: null, faults: [...reader.faults, error.fault] };
  }
}

interface Reader {
  text: string;
  at: number;
  depth: number;
  faults: JsonFault[];
}

/** Leaves the descent; never leaves this file. */
class JsonSyntax extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.message);
    this.fault = fault;
  }
}

function fail(reader: Reader, message: string, help: string, code: JsonFault['code'] = 'json-syntax'): never {
  throw new JsonSyntax({ code, at: reader.at, message: `Not valid JSON: ${message}.`, help });
}

function skipSpace(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    reader.at++;
  }
}

function match(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? null;
  if (found !== null) reader.at += found.length;
  return found;
}

function readValue(reader: Reader): SourceNode {
  skipSpace(reader);
  const at = reader.at;
  const first = reader.text[at];
  if (first === '{') return nested(reader, () => readObject(reader));
  if (first === '[') return nested(reader, () => readArray(reader));
  if (first === '"') return { kind: 'scalar', at, value: readString(reader) };
  for (const [word, value] of [
    ['true', true],
    ['false', false],
    ['null', null],
  ] as const) {
    if (!reader.text.startsWith(word, at)) continue;
    reader.at += word.length;
    return { kind: 'scalar', at, value };
  }
  const token = match(reader, tokenPattern);
  if (token !== null) return { kind: 'scalar', at, value: token };
  const number = match(reader, numberPattern);
  if (number !== null) return { kind: 'scalar', at, value: readNumber(reader, number) };
  if (first === undefined) fail(reader, 'it ends where a value should stand', 'Complete the document.');
  if (first === "'") fail(reader, "text stands in single quotes (')", 'Write double quotes (").');
  if (first === '/' || first === '#') fail(reader, 'comments are not part of JSON', 'Remove the comment.');
  return fail(reader, `${shown(reader)} stands where a value should`, 'Write a value, or remove the comma before it.');
}

function readNumber(reader: Reader, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) fail(reader, `the number ${text} is too large`, 'Write it as text, in double quotes.');
  return value;
}

function nested(reader: Reader, read: () => SourceNode): SourceNode {
  if (++reader.depth > maximumDepth) {
    fail(reader, `it nests more than ${maximumDepth} levels deep`, 'Flatten the document.', 'too-deep');
  }
  const node = read();
  reader.depth--;
  return node;
}

function readArray(reader: Reader): SourceNode {
  const at = reader.at++;
  const items: SourceNode[] = [];
  if (closes(reader, ']')) return { kind: 'sequence', at, items };
  do items.push(readValue(reader));
  while (continues(reader, ']'));
  return { kind: 'sequence', at, items };
}

function readObject(reader: Reader): SourceNode {
  const at = reader.at++;
  const entries: SourceEntry[] = [];
  const seen = new Set<string>();
  if (closes(reader, '}')) return { kind: 'mapping', at, entries };
  do {
    const entry = readEntry(reader);
    if (acceptsKey(reader, entry, seen)) entries.push(entry);
    seen.add(entry.key);
  } while (continues(reader, '}'));
  return { kind: 'mapping', at, entries };
}

function readEntry(reader: Reader): SourceEntry {
  skipSpace(reader);
  const keyAt = reader.at;
  if (reader.text[keyAt] !== '"') {
    fail(reader, `${shown(reader)} stands where a key in double quotes should`, 'Write the key as "key".');
  }
  const key = readString(reader);
  skipSpace(reader);
  if (reader.text[reader.at] !== ':') fail(reader, `a colon is missing after the key "${key}"`, 'Write "key": value.');
  reader.at++;
  return { key, keyAt, value: readValue(reader) };
}

function acceptsKey(reader: Reader, { key, keyAt }: SourceEntry, seen: ReadonlySet<string>): boolean {
  if (reservedKeys.has(key)) {
    const message = `The key "${key}" is not allowed.`;
    reader.faults.push({ code: 'reserved-key', at: keyAt, message, help: 'Remove it.' });
    return false;
  }
  if (!seen.has(key)) return true;
  const message = `The key "${key}" stands twice in the same object.`;
  reader.faults.push({ code: 'duplicate-key', at: keyAt, message, help: 'Keep one; JSON readers differ in which.' });
  return false;
}

function readString(reader: Reader): string {
  const at = reader.at;
  const raw = match(reader, stringPattern);
  if (raw === null) {
    const end = reader.text.slice(at + 1).search(/["\n\r]/);
    const closed = end >= 0 && reader.text[at + 1 + end] === '"';
    if (!closed) fail(reader, 'a text does not end on its line', 'Close it with a double quote (").');
    fail(
      reader,
      'a text holds a wrong escape or a control character',
      'Write \\\\ for a backslash, \\n for a new line.',
    );
  }
  const value = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
  if (!value.isWellFormed()) {
    const message = 'A text holds half of a surrogate pair, which no character has.';
    reader.faults.push({ code: 'lone-surrogate', at, message, help: 'Write the character itself.' });
  }
  return value;
}

/** After `[` or `{`: whether it closes at once. */
function closes(reader: Reader, bracket: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] !== bracket) return false;
  reader.at++;
  return true;
}

/** After a value: whether another follows. */
function continues(reader: Reader, bracket: string): boolean {
  skipSpace(reader);
  const next = reader.text[reader.at];
  if (next === bracket) {
    reader.at++;
    return false;
  }
  if (next !== ',') {
    const what =
      next === undefined ? `"${bracket}" is missing at the end` : `a comma is missing before ${shown(reader)}`;
    fail(reader, what, `Write a comma between values, or close with "${bracket}".`);
  }
  reader.at++;
  skipSpace(reader);
  if (reader.text[reader.at] === bracket) fail(reader, `a comma stands before "${bracket}"`, 'Remove the last comma.');
  return true;
}

/** The character at hand, as a message may show it. */
function shown(reader: Reader): string {
  const code = reader.text.codePointAt(reader.at);
  if (code === undefined) return 'the end';
  const printable = code > 0x20 && code !== 0x7f && !(code >= 0x80 && code <= 0x9f);
  return printable
    ? `"${String.fromCodePoint(code)}"`
    : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
