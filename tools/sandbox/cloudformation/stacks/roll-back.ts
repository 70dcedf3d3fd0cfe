import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import { continueRollback, rollBackCreation, rollBackUpdate } from '../execution/rollback.js';
import { validationError } from '../template/validation-error.js';
import { requireStack } from './find.js';
import { isRepeated, rememberToken } from './token.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ContinueUpdateRollback.html */
export function continueUpdateRollback(
  call: Call<{ StackName?: string; ResourcesToSkip?: string[]; ClientRequestToken?: string }>,
): Record<string, never> {
  const stack = requireStack(call, call.input.StackName);
  if (isRepeated(stack, call.input.ClientRequestToken)) return {};
  if (stack.status !== 'UPDATE_ROLLBACK_FAILED' || !stack.operation) {
    throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not continue rollback.`);
  }
  const skip = call.input.ResourcesToSkip ?? [];
  const notFailed = skip.filter((logicalId) => lookup(stack.resources, logicalId)?.status !== 'UPDATE_FAILED');
  if (notFailed.length > 0) {
    throw validationError(
      `The following resources to skip are not in UPDATE_FAILED state: [${notFailed.join(', ')}]. Skip only resources that failed to roll back.`,
    );
  }
  rememberToken(stack, call.input.ClientRequestToken);
  continueRollback(call, stack, stack.operation, skip);
  return {};
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackStack.html */
export function rollbackStack(call: Call<{ StackName?: string }>): { StackId: string } {
  const stack = requireStack(call, call.input.StackName);
  const { operation, status } = stack;
  if (operation && status === 'CREATE_FAILED') rollBackCreation(call, stack, operation, 'ROLLBACK_IN_PROGRESS');
  else if (operation && status === 'UPDATE_FAILED') rollBackUpdate(call, stack, operation);
  else throw validationError(`Stack:${stack.id} is in ${status} state and can not be rolled back.`);
  return { StackId: stack.id };
}
