import type { JsonObject } from '../../model/index.js';
import type { Fault } from '../documents/document-fault.js';

/**
 * What the document of a management policy may hold, as AWS's page of its kind says it. A shape is data: it says what is
 * known, and what is not known in it is a warning unless it is nearly a known name, because AWS adds settings.
 */
export type Shape = Group | Setting;

/** An object of settings and groups. */
export interface Group {
  kind: 'group';
  /** The keys that AWS names. */
  keys: Readonly<Record<string, Shape>>;
  /** What stands under names that the author chooses, or of which AWS documents a growing list. */
  others: { shape: Shape; names: Names | null } | null;
  /** Keys without which AWS says that it does not work. */
  required: readonly string[];
  /** What is true of the settings together. */
  check: ((value: JsonObject, pointer: string) => ManagementFault[]) | null;
}

/** Names that AWS documents; others are a warning. */
export interface Names {
  what: string;
  known: RegExp | ReadonlySet<string>;
}

/** `{ "@@assign": value }`: where the tree ends. */
export interface Setting {
  kind: 'setting';
  list: boolean;
  value: Value;
  /** AWS's own page shows the value without an operator too. */
  bare: boolean;
}

/** What a value must be. */
export type Value =
  | { of: 'text'; check: ((text: string) => ValueFault | null) | null }
  | { of: 'choice'; values: readonly string[]; open: boolean }
  | { of: 'number'; least: number; most: number }
  | { of: 'boolean' }
  | { of: 'region'; also: readonly string[] }
  | { of: 'anything' };

/** What is wrong with one text, without its place. */
export interface ValueFault {
  about?: ManagementFault['about'];
  severity?: Fault['severity'];
  message: string;
  help: string;
}

/** A fault and which rule says it. */
export interface ManagementFault extends Fault {
  about: 'shape' | 'value' | 'schedule';
}

/** A group of keys that AWS names. */
export function group(keys: Group['keys'], more: Partial<Omit<Group, 'kind' | 'keys'>> = {}): Group {
  return { kind: 'group', keys, others: null, required: [], check: null, ...more };
}

/** A group whose keys the author names. */
export function named(shape: Shape, names: Names | null = null): Group {
  return group({}, { others: { shape, names } });
}

const setting = (value: Value): Setting => ({ kind: 'setting', list: false, value, bare: false });

/** Several values. */
export const list = (of: Setting): Setting => ({ ...of, list: true });
export const text = (check: ((text: string) => ValueFault | null) | null = null): Setting =>
  setting({ of: 'text', check });
/** One of the values that AWS documents as all there are. */
export const choice = (...values: string[]): Setting => setting({ of: 'choice', values, open: false });
/** One of values of which AWS adds more. */
export const openChoice = (...values: string[]): Setting => setting({ of: 'choice', values, open: true });
export const number = (least: number, most = 2_147_483_647): Setting => setting({ of: 'number', least, most });
export const boolean: Setting = setting({ of: 'boolean' });
export const regions = (...also: string[]): Setting => list(setting({ of: 'region', also }));
export const anything: Setting = setting({ of: 'anything' });
/** A setting whose value stands without an operator on AWS's page. */
export const bare = (of: Setting): Setting => ({ ...of, bare: true });

/** Where Regions are switched on and off: Security Hub, Amazon Inspector, network security director. */
export const enablement: Group['keys'] = {
  enable_in_regions: regions('ALL_SUPPORTED'),
  disable_in_regions: regions('ALL_SUPPORTED'),
};
