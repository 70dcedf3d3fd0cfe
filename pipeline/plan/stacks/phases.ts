import type { Json, JsonObject, StackAction } from '../../model/index.js';
import { type PolicyType, policyQuota } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { documentChange } from './guardrails.js';
import { comparable, comparableProperty, type LiveProperties, literal, type Properties } from './properties.js';
import { type Resource, type Resources, resolveValue } from './resource.js';
import type { StackStates } from './stack-states.js';
import { inDeployedOrder } from './target-order.js';

/**
 * A stack reaches the config in steps, so that no moment in between, rollbacks included, lacks a guardrail or an Allow
 * that was there before and is there after:
 *
 * - `sync`: the template takes in what was changed by hand; nothing live changes, and every later step starts from the
 *   live state.
 * - `release`: objects that the config wants in another stack leave this one, untouched.
 * - `import`: live objects that the config names are adopted, untouched.
 * - `attach`: what comes: new OUs and policies, new attachments, new statements.
 * - `swap`: documents that both lose and gain and do not fit twice.
 * - `detach`: what goes: attachments and statements; removed objects are detached from everything.
 * - `remove`: removed objects, detached and verified, are deleted.
 */
export type Step = 'sync' | 'release' | 'import' | 'attach' | 'swap' | 'detach' | 'remove';

/** The stack after one step. */
export interface Phase {
  step: Step;
  before: Resources;
  resources: Resources;
  changeSetType: StackAction['changeSetType'];
  /** Logical ids of imported resources. */
  imported: string[];
}

/** What the phases of all stacks need to know of each other. */
export interface PhaseContext {
  identity: Identity;
  live: LiveProperties;
  quotas: Record<string, number>;
  /** Whether accounts move, FullAWSAccess comes or goes, or another policy may gain something: then losses must wait. */
  othersGain: (logicalId: string) => boolean;
}

/** The steps that take one stack from what is deployed to what the config wants; empty where nothing is to do. */
export function phases(stack: StackStates, context: PhaseContext): Phase[] {
  const found: Phase[] = [];
  let current = stack.deployed;
  let exists = stack.live !== null;
  const step = (name: Step, wanted: Resources, imported: string[] = []) => {
    const symbolic = (resource: Resource) => symbolicProperties(resource, stack);
    const whole = withoutDanglingReferences(wanted, stack);
    const resources = inDeployedOrder(whole, current, symbolic, context.identity);
    if (!differs(current, resources, stack, context.identity)) return;
    const changeSetType = name === 'import' ? 'IMPORT' : exists ? 'UPDATE' : 'CREATE';
    found.push({ step: name, before: current, resources, changeSetType, imported });
    current = resources;
    exists = Object.keys(resources).length > 0;
  };
  step('sync', synchronized(stack, context));
  step('release', without(current, stack.released));
  const imported = Object.keys(stack.desired).filter((id) => stack.liveIds[id] && !(id in current));
  step('import', { ...current, ...adopted(stack, current, imported, context) }, imported);
  const kept = pick(current, stack.kept);
  const leaving = without(current, [...Object.keys(stack.desired), ...stack.kept]);
  const attached = arriving(stack, context);
  step('attach', { ...kept, ...leaving, ...attached.resources });
  step('swap', { ...kept, ...leaving, ...attached.resources, ...pick(stack.desired, attached.swapped) });
  step('detach', { ...kept, ...detached(leaving), ...stack.desired });
  step('remove', { ...kept, ...stack.desired });
  return found;
}

/** An OU that left for another stack is referred to by its id from then on. Resources without such references stay. */
function withoutDanglingReferences(resources: Resources, stack: StackStates): Resources {
  const dangles = (value: Json): boolean => {
    if (value === null || typeof value !== 'object') return false;
    if (Array.isArray(value)) return value.some(dangles);
    const { Ref: ref } = value;
    if (typeof ref === 'string') return !(ref in resources) && Boolean(stack.liveIds[ref]);
    return Object.values(value).some(dangles);
  };
  const mend = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(mend);
    if (value === null || typeof value !== 'object') return value;
    const { Ref: ref } = value;
    if (typeof ref === 'string') return ref in resources || !stack.liveIds[ref] ? value : stack.liveIds[ref];
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mend(member)]));
  };
  return Object.fromEntries(
    Object.entries(resources).map(([id, resource]) => [
      id,
      dangles(resource.Properties) ? { ...resource, Properties: mend(resource.Properties) as JsonObject } : resource,
    ]),
  );
}

