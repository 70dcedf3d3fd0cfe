import { canonicalJson, type Json } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { comparableProperty } from './properties.js';
import { symbolicProperties } from './references.js';
import type { Resource, Resources } from './resource.js';
import type { StackStates } from './stack-states.js';

/** Whether going from one template to another changes anything that CloudFormation acts on. */
export function differs(before: Resources, after: Resources, stack: StackStates, identity: Identity): boolean {
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
    value === undefined || value === '' ? '' : canonicalJson(comparableProperty(name, value, identity));
  const changed = [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => text(name, a[name]) !== text(name, b[name]))
    .map((name) => `/Properties/${name}`);
  const metadata = JSON.stringify(old.Metadata ?? null) !== JSON.stringify(next.Metadata ?? null);
  return metadata ? [...changed, '/Metadata'] : changed;
}
