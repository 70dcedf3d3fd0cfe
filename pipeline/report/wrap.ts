import { columns } from './columns.js';
import { printable } from './printable.js';

/**
 * Breaks a text into lines, between words where it can. All text of a plan passes here, so this is where what a terminal
 * would obey is made visible: names and documents may be anybody's.
 *
 * @param width columns of a line
 * @param words `kept`: a word that is too long stays whole, so that paths and addresses can be copied
 */
export function wrap(text: string, width: number, words: 'cut' | 'kept' = 'cut'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    const next = line === '' && lines.length === 0 ? word : `${line} ${word}`;
    if (columns(line === '' ? word : next) <= width) {
      line = line === '' ? word : next;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = words === 'kept' ? [word] : cut(word, width);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return [...lines, line];
}

/** Cuts a text into pieces that fit, keeping every space: for words that are too long, and for lines of a document. */
export function cut(text: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const character of text) {
    const more = columns(character);
    if (taken + more > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += character;
    taken += more;
  }
  return [...pieces, piece];
}
