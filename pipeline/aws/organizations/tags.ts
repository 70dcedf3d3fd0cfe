import { ListTagsForResourceCommand, TagResourceCommand } from '@aws-sdk/client-organizations';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages, sortedBy } from '../pages.js';
import type { Outcome } from './outcome.js';

/** Reads the tags of an account (or of any object of the organization), sorted by key. One call an account. */
export async function readTags(aws: Aws, resourceId: string): Promise<Record<string, string>> {
  const limit = aws.limit('ListTagsForResource');
  const tags = await explained(`read the tags of ${resourceId}`, () =>
    allPages(
      (NextToken) =>
        limit(() => aws.organizations.send(new ListTagsForResourceCommand({ ResourceId: resourceId, NextToken }))),
      (page) => page.Tags,
    ),
  );
  return Object.fromEntries(sortedBy(tags, ({ Key }) => Key ?? '').map(({ Key, Value }) => [Key ?? '', Value ?? '']));
}

/** Sets tags on an account and leaves its other tags alone. */
export async function tagAccount(
  aws: Aws,
  accountId: string,
  tags: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const live = await readTags(aws, accountId);
  const missing = Object.entries(tags).filter(([key, value]) => live[key] !== value);
  if (missing.length === 0) return 'unchanged';
  await explained(`tag account ${accountId}`, () =>
    aws.organizations.send(
      new TagResourceCommand({ ResourceId: accountId, Tags: missing.map(([Key, Value]) => ({ Key, Value })) }),
    ),
  );
  return 'done';
}
