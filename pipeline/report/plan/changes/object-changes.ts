import {
  canonicalJson,
  isOrganizationStack,
  type JsonObject,
  type Operation,
  type Plan,
  type PropertyChange,
  type ResourceChange,
  type StackChange,
} from '../../../model/index.js';
import { type Properties, type Resolver, resolver } from './resolve.js';

/** What becomes of one object of the stacks, all steps taken together. */
export interface ObjectChange {
  /** The live id, or a name for what has none yet. */
  id: string;
  type: string;
  fate: 'created' | 'adopted' | 'changed' | 'handedOver' | 'released' | 'removed' | 'same';
  /** As it lives when the plan begins; null where it does not. */
  before: Properties | null;
  /** As it is at the end; null where it is gone. */
  after: Properties | null;
  /** What was changed by hand since the last deployment. */
  drift: null | { deleted: boolean; properties: PropertyChange[] };
}

/** What is known while the steps are read. */
interface Seen extends Omit<ObjectChange, 'fate'> {
  imported: boolean;
  released: boolean;
  removed: boolean;
}

/**
 * Sums up the change sets of the organization's stacks by object. A policy that gains targets in one step and loses some in a later one
 * changed once, for who approves it.
 */
export function objectChanges(plan: Plan): ObjectChange[] {
  const resolve = resolver(plan);
  const position = new Map(plan.operations.map((operation, index) => [operation.id, { operation, index }]));
  const steps = plan.stacks
    .filter(({ name }) => isOrganizationStack(name))
    .flatMap((stack) => {
      const at = position.get(stack.operation);
      return at ? [{ stack, ...at }] : [];
    })
    .sort((a, b) => a.index - b.index);
  const found = new Map<string, Seen>();
  for (const { stack, operation } of steps) {
    for (const change of stack.changes) {
      const id = change.physicalId ?? `${stack.name}/${change.logicalId}`;
      const seen = found.get(id) ?? begin(id, change, stack, resolve);
      found.set(id, seen);
      take(seen, change, stack, operation, resolve);
    }
  }
  return [...found.values()].map(({ imported, released, removed, ...seen }) => ({
    ...seen,
    fate: fateOf({ imported, released, removed, ...seen }),
  }));
}

/** The object before its first step. */
function begin(id: string, change: ResourceChange, stack: StackChange, resolve: Resolver): Seen {
  const after = resolve.after(stack, change.logicalId);
  const told = Object.fromEntries(
    change.properties.flatMap(({ path, before, after: next }) => {
      const name = propertyName(path);
      // An import changes nothing: what the template says is what lives.
      return name ? [[name, resolve.value(name, change.action === 'Import' ? next : before)]] : [];
    }),
  ) as Properties;
  const before = change.action === 'Add' ? null : withoutNothing({ ...after, ...told });
  return {
    id,
    type: change.type,
    before,
    after: before,
    drift: null,
    imported: false,
    released: false,
    removed: false,
  };
}

function take(seen: Seen, change: ResourceChange, stack: StackChange, operation: Operation, resolve: Resolver): void {
  const after = resolve.after(stack, change.logicalId);
  if (operation.action.type === 'changeSet' && operation.action.deploymentMode === 'REVERT_DRIFT') {
    const deleted = change.action === 'Remove';
    seen.drift = { deleted, properties: change.properties.map((property) => resolved(property, resolve)) };
    // The step takes in what lives, and changes nothing that lives.
    seen.before = deleted ? null : after;
    seen.after = seen.before;
    return;
  }
  if (change.action === 'Import') seen.imported = true;
  if (change.action === 'Remove' && operation.id.endsWith(':release')) {
    seen.released = true;
    return;
  }
  if (change.action === 'Remove' || change.properties.some(isMark)) seen.removed = true;
  seen.after = change.action === 'Remove' ? null : after;
}

/** The mark with which a stack learns that an object goes, before the step that deletes it. */
function isMark({ path, after }: PropertyChange): boolean {
  const charter = path === '/Metadata' ? (after as JsonObject | null)?.['Charter'] : null;
  return (charter as JsonObject | null | undefined)?.['removal'] === 'approved';
}

function fateOf(seen: Omit<Seen, 'fate'>): ObjectChange['fate'] {
  if (seen.removed) return 'removed';
  if (seen.before === null) return seen.after === null ? 'same' : 'created';
  if (seen.imported) return seen.released ? 'handedOver' : 'adopted';
  if (seen.released) return 'released';
  return seen.drift && sameProperties(seen) ? 'same' : 'changed';
}

function resolved({ path, before, after }: PropertyChange, resolve: Resolver): PropertyChange {
  const name = propertyName(path) ?? path;
  return { path, before: resolve.value(name, before), after: resolve.value(name, after) };
}

/** `/Properties/TargetIds` → `TargetIds`; null for what is no property. */
export function propertyName(path: string): string | null {
  return path.startsWith('/Properties/') ? path.slice('/Properties/'.length) : null;
}

function withoutNothing(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== ''));
}

/** Whether an object is the same at the end. Key order means nothing, and an empty description is none. */
export function sameProperties({ before, after }: Pick<ObjectChange, 'before' | 'after'>): boolean {
  return canonicalJson(withoutNothing(before ?? {})) === canonicalJson(withoutNothing(after ?? {}));
}
