import { type ResourceType, resourceType } from '../../../../pipeline/resource-types/index.js';
import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { replacementOf } from '../change-sets/desired.js';
import { comparableLive } from '../drift/live.js';
import { resolveProperties } from '../intrinsics/resolve.js';
import { type JsonObject, sameJson } from '../json.js';
import { providerOf } from '../providers/index.js';
import { templateOf } from '../stacks/deployment.js';
import { deployedScope } from '../stacks/scope.js';
import type { OperationState, ResourceState, StackState, TaskVerb, WorkState } from '../world.js';

/**
 * What is to be done about a resource, now that everything it depends on is there.
 *
 * @returns no verb where it is as desired
 */
export async function decide(
  call: Call,
  stack: StackState,
  operation: OperationState,
  logicalId: string,
): Promise<{ verb: TaskVerb | null; work: WorkState }> {
  const { target } = operation;
  const template = templateOf(target);
  const definition = template.Resources[logicalId]!;
  const scope = deployedScope(call, stack, template, target.parameters);
  const desired = resolveProperties(definition.Properties, scope);
  const tags = { desiredTags: target.tags, previousTags: stack.deployed?.tags ?? {} };
  const fresh: WorkState = {
    logicalId,
    type: definition.Type,
    physicalId: null,
    desired,
    previous: {},
    ...tags,
    stackName: stack.name,
  };

  const importedId = lookup(operation.imports, logicalId);
  if (importedId !== undefined)
    return { verb: 'import', work: { ...fresh, physicalId: importedId, previous: desired } };
  const existing = lookup(stack.resources, logicalId);
  if (!existing) return { verb: 'create', work: fresh };
  const previous = await previousProperties(call, operation, existing, desired);
  if (!previous) return { verb: 'create', work: fresh };
  const type = resourceType(definition.Type)!;
  const sameTags = !type.tags || sameJson(tags.desiredTags, tags.previousTags);
  if (sameJson(previous, desired) && sameTags) return { verb: null, work: fresh };
  if (quirk(call.world, 'create-only-replaces') && isReplaced(type, previous, desired))
    return { verb: 'replace', work: fresh };
  return { verb: 'update', work: { ...fresh, physicalId: existing.physicalId, previous } };
}

function isReplaced(type: ResourceType, previous: JsonObject, desired: JsonObject): boolean {
  const recreation = replacementOf(type, previous, desired);
  if (recreation !== 'Conditional') return recreation === 'True';
  return providerOf(type.name)!.replaces?.(previous, desired) === true;
}

/** What an update starts from: the last deployment, or, where drift is reverted, what is live. Null: it is gone. */
async function previousProperties(
  call: Call,
  operation: OperationState,
  existing: ResourceState,
  desired: JsonObject,
): Promise<JsonObject | null> {
  const provider = providerOf(existing.type)!;
  const byTemplate = quirk(call.world, 'previous-template-diff');
  const reverts = operation.revertDrift && provider.comparesWithLive && quirk(call.world, 'revert-drift');
  if (byTemplate && !reverts) return existing.properties;
  const type = resourceType(existing.type)!;
  const found = await comparableLive(call, provider, type, existing.physicalId!, existing.properties, desired);
  return found?.live ?? null;
}
