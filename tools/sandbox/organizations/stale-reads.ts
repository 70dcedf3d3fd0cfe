import { quirk } from '../quirks.js';
import type { Call } from '../service.js';
import type { World } from '../world.js';

/** What a list of Organizations reads. */
const parts = [
  'organization',
  'organizationalUnits',
  'accounts',
  'policies',
  'attachments',
  'tags',
  'trustedServices',
  'delegatedAdministrators',
  'createAccountRequests',
] as const satisfies (keyof World)[];

interface Memory {
  /** Until when the world was like this. */
  until: number;
  before: Pick<World, (typeof parts)[number]>;
}

// Beside the world and not in it: what is only remembered to be shown late is no part of the state.
const memories = new WeakMap<World, Memory[]>();

function delay(world: World): number {
  return quirk(world, 'stale-reads') ? world.settings.staleReadsMs : 0;
}

/** Every write of Organizations calls this first. */
export function rememberForStaleReads({ world, now }: Call): void {
  const ms = delay(world);
  if (ms <= 0) return;
  const before = Object.fromEntries(parts.map((part) => [part, structuredClone(world[part])])) as Memory['before'];
  const at = now().getTime();
  const kept = (memories.get(world) ?? []).filter(({ until }) => until > at - ms);
  memories.set(world, [...kept, { until: at, before }]);
}

/** The world as it was `staleReadsMs` ago: what lists show, since Organizations is eventually consistent. */
export function staleWorld({ world, now }: Call): World {
  const ms = delay(world);
  if (ms <= 0) return world;
  const shown = now().getTime() - ms;
  const memory = (memories.get(world) ?? []).find(({ until }) => until > shown);
  return memory ? { ...world, ...memory.before } : world;
}
