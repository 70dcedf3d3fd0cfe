import { type ResourceType, resourceType } from '../../../../../pipeline/resource-types/index.js';
import { quirk } from '../../../quirks.js';
import type { Call } from '../../../service.js';
import type { JsonObject } from '../../json.js';
import type { LiveResourceState, WorkState } from '../../world.js';
import { HandlerError } from '../handler-error.js';
import type { Provider, Step } from '../provider.js';
import { attributesOf } from './attributes.js';
import { liveResource, putLiveResource, removeLiveResource } from './live-resources.js';
import { importedId, newPhysicalId } from './physical-id.js';
import type { TypeModel } from './type-model.js';

/** What a service does besides keeping the resource. Each throws what the service would refuse it with. */
export interface Behaviour {
  /** Before it is made; `work.desired` is what is wanted. */
  create?(call: Call, work: WorkState, physicalId: string): void;
  /** Before it is changed from `work.previous` to `work.desired`. */
  update?(call: Call, work: WorkState): void;
  /** Once it is there, or changed: what takes effect later, and may fail by itself. */
  settle?(call: Call, work: WorkState): void;
  /** Before it is removed; `work.desired` is what it was. */
  remove?(call: Call, work: WorkState): void;
  /** What is read, given what was kept; null where there is nothing. Absent: what was kept. */
  read?(call: Call, physicalId: string, kept: JsonObject | null): JsonObject | null;
  /** As in {@link Provider}. */
  replaces?: Provider['replaces'];
}

/** A type as the data and its behaviour have it. */
interface Registered {
  type: ResourceType;
  model: TypeModel;
  behaviour: Behaviour;
}

/**
 * A type by what the registry says of it: physical id, attributes, what replaces it. It lives in the account and Region of
 * its stack, and stays there when the stack lets go of it.
 */
export function registered(name: string, model: TypeModel, behaviour: Behaviour = {}): Provider {
  const type = resourceType(name);
  if (!type) throw new Error(`The data of resource types lacks ${name}: run npm run generate.`);
  const known: Registered = { type, model, behaviour };
  const settle: Step[] = behaviour.settle
    ? [{ name: `${name} settle`, run: (call, work) => behaviour.settle!(call, work) }]
    : [];
  return {
    type: name,
    unordered: type.tags?.variant === 'standard' ? [type.tags.property] : [],
    comparesWithLive: model.noDrift !== true,
    detectsDrift: model.noDrift !== true,
    create: () => [{ name: `${name} create`, run: (call, work) => create(known, call, work) }, ...settle],
    update: () => [{ name: `${name} update`, run: (call, work) => update(known, call, work) }, ...settle],
    remove: () => [{ name: `${name} delete`, run: (call, work) => remove(known, call, work) }],
    read: (call, physicalId) => Promise.resolve(read(known, call, physicalId)),
    attributes: (call, physicalId) =>
      Promise.resolve(attributesOf(call, type, model, physicalId, kept(known, call, physicalId))),
    identify: (identifier) => importedId(type, identifier),
    ...(behaviour.replaces ? { replaces: behaviour.replaces } : {}),
  };
}

function create({ type, model, behaviour }: Registered, call: Call, work: WorkState): void {
  const { physicalId, names } = newPhysicalId(call, type, model, work);
  const known = { type, model, behaviour };
  if (read(known, call, physicalId) && quirk(call.world, 'already-exists')) throw exists(type.name, physicalId);
  behaviour.create?.(call, work, physicalId);
  putLiveResource(call, type.name, physicalId, { ...keep(work), names, createdAt: call.now().getTime() });
  work.physicalId = physicalId;
}

function update(known: Registered, call: Call, work: WorkState): void {
  const { type, behaviour } = known;
  const physicalId = work.physicalId!;
  if (!read(known, call, physicalId)) throw notFound(type.name, physicalId);
  behaviour.update?.(call, work);
  putLiveResource(call, type.name, physicalId, { ...kept(known, call, physicalId), ...keep(work) });
}

/** Gone already is as good as deleted, as for every handler. */
function remove(known: Registered, call: Call, work: WorkState): void {
  const physicalId = work.physicalId!;
  if (read(known, call, physicalId)) known.behaviour.remove?.(call, work);
  removeLiveResource(call, known.type.name, physicalId);
}

function read({ type, behaviour }: Registered, call: Call, physicalId: string): JsonObject | null {
  const properties = liveResource(call, type.name, physicalId)?.properties ?? null;
  return behaviour.read ? behaviour.read(call, physicalId, properties) : properties;
}

/** What the sandbox keeps of it; of one that nobody made here, what is read. */
function kept(known: Registered, call: Call, physicalId: string): LiveResourceState {
  const found = liveResource(call, known.type.name, physicalId);
  return found ?? { properties: read(known, call, physicalId) ?? {}, names: {}, createdAt: call.now().getTime() };
}

/** A copy: what somebody else changes later must not change what the stack knows. */
function keep({ desired }: WorkState): Pick<LiveResourceState, 'properties'> {
  return { properties: structuredClone(desired) };
}

function exists(type: string, physicalId: string): HandlerError {
  return new HandlerError(
    'AlreadyExists',
    `Resource of type '${type}' with identifier '${physicalId}' already exists.`,
  );
}

function notFound(type: string, physicalId: string): HandlerError {
  return new HandlerError('NotFound', `Resource of type '${type}' with identifier '${physicalId}' was not found.`);
}
