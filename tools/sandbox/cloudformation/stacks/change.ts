import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { hasChanges } from '../change-sets/calculate.js';
import { computeChanges } from '../change-sets/compute.js';
import { obsoleteChangeSets } from '../change-sets/obsolete.js';
import { earlyValidation } from '../change-sets/validation.js';
import { startDeployment } from '../execution/start.js';
import { validationError } from '../template/validation-error.js';
import type { Deployment, StackState } from '../world.js';
import { readDeployment, type TemplateInput } from './deployment.js';
import { findStack, requireStack } from './find.js';
import { addStack, checkStackName, isUpdatable, notUpdatable } from './state.js';
import { isRepeated, rememberToken } from './token.js';

interface Input extends TemplateInput {
  StackName?: string;
  Capabilities?: string[];
  RoleARN?: string;
  OnFailure?: 'DO_NOTHING' | 'ROLLBACK' | 'DELETE';
  DisableRollback?: boolean;
  RetainExceptOnCreate?: boolean;
  EnableTerminationProtection?: boolean;
  ClientRequestToken?: string;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html */
export async function createStack(call: Call<Input>): Promise<{ StackId: string }> {
  const name = checkStackName(call.input.StackName);
  const existing = findStack(call, name);
  if (existing && isRepeated(existing, call.input.ClientRequestToken)) return { StackId: existing.id };
  if (existing) throw new ServiceError('AlreadyExistsException', `Stack [${name}] already exists`);
  const target = readDeployment(call, call.input, null);
  const stack = addStack(call, name, 'CREATE_IN_PROGRESS');
  try {
    await checkDeployment(call, stack, target);
  } catch (error) {
    delete call.world.cloudformation.stacks[stack.id];
    throw error;
  }
  stack.terminationProtection = call.input.EnableTerminationProtection === true;
  begin(call, stack, 'CREATE', target);
  return { StackId: stack.id };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStack.html */
export async function updateStack(call: Call<Input>): Promise<{ StackId: string }> {
  const stack = requireStack(call, call.input.StackName);
  if (isRepeated(stack, call.input.ClientRequestToken)) return { StackId: stack.id };
  const frozen = stack.status === 'ROLLBACK_COMPLETE' && quirk(call.world, 'rollback-complete-is-final');
  if (!isUpdatable(stack) && (frozen || stack.status !== 'ROLLBACK_COMPLETE')) throw notUpdatable(stack);
  const target = readDeployment(call, call.input, stack);
  const changes = await checkDeployment(call, stack, target);
  if (!hasChanges(call, stack, target, changes)) throw validationError('No updates are to be performed.');
  obsoleteChangeSets(call, stack, null);
  begin(call, stack, 'UPDATE', target);
  return { StackId: stack.id };
}

/**
 * @returns what would change
 * @throws ServiceError ValidationError where the validation before a deployment finds something
 */
export async function checkDeployment(call: Call, stack: StackState, target: Deployment) {
  const { changes, desired } = await computeChanges(call, stack, target, { imports: {}, revertDrift: false });
  const [first] = earlyValidation(call, desired);
  if (first) {
    throw validationError(
      `Properties validation failed for resource ${first.logicalId} with message: [${first.path}: ${first.reason}]`,
    );
  }
  return changes;
}

function begin(call: Call<Input>, stack: StackState, kind: 'CREATE' | 'UPDATE', target: Deployment): void {
  const { Capabilities, RoleARN, OnFailure, DisableRollback, RetainExceptOnCreate } = call.input;
  rememberToken(stack, call.input.ClientRequestToken);
  stack.capabilities = Capabilities ?? [];
  stack.roleArn = RoleARN ?? stack.roleArn;
  stack.disableRollback = DisableRollback === true;
  startDeployment(call, stack, {
    kind,
    target,
    onFailure: OnFailure ?? (DisableRollback ? 'DO_NOTHING' : 'ROLLBACK'),
    retainExceptOnCreate: RetainExceptOnCreate ?? false,
  });
}
