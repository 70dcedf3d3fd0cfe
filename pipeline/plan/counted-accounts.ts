/** How many accounts are named, before the others are only counted. */
const named = 5;

/** `7 accounts (A, B, C, D, E and 2 more)`, `account A`. */
export function countedAccounts(names: readonly string[]): string {
  if (names.length === 1) return `account ${names[0]}`;
  const more = names.length - named;
  return `${names.length} accounts (${names.slice(0, named).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}
