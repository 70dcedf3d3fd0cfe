import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import type { OperationState, StackState } from '../world.js';
import { commit } from './commit.js';
import { setResourceStatus, setStackStatus } from './events.js';
import { beginSoon, currentOperation, type OperationInput } from './later.js';
import { failureSummary, restoreResources, rollBackCreation, rollBackUpdate } from './rollback.js';
import { deploymentTasks, droppedResources } from './start.js';
import { removalTasks } from './tasks.js';

/** An effect: nothing of a phase is left to do. Goes on to the next, or ends the operation. */
export function endPhase(call: Call<OperationInput>): void {
  const found = currentOperation(call);
  if (!found) return;
  const { stack, operation } = found;
  operation.ending = false;
  if (Object.values(operation.tasks).some(({ state }) => state === 'running')) return;
  phases[operation.phase](call, stack, operation);
}

type EndOfPhase = (call: Call, stack: StackState, operation: OperationState) => void;

const phases: Record<OperationState['phase'], EndOfPhase> = {
  deploy: endOfDeployment,
  cleanup: endOfCleanup,
  rollback: endOfRollback,
  rollbackCleanup: (call, stack, operation) => {
    restoreResources(stack, operation);
    finish(call, stack, 'UPDATE_ROLLBACK_COMPLETE');
  },
  delete: endOfDeletion,
};

function endOfDeployment(call: Call, stack: StackState, operation: OperationState): void {
  if (operation.failures.length > 0) {
    failedDeployment(call, stack, operation);
    return;
  }
  commit(call, stack, operation);
  if (operation.kind !== 'UPDATE') {
    finish(call, stack, `${operation.kind}_COMPLETE`);
    return;
  }
  operation.phase = 'cleanup';
  operation.leftovers.push(...droppedResources(stack, operation));
  operation.tasks = removalTasks(operation.leftovers);
  setStackStatus(call, stack, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS');
  beginSoon(call, stack);
}

function failedDeployment(call: Call, stack: StackState, operation: OperationState): void {
  markChangeSet(stack, operation, 'EXECUTE_FAILED');
  const { kind, onFailure } = operation;
  if (kind === 'IMPORT') rollBackImport(call, stack, operation);
  else if (onFailure === 'DO_NOTHING') {
    setStackStatus(call, stack, `${kind}_FAILED`, failureSummary(operation, kind.toLowerCase()));
  } else if (kind === 'UPDATE') rollBackUpdate(call, stack, operation);
  else {
    const status = onFailure === 'DELETE' ? 'DELETE_IN_PROGRESS' : 'ROLLBACK_IN_PROGRESS';
    rollBackCreation(call, stack, operation, status);
  }
}

/** An import has written nothing: its way back is to forget. */
function rollBackImport(call: Call, stack: StackState, operation: OperationState): void {
  setStackStatus(call, stack, 'IMPORT_ROLLBACK_IN_PROGRESS', failureSummary(operation, 'import'));
  for (const logicalId of Object.keys(operation.imports)) {
    const resource = stack.resources[logicalId];
    if (resource) setResourceStatus(call, stack, resource, 'IMPORT_ROLLBACK_COMPLETE');
  }
  restoreResources(stack, operation);
  finish(call, stack, 'IMPORT_ROLLBACK_COMPLETE');
}

function endOfCleanup(call: Call, stack: StackState, operation: OperationState): void {
  const failed = operation.failures.length > 0;
  if (!operation.committed) {
    operation.failures = [];
    operation.phase = 'deploy';
    operation.tasks = deploymentTasks(call, stack, operation.target);
    beginSoon(call, stack);
    return;
  }
  // What could not be deleted stays in the world, and the stack forgets it.
  for (const { resource } of operation.leftovers) {
    const { logicalId, physicalId } = resource;
    if (stack.resources[logicalId]?.physicalId === physicalId) delete stack.resources[logicalId];
  }
  if (failed && !quirk(call.world, 'cleanup-failure-ignored')) {
    setStackStatus(call, stack, 'UPDATE_FAILED', failureSummary(operation, 'delete'));
    return;
  }
  const reason = failed ? 'Update successful. One or more resources could not be deleted.' : null;
  finish(call, stack, 'UPDATE_COMPLETE', reason);
}

function endOfRollback(call: Call, stack: StackState, operation: OperationState): void {
  if (operation.failures.length > 0) {
    setStackStatus(call, stack, 'UPDATE_ROLLBACK_FAILED', failureSummary(operation, 'update'));
    return;
  }
  operation.phase = 'rollbackCleanup';
  operation.tasks = removalTasks(operation.leftovers);
  setStackStatus(call, stack, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS');
  beginSoon(call, stack);
}

function endOfDeletion(call: Call, stack: StackState, operation: OperationState): void {
  const rollsBack = stack.status === 'ROLLBACK_IN_PROGRESS';
  if (operation.failures.length > 0) {
    const status = rollsBack ? 'ROLLBACK_FAILED' : 'DELETE_FAILED';
    setStackStatus(call, stack, status, failureSummary(operation, 'delete'));
    return;
  }
  if (!rollsBack) {
    stack.deletedAt = call.now().getTime();
    stack.changeSets = {};
    stack.outputs = [];
  }
  finish(call, stack, rollsBack ? 'ROLLBACK_COMPLETE' : 'DELETE_COMPLETE');
}

function finish(call: Call, stack: StackState, status: string, reason: string | null = null): void {
  setStackStatus(call, stack, status, reason);
  stack.operation = null;
}

function markChangeSet(stack: StackState, operation: OperationState, executionStatus: string): void {
  const changeSet = operation.changeSetId === null ? undefined : stack.changeSets[operation.changeSetId];
  if (changeSet) changeSet.executionStatus = executionStatus;
}
