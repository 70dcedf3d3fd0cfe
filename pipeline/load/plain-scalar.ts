/**
 * What an unquoted YAML scalar means: YAML 1.2's core schema, narrowed so that an account id is never a number. Twelve
 * digits stay text whatever they start with; `0o17`, `0x1f`, `1e3`, `.inf` and `.nan` stay text too, since JSON and the
 * people who write config mean text by them.
 */
export function plainScalar(text: string): string | number | boolean | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  // Most values are words; the first character tells.
  if (text.charCodeAt(0) > 0x39) return text;
  return integer.test(text) || decimal.test(text) ? Number(text) : text;
}

const words = new Map<string, boolean | null>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const integer = /^[-+]?(0|[1-9]\d{0,10})$/;
const decimal = /^[-+]?(\d{1,10})?\.\d{1,15}$/;
