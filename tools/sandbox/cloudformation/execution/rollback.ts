import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import type { LeftoverState, OperationState, ResourceState, StackState, TaskState, WorkState } from '../world.js';
import { setStackStatus } from './events.js';
import { beginSoon } from './later.js';
import { removalTasks, waiting } from './tasks.js';

/** Takes a failed creation back: everything that was made is removed. */
export function rollBackCreation(call: Call, stack: StackState, operation: OperationState, status: string): void {
  operation.phase = 'delete';
  const made = Object.values(stack.resources).filter(({ logicalId }) => !Object.hasOwn(operation.before, logicalId));
  const leftovers = made.map((resource) => ({ resource, policy: resource.deletionPolicy, createdHere: true }));
  operation.tasks = removalTasks(leftovers);
  setStackStatus(call, stack, status, failureSummary(operation, 'create'));
  operation.failures = [];
  beginSoon(call, stack);
}

/** Takes a failed update back: what was updated is updated again, to what it was. */
export function rollBackUpdate(call: Call, stack: StackState, operation: OperationState): void {
  const deployTasks = Object.values(operation.tasks);
  operation.leftovers = deployTasks.flatMap((task) => madeBy(stack, task));
  for (const task of deployTasks) if (task.verb === 'replace') restore(stack, operation, task.logicalId);
  operation.tasks = reverseTasks(operation, deployTasks);
  operation.phase = 'rollback';
  setStackStatus(call, stack, 'UPDATE_ROLLBACK_IN_PROGRESS', failureSummary(operation, 'update'));
  operation.failures = [];
  beginSoon(call, stack);
}

/** Physical resources that the failed update made, whole or in part. */
function madeBy(stack: StackState, task: TaskState): LeftoverState[] {
  if ((task.verb !== 'create' && task.verb !== 'replace') || task.displaces) return [];
  const resource = lookup(stack.resources, task.logicalId);
  const physicalId = task.work?.physicalId ?? null;
  if (!resource) return [];
  const made: ResourceState = { ...resource, physicalId, properties: task.work!.desired };
  return [{ resource: made, policy: resource.deletionPolicy, createdHere: true }];
}

function reverseTasks(operation: OperationState, deployTasks: TaskState[]): Record<string, TaskState> {
  const updated = deployTasks.filter(({ verb, work, displaces }) => (verb === 'update' && work !== null) || displaces);
  const ids = updated.map(({ logicalId }) => logicalId);
  return Object.fromEntries(
    updated.map(({ logicalId, work, displaces }) => {
      const dependsOn = operation.before[logicalId]!.dependsOn.filter((other) => ids.includes(other));
      if (displaces) return [logicalId, remake(logicalId, dependsOn, work!, displaces)];
      const back = {
        ...work!,
        desired: work!.previous,
        previous: work!.desired,
        desiredTags: work!.previousTags,
        previousTags: work!.desiredTags,
      };
      return [logicalId, waiting(logicalId, dependsOn, { verb: 'update', work: back })];
    }),
  );
}

/** What went to make room comes back, once what came instead is gone. */
function remake(logicalId: string, dependsOn: string[], made: WorkState, gone: WorkState): TaskState {
  const displaces = { ...made, physicalId: made.physicalId ?? gone.physicalId };
  return waiting(logicalId, dependsOn, { verb: 'replace', work: { ...made, ...gone, physicalId: null }, displaces });
}

/** After a rollback that failed: what failed is tried again, or skipped. */
export function continueRollback(call: Call, stack: StackState, operation: OperationState, skip: string[]): void {
  for (const task of Object.values(operation.tasks)) {
    if (task.state === 'done') continue;
    const skipped = skip.includes(task.logicalId);
    task.state = skipped ? 'done' : 'waiting';
    task.step = 0;
    task.attempt = 0;
    if (skipped) markSkipped(stack, task.logicalId);
  }
  operation.skip = skip;
  operation.failures = [];
  setStackStatus(call, stack, 'UPDATE_ROLLBACK_IN_PROGRESS', 'User Initiated');
  beginSoon(call, stack);
}

/** CloudFormation takes a skipped resource for rolled back; what it really is, nobody checked. */
function markSkipped(stack: StackState, logicalId: string): void {
  const resource = lookup(stack.resources, logicalId);
  if (!resource) return;
  resource.status = 'UPDATE_COMPLETE';
  resource.drift = null;
}

/** The stack's resources as they were, with the statuses of the way back. */
export function restoreResources(stack: StackState, operation: OperationState): void {
  for (const logicalId of Object.keys(operation.before)) restore(stack, operation, logicalId);
  for (const logicalId of Object.keys(stack.resources)) {
    if (!Object.hasOwn(operation.before, logicalId)) delete stack.resources[logicalId];
  }
}

function restore(stack: StackState, operation: OperationState, logicalId: string): void {
  const before = lookup(operation.before, logicalId);
  if (!before) return;
  const { status, statusReason, updatedAt } = lookup(stack.resources, logicalId) ?? before;
  stack.resources[logicalId] = { ...structuredClone(before), status, statusReason, updatedAt };
}

/** `The following resource(s) failed to update: [A, B].` */
export function failureSummary(operation: OperationState, verb: string): string {
  const ids = [...new Set(operation.failures.map(({ logicalId }) => logicalId))].sort();
  return `The following resource(s) failed to ${verb}: [${ids.join(', ')}]. `;
}
