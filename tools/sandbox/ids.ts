import { createHash } from 'node:crypto';
import type { World } from './world.js';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** `length` characters of [a-z0-9], the same for the same text. */
function word(text: string, length: number): string {
  const bytes = createHash('sha512').update(text).digest();
  let out = '';
  for (let i = 0; i < length; i++) out += letters[(bytes[i] as number) % letters.length];
  return out;
}

function hex(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

function uuid(text: string): string {
  const h = hex(text, 32);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20)}`;
}

/** How AWS forms each kind of id. Patterns: https://docs.aws.amazon.com/organizations/latest/APIReference/ */
const forms: Record<string, (text: string, world: World) => string> = {
  organization: (text) => `o-${word(text, 10)}`,
  root: (text) => `r-${word(text, 4)}`,
  organizationalUnit: (text, world) => `ou-${(world.organization?.rootId ?? 'r-none').slice(2)}-${word(text, 8)}`,
  policy: (text) => `p-${word(text, 8)}`,
  resourcePolicy: (text) => `rp-${word(text, 8)}`,
  account: (text) => accountId(text),
  createAccountRequest: (text) => `car-${hex(text, 32)}`,
  accessKey: (text) => `ASIA${word(text, 16).toUpperCase()}`,
  roleId: (text) => `AROA${word(text, 17).toUpperCase()}`,
  secret: (text) => createHash('sha256').update(text).digest('base64').slice(0, 40),
  objectVersion: (text) => word(text, 32),
};

/** Twelve digits. Every tenth starts with a zero, as on AWS: whatever takes one for a number is found out. */
function accountId(text: string): string {
  const number = BigInt(`0x${hex(text, 14)}`) % 1_000_000_000_000n;
  return number.toString().padStart(12, '0');
}

/**
 * A new id, deterministic from the world's seed and how many of the kind there were. A kind without a form of its own
 * gets a UUID.
 */
export function newId(world: World, kind: string): string {
  const form = forms[kind] ?? uuid;
  for (;;) {
    const count = (world.ids.counters[kind] ?? 0) + 1;
    world.ids.counters[kind] = count;
    const id = form(`${world.ids.seed}/${kind}/${count}`, world);
    if (!taken(world, id)) return id;
  }
}

/** A seeded world holds ids that no counter made. */
function taken(world: World, id: string): boolean {
  return id in world.accounts || id in world.organizationalUnits || id in world.policies;
}
