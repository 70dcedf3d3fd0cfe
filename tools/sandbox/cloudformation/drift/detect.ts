import { resourceType } from '../../../../pipeline/resource-types/index.js';
import type { Call } from '../../service.js';
import { changeType, differences, shown } from '../change-sets/differences.js';
import { providerOf } from '../providers/index.js';
import { requireStack } from '../stacks/find.js';
import { validationError } from '../template/validation-error.js';
import type { ResourceDriftState, ResourceState, StackState } from '../world.js';
import { comparableLive } from './live.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackDrift.html */
export function detectStackDrift(call: Call<{ StackName?: string; LogicalResourceIds?: string[] }>) {
  const stack = requireStack(call, call.input.StackName);
  if (!stack.deployed || stack.status.endsWith('_IN_PROGRESS')) {
    throw validationError(`Drift detection cannot be performed on stack [${stack.id}] in ${stack.status} state.`);
  }
  const id = call.newId('driftDetection');
  call.world.cloudformation.driftDetections[id] = {
    id,
    stackId: stack.id,
    status: 'DETECTION_IN_PROGRESS',
    startedAt: call.now().getTime(),
    logicalIds: call.input.LogicalResourceIds ?? null,
    drifted: 0,
    stackDriftStatus: null,
  };
  call.schedule(call.world.settings.resourceMs, { kind: 'detectDrift', input: { id } });
  return { StackDriftDetectionId: id };
}

/** An effect: every resource is compared with what is live. */
export async function detectDrift(call: Call<{ id: string }>): Promise<void> {
  const detection = call.world.cloudformation.driftDetections[call.input.id];
  const stack = detection && call.world.cloudformation.stacks[detection.stackId];
  if (!detection || !stack) return;
  await detectStack(call, stack, detection.logicalIds);
  detection.drifted = driftedResources(stack);
  detection.stackDriftStatus = stack.drift.status;
  detection.status = 'DETECTION_COMPLETE';
}

/** Compares the resources of a stack with what is live: all of them, or those that are named. */
export async function detectStack(call: Call, stack: StackState, logicalIds: string[] | null): Promise<void> {
  const wanted = Object.values(stack.resources).filter(
    ({ logicalId }) => logicalIds === null || logicalIds.includes(logicalId),
  );
  for (const resource of wanted) resource.drift = await resourceDrift(call, resource);
  stack.drift = { status: stackStatus(stack, driftedResources(stack)), checkedAt: call.now().getTime() };
}

function driftedResources(stack: StackState): number {
  return Object.values(stack.resources).filter(({ drift }) => drift && isDrift(drift)).length;
}

function isDrift({ status }: ResourceDriftState): boolean {
  return status === 'MODIFIED' || status === 'DELETED';
}

function stackStatus(stack: StackState, drifted: number): string {
  if (drifted > 0) return 'DRIFTED';
  const checked = Object.values(stack.resources).some(({ drift }) => drift?.status === 'IN_SYNC');
  return checked ? 'IN_SYNC' : 'NOT_CHECKED';
}

async function resourceDrift(call: Call, resource: ResourceState): Promise<ResourceDriftState> {
  const { physicalId, properties: expected } = resource;
  const type = resourceType(resource.type)!;
  const checkedAt = call.now().getTime();
  const provider = providerOf(resource.type)!;
  if (!provider.detectsDrift) return { status: 'NOT_CHECKED', checkedAt, expected, actual: null, differences: [] };
  const found = await comparableLive(call, provider, type, physicalId!, expected);
  if (!found) return { status: 'DELETED', checkedAt, expected, actual: null, differences: [] };
  const drifted = differences(expected, found.live).map((difference) => ({
    path: `/${difference.path.join('/')}`,
    expected: shown(difference.before) ?? 'null',
    actual: shown(difference.after) ?? 'null',
    type: { Add: 'ADD', Remove: 'REMOVE', Modify: 'NOT_EQUAL' }[changeType(difference)],
  }));
  const status = drifted.length > 0 ? 'MODIFIED' : 'IN_SYNC';
  return { status, checkedAt, expected, actual: found.live, differences: drifted };
}
