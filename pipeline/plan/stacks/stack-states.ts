import {
  isOrganizationStack,
  type LiveStack,
  type OrganizationObject,
  type Snapshot,
  type SynthesizedStack,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import type { LiveProperties } from './properties.js';
import { type Resource, type Resources, renameReferences, resourcesOf } from './resource.js';

/** One stack in its three states: what the config wants, what was last deployed, and what lives. */
export interface StackStates {
  name: string;
  region: string;
  /** Null while the stack does not exist, or holds nothing yet (REVIEW_IN_PROGRESS). */
  live: LiveStack | null;
  deployed: Resources;
  desired: Resources;
  /** What it wants in the end, where some policies come in waves; else left out. */
  whenWavesAreDone?: Resources;
  /** Logical id → the object, for what the config wants. */
  objects: Record<string, OrganizationObject>;
  /** Logical id → live id, for everything in `deployed` or `desired` that lives. */
  liveIds: Record<string, string>;
  /** Logical ids that are deployed here and whose object is gone: deleted by hand, whatever was made in its place. */
  gone: string[];
  /** Logical ids that are deployed here and that the config wants in another stack. */
  released: string[];
  /** Logical ids that are deployed here, not wanted anywhere, and still not ours to remove (ignored OUs). */
  kept: string[];
  /** Parameter definitions of both templates, and what each parameter stands for. */
  parameters: Record<string, { definition: Resource | Record<string, string>; symbol: string }>;
}

/** The name that the planner and the approver use for an object: `ou:Workloads/Prod`, `policy:TYPE/name`. */
export function objectName(object: OrganizationObject): string {
  if (object.kind === 'ou') return `ou:${object.path}`;
  return object.kind === 'policy' ? `policy:${object.type}/${object.name}` : 'resourcePolicy';
}

/** Puts the three states of every stack side by side, wanted stacks first, in their order. */
export function stackStates(
  synthesized: readonly SynthesizedStack[],
  snapshot: Snapshot,
  identity: Identity,
  live: LiveProperties,
  ignoredUnitIds: ReadonlySet<string>,
): StackStates[] {
  const wanted = new Map<string, string>();
  for (const stack of synthesized) {
    for (const object of Object.values(stack.objects)) {
      const id = liveIdOf(object, identity, snapshot);
      if (id) wanted.set(id, stack.name);
    }
  }
  const leftOver = snapshot.stacks
    .filter(({ name }) => isOrganizationStack(name))
    .filter((stack) => !synthesized.some(({ name }) => name === stack.name))
    .map(({ name, region }) => ({ name, region, template: {}, parameters: {}, objects: {} }));
  return [...synthesized, ...leftOver].map((stack) => {
    const liveStack = snapshot.stacks.find(({ name }) => name === stack.name) ?? null;
    return oneStack(stack, liveStack?.template ? liveStack : null, {
      wanted,
      identity,
      snapshot,
      live,
      ignoredUnitIds,
    });
  });
}

interface Surroundings {
  /** Live id → name of the stack that the config wants it in. */
  wanted: ReadonlyMap<string, string>;
  identity: Identity;
  snapshot: Snapshot;
  live: LiveProperties;
  ignoredUnitIds: ReadonlySet<string>;
}

function oneStack(stack: SynthesizedStack, live: LiveStack | null, around: Surroundings): StackStates {
  const physicalIds = new Map(live?.resources.map(({ logicalId, physicalId }) => [logicalId, physicalId]));
  const deployed = held(resourcesOf(live?.template ?? null), physicalIds);
  const names = deployedNames(stack, physicalIds, around);
  const rename = (id: string) => names.get(id) ?? id;
  const desired: Resources = {};
  const objects: Record<string, OrganizationObject> = {};
  const liveIds: Record<string, string> = {};
  for (const [id, resource] of Object.entries(resourcesOf(stack.template))) {
    desired[rename(id)] = renameReferences(resource as never, names) as never as Resource;
  }
  for (const [id, object] of Object.entries(stack.objects)) {
    objects[rename(id)] = object;
    const liveId = liveIdOf(object, around.identity, around.snapshot);
    if (liveId) liveIds[rename(id)] = liveId;
  }
  const gone: string[] = [];
  const released: string[] = [];
  const kept: string[] = [];
  for (const id of Object.keys(deployed)) {
    const physicalId = physicalIds.get(id) ?? null;
    if (physicalId === null || around.live(physicalId) === null) {
      gone.push(id);
      continue;
    }
    liveIds[id] = physicalId;
    const home = around.wanted.get(physicalId);
    if (home !== undefined && home !== stack.name) released.push(id);
    if (around.ignoredUnitIds.has(physicalId)) kept.push(id);
  }
  const parameters = parametersOf(stack, live, around.identity);
  return {
    name: stack.name,
    region: stack.region,
    live,
    deployed,
    desired,
    objects,
    liveIds,
    gone,
    released,
    kept,
    parameters,
  };
}

/**
 * What the stack really holds: after a first import that failed, CloudFormation shows a template of which nothing was
 * deployed (IMPORT_ROLLBACK_COMPLETE).
 */
function held(template: Resources, physicalIds: ReadonlyMap<string, string | null>): Resources {
  return Object.fromEntries(Object.entries(template).filter(([id]) => physicalIds.has(id)));
}

/**
 * An object that was renamed keeps the logical id it was deployed under, or CloudFormation would replace it. A new object
 * under its old name takes another one, or it would be taken for the renamed one.
 */
function deployedNames(
  stack: SynthesizedStack,
  physicalIds: ReadonlyMap<string, string | null>,
  around: Surroundings,
): Map<string, string> {
  const living = [...physicalIds].filter(([, physicalId]) => around.live(physicalId) !== null);
  const deployedAs = new Map(living.map(([logicalId, physicalId]) => [physicalId, logicalId]));
  const taken = new Set(deployedAs.values());
  const names = new Map<string, string>();
  for (const [id, object] of Object.entries(stack.objects)) {
    const liveId = liveIdOf(object, around.identity, around.snapshot);
    const before = liveId ? deployedAs.get(liveId) : undefined;
    if (before === id) continue;
    if (before) names.set(id, before);
    else if (taken.has(id)) names.set(id, freeName(id, taken));
  }
  return names;
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}N${number}`)) number += 1;
  return `${id}N${number}`;
}

function liveIdOf(object: OrganizationObject, identity: Identity, snapshot: Snapshot): string | null {
  if (object.kind === 'ou') return identity.unit(object.path)?.id ?? null;
  if (object.kind === 'resourcePolicy') return snapshot.settings.resourcePolicy?.id ?? null;
  return identity.symbols[`\${policy:${object.type}/${object.name}}`] ?? null;
}

function parametersOf(stack: SynthesizedStack, live: LiveStack | null, identity: Identity): StackStates['parameters'] {
  const parameters: StackStates['parameters'] = {};
  for (const [name, definition] of Object.entries(live?.template?.['Parameters'] ?? {})) {
    parameters[name] = { definition, symbol: identity.symbolOf(live?.parameters[name] ?? '') };
  }
  for (const [name, definition] of Object.entries(stack.template['Parameters'] ?? {})) {
    parameters[name] = { definition, symbol: stack.parameters[name] ?? '' };
  }
  return parameters;
}
