import { columns } from '../columns.js';
import { printable } from '../printable.js';
import { tokenLength } from './token-length.js';

/** UTF-16 units. A longer line is not written by a person, and cutting it for every message would take minutes. */
const maximumLine = 10_000;
/** What a tab is drawn as: editors differ, and a real one would move with what stands before it. */
const tab = '    ';
/** How much of a line is kept in sight before a place, where the line has to be cut. */
const sightBefore = 0.6;

export interface FrameOptions {
  /** Columns that a line of the frame may take. */
  width: number;
  style: { mark: (text: string) => string; quiet: (text: string) => string };
}

/**
 * The line of a place with the one before it, and carets below what stands there. Nothing where the file has no such line.
 *
 * @param lineAt the file's lines by number, from 1
 * @param place line and column in characters, from 1
 */
export function codeFrame(
  lineAt: (line: number) => string | undefined,
  place: { line: number; column: number },
  { width, style }: FrameOptions,
): string[] {
  const text = lineAt(place.line);
  if (text === undefined || text.length > maximumLine || text.trim() === '') return [];
  const before = lineAt(place.line - 1);
  const gutter = String(place.line).length;
  const room = Math.max(20, width - gutter - 5);
  const cells = cellsOf(text);
  const start = firstInSight(cells, place.column - 1, room);
  const shown = inSight(cells, start, room);
  const indent = ' '.repeat(widthOf(cells.slice(start, place.column - 1)) + (start > 0 ? 1 : 0));
  const marked = widthOf(cells.slice(place.column - 1, place.column - 1 + tokenLength(text, place.column)));
  const carets = '^'.repeat(Math.max(1, Math.min(marked, columns(shown.replace(/…$/, '')) - indent.length)));
  const bar = (number: string) => style.quiet(`  ${number.padStart(gutter)} |`);
  const context = before?.trim() && before.length <= maximumLine ? inSight(cellsOf(before), start, room) : '';
  return [
    ...(context.replaceAll('…', '').trim() ? [`${bar(String(place.line - 1))} ${context}`] : []),
    `${bar(String(place.line))} ${shown}`,
    `${bar('')} ${indent}${style.mark(carets)}`,
  ];
}

/** A character as it is drawn, and the columns that it takes. */
interface Cell {
  text: string;
  width: number;
}

function cellsOf(line: string): Cell[] {
  return Array.from(line, (character) => {
    // Most characters are these, and asking about each of a long line is slow.
    if (character >= ' ' && character <= '~') return { text: character, width: 1 };
    const text = character === '\t' ? tab : printable(character);
    return { text, width: columns(text) };
  });
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The first cell to draw so that the one at `index` is in sight. */
function firstInSight(cells: readonly Cell[], index: number, room: number): number {
  if (widthOf(cells) <= room || widthOf(cells.slice(0, index)) < room * sightBefore) return 0;
  let first = index;
  for (let taken = 0; first > 0; first--) {
    taken += cells[first - 1]?.width ?? 0;
    if (taken > room * sightBefore - 1) break;
  }
  return first;
}

/** What is drawn from a cell on: cut parts are shown as an ellipsis. */
function inSight(cells: readonly Cell[], start: number, room: number): string {
  const ellipsis = start > 0 && cells.length > 0 ? '…' : '';
  let taken = ellipsis.length;
  let end = start;
  while (end < cells.length && taken + (cells[end]?.width ?? 0) <= room) taken += cells[end++]?.width ?? 0;
  const cut = end < cells.length;
  // The ellipsis at the end takes the place of the last cell.
  if (cut && taken === room) end--;
  const text = cells.slice(start, end).map((cell) => cell.text);
  return `${ellipsis}${text.join('')}${cut ? '…' : ''}`.trimEnd();
}
