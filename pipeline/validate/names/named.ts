/** What a message calls a thing: `stack set "alerts"`; without its name where that is empty or malformed, which is said there. */
export function named(kind: string, name: string | undefined): string {
  return name === undefined || name === '' ? kind : `${kind} "${name}"`;
}
