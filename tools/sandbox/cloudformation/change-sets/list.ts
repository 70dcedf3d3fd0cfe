import type { Call } from '../../service.js';
import { requireStack } from '../stacks/find.js';
import { page } from '../stacks/page.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListChangeSets.html */
export function listChangeSets(call: Call<{ StackName?: string; NextToken?: string }>) {
  const stack = requireStack(call, call.input.StackName);
  const open = Object.values(stack.changeSets).filter(
    ({ executionStatus }) => executionStatus !== 'EXECUTE_COMPLETE' && executionStatus !== 'EXECUTE_FAILED',
  );
  const { items, NextToken } = page(open, call.input.NextToken);
  const Summaries = items.map((changeSet) => ({
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: changeSet.id,
    ChangeSetName: changeSet.name,
    ExecutionStatus: changeSet.executionStatus,
    Status: changeSet.status,
    StatusReason: changeSet.statusReason ?? undefined,
    CreationTime: new Date(changeSet.createdAt),
    Description: changeSet.description ?? undefined,
  }));
  return { Summaries, NextToken };
}
