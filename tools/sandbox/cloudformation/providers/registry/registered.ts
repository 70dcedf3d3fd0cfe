import { resourceType } from '../../../../../pipeline/resource-types/index.js';
import { quirk } from '../../../quirks.js';
import type { Call } from '../../../service.js';
import type { JsonObject } from '../../json.js';
import type { WorkState } from '../../world.js';
import { HandlerError } from '../handler-error.js';
import type { Provider } from '../provider.js';
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
  /** Before it is removed; `work.desired` is what it was. */
  remove?(call: Call, work: WorkState): void;
  /** Before a resource counts as read: properties that somebody else keeps; null where there is none. */
  read?(call: Call, physicalId: string): JsonObject | null;
}

/**
 * A type by what the registry says of it: physical id, attributes, what replaces it. It lives in the account and Region of
 * its stack, and stays there when the stack lets go of it.
 */
export function registered(name: string, model: TypeModel, behaviour: Behaviour = {}): Provider {
  const type = resourceType(name);
  if (!type) throw new Error(`The data of resource types lacks ${name}: run npm run generate.`);
  const read = (call: Call, physicalId: string) =>
    liveResource(call, name, physicalId)?.properties ?? behaviour.read?.(call, physicalId) ?? null;
  return {
    type: name,
    unordered: type.tags?.variant === 'standard' ? [type.tags.property] : [],
    comparesWithLive: model.noDrift !== true,
    detectsDrift: model.noDrift !== true,
    create: () => [
      {
        name: `${name} create`,
        run: (call, work) => {
          const { physicalId, names } = newPhysicalId(call, type, model, work);
          if (read(call, physicalId) && quirk(call.world, 'already-exists')) throw exists(name, physicalId);
          behaviour.create?.(call, work, physicalId);
          const createdAt = call.now().getTime();
          putLiveResource(call, name, physicalId, { properties: work.desired, names, createdAt });
          work.physicalId = physicalId;
        },
      },
    ],
    update: () => [
      {
        name: `${name} update`,
        run: (call, work) => {
          const physicalId = work.physicalId!;
          const live = liveResource(call, name, physicalId);
          if (!live && !read(call, physicalId)) throw notFound(name, physicalId);
          behaviour.update?.(call, work);
          const createdAt = live?.createdAt ?? call.now().getTime();
          putLiveResource(call, name, physicalId, { names: live?.names ?? {}, createdAt, properties: work.desired });
        },
      },
    ],
    remove: () => [
      {
        name: `${name} delete`,
        run: (call, work) => {
          // Gone already is as good as deleted, as for every handler.
          if (!read(call, work.physicalId!)) return;
          behaviour.remove?.(call, work);
          removeLiveResource(call, name, work.physicalId!);
        },
      },
    ],
    read: (call, physicalId) => Promise.resolve(read(call, physicalId)),
    attributes: (call, physicalId) => {
      const live = liveResource(call, name, physicalId) ?? {
        properties: read(call, physicalId) ?? {},
        names: {},
        createdAt: call.now().getTime(),
      };
      return Promise.resolve(attributesOf(call, type, model, physicalId, live));
    },
    identify: (identifier) => importedId(type, identifier),
  };
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
