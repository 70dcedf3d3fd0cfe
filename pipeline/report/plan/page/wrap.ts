import { printable } from '../../printable.js';

const wide =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\uff01-\uff60]/u;

/** How many columns a text takes in a terminal: marks that combine take none, East Asian letters and emoji two. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) count += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return count;
}

/**
 * Breaks a text into lines, between words where it can. All text of a plan passes here, so this is where what a terminal
 * would obey is made visible: names and documents may be anybody's.
 *
 * @param width columns of a line
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    const next = line === '' && lines.length === 0 ? word : `${line} ${word}`;
    if (columns(line === '' ? word : next) <= width) {
      line = line === '' ? word : next;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width);
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
