import { createHash } from 'node:crypto';
import type { Call } from '../../service.js';
import type { OperationState, StackState, TaskState } from '../world.js';

/** What an effect of a stack operation is about. */
export interface OperationInput {
  stackId: string;
  operationId: string;
  /** Key of a task; absent where the whole operation is meant. */
  task?: string;
}

/** Has the operation begin what can begin now. */
export function beginSoon(call: Call, stack: StackState): void {
  call.schedule(0, { kind: 'begin', input: { stackId: stack.id, operationId: stack.operation!.id } });
}

/** Has the operation look at its phase, in which nothing is left to do. */
export function endPhaseSoon(call: Call, stack: StackState): void {
  if (stack.operation!.ending) return;
  stack.operation!.ending = true;
  call.schedule(0, { kind: 'endPhase', input: { stackId: stack.id, operationId: stack.operation!.id } });
}

/** Has a task make its next API call. */
export function stepLater(call: Call, stack: StackState, task: string, delayMs: number): void {
  call.schedule(delayMs, { kind: 'step', input: { stackId: stack.id, operationId: stack.operation!.id, task } });
}

/** The operation that an effect is about; undefined where it is over, or stuck, by now. */
export function currentOperation(
  call: Call<OperationInput>,
): { stack: StackState; operation: OperationState; task: TaskState | undefined } | undefined {
  const stack = call.world.cloudformation.stacks[call.input.stackId];
  const operation = stack?.operation;
  if (!stack?.status.endsWith('_IN_PROGRESS') || operation?.id !== call.input.operationId) return undefined;
  return { stack, operation, task: call.input.task === undefined ? undefined : operation.tasks[call.input.task] };
}

/** A number from 0 to 1, the same for the same world and text: the dice of a sandbox that can be repeated. */
export function chance(call: Call, ...text: (string | number)[]): number {
  const digest = createHash('sha256')
    .update([call.world.ids.seed, ...text].join('/'))
    .digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}
