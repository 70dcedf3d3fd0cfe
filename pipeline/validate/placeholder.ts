const pattern = /<[A-Za-z][A-Za-z0-9 _.-]*>/;

/** A value such as `<management-account>@example.com`, which a template left for its user to fill in. */
export function placeholderIn(value: string): string | null {
  // Nearly no value holds one, and every value is asked.
  return value.includes('<') ? (pattern.exec(value)?.[0] ?? null) : null;
}

/** Whether a value is still to be filled in: whatever else is wrong with it does not matter yet. */
export function hasPlaceholder(value: string): boolean {
  return placeholderIn(value) !== null;
}
