import { eastAsianWidth } from 'get-east-asian-width';

const plainText = /^[\x20-\x7e]*$/;
const mark = /\p{M}/u;

/** How many columns a text takes in a terminal: marks that combine take none, East Asian letters and emoji two. */
export function columns(text: string): number {
  if (plainText.test(text)) return text.length;
  let count = 0;
  for (const character of text) count += mark.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return count;
}