/** The deployed template with the live state in it, and without what is gone. */
function synchronized(stack: StackStates, { identity, live }: PhaseContext): Resources {
  const resources: Resources = {};
  const target = targetIn(stack, Object.keys(stack.deployed), identity);
  for (const [id, resource] of Object.entries(stack.deployed)) {
    const actual = stack.gone.includes(id) ? null : live(stack.liveIds[id] ?? null);
    if (actual === null) continue;
    const stays = stack.released.includes(id) || stack.kept.includes(id);
    const deployed = symbolicProperties(resource, stack);
    const same = comparable(deployed, identity) === comparable(actual, identity);
    // A mark for removal must be gone before an object is let go of, or leaving the template would delete it.
    resources[id] = same && !(stays && resource.Metadata) ? resource : withLiveProperties(resource, actual, target);
  }
  return resources;
}

/** Live objects as a template that changes nothing about them. */
function adopted(stack: StackStates, current: Resources, ids: string[], { live, identity }: PhaseContext): Resources {
  const target = targetIn(stack, [...Object.keys(current), ...ids], identity);
  return Object.fromEntries(
    ids.map((id) => {
      const resource = stack.desired[id] as Resource;
      return [id, withLiveProperties(resource, live(stack.liveIds[id] ?? null) ?? {}, target)];
    }),
  );
}

/** A resource that says what lives. The parent of an OU cannot change, so its reference stays as it is written. */
function withLiveProperties(resource: Resource, live: Properties, target: (symbol: Json) => Json): Resource {
  const properties: JsonObject = { ...live };
  if (resource.Properties['ParentId']) properties['ParentId'] = resource.Properties['ParentId'];
  if (Array.isArray(live['TargetIds'])) properties['TargetIds'] = live['TargetIds'].map(target);
  const { Metadata: _metadata, ...rest } = resource;
  return { ...rest, Properties: properties, DeletionPolicy: 'RetainExceptOnCreate' };
}

/** How a template names a target: by reference where the OU is one of its own resources, else by id. */
function targetIn(stack: StackStates, logicalIds: Iterable<string>, identity: Identity): (symbol: Json) => Json {
  const here = new Map<string, string>();
  for (const id of logicalIds) {
    const object = stack.objects[id];
    if (object?.kind === 'ou') here.set(`\${ou:${object.path}}`, id);
  }
  return (symbol) => {
    const logicalId = here.get(String(symbol));
    return logicalId ? { Ref: logicalId } : literal(symbol, identity.symbols);
  };
}

/** What the config wants, and still everything that is attached and guarded now. */
function arriving(stack: StackStates, context: PhaseContext): { resources: Resources; swapped: string[] } {
  const swapped: string[] = [];
  const resources: Resources = {};
  for (const [id, resource] of Object.entries(stack.desired)) {
    const live = stack.liveIds[id] ? context.live(stack.liveIds[id] ?? null) : null;
    if (live === null || resource.Type !== 'AWS::Organizations::Policy') {
      resources[id] = resource;
      continue;
    }
    const properties: JsonObject = { ...resource.Properties, TargetIds: allTargets(stack, resource, live, context) };
    const content = arrivingContent(stack, id, resource, live, context);
    if (content === 'swap') swapped.push(id);
    properties['Content'] = content === 'swap' ? (live['Content'] ?? null) : content;
    resources[id] = { ...resource, Properties: properties };
  }
  return { resources, swapped };
}

