import type { SourceEntry, SourceNode } from '../model/index.js';
import { fail, type JsonFault, JsonSyntax, lineAt, match, note, type Reader, shown, skipSpace } from './json-reader.js';
import { readLooseKey, readNumber, readOtherQuotes, readString, readWord } from './json-texts.js';

/** Nesting that no policy needs, and that keeps every later walk within the stack. */
const maximumDepth = 100;
/** Keys that would reach an object's prototype somewhere. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const tokenPattern = /\$\{[^{}"\s]*\}/y;

/**
 * Parses a policy document: JSON (RFC 8259), strictly, plus `${TOKEN}` where a value may stand, and knows where every
 * value is. Where there is no doubt what was meant (a comma too many or too few, a comment, other quotes), the fault is
 * noted and the rest is read, so that a fault hides none after it.
 *
 * @returns no fault `json-syntax` or `too-deep` if and only if the text is JSON; `root` is null where it is in doubt
 */
export function parseJson(text: string): { root: SourceNode | null; faults: JsonFault[] } {
  const reader: Reader = { text, at: 0, depth: 0, lastEnd: 0, faults: [] };
  try {
    const root = readDocument(reader);
    return { root, faults: reader.faults };
  } catch (error) {
    if (!(error instanceof JsonSyntax)) throw error;
    const fault = mergeConflict(text) ?? error.fault;
    return { root: null, faults: fault ? [...reader.faults, fault] : reader.faults };
  }
}

/** What Git leaves at the start of lines, seven signs each. */
function mergeConflict(text: string): JsonFault | null {
  const at = text.search(/^(<{7}|>{7}) /m);
  if (at < 0) return null;
  const help = 'Keep what is right and remove the lines that start with <<<<<<<, ======= and >>>>>>>.';
  return { code: 'json-syntax', at, message: 'Not valid JSON: a merge conflict is left in the file.', help };
}

