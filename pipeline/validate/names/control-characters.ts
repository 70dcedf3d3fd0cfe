/**
 * Characters that nobody sees: C0 and C1 controls, line and paragraph separators, and those that turn the direction of
 * writing, behind which text reads differently from what it is. In a name also zero-width ones, with which two names
 * look the same.
 */
const inNames = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u;
/** Prose has lines and tabs. */
const inProse = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** The first character of a text that nobody sees and that does not belong, as `U+0007`, and the text without any. */
export function controlCharacterIn(text: string, prose: boolean): { name: string; without: string } | null {
  const pattern = prose ? inProse : inNames;
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return null;
  const name = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return { name, without: text.replaceAll(new RegExp(pattern, 'gu'), '') };
}

/**
 * What a YAML text must hold for a value of it to hold such a character: the character itself, an escape, a block, or an
 * empty line in the midst of a text. To look through a file for it costs less than to look at every value.
 */
const inYaml: readonly RegExp[] = [
  /(?![\t\n\r])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u,
  /[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/m,
  /^[ \t]*\r?\n[ \t]/m,
];

/** Whether a value of a YAML text may hold a character that nobody sees. */
export function mayHoldControlCharacters(yaml: string): boolean {
  return yaml.includes('\\') || inYaml.some((pattern) => pattern.test(yaml));
}
