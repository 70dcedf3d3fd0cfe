import type { Invocation } from './call.js';
import type { Engine } from './engine.js';
import { readsOnly } from './invoke.js';
import { quirk } from './quirks.js';
import { ServiceError } from './service.js';

/** Members that name the object a write is on. */
const objects = ['PolicyId', 'TargetId', 'OrganizationalUnitId', 'AccountId', 'ResourceId'];

/** The objects that a write of Organizations is on; none for reads and for other services. */
function objectsOf({ service, operation, input }: Invocation): string[] {
  if (service.name !== 'organizations' || readsOnly(operation)) return [];
  const members = input as Record<string, unknown>;
  return objects.map((name) => members[name]).filter((id): id is string => typeof id === 'string');
}

/**
 * Holds the objects of a write while `during` lasts.
 *
 * @throws ServiceError ConcurrentModificationException where another write still holds one of them
 */
export async function holding<T>(engine: Engine, invocation: Invocation, during: () => Promise<T>): Promise<T> {
  const held = quirk(engine.world, 'concurrent-modification') ? objectsOf(invocation) : [];
  if (held.some((id) => engine.busy.has(id))) {
    const message =
      "AWS Organizations can't complete your request because it conflicts with another attempt to modify the same entity. Try again later.";
    throw new ServiceError('ConcurrentModificationException', message);
  }
  for (const id of held) engine.busy.add(id);
  try {
    return await during();
  } finally {
    for (const id of held) engine.busy.delete(id);
  }
}
