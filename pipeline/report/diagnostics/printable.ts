/** Control characters (a terminal would obey them) and marks that reorder text (a reader would be misled). */
const unsafe = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text of the config as a terminal may show it: everything that is not plainly visible is shown as its code. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
