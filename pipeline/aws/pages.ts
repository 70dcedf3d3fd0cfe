import { byCodeUnits } from '../model/index.js';

/** The part of a paged answer that is the same everywhere. */
interface Page {
  NextToken?: string | undefined;
}

/**
 * Reads every page. Organizations answers empty pages with a token, so that only a missing token ends a list.
 *
 * @param read one call, with the token to continue at
 * @param itemsOf what a page holds
 */
export async function allPages<P extends Page, T>(
  read: (token: string | undefined) => Promise<P>,
  itemsOf: (page: P) => readonly T[] | undefined,
): Promise<T[]> {
  const items: T[] = [];
  let token: string | undefined;
  do {
    const page = await read(token);
    items.push(...(itemsOf(page) ?? []));
    token = page.NextToken;
  } while (token);
  return items;
}

/** Orders by a key, in UTF-16 code units, so that the same things come out the same however their pages came in. */
export function sortedBy<T>(items: Iterable<T>, keyOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => byCodeUnits(keyOf(a), keyOf(b)));
}
