/** What is wrong with a text, and where: an offset in UTF-16 units. */
export interface JsonFault {
  code: 'json-syntax' | 'duplicate-key' | 'reserved-key' | 'lone-surrogate' | 'too-deep';
  at: number;
  message: string;
  help: string;
}

/** Where a descent through a text is. */
export interface Reader {
  text: string;
  at: number;
  depth: number;
  /** Where the last value or key ended: what is missing behind it is missing there. */
  lastEnd: number;
  faults: JsonFault[];
}

/** A text that is nothing like JSON would answer a fault a word. */
const maximumFaults = 20;

/** Leaves the descent; never leaves parse-json. */
export class JsonSyntax extends Error {
  readonly fault: JsonFault | null;
  constructor(fault: JsonFault | null) {
    super(fault?.message ?? 'too many faults');
    this.fault = fault;
  }
}

/** Ends the descent: what follows could only be guessed. */
export function fail(
  reader: Reader,
  message: string,
  help: string,
  { code = 'json-syntax', at = reader.at }: { code?: JsonFault['code']; at?: number } = {},
): never {
  throw new JsonSyntax({ code, at, message: `Not valid JSON: ${message}.`, help });
}

/** Notes a fault after which the descent goes on, because there is no doubt what was meant. */
export function note(reader: Reader, at: number, message: string, help: string): void {
  reader.faults.push({ code: 'json-syntax', at, message: `Not valid JSON: ${message}.`, help });
  if (reader.faults.length >= maximumFaults) throw new JsonSyntax(null);
}

export function match(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? null;
  if (found !== null) reader.at += found.length;
  return found;
}

const commentPattern = /\/\/[^\n\r]*|#[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/y;

/** Passes over white space, and over comments, which are said once however many lines they take. */
export function skipSpace(reader: Reader): void {
  let said = false;
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      reader.at++;
      continue;
    }
    if (code !== 0x2f && code !== 0x23) return;
    const at = reader.at;
    if (match(reader, commentPattern) === null) return;
    if (!said) note(reader, at, 'comments are not part of it', 'Remove the comment; "Sid" can say what it is about.');
    said = true;
  }
}

/** The character at hand, as a message may show it. */
export function shown(reader: Reader): string {
  const code = reader.text.codePointAt(reader.at);
  if (code === undefined) return 'the end';
  const printable = code > 0x20 && code !== 0x7f && !(code >= 0x80 && code <= 0x9f);
  return printable
    ? `"${String.fromCodePoint(code)}"`
    : `the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
