import { createHash } from 'node:crypto';
import { quirk } from '../quirks.js';
import type { Call } from '../service.js';
import { invalidInput } from './errors.js';

interface PageRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

/** Where a list goes on. `rested`: the empty page of this list was answered already. */
interface Token {
  offset: number;
  rested: boolean;
}

/**
 * One page of a list: at most 20 items, and after the first page of several an empty one that has a token, because AWS
 * says "NextToken … even if the list is empty": a reader that stops at an empty page has half a list.
 *
 * @param identify what tells items apart, for worlds that list in an order of their own
 * @throws ServiceError for a token that the sandbox did not give, or more than 20 a page
 */
export function page<T>(
  call: Call<PageRequest>,
  items: readonly T[],
  identify: (item: T) => string,
): { items: T[]; next: { NextToken?: string } } {
  const { world, input } = call;
  const largest = quirk(world, 'page-size-20') ? 20 : Number.POSITIVE_INFINITY;
  const size = input.MaxResults ?? largest;
  if (size > largest) throw invalidInput('MAX_VALUE_EXCEEDED', 'MaxResults takes at most 20.');
  if (size < 1) throw invalidInput('MIN_VALUE_EXCEEDED', 'MaxResults takes at least 1.');
  const { offset, rested } = input.NextToken === undefined ? { offset: 0, rested: false } : readToken(input.NextToken);
  if (offset > 0 && !rested && quirk(world, 'empty-pages')) {
    return { items: [], next: { NextToken: writeToken({ offset, rested: true }) } };
  }
  const ordered = inOrder(items, identify, world.settings.shuffle);
  const end = offset + size;
  const next = end < ordered.length ? { NextToken: writeToken({ offset: end, rested }) } : {};
  return { items: ordered.slice(offset, end), next };
}

function inOrder<T>(items: readonly T[], identify: (item: T) => string, shuffle: string | null): readonly T[] {
  if (shuffle === null) return items;
  const rank = (item: T) =>
    createHash('sha1')
      .update(`${shuffle}/${identify(item)}`)
      .digest('hex');
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ item }) => item);
}

function writeToken(token: Token): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function readToken(text: string): Token {
  try {
    const { offset, rested } = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Token;
    if (Number.isSafeInteger(offset) && offset > 0 && typeof rested === 'boolean') return { offset, rested };
  } catch {
    // Not a token of ours: said below.
  }
  throw invalidInput('INVALID_NEXT_TOKEN', 'You specified an invalid NextToken.');
}
