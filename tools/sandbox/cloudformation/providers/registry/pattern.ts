import { createHash } from 'node:crypto';
import type { Call } from '../../../service.js';
import { isObject, type Json, type JsonObject } from '../../json.js';
import { partitionOf, urlSuffixOf } from '../../stacks/names.js';
import type { Pattern } from './type-model.js';

/** What the names in a pattern stand for. */
export interface PatternScope {
  call: Pick<Call, 'account' | 'region'>;
  properties: JsonObject;
  /** What random parts are made of: the same text gives the same parts. */
  random: string;
  /** Names that no property says; a pattern that asks for one that is not there yet adds it. */
  names: Record<string, string>;
  /** Makes a name up. */
  generate(): string;
  /** The physical id, once there is one. */
  id?: string;
  /** Milliseconds since 1970. */
  createdAt?: number;
}

/**
 * Fills a pattern in: `{account}`, `{region}`, `{partition}`, `{suffix}` (of domains), `{id}` (the physical id),
 * `{hex16}`, `{word8}`, `{WORD17}`, `{uuid}` (random, so long), `{generated}` (a name as CloudFormation makes them),
 * `{Name}` or `{Budget.BudgetName}` (the property, or else a generated name), `{Path=/}` (the property, or else `/`).
 */
export function fillIn(pattern: Pattern, scope: PatternScope): string {
  const text = typeof pattern === 'string' ? pattern : pattern(scope.properties);
  return text.replace(/\{([^{}]*)\}/g, (_whole, inside: string) => {
    const [name = '', ...otherwise] = inside.split('=');
    return known(name, scope) ?? property(name, otherwise.length > 0 ? otherwise.join('=') : null, scope);
  });
}

function known(name: string, { call, random, id, createdAt }: PatternScope): string | undefined {
  const random_ = /^(hex|word|WORD)(\d+)$/.exec(name);
  if (random_) return randomText(random, random_[1]!, Number(random_[2]));
  switch (name) {
    case 'account':
    case 'region':
      return call[name];
    case 'partition':
      return partitionOf(call.region);
    case 'suffix':
      return urlSuffixOf(call.region);
    case 'id':
      return id ?? '';
    case 'uuid':
      return uuid(random);
    case 'createdAt':
      return new Date(createdAt ?? 0).toISOString();
    default:
      return undefined;
  }
}

function property(name: string, otherwise: string | null, { properties, names, generate }: PatternScope): string {
  const given = valueAt(properties, name.split('.'));
  if (typeof given === 'string' || typeof given === 'number') return String(given);
  if (otherwise !== null) return otherwise;
  names[name] ??= generate();
  return names[name];
}

function valueAt(properties: JsonObject, path: string[]): Json | undefined {
  let value: Json | undefined = properties;
  for (const name of path) value = isObject(value) ? value[name] : undefined;
  return value;
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

function randomText(random: string, kind: string, length: number): string {
  const digest = createHash('sha512').update(random);
  if (kind === 'hex') return digest.digest('hex').slice(0, length);
  const text = [...digest.digest().subarray(0, length)].map((byte) => letters[byte % letters.length]).join('');
  return kind === 'WORD' ? text.toUpperCase() : text;
}

function uuid(random: string): string {
  const hex = createHash('sha256').update(random).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
