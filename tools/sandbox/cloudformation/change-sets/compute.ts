import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { comparableLive } from '../drift/live.js';
import { type JsonObject, sameJson } from '../json.js';
import { providerOf } from '../providers/index.js';
import { templateOf } from '../stacks/deployment.js';
import type { Template } from '../template/template.js';
import type { ChangeDetailState, ChangeState, Deployment, ImportState, ResourceState, StackState } from '../world.js';
import { type Desired, type DesiredResource, desiredState } from './desired.js';
import { attributeDetail, propertyDetails } from './details.js';
import { changesAgainstLive } from './revert-drift.js';

export interface Computation {
  changes: ChangeState[];
  desired: Desired;
  /** Null where the live state was not looked at. */
  stackDriftStatus: string | null;
}

/** What carrying out a deployment would change, resource by resource. Reads; changes nothing. */
export async function computeChanges(
  call: Call,
  stack: StackState,
  target: Deployment,
  options: { imports: Record<string, ImportState>; revertDrift: boolean },
): Promise<Computation> {
  const desired = desiredState(call, stack, target, options.imports);
  const previous = stack.deployed ? templateOf(stack.deployed) : null;
  const changes: ChangeState[] = [];
  for (const resource of desired.resources) {
    const change = await changeOf(call, stack, target, resource, { previous, desired, ...options });
    if (change) changes.push(change);
  }
  const kept = new Set(desired.resources.map(({ logicalId }) => logicalId));
  const gone = Object.values(stack.resources).filter(({ logicalId }) => !kept.has(logicalId));
  changes.push(...gone.map(removal));
  return { changes, desired, stackDriftStatus: options.revertDrift ? stackDrift(changes) : null };
}

interface Around {
  previous: Template | null;
  desired: Desired;
  revertDrift: boolean;
}

async function changeOf(
  call: Call,
  stack: StackState,
  target: Deployment,
  resource: DesiredResource,
  around: Around,
): Promise<ChangeState | null> {
  if (!resource.existing) return addition(resource);
  const provider = providerOf(resource.type.name)!;
  if (around.revertDrift && provider.comparesWithLive && quirk(call.world, 'revert-drift')) {
    return changesAgainstLive(call, resource, attributeDetails(call, stack, target, resource), around);
  }
  const before = quirk(call.world, 'previous-template-diff')
    ? resource.existing.properties
    : await liveProperties(call, resource, resource.existing);
  const details = [
    ...propertyDetails(resource, before, around.previous, around.desired.template),
    ...attributeDetails(call, stack, target, resource),
  ];
  return details.length === 0 ? null : modification(resource, before, details);
}

async function liveProperties(call: Call, resource: DesiredResource, existing: ResourceState): Promise<JsonObject> {
  const provider = providerOf(resource.type.name)!;
  const { physicalId, properties } = existing;
  const found = await comparableLive(call, provider, resource.type, physicalId!, properties, resource.properties);
  return found?.live ?? {};
}

function attributeDetails(
  call: Call,
  stack: StackState,
  target: Deployment,
  resource: DesiredResource,
): ChangeDetailState[] {
  const { existing, definition } = resource;
  const details = tagDetails(stack, target, resource);
  if (!sameJson(existing!.metadata ?? {}, definition.Metadata ?? {})) {
    details.push(attributeDetail('Metadata', existing!.metadata ?? undefined, definition.Metadata));
  }
  if (quirk(call.world, 'deletion-policy-is-no-change')) return details;
  const policies = [
    ['DeletionPolicy', existing!.deletionPolicy, definition.DeletionPolicy ?? 'Delete'],
    ['UpdateReplacePolicy', existing!.updateReplacePolicy, definition.UpdateReplacePolicy ?? 'Delete'],
  ] as const;
  for (const [name, before, after] of policies)
    if (before !== after) details.push(attributeDetail(name, before, after));
  return details;
}

/** Tags of the stack go to every resource that can be tagged. */
function tagDetails(stack: StackState, target: Deployment, resource: DesiredResource): ChangeDetailState[] {
  const before = stack.deployed?.tags ?? {};
  if (!resource.type.tags || sameJson(before, target.tags)) return [];
  return [attributeDetail('Tags', before, target.tags)];
}

function modification(resource: DesiredResource, before: JsonObject, details: ChangeDetailState[]): ChangeState {
  const { existing, definition, replacement } = resource;
  return {
    action: 'Modify',
    logicalId: resource.logicalId,
    type: resource.type.name,
    physicalId: existing!.physicalId,
    replacement,
    policyAction:
      replacement === 'False'
        ? null
        : (definition.UpdateReplacePolicy ?? 'Delete') === 'Delete'
          ? 'ReplaceAndDelete'
          : 'ReplaceAndRetain',
    scope: [...new Set(details.map(({ attribute }) => attribute))],
    details,
    before: context(before, existing!.metadata),
    after: context(resource.properties, definition.Metadata ?? null),
    drift: null,
  };
}

function addition(resource: DesiredResource): ChangeState {
  return {
    action: resource.importedId === null ? 'Add' : 'Import',
    logicalId: resource.logicalId,
    type: resource.type.name,
    physicalId: resource.importedId,
    replacement: null,
    policyAction: null,
    scope: [],
    details: [],
    before: null,
    after: context(resource.properties, resource.definition.Metadata ?? null),
    drift: null,
  };
}

function removal(resource: ResourceState): ChangeState {
  return {
    action: 'Remove',
    logicalId: resource.logicalId,
    type: resource.type,
    physicalId: resource.physicalId,
    replacement: null,
    policyAction: resource.deletionPolicy === 'Delete' ? 'Delete' : 'Retain',
    scope: [],
    details: [],
    before: context(resource.properties, resource.metadata),
    after: null,
    drift: null,
  };
}

function context(properties: JsonObject, metadata: JsonObject | null): JsonObject {
  return { Properties: properties, ...(metadata ? { Metadata: metadata } : {}) };
}

function stackDrift(changes: ChangeState[]): string {
  return changes.some(({ drift }) => drift && drift.status !== 'IN_SYNC') ? 'DRIFTED' : 'IN_SYNC';
}
