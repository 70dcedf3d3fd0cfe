import type { Call } from '../../../service.js';
import type { LiveResourceState } from '../../world.js';
import { isGlobal } from './models.js';

/** The resources of one type in one account and Region, by physical id. Those that stacks let go of stay. */
export function liveResources(
  { world, account, region }: Pick<Call, 'world' | 'account' | 'region'>,
  type: string,
): Readonly<Record<string, LiveResourceState>> {
  return world.cloudformation.resources?.[account]?.[isGlobal(type) ? 'global' : region]?.[type] ?? {};
}

/** One of them; undefined where it does not exist. */
export function liveResource(
  call: Pick<Call, 'world' | 'account' | 'region'>,
  type: string,
  physicalId: string,
): LiveResourceState | undefined {
  const all = liveResources(call, type);
  return Object.hasOwn(all, physicalId) ? all[physicalId] : undefined;
}

export function putLiveResource(call: Call, type: string, physicalId: string, resource: LiveResourceState): void {
  const { world, account, region } = call;
  const all = world.cloudformation.resources ?? {};
  world.cloudformation.resources = all;
  const ofType = within(within(within(all, account), isGlobal(type) ? 'global' : region), type);
  ofType[physicalId] = resource;
}

function within<T extends object>(all: Record<string, T>, name: string): T {
  const found = all[name] ?? ({} as T);
  all[name] = found;
  return found;
}

export function removeLiveResource(call: Call, type: string, physicalId: string): void {
  delete (liveResources(call, type) as Record<string, LiveResourceState>)[physicalId];
}
