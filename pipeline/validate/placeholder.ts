/** `<…>` of a template; `{{ … }}` of a replacement, but not `{{resolve:…}}`, which is CloudFormation's. */
const pattern = /<[A-Za-z][A-Za-z0-9 _.-]*>|\{\{(?!\s*resolve:)[^{}]*\}\}/;

/**
 * What is still to be filled in, in a value such as `<management-account>@example.com`, or a replacement, which only later
 * versions resolve in config files: taking it for the value would create things under such names.
 */
export function placeholderIn(value: string): string | null {
  // Nearly no value holds one, and every value is asked.
  return value.includes('<') || value.includes('{{') ? (pattern.exec(value)?.[0] ?? null) : null;
}

/** Whether a value is still to be filled in: whatever else is wrong with it does not matter yet. */
export function hasPlaceholder(value: string): boolean {
  return placeholderIn(value) !== null;
}
