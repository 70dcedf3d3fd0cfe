import { resourceType } from '../../../../pipeline/resource-types/index.js';
import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { templateOf } from '../stacks/deployment.js';
import type { OperationState, ResourceState, StackState, TaskState, TaskVerb, WorkState } from '../world.js';
import { decide } from './decide.js';
import { setResourceStatus } from './events.js';
import { resourceFault } from './fault.js';
import { chance, currentOperation, endPhaseSoon, type OperationInput, stepLater } from './later.js';
import { describeResource, resourceOf } from './resource.js';
import { isRetained } from './retention.js';
import { isSettled } from './tasks.js';

/** An effect: begins every task that waits for nothing any more, and ends the phase where none is left. */
export async function begin(call: Call<OperationInput>): Promise<void> {
  const found = currentOperation(call);
  if (!found) return;
  const { stack, operation } = found;
  // A task with nothing to do is done at once and may free others.
  while ((await beginReady(call, stack, operation)) > 0);
  const running = Object.values(operation.tasks).some(({ state }) => state === 'running');
  if (!running) endPhaseSoon(call, stack);
}

/** @returns how many tasks turned out to be done already */
async function beginReady(call: Call, stack: StackState, operation: OperationState): Promise<number> {
  let done = 0;
  for (const [key, task] of ready(call, operation)) {
    if (!mayBegin(call, operation)) break;
    await beginTask(call, stack, operation, key, task);
    if (task.state === 'done') done += 1;
  }
  return done;
}

/** After a failure nothing new begins, save in phases that only remove things. */
function mayBegin(call: Call, operation: OperationState): boolean {
  const stops = operation.phase === 'deploy' || operation.phase === 'rollback';
  if (stops && operation.failures.length > 0) return false;
  const running = Object.values(operation.tasks).some(({ state }) => state === 'running');
  return !running || quirk(call.world, 'no-order-across-resources');
}

function ready(call: Call, operation: OperationState): [string, TaskState][] {
  const tasks = Object.entries(operation.tasks).filter(
    ([, task]) =>
      task.state === 'waiting' &&
      task.dependsOn.every((other) => {
        const needed = lookup(operation.tasks, other);
        return !needed || isSettled(operation, needed);
      }),
  );
  if (!quirk(call.world, 'no-order-across-resources')) return tasks;
  const order = (key: string) => chance(call, operation.id, key);
  return tasks.sort(([a], [b]) => order(a) - order(b));
}

async function beginTask(
  call: Call,
  stack: StackState,
  operation: OperationState,
  key: string,
  task: TaskState,
): Promise<void> {
  if (operation.phase === 'deploy') await prepareDeployment(call, stack, operation, task);
  else if (task.leftover) prepareRemoval(call, stack, operation, task);
  if (task.work === null || task.verb === null) {
    task.state = 'done';
    return;
  }
  task.state = 'running';
  const { verb, work } = task;
  const fault = resourceFault(call, stack, { logicalId: work.logicalId, type: work.type, verb });
  task.fault = fault.reason;
  const resource = task.leftover?.resource ?? resourceOf(stack, work.logicalId);
  setResourceStatus(call, stack, resource, `${eventVerb(verb)}_IN_PROGRESS`, reasonOf(verb));
  stepLater(call, stack, key, stepDelay(call, operation, key, 0) + fault.delayMs);
}

async function prepareDeployment(
  call: Call,
  stack: StackState,
  operation: OperationState,
  task: TaskState,
): Promise<void> {
  const decision = await decide(call, stack, operation, task.logicalId);
  const definition = templateOf(operation.target).Resources[task.logicalId]!;
  const known = describeResource(templateOf(operation.target), definition);
  const existing = lookup(stack.resources, task.logicalId);
  if (decision.verb === null) {
    // What the stack knows is the template's, whatever happens to the resource.
    Object.assign(existing!, known, { properties: decision.work.desired });
    return;
  }
  task.verb = decision.verb;
  task.work = decision.work;
  const deletesFirst = resourceType(definition.Type)?.replacementStrategy === 'delete_then_create';
  if (decision.verb === 'replace' && deletesFirst) task.displaces = removalWork(existing!);
  const { physicalId, desired } = decision.work;
  stack.resources[task.logicalId] = {
    logicalId: task.logicalId,
    type: definition.Type,
    status: '',
    statusReason: null,
    updatedAt: 0,
    attributes: {},
    drift: null,
    ...existing,
    physicalId: decision.verb === 'create' || decision.verb === 'import' ? physicalId : (existing?.physicalId ?? null),
    properties: desired,
    ...known,
  };
}

function prepareRemoval(call: Call, stack: StackState, operation: OperationState, task: TaskState): void {
  const { resource } = task.leftover!;
  const exists = resource.physicalId !== null;
  if (exists && !isRetained(call, operation, task.leftover!)) {
    task.work = removalWork(resource);
    return;
  }
  if (exists) setResourceStatus(call, stack, resource, 'DELETE_SKIPPED');
  removed(stack, resource);
}

function removed(stack: StackState, resource: ResourceState): void {
  if (stack.resources[resource.logicalId]?.physicalId === resource.physicalId)
    delete stack.resources[resource.logicalId];
}

function removalWork(resource: ResourceState): WorkState {
  const { logicalId, type, physicalId, properties } = resource;
  return { logicalId, type, physicalId, desired: properties, previous: {}, desiredTags: {}, previousTags: {} };
}

export function eventVerb(verb: TaskVerb): string {
  return { create: 'CREATE', update: 'UPDATE', replace: 'UPDATE', delete: 'DELETE', import: 'IMPORT' }[verb];
}

function reasonOf(verb: TaskVerb): string | null {
  if (verb === 'import') return 'Resource import started.';
  if (verb !== 'replace') return null;
  return 'Requested update requires the creation of a new physical resource; hence creating one.';
}

/** From one API call of a resource to its next: a resource takes about `settings.resourceMs`, never quite the same. */
export function stepDelay(call: Call, operation: OperationState, key: string, step: number): number {
  const spread = 0.4 + 1.2 * chance(call, operation.id, operation.phase, key, step);
  return (call.world.settings.resourceMs / 3) * spread;
}
