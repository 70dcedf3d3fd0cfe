import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { startDeployment } from '../execution/start.js';
import { providerOf } from '../providers/index.js';
import { requireChangeSet } from '../stacks/find.js';
import { isRepeated, rememberToken } from '../stacks/token.js';
import { validationError } from '../template/validation-error.js';
import type { ChangeSetState } from '../world.js';
import { obsoleteChangeSets } from './obsolete.js';

interface Input {
  ChangeSetName?: string;
  StackName?: string;
  DisableRollback?: boolean;
  RetainExceptOnCreate?: boolean;
  ClientRequestToken?: string;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ExecuteChangeSet.html */
export function executeChangeSet(call: Call<Input>): Record<string, never> {
  const { stack, changeSet } = requireChangeSet(call, call.input);
  if (stack.changeSetId === changeSet.id && isRepeated(stack, call.input.ClientRequestToken)) return {};
  checkExecutable(changeSet);
  if (call.input.DisableRollback !== undefined && changeSet.onStackFailure !== null) {
    throw validationError('DisableRollback cannot be specified for a change set that has OnStackFailure.');
  }
  if (stack.status.endsWith('_IN_PROGRESS') && stack.status !== 'REVIEW_IN_PROGRESS') {
    throw validationError(`Stack:${stack.id} is in ${stack.status} state and can not be updated.`);
  }
  if (quirk(call.world, 'sibling-change-sets-deleted')) stack.changeSets = { [changeSet.id]: changeSet };
  else obsoleteChangeSets(call, stack, changeSet.id);
  rememberToken(stack, call.input.ClientRequestToken);
  changeSet.executionStatus = 'EXECUTE_IN_PROGRESS';
  stack.changeSetId = changeSet.id;
  stack.capabilities = changeSet.capabilities;
  stack.roleArn = changeSet.roleArn;
  stack.disableRollback = call.input.DisableRollback === true;
  startDeployment(call, stack, {
    kind: changeSet.type,
    target: changeSet.target,
    changeSetId: changeSet.id,
    onFailure: changeSet.onStackFailure ?? (call.input.DisableRollback ? 'DO_NOTHING' : 'ROLLBACK'),
    retainExceptOnCreate: call.input.RetainExceptOnCreate ?? false,
    revertDrift: changeSet.revertDrift,
    imports: importedIds(changeSet),
  });
  return {};
}

function checkExecutable({ id, status, executionStatus }: ChangeSetState): void {
  if (status === 'CREATE_COMPLETE' && executionStatus === 'AVAILABLE') return;
  const state = status === 'CREATE_COMPLETE' ? `execution status of [${executionStatus}]` : `status of [${status}]`;
  throw new ServiceError('InvalidChangeSetStatus', `ChangeSet [${id}] cannot be executed in its current ${state}`, {
    status: 400,
  });
}

function importedIds({ imports }: ChangeSetState): Record<string, string> {
  return Object.fromEntries(
    Object.entries(imports).map(([logicalId, one]) => [logicalId, providerOf(one.type)!.identify(one.identifier)!]),
  );
}
