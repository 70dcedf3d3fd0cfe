import { type Call, ServiceError } from '../../service.js';
import { requireChangeSet } from '../stacks/find.js';

/**
 * The stack of a change set of type CREATE stays in REVIEW_IN_PROGRESS.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteChangeSet.html
 */
export function deleteChangeSet(call: Call<{ ChangeSetName?: string; StackName?: string }>): Record<string, never> {
  let found: ReturnType<typeof requireChangeSet>;
  try {
    found = requireChangeSet(call, call.input);
  } catch (error) {
    // Deleting what is gone already succeeds.
    if (error instanceof ServiceError && error.code === 'ChangeSetNotFound') return {};
    throw error;
  }
  const { stack, changeSet } = found;
  if (changeSet.executionStatus === 'EXECUTE_IN_PROGRESS' || changeSet.status === 'CREATE_IN_PROGRESS') {
    throw new ServiceError(
      'InvalidChangeSetStatus',
      `ChangeSet [${changeSet.id}] cannot be deleted in its current status of [${changeSet.status}]`,
      { status: 400 },
    );
  }
  delete stack.changeSets[changeSet.id];
  return {};
}
