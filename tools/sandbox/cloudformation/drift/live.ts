import { isWriteOnly, type ResourceType, requiresRecreation } from '../../../../pipeline/resource-types/index.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { differences } from '../change-sets/differences.js';
import { isObject, type Json, type JsonObject, sameJson } from '../json.js';
import type { Provider } from '../providers/provider.js';

/** The live state of a resource as far as it can be compared with a template. */
export interface Comparable {
  live: JsonObject;
  /** Paths that were not compared, and why. */
  ignored: { path: string; reason: 'WRITE_ONLY_PROPERTY' | 'MANAGED_BY_AWS' }[];
}

/**
 * Reads a resource and brings what was read into the form of what was deployed: lists without order in the deployed
 * order, and deployed values where no read gives one or where drift is not looked at.
 *
 * @param deployed properties of the last deployment: what the template leaves out is not compared
 * @param wanted properties of the next one, which then are compared too
 * @returns null where the resource is not there
 */
export async function comparableLive(
  call: Call,
  provider: Provider,
  type: ResourceType,
  physicalId: string,
  deployed: JsonObject,
  wanted: JsonObject = {},
): Promise<Comparable | null> {
  const read = await provider.read(call, physicalId);
  if (read === null) return null;
  const live: JsonObject = {};
  const names = new Set([...Object.keys(deployed), ...Object.keys(wanted)]);
  for (const name of names) {
    const value = comparableValue(call, provider, name, read[name], deployed[name], wanted[name]);
    if (value !== undefined) live[name] = value;
  }
  const ignored = ignoredPaths(type, deployed, live);
  return { live, ignored };
}

function comparableValue(
  call: Call,
  provider: Provider,
  name: string,
  read: Json | undefined,
  deployed: Json | undefined,
  wanted: Json | undefined,
): Json | undefined {
  if (name === 'Tags') return foreignTagsAside(read, deployed, wanted);
  if (provider.unordered.includes(name)) return inOrderOf(read, wanted ?? deployed);
  const template = wanted ?? deployed;
  if (name !== 'Content' || typeof template !== 'string') return read;
  if (quirk(call.world, 'string-content-undriftable')) return deployed;
  return sameText(template, read) ? template : JSON.stringify(read);
}

/** Whether text and what was read mean the same JSON. */
function sameText(text: string, read: Json | undefined): boolean {
  try {
    return sameJson(JSON.parse(text) as Json, read);
  } catch {
    return false;
  }
}

/** Tag keys that no template named belong to somebody else. */
function foreignTagsAside(read: Json | undefined, deployed: Json | undefined, wanted: Json | undefined) {
  const keys = [deployed, wanted]
    .flatMap((tags) => (Array.isArray(tags) ? tags.filter(isObject) : []))
    .map((tag) => tag['Key']);
  const own = (Array.isArray(read) ? read.filter(isObject) : []).filter((tag) => keys.includes(tag['Key'] as Json));
  return inOrderOf(own.length > 0 ? own : undefined, wanted ?? deployed);
}

/** The same items, those of `order` first and in its order. Absent and empty are the same for a list. */
function inOrderOf(read: Json | undefined, order: Json | undefined): Json | undefined {
  const items = Array.isArray(read) ? read : [];
  if (items.length === 0) return Array.isArray(order) && order.length === 0 ? [] : undefined;
  const first = (Array.isArray(order) ? order : []).filter((item) => items.some((other) => sameJson(item, other)));
  return [...first, ...items.filter((item) => !first.some((other) => sameJson(item, other)))];
}

/** Drift of create-only and write-only properties is taken back in `live`: no update can mend or see it. */
function ignoredPaths(type: ResourceType, deployed: JsonObject, live: JsonObject): Comparable['ignored'] {
  const ignored: Comparable['ignored'] = [];
  for (const { path } of differences(deployed, live)) {
    const name = path[0]!;
    const writeOnly = isWriteOnly(type, path);
    if (!writeOnly && requiresRecreation(type, path) !== 'Always') continue;
    if (writeOnly) ignored.push({ path: `/Properties/${path.join('/')}`, reason: 'WRITE_ONLY_PROPERTY' });
    if (deployed[name] !== undefined) live[name] = deployed[name];
  }
  return ignored;
}