function allTargets(stack: StackStates, resource: Resource, live: Properties, { identity }: PhaseContext): Json {
  const wanted = symbolicProperties(resource, stack)['TargetIds'] as string[];
  const wantedIds = new Set(wanted.map((symbol) => literal(symbol, identity.symbols)));
  const extra = (live['TargetIds'] as string[]).filter((symbol) => !wantedIds.has(literal(symbol, identity.symbols)));
  const target = targetIn(stack, Object.keys(stack.desired), identity);
  return [...(resource.Properties['TargetIds'] as Json[]), ...extra.map(target)];
}

/** The document to have while others change: the new one, the old one, both, or `swap` where both do not fit. */
function arrivingContent(
  stack: StackStates,
  id: string,
  resource: Resource,
  live: Properties,
  context: PhaseContext,
): Json | 'swap' {
  const type = resource.Properties['Type'] as PolicyType;
  const template = resource.Properties['Content'] ?? null;
  const after = literal(symbolicProperties(resource, stack)['Content'] ?? null, context.identity.symbols);
  const before = live['Content'] ?? null;
  const change = documentChange(type, before, after, template);
  // Each answer must stay the same while the steps before it are carried out, or a resumed deployment would not find
  // what was approved: it rests on this document, and on what happens in the same step or later.
  if (!change.loses) return template;
  if (!change.gains) return before;
  const size = JSON.stringify(resolveValue(change.union, (name) => symbolOfReference(stack, name))).length;
  if (size > policyQuota(context.quotas, type, 'characters')) return 'swap';
  return context.othersGain(id) ? change.union : template;
}

/** What leaves: attached to nothing, and marked so that CloudFormation deletes it when it leaves the template. */
function detached(leaving: Resources): Resources {
  return Object.fromEntries(
    Object.entries(leaving).map(([id, resource]) => [
      id,
      {
        ...resource,
        ...(resource.Properties['TargetIds'] ? { Properties: { ...resource.Properties, TargetIds: [] } } : {}),
        // CloudFormation ignores a deletion policy that changes alone; with metadata it takes note.
        Metadata: { Charter: { removal: 'approved' } },
        DeletionPolicy: 'Delete',
      },
    ]),
  );
}

/** A resource's properties with symbols for references. */
export function symbolicProperties(resource: Resource, stack: StackStates): Properties {
  return resolveValue(resource.Properties, (name) => symbolOfReference(stack, name)) as Properties;
}

function symbolOfReference(stack: StackStates, name: string): string {
  const object = stack.objects[name];
  if (object?.kind === 'ou') return `\${ou:${object.path}}`;
  if (object) return `\${${object.kind}:${name}}`;
  return stack.liveIds[name] ?? stack.parameters[name]?.symbol ?? `\${${name}}`;
}

/** Whether going from one template to another changes anything that CloudFormation acts on. */
function differs(before: Resources, after: Resources, stack: StackStates, identity: Identity): boolean {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids].some((id) => {
    const [old, next] = [before[id], after[id]];
    return !old || !next || changedProperties(old, next, stack, identity).length > 0;
  });
}

/** JSON pointers below a resource of what differs between two versions of it. */
export function changedProperties(old: Resource, next: Resource, stack: StackStates, identity: Identity): string[] {
  // A step leaves most resources as they are.
  if (old === next) return [];
  const [a, b] = [symbolicProperties(old, stack), symbolicProperties(next, stack)];
  const text = (name: string, value: Json | undefined) =>
    value === undefined || value === '' ? '' : JSON.stringify(sorted(comparableProperty(name, value, identity)));
  const changed = [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => text(name, a[name]) !== text(name, b[name]))
    .map((name) => `/Properties/${name}`);
  const metadata = JSON.stringify(old.Metadata ?? null) !== JSON.stringify(next.Metadata ?? null);
  return metadata ? [...changed, '/Metadata'] : changed;
}

/** Key order means nothing in JSON. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, member]): [string, Json] => [key, sorted(member)]);
  return Object.fromEntries(entries.sort(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0)));
}

function without(resources: Resources, ids: readonly string[]): Resources {
  return Object.fromEntries(Object.entries(resources).filter(([id]) => !ids.includes(id)));
}

function pick(resources: Resources, ids: readonly string[]): Resources {
  return Object.fromEntries(Object.entries(resources).filter(([id]) => ids.includes(id)));
}
