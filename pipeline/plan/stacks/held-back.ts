import type { Identity } from '../identity.js';
import type { LiveProperties } from './properties.js';
import { comparable } from './properties.js';
import { symbolicProperties } from './references.js';
import type { Resource, Resources } from './resource.js';
import type { StackStates } from './stack-states.js';

/** Policies whose documents reach their targets wave by wave, by stack and logical id. */
export type HeldBack = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What a stack wants until the waves are done: policies that are held back keep the document that they have, and those
 * that are new are not there yet.
 */
export function untilWavesAreDone(
  stack: StackStates,
  held: HeldBack,
  { live, identity }: { live: LiveProperties; identity: Identity },
): StackStates {
  const ids = held.get(stack.name);
  if (!ids) return stack;
  const desired: Resources = {};
  for (const [id, resource] of Object.entries(stack.desired)) {
    if (!ids.has(id)) desired[id] = resource;
    else {
      const now = live(stack.liveIds[id] ?? null);
      if (now) desired[id] = withContent(resource, contentNow(stack, id, now['Content'] ?? null, { live, identity }));
    }
  }
  return { ...stack, desired, whenWavesAreDone: stack.desired };
}

/** As the template has it where that is what lives, so that a reference stays the reference that it is. */
function contentNow(
  stack: StackStates,
  id: string,
  live: Resource['Properties'][string],
  context: { live: LiveProperties; identity: Identity },
): Resource['Properties'][string] {
  const deployed = stack.deployed[id];
  if (!deployed) return live;
  const [was, is] = [symbolicProperties(deployed, stack), { Content: live }];
  const same = comparable({ Content: was['Content'] ?? null }, context.identity) === comparable(is, context.identity);
  return same ? (deployed.Properties['Content'] ?? null) : live;
}

/** Gives policies that were held back the document that the config wants; new ones come into being. */
export function concluded(stack: StackStates, current: Resources): Resources {
  const { whenWavesAreDone } = stack;
  if (!whenWavesAreDone) return current;
  const resources = { ...current };
  for (const [id, resource] of Object.entries(whenWavesAreDone)) {
    const now = current[id];
    if (!now) resources[id] = resource;
    else if (!stack.desired[id] || resource === stack.desired[id]) continue;
    else resources[id] = withContent(now, resource.Properties['Content'] ?? null);
  }
  return resources;
}

function withContent(resource: Resource, content: Resource['Properties'][string]): Resource {
  return { ...resource, Properties: { ...resource.Properties, Content: content } };
}
