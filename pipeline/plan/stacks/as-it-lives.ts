import type { Json, JsonObject } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { noteOfName } from '../match-units.js';
import { comparable, type LiveProperties, type Properties } from './properties.js';
import { symbolicProperties, targetIn } from './references.js';
import type { Resource, Resources } from './resource.js';
import type { StackStates } from './stack-states.js';

/** What templates of live objects are made from. */
interface LiveContext {
  identity: Identity;
  live: LiveProperties;
}

/** The deployed template with the live state in it, and without what is gone. */
export function synchronized(stack: StackStates, { identity, live }: LiveContext): Resources {
  const resources: Resources = {};
  const target = targetIn(stack, Object.keys(stack.deployed), identity);
  for (const [id, resource] of Object.entries(stack.deployed)) {
    const actual = stack.gone.includes(id) ? null : live(stack.liveIds[id] ?? null);
    if (actual === null) continue;
    const stays = stack.released.includes(id) || stack.kept.includes(id);
    const deployed = symbolicProperties(resource, stack);
    const same = comparable(deployed, identity) === comparable(actual, identity);
    // A mark for removal must be gone before an object is let go of, or leaving the template would delete it.
    if (same && !(stays && resource.Metadata)) {
      resources[id] = resource;
      continue;
    }
    const taken = withLiveProperties(resource, actual, target);
    // Without a note of it, the name that the config gives an OU would be lost until a later step gives it back.
    const known = identity.knownAs(stack.liveIds[id] ?? '');
    resources[id] = known === null ? taken : { ...taken, Metadata: noteOfName(known) };
  }
  return resources;
}

/** Live objects as a template that changes nothing about them. */
export function adopted(stack: StackStates, current: Resources, ids: string[], context: LiveContext): Resources {
  const target = targetIn(stack, [...Object.keys(current), ...ids], context.identity);
  return Object.fromEntries(
    ids.map((id) => {
      const resource = stack.desired[id] as Resource;
      return [id, withLiveProperties(resource, context.live(stack.liveIds[id] ?? null) ?? {}, target)];
    }),
  );
}

/** A resource that says what lives. The parent of an OU cannot change, so its reference stays as it is written. */
function withLiveProperties(resource: Resource, live: Properties, target: (symbol: Json) => Json): Resource {
  const properties: JsonObject = { ...live };
  if (resource.Properties['ParentId']) properties['ParentId'] = resource.Properties['ParentId'];
  if (Array.isArray(live['TargetIds'])) properties['TargetIds'] = live['TargetIds'].map(target);
  const { Metadata: _metadata, ...rest } = resource;
  return { ...rest, Properties: properties, DeletionPolicy: 'RetainExceptOnCreate' };
}
