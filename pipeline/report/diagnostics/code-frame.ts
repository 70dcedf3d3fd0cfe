import { printable } from '../printable.js';

/** Characters of a line that are shown: long lines are cut around the place. */
const width = 100;
/** UTF-16 units. A longer line is not written by a person, and cutting it for every message would take minutes. */
const maximumLine = 10_000;

/**
 * The line of a place with the one before it, and a caret below the place. Nothing where the file has no such line.
 *
 * @param place line and column in characters, from 1
 */
export function codeFrame(
  lines: readonly string[],
  place: { line: number; column: number },
  style: (text: string) => string,
): string[] {
  const text = lines[place.line - 1];
  if (text === undefined || text.length > maximumLine || text.trim() === '') return [];
  const gutter = String(place.line).length;
  const start = Math.max(0, place.column - 1 - (width - 20));
  const show = (line: string) => window(line, start);
  const before = lines[place.line - 2];
  const caretAt = show([...text].slice(0, place.column - 1).join('')).length;
  return [
    ...(before?.trim() && before.length <= maximumLine
      ? [`  ${String(place.line - 1).padStart(gutter)} | ${show(before)}`]
      : []),
    `  ${place.line} | ${show(text)}`,
    `  ${' '.repeat(gutter)} | ${' '.repeat(caretAt)}${style('^')}`,
  ];
}

/** What is shown of a line from a column on. A tab takes one place, so that the caret stands right. */
function window(line: string, start: number): string {
  const characters = [...line.replaceAll('\t', ' ')];
  const shown = printable(characters.slice(start, start + width).join(''));
  const cut = characters.length > start + width;
  return `${start > 0 ? '…' : ''}${shown}${cut ? '…' : ''}`;
}
