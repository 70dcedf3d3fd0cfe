/**
 * What must not reach a terminal as it is: control characters (it would obey them), marks that are not seen or that
 * reorder text (a reader would be misled), line separators, and halves of characters.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Text of others as a terminal may show it: everything that is not plainly visible is shown as its code. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
