/** `<…>` of a template. A `{{ … }}` is a replacement, and load has resolved it. */
const pattern = /<[A-Za-z][A-Za-z0-9 _.-]*>/;

/**
 * What is still to be filled in, in a value such as `<management-account>@example.com`: taking it for the value would
 * create things under such names.
 */
export function placeholderIn(value: string): string | null {
  // Nearly no value holds one, and every value is asked.
  return value.includes('<') ? (pattern.exec(value)?.[0] ?? null) : null;
}

/** Whether a value is still to be filled in: whatever else is wrong with it does not matter yet. */
export function hasPlaceholder(value: string): boolean {
  return placeholderIn(value) !== null;
}
