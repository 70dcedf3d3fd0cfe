import type { LeftoverState, OperationState, TaskState } from '../world.js';

/** A task that has not begun. */
export function waiting(logicalId: string, dependsOn: string[], more: Partial<TaskState> = {}): TaskState {
  return {
    logicalId,
    verb: null,
    state: 'waiting',
    dependsOn,
    step: 0,
    attempt: 0,
    fault: null,
    work: null,
    leftover: null,
    ...more,
  };
}

/** Removals: a resource goes after everything that depended on it. */
export function removalTasks(leftovers: LeftoverState[]): Record<string, TaskState> {
  const keys = leftovers.map(({ resource }, at) => `${resource.logicalId}#${at}`);
  return Object.fromEntries(
    leftovers.map((leftover, at) => {
      const { logicalId } = leftover.resource;
      const dependants = leftovers.flatMap(({ resource }, other) =>
        other !== at && resource.dependsOn.includes(logicalId) ? [keys[other]!] : [],
      );
      return [keys[at]!, waiting(logicalId, dependants, { verb: 'delete', leftover })];
    }),
  );
}

/** Whether a task need not be waited for any more. */
export function isSettled(operation: OperationState, task: TaskState): boolean {
  if (task.state === 'done') return true;
  // What cannot be removed in a clean-up is left behind, and holds nothing up.
  return task.state === 'failed' && (operation.phase === 'cleanup' || operation.phase === 'rollbackCleanup');
}
