import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { obsoleteChangeSets } from '../change-sets/obsolete.js';
import { startDeletion } from '../execution/start.js';
import { validationError } from '../template/validation-error.js';
import { findStack, requireStack } from './find.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html */
export function deleteStack(call: Call<{ StackName?: string; RetainResources?: string[] }>): Record<string, never> {
  const stack = findStack(call, call.input.StackName);
  // Deleting what is not there succeeds.
  if (!stack || stack.status === 'DELETE_COMPLETE' || stack.status === 'DELETE_IN_PROGRESS') return {};
  if (stack.terminationProtection && quirk(call.world, 'termination-protection')) {
    throw validationError(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`);
  }
  const retained = call.input.RetainResources ?? [];
  if (retained.length > 0 && stack.status !== 'DELETE_FAILED') {
    throw validationError(
      `Invalid operation on stack [${stack.id}]. RetainResources can be specified only when the stack is in the DELETE_FAILED state.`,
    );
  }
  if (stack.status.endsWith('_IN_PROGRESS') && stack.status !== 'REVIEW_IN_PROGRESS') {
    throw validationError(`Stack [${stack.id}] cannot be deleted while in status ${stack.status}`);
  }
  obsoleteChangeSets(call, stack, null);
  startDeletion(call, stack, retained);
  return {};
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateTerminationProtection.html */
export function updateTerminationProtection(
  call: Call<{ StackName?: string; EnableTerminationProtection?: boolean }>,
): { StackId: string } {
  const stack = requireStack(call, call.input.StackName);
  stack.terminationProtection = call.input.EnableTerminationProtection === true;
  return { StackId: stack.id };
}
