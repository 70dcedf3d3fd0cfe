import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  Tag,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-organizations';
import { lookup } from '../lookup.js';
import type { Call } from '../service.js';
import type { World } from '../world.js';
import { delegable, lister } from './access.js';
import { constraintViolation, invalidInput, notFound } from './errors.js';
import { page } from './paging.js';
import { quota } from './quotas.js';
import { targetOf } from './tree.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_TagResource.html */
export const tagResource = delegable('organizations:TagResource', (call: Call<TagResourceRequest>): void => {
  const id = taggable(call.world, call.input.ResourceId);
  call.world.tags[id] = newTags(call.world, call.world.tags[id] ?? {}, call.input.Tags);
});

export const untagResource = delegable('organizations:UntagResource', (call: Call<UntagResourceRequest>): void => {
  const id = taggable(call.world, call.input.ResourceId);
  const removed = new Set(call.input.TagKeys);
  const kept = Object.entries(call.world.tags[id] ?? {}).filter(([key]) => !removed.has(key));
  call.world.tags[id] = Object.fromEntries(kept);
});

export const listTagsForResource = lister((call: Call<ListTagsForResourceRequest>): ListTagsForResourceResponse => {
  const id = taggable(call.world, call.input.ResourceId);
  const tags = Object.entries(call.world.tags[id] ?? {}).map(([Key, Value]) => ({ Key, Value }));
  const { items, next } = page({ ...call, input: { NextToken: call.input.NextToken } }, tags, ({ Key }) => Key);
  return { Tags: items, ...next };
});

/** Tags after adding some. @throws ServiceError where a key is given twice, is AWS's own, or is one too many */
export function newTags(world: World, before: Record<string, string>, added: Tag[] = []): Record<string, string> {
  const keys = added.map(({ Key }) => Key ?? '');
  if (new Set(keys).size < keys.length) {
    throw invalidInput('DUPLICATE_TAG_KEY', 'Tag keys must be unique among the tags attached to the same entity.');
  }
  if (keys.some((key) => key.toLowerCase().startsWith('aws:'))) {
    throw invalidInput('INVALID_SYSTEM_TAGS_PARAMETER', 'You specified a tag key that is a system tag.');
  }
  const entries = added.map(({ Key, Value }) => [Key ?? '', Value ?? ''] as const);
  // From entries, since a key may be `__proto__`.
  const tags = Object.fromEntries([...Object.entries(before), ...entries]);
  if (Object.keys(tags).length > quota(world, 'tags')) {
    throw constraintViolation(
      'MAX_TAG_LIMIT_EXCEEDED',
      'You have exceeded the number of tags allowed on this resource.',
    );
  }
  return tags;
}

function taggable(world: World, id: string | undefined): string {
  const exists = targetOf(world, id) ?? lookup(world.policies, id) ?? (id && world.resourcePolicy?.id === id);
  if (!id || !exists) throw notFound('TargetNotFoundException', 'a root, OU, account, or policy');
  return id;
}
