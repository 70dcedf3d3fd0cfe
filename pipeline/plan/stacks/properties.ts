import { canonicalJson, type Json, type JsonObject, type Snapshot } from '../../model/index.js';
import type { Identity } from '../identity.js';

/**
 * Properties in one form, whatever state they come from: symbols for ids, so that what config, template and live state
 * say can be compared and shown.
 */
export type Properties = JsonObject;

/** A live object's CloudFormation properties; null where there is no such object. */
export type LiveProperties = (physicalId: string | null) => Properties | null;

/** Reads live objects the way CloudFormation would describe them. */
export function liveProperties(snapshot: Snapshot, identity: Identity): LiveProperties {
  const units = new Map(snapshot.organizationalUnits.map((unit) => [unit.id, unit]));
  const policies = new Map(snapshot.policies.map((policy) => [policy.id, policy]));
  const targets = new Map<string, string[]>();
  for (const { policyId, targetId } of snapshot.attachments) {
    const list = targets.get(policyId) ?? [];
    list.push(identity.symbolOf(targetId));
    targets.set(policyId, list);
  }
  const { resourcePolicy } = snapshot.settings;
  return (id): Properties | null => {
    if (id === null) return null;
    const unit = units.get(id);
    if (unit) return { Name: unit.name, ParentId: identity.symbolOf(unit.parentId) } satisfies Properties;
    const policy = policies.get(id);
    if (policy) {
      return {
        Name: policy.name,
        Type: policy.type,
        ...(policy.description ? { Description: policy.description } : {}),
        Content: parseDocument(policy.content),
        TargetIds: (targets.get(id) ?? []).sort(),
      };
    }
    return resourcePolicy?.id === id ? { Content: resourcePolicy.content } : null;
  };
}

/** AWS accepts only JSON documents; text that is none stays text, so that it differs from every document of ours. */
function parseDocument(content: string | null): Json {
  try {
    return JSON.parse(content ?? 'null') as Json;
  } catch {
    return content;
  }
}

/** Replaces symbols by the ids they stand for; symbols of what does not exist yet stay. */
export function literal(value: Json, symbols: Record<string, string>): Json {
  if (typeof value === 'string') {
    return value.includes('${') ? value.replace(/\$\{[^}]*\}/g, (symbol) => symbols[symbol] ?? symbol) : value;
  }
  if (Array.isArray(value)) return value.map((item) => literal(item, symbols));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, literal(member, symbols)]));
}

/** One text for properties that mean the same: ids for symbols, targets in order, no empty description. */
export function comparable(properties: Properties | null, identity: Identity): string {
  if (properties === null) return 'null';
  return canonicalJson(
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name, value]) => !(name === 'Description' && value === ''))
        .map(([name, value]) => [name, comparableProperty(name, value, identity)]),
    ),
  );
}

/** One property in the form that {@link comparable} compares. */
export function comparableProperty(name: string, value: Json, identity: Identity): Json {
  const known = literal(value, identity.symbols);
  return name === 'TargetIds' && Array.isArray(known) ? [...known].sort() : known;
}
