import type { Call } from '../../service.js';
import { ServiceError } from '../../service.js';
import { validationError } from '../template/validation-error.js';
import type { ChangeSetState, StackState } from '../world.js';

/** Stacks of the caller's account and Region, newest last. */
export function stacksOf(call: Call): StackState[] {
  return Object.values(call.world.cloudformation.stacks).filter(
    (stack) => stack.account === call.account && stack.region === call.region,
  );
}

/** By id also a deleted one; by name the one that is there. */
export function findStack(call: Call, nameOrId: string | undefined): StackState | undefined {
  return stacksOf(call).find(
    (stack) => stack.id === nameOrId || (stack.name === nameOrId && stack.status !== 'DELETE_COMPLETE'),
  );
}

/** @throws ServiceError ValidationError where there is none */
export function requireStack(call: Call, nameOrId: string | undefined): StackState {
  const stack = findStack(call, nameOrId);
  if (!stack) throw validationError(`Stack with id ${nameOrId} does not exist`);
  return stack;
}

/**
 * By ARN, or by name in a stack.
 *
 * @throws ServiceError ChangeSetNotFoundException
 */
export function requireChangeSet(
  call: Call,
  input: { ChangeSetName?: string | undefined; StackName?: string | undefined },
): { stack: StackState; changeSet: ChangeSetState } {
  const { ChangeSetName = '', StackName } = input;
  if (!ChangeSetName.startsWith('arn:') && StackName === undefined) {
    throw validationError('StackName must be specified if ChangeSetName is not specified as an ARN.');
  }
  const stacks = StackName === undefined ? stacksOf(call) : [requireStack(call, StackName)];
  for (const stack of stacks) {
    const changeSet = Object.values(stack.changeSets).find(
      ({ id, name }) => id === ChangeSetName || name === ChangeSetName,
    );
    if (changeSet) return { stack, changeSet };
  }
  throw new ServiceError('ChangeSetNotFound', `ChangeSet [${ChangeSetName}] does not exist`, { status: 404 });
}
