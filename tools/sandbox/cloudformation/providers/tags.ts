import type { Call } from '../../service.js';
import { isObject, type JsonObject } from '../json.js';
import type { WorkState } from '../world.js';
import { callOrganizations, listOrganizations } from './organizations-api.js';
import type { Step } from './provider.js';

export interface Tag {
  Key: string;
  Value: string;
}

/** Tags of the stack, and over them the resource's own. */
export function tagsOf(properties: JsonObject, stackTags: Record<string, string>): Record<string, string> {
  const own = Array.isArray(properties['Tags']) ? properties['Tags'].filter(isObject) : [];
  return { ...stackTags, ...Object.fromEntries(own.map((tag) => [String(tag['Key']), String(tag['Value'])])) };
}

export function tagList(tags: Record<string, string>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/** From the previous tags to the desired ones: first what goes, then what comes or changes. */
export function tagSteps(work: WorkState): Step[] {
  const before = tagsOf(work.previous, work.previousTags);
  const after = tagsOf(work.desired, work.desiredTags);
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const set = tagList(after).filter(({ Key, Value }) => before[Key] !== Value);
  const steps: Step[] = [];
  if (gone.length > 0) {
    steps.push({
      name: `organizations:UntagResource ${work.physicalId}`,
      run: (call, { physicalId }) =>
        callOrganizations(call, 'UntagResource', { ResourceId: physicalId, TagKeys: gone }),
    });
  }
  if (set.length > 0) {
    steps.push({
      name: `organizations:TagResource ${work.physicalId}`,
      run: (call, { physicalId }) => callOrganizations(call, 'TagResource', { ResourceId: physicalId, Tags: set }),
    });
  }
  return steps;
}

/** Live tags, as the `Tags` property has them. */
export function readTags(call: Call, physicalId: string): Promise<Tag[]> {
  return listOrganizations(call, 'ListTagsForResource', { ResourceId: physicalId }, (page) => page['Tags'] as Tag[]);
}
