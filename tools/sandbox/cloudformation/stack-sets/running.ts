import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import type { StackSetOperationState, StackSetState } from './state.js';

/** What the effects of an operation work on. */
export interface OperationInput {
  stackSetId: string;
  operationId: string;
}

/** An operation under way, and whose it is. */
export interface Running {
  set: StackSetState;
  operation: StackSetOperationState;
}

/** Undefined where the operation is over. */
export function runningOperation(call: Call<OperationInput>): Running | undefined {
  const set = lookup(call.world.cloudformation.stackSets ?? {}, call.input.stackSetId);
  const operation = lookup(set?.operations ?? {}, call.input.operationId);
  return set && operation && operation.endedAt === null ? { set, operation } : undefined;
}

/** What became of the beginning of an instance. */
export type Beginning =
  /** Its stack is under way. */
  | { state: 'running' }
  /** There was nothing to do. */
  | { state: 'done'; reason: string | null }
  | { state: 'failed'; reason: string };
