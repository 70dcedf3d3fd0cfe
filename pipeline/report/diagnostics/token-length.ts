/** Characters of a line that are looked at: no name in a config is longer, and the search stays linear. */
const farthest = 300;

const double = /^"(?:[^"\\]|\\.)*"/u;
const single = /^'(?:[^']|'')*'/u;
/** Text without quotes ends before a colon, a comma, a bracket or a comment. */
const plain = /^[^\s,[\]{}:#"'](?:[^,[\]{}:#]|:(?=\S)|(?<=\S)#)*/u;

/**
 * How many characters the key or value has that starts at a place. YAML and JSON are told apart by quotes alone, which
 * is enough to underline what is meant.
 *
 * @param column in characters, from 1
 * @returns at least 1; 1 where nothing with a clear end starts there
 */
export function tokenLength(line: string, column: number): number {
  // In UTF-16 units there may be fewer characters, never more: the slice is cut generously, then walked by characters.
  const rest = [...line.slice(0, (column + farthest) * 2)].slice(column - 1, column - 1 + farthest).join('');
  const token = (double.exec(rest) ?? single.exec(rest) ?? plain.exec(rest))?.[0].trimEnd() ?? '';
  return Math.max(1, [...token].length);
}
