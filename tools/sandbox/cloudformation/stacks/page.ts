import { validationError } from '../template/validation-error.js';

/** A page of CloudFormation's lists. AWS does not document the number; 100 is what is seen. */
const defaultSize = 100;

/**
 * The items from a token on.
 *
 * @throws ServiceError ValidationError for a token that no page gave
 */
export function page<T>(
  all: readonly T[],
  token: string | undefined,
  pageSize = defaultSize,
): { items: T[]; NextToken?: string } {
  const from = token === undefined ? 0 : Number(/^next-(\d+)$/.exec(token)?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(from) || from > all.length) throw validationError('NextToken is not valid.');
  const items = all.slice(from, from + pageSize);
  return from + pageSize < all.length ? { items, NextToken: `next-${from + pageSize}` } : { items };
}
