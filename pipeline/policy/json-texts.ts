import { fail, match, note, type Reader } from './json-reader.js';

/** A text, by RFC 8259: anything from the space on but the quote and the backslash, and escapes. */
const stringPattern = /"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"/uy;
/** The same with escapes and control characters that JSON does not have. It ends on its line. */
const loosePattern = /"(?:[^"\\\n\r]|\\[^\n\r])*"/y;
const quotePattern = /'[^'\n\r]*'|[\u201c\u201d\u201e][^\u201c\u201d\u201e"\n\r]*["\u201c\u201d]/y;
const openPattern = /"[^\n\r]*/y;
const wordPattern = /[A-Za-z_][\w:*?.@/+=-]*"?/y;

/** A text in double quotes. One that is written wrongly is noted and taken as it was meant. */
export function readString(reader: Reader): string {
  const at = reader.at;
  const raw = match(reader, stringPattern);
  if (raw === null) return readLooseString(reader, at);
  if (!raw.includes('\\') && raw.isWellFormed()) return raw.slice(1, -1);
  const value = JSON.parse(raw) as string;
  if (!value.isWellFormed()) {
    const message = 'A text holds half of a surrogate pair, which no character has.';
    reader.faults.push({ code: 'lone-surrogate', at, message, help: 'Write the character itself.' });
  }
  return value;
}

function readLooseString(reader: Reader, at: number): string {
  const loose = match(reader, loosePattern);
  if (loose !== null) {
    const help = 'Write \\\\ for a backslash, \\n for a new line, \\t for a tab.';
    note(reader, at, 'a text holds a wrong escape or a control character', help);
    return loose.slice(1, -1);
  }
  const line = match(reader, openPattern) ?? '';
  // What closes the line is rarely part of the text: a comma, brackets.
  const text = line.replace(/[\s,\]}]*$/, '');
  reader.at = at + text.length;
  note(reader, at, 'a text does not end on its line', 'Close it with a double quote (").');
  return text.slice(1);
}

/** A text in other quotes than JSON's: 'x', “x”. Null where there is none. */
export function readOtherQuotes(reader: Reader): string | null {
  const at = reader.at;
  const quoted = match(reader, quotePattern);
  if (quoted === null) return null;
  const single = quoted.startsWith("'");
  const what = single ? "text stands in single quotes (')" : 'text stands in typographic quotes';
  note(reader, at, what, `Write double quotes ("): "${quoted.slice(1, -1)}".`);
  return quoted.slice(1, -1);
}

/** A map, since an object would know `__proto__` and `constructor`, too. */
const words = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['none', null],
]);

/** A word without quotes, as a value. Null where there is none. */
export function readWord(reader: Reader): { value: string | boolean | null } | null {
  const at = reader.at;
  const word = match(reader, wordPattern)?.replace(/"$/, '');
  if (word === undefined) return null;
  const meant = words.get(word.toLowerCase());
  if (meant !== undefined) {
    note(reader, at, `"${word}" is not a word of it`, `Write ${meant}.`);
    return { value: meant };
  }
  note(reader, at, `the text ${word} stands without quotes`, `Write "${word}".`);
  return { value: word };
}

/** A key without quotes, or in other ones. */
export function readLooseKey(reader: Reader): string | null {
  const quoted = readOtherQuotes(reader);
  if (quoted !== null) return quoted;
  const at = reader.at;
  const word = match(reader, /[A-Za-z_@][\w@-]*"?/y)?.replace(/"$/, '');
  if (word === undefined) return null;
  note(reader, at, `the key ${word} stands without double quotes`, `Write "${word}".`);
  return word;
}

const numberPattern = /-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const loosenumberPattern = /[-+]?[\d.][\w.+-]*/y;

/** A number; null where there is none. One that JSON does not allow is noted and taken as text. */
export function readNumber(reader: Reader): number | string | null {
  const at = reader.at;
  const text = match(reader, loosenumberPattern);
  if (text === null) return null;
  reader.at = at;
  if (match(reader, numberPattern) !== text) {
    reader.at = at + text.length;
    const why = /^0\d/.test(text) ? 'starts with a zero' : 'is not one';
    note(reader, at, `the number ${text} ${why}`, `Write it as text, in double quotes: "${text}".`);
    return text;
  }
  const value = Number(text);
  if (!Number.isFinite(value)) {
    fail(reader, `the number ${text} is too large`, 'Write it as text, in double quotes.', { at });
  }
  return value;
}
