/**
 * The first cells of the tables in a page: commands, codes, numbers. A command's options are no part of its name, and
 * marks are taken off.
 */
export function firstCells(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => (line.split('|')[1] ?? '').trim().replace(/`/g, ''));
}

/** Texts that stand more than once. */
export function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}
