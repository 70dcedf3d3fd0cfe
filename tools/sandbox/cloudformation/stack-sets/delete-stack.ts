import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { obsoleteChangeSets } from '../change-sets/obsolete.js';
import { startDeletion } from '../execution/start.js';
import { stackOf } from './deploy-stack.js';
import type { Beginning } from './running.js';
import type { StackInstanceState, StackSetMembership, StackSetOperationState } from './state.js';

/** Deletes the stack of an instance, or lets go of it where stacks are retained. */
export function deletionOf(
  local: Call,
  operation: StackSetOperationState,
  instance: StackInstanceState,
  fault: StackSetMembership['fault'],
): Beginning {
  const stack = stackOf(local, instance);
  if (!stack) return { state: 'done', reason: null };
  if (operation.retainStacks && quirk(local.world, 'retain-stacks')) {
    delete stack.stackSet;
    return { state: 'done', reason: null };
  }
  if (stack.terminationProtection) {
    const reason = `Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`;
    return { state: 'failed', reason };
  }
  if (stack.status.endsWith('_IN_PROGRESS')) {
    return { state: 'failed', reason: `Stack [${stack.id}] cannot be deleted while in status ${stack.status}` };
  }
  obsoleteChangeSets(local, stack, null);
  const stackSetId = stack.stackSet?.stackSetId ?? '';
  stack.stackSet = { stackSetId, operationId: operation.id, fault };
  startDeletion(local, stack, []);
  return { state: 'running' };
}
