import { page } from '../stacks/page.js';
import { validationError } from '../template/validation-error.js';

/** What lists of stack sets take. */
export interface PageInput {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

/**
 * A page of at most MaxResults, and of 100 where nothing is asked.
 *
 * @throws ServiceError ValidationError
 */
export function pageOf<T>(all: readonly T[], { NextToken, MaxResults }: PageInput): { items: T[]; NextToken?: string } {
  if (MaxResults !== undefined && !(Number.isInteger(MaxResults) && MaxResults >= 1 && MaxResults <= 100)) {
    throw validationError(
      `1 validation error detected: Value '${MaxResults}' at 'maxResults' failed to satisfy constraint: ` +
        'Member must have value between 1 and 100',
    );
  }
  return page(all, NextToken, MaxResults);
}
