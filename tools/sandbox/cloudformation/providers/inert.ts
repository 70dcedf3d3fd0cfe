import type { Call } from '../../service.js';
import type { Json, JsonObject } from '../json.js';
import type { WorkState } from '../world.js';
import type { Provider } from './provider.js';

/**
 * A type that only a stack knows: it has a physical id and attributes, and no service of the sandbox behind it. Enough
 * for stacks that carry such a resource beside what governs the organization.
 *
 * @param nameProperty the property that is the physical id, where the template gives it
 */
export function inert(
  type: string,
  nameProperty: string | null,
  attributes: (call: Call, physicalId: string) => JsonObject,
): Provider {
  return {
    type,
    unordered: ['Tags'],
    comparesWithLive: false,
    create: () => [
      {
        name: `${type} create`,
        run: (call, work) => {
          work.physicalId = physicalIdOf(call, work, nameProperty);
        },
      },
    ],
    update: () => [{ name: `${type} update`, run: () => undefined }],
    remove: () => [{ name: `${type} delete`, run: () => undefined }],
    read: (call, physicalId) => Promise.resolve(deployedProperties(call, type, physicalId)),
    attributes: (call, physicalId) => Promise.resolve(attributes(call, physicalId)),
    identify: (identifier) => (nameProperty === null ? Object.values(identifier)[0] : identifier[nameProperty]),
  };
}

function physicalIdOf(call: Call, work: WorkState, nameProperty: string | null): string {
  const named: Json | undefined = nameProperty === null ? undefined : work.desired[nameProperty];
  return typeof named === 'string' ? named : `${work.logicalId.toLowerCase()}-${call.newId('inert').slice(0, 12)}`;
}

/** The stacks are the only place where an inert resource lives. */
function deployedProperties(call: Call, type: string, physicalId: string): JsonObject | null {
  for (const stack of Object.values(call.world.cloudformation.stacks)) {
    for (const resource of Object.values(stack.resources)) {
      if (resource.type === type && resource.physicalId === physicalId) return resource.properties;
    }
  }
  return null;
}