function readDocument(reader: Reader): SourceNode {
  skipSpace(reader);
  const first = reader.text[reader.at];
  if (first === undefined) fail(reader, 'the file is empty', 'Write the document.');
  // Anything else is of another format, and every word of it would be a fault.
  if (!/[[{"\d$tfn-]/.test(first)) {
    fail(reader, `the document starts with ${shown(reader)}`, 'Write JSON: { "key": value }.');
  }
  const root = readValue(reader);
  skipSpace(reader);
  if (reader.at < reader.text.length) {
    fail(reader, 'something follows the end of the document', 'Remove what follows, or a bracket too many before it.');
  }
  return root;
}

function readValue(reader: Reader): SourceNode {
  skipSpace(reader);
  const node = readBareValue(reader);
  reader.lastEnd = reader.at;
  return node;
}

function readBareValue(reader: Reader): SourceNode {
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
    if (!reader.text.startsWith(word, at) || /\w/.test(reader.text[at + word.length] ?? '')) continue;
    reader.at += word.length;
    return { kind: 'scalar', at, value };
  }
  const token = match(reader, tokenPattern);
  if (token !== null) return { kind: 'scalar', at, value: token };
  const number = readNumber(reader);
  if (number !== null) return { kind: 'scalar', at, value: number };
  return readLooseValue(reader, at);
}

function readLooseValue(reader: Reader, at: number): SourceNode {
  const quoted = readOtherQuotes(reader);
  if (quoted !== null) return { kind: 'scalar', at, value: quoted };
  const word = readWord(reader);
  if (word) return { kind: 'scalar', at, ...word };
  if (reader.text[at] === undefined) fail(reader, 'it ends where a value should stand', 'Complete the document.');
  return fail(reader, `${shown(reader)} stands where a value should`, 'Write a value, or remove the comma before it.');
}

function nested(reader: Reader, read: () => SourceNode): SourceNode {
  if (++reader.depth > maximumDepth) {
    fail(reader, `it nests more than ${maximumDepth} levels deep`, 'Flatten the document.', { code: 'too-deep' });
  }
  const node = read();
  reader.depth--;
  return node;
}

function readArray(reader: Reader): SourceNode {
  const at = reader.at++;
  const items: SourceNode[] = [];
  if (closes(reader, ']')) return { kind: 'sequence', at, items };
  do {
    const item = readValue(reader);
    skipSpace(reader);
    if (reader.text[reader.at] === ':') {
      fail(reader, 'a list holds a key', 'Close the list with "]" before it, or write { } around it.', { at: item.at });
    }
    items.push(item);
  } while (continues(reader, at, ']'));
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
  } while (continues(reader, at, '}'));
  return { kind: 'mapping', at, entries };
}

function readEntry(reader: Reader): SourceEntry {
  skipSpace(reader);
  const keyAt = reader.at;
  const key = reader.text[keyAt] === '"' ? readString(reader) : readLooseKey(reader);
  if (key === null) {
    fail(reader, `${shown(reader)} stands where a key in double quotes should`, 'Write the key as "key".');
  }
  const keyEnd = reader.at;
  skipSpace(reader);
  const colon = reader.text[reader.at];
  if (colon === ':') {
    reader.at++;
  } else {
    note(reader, keyEnd, `a colon is missing after the key "${key}"`, 'Write "key": value.');
    if (colon === '=') reader.at++;
    else if (colon === undefined || !'"[{'.includes(colon)) throw new JsonSyntax(null);
  }
  skipSpace(reader);
  if (',}]'.includes(reader.text[reader.at] ?? ' ')) {
    fail(reader, `a value is missing after the key "${key}"`, 'Write it, or remove the key.', { at: keyEnd });
  }
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

/** After `[` or `{`: whether it closes at once. */
function closes(reader: Reader, bracket: string): boolean {
  skipSpace(reader);
  if (reader.text[reader.at] !== bracket) return false;
  reader.at++;
  return true;
}

/** After a value: whether another follows. */
function continues(reader: Reader, openedAt: number, bracket: string): boolean {
  skipSpace(reader);
  const next = reader.text[reader.at];
  if (next === bracket) {
    reader.at++;
    return false;
  }
  if (next === ',') return continuesAfterComma(reader, bracket);
  const opened = `"${bracket}" is missing: "${reader.text[openedAt]}" of line ${lineAt(reader.text, openedAt)} is open`;
  const help = `Close it with "${bracket}".`;
  if (next === undefined || next === ']' || next === '}') fail(reader, opened, help, { at: reader.lastEnd });
  if (reader.at === reader.lastEnd && /[\w"]/.test(next)) {
    fail(reader, `${shown(reader)} follows the end of a text`, 'Write \\" for a quote inside a text.');
  }
  if (next === ';') reader.at++;
  else if (!/[\w"'[{$\u201c\u201d-]/.test(next)) {
    fail(reader, `${shown(reader)} stands where a comma or "${bracket}" should`, 'Write a comma between values.');
  }
  note(reader, reader.lastEnd, `a comma is missing before ${lost(reader)}`, 'Write a comma after this value.');
  return true;
}

function continuesAfterComma(reader: Reader, bracket: string): boolean {
  const commaAt = reader.at++;
  skipSpace(reader);
  const next = reader.text[reader.at];
  if (next === ',') {
    note(reader, reader.at, 'two commas follow each other', 'Remove one.');
    return continuesAfterComma(reader, bracket);
  }
  if (next !== bracket) return true;
  note(reader, commaAt, `a comma stands before "${bracket}"`, 'Remove the last comma.');
  reader.at++;
  return false;
}

/** What stands after the place of a missing comma, as far as a message shows it. */
function lost(reader: Reader): string {
  const start = reader.text.slice(reader.at).trimStart();
  return /^"[^"\n\r]{1,60}"/.exec(start)?.[0] ?? `"${start.slice(0, 1)}"`;
}
