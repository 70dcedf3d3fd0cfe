import type { Json, JsonObject } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { literal, type Properties } from './properties.js';
import { type Resource, type Resources, resolveValue } from './resource.js';
import type { StackStates } from './stack-states.js';

/** A resource's properties with symbols for references. */
export function symbolicProperties(resource: Resource, stack: StackStates): Properties {
  return symbolic(resource.Properties, stack) as Properties;
}

/** Any value of a stack's template with symbols for references. */
export function symbolic(value: Json, stack: StackStates): Json {
  return resolveValue(value, (name) => symbolOfReference(stack, name));
}

function symbolOfReference(stack: StackStates, name: string): string {
  const object = stack.objects[name];
  if (object?.kind === 'ou') return `\${ou:${object.path}}`;
  if (object) return `\${${object.kind}:${name}}`;
  return stack.liveIds[name] ?? stack.parameters[name]?.symbol ?? `\${${name}}`;
}

/** What a policy of a template is attached to, in its order: live ids, or symbols of what does not exist yet. */
export function targetsOf(resource: Resource, stack: StackStates, identity: Identity): string[] {
  const targets = (symbolicProperties(resource, stack)['TargetIds'] ?? []) as string[];
  return targets.map((symbol) => literal(symbol, identity.symbols) as string);
}

/** How a template names a target: by reference where the OU is one of its own resources, else by id. */
export function targetIn(stack: StackStates, logicalIds: Iterable<string>, identity: Identity): (symbol: Json) => Json {
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

/** An OU that left for another stack is referred to by its id from then on. Resources without such references stay. */
export function withoutDanglingReferences(resources: Resources, stack: StackStates): Resources {
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
