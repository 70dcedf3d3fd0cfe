import { columns } from '../../columns.js';
import { printable } from '../../printable.js';
import { wrap } from '../../wrap.js';
import { type Page, type Tone, toned } from './page.js';

/** The title of a section. */
export function heading(page: Page, text: string, tone: Tone = 'plain'): string[] {
  return wrap(text, page.width).map((line) => toned(page, tone, page.style('bold', line)));
}

/** A sentence, wrapped. */
export function paragraph(page: Page, text: string, { indent = 0, tone = 'plain' as Tone } = {}): string[] {
  return wrap(text, page.width - indent).map((line) => ' '.repeat(indent) + toned(page, tone, line));
}

/** One entry of a list: a mark in the colour of what it means, and a text that hangs below itself. */
export function item(page: Page, mark: string, text: string, { indent = 2, tone = 'plain' as Tone } = {}): string[] {
  const start = ' '.repeat(indent);
  const hang = columns(mark) + 1;
  return wrap(text, page.width - indent - hang).map((line, index) =>
    index === 0 ? `${start}${toned(page, tone, mark)} ${line}` : `${start}${' '.repeat(hang)}${line}`,
  );
}

/** Rows in columns, the last of which wraps. A column marked `right` holds numbers. */
export function table(page: Page, unsafe: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const rows = unsafe.map((row) => row.map(printable));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_one, i) => Math.max(...rows.map((row) => columns(row[i] ?? ''))));
  const used = widths.reduce((sum, width) => sum + width + 2, 2);
  return rows.flatMap((row) => {
    const cells = widths.map((width, i) => {
      const text = row[i] ?? '';
      const space = ' '.repeat(width - columns(text));
      return right.includes(i) ? space + text : text + space;
    });
    const last = wrap(row[count - 1] ?? '', Math.max(20, page.width - used));
    return last.map((line, i) => (i === 0 ? `  ${[...cells, line].join('  ')}` : ' '.repeat(used) + line).trimEnd());
  });
}

/** The first entries, and how many more there are. For what comes and what stays; what goes is never shortened. */
export function shortened<T>(entries: readonly T[], limit: number): { shown: readonly T[]; more: number } {
  const shown = entries.length <= limit + 1 ? entries : entries.slice(0, limit);
  return { shown, more: entries.length - shown.length };
}
