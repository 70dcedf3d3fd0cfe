import type { Call } from '../../service.js';
import type { StackState } from '../world.js';
import { templateOf } from './deployment.js';
import { requireStack, stacksOf } from './find.js';
import { parameterList, tagList } from './lists.js';
import { page } from './page.js';
import { isVisible } from './visible.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html */
export function describeStacks(call: Call<{ StackName?: string; NextToken?: string }>) {
  const { StackName, NextToken: token } = call.input;
  const wanted =
    StackName === undefined
      ? stacksOf(call).filter((stack) => stack.status !== 'DELETE_COMPLETE' && isVisible(call, stack))
      : [visibleStack(call, StackName)];
  const { items, NextToken } = page([...wanted].reverse(), token);
  return { Stacks: items.map(stackShape), NextToken };
}

function visibleStack(call: Call, name: string): StackState {
  const stack = requireStack(call, name);
  if (isVisible(call, stack)) return stack;
  return requireStack(call, `${name} (hidden)`);
}

function stackShape(stack: StackState) {
  const deployment =
    stack.operation?.kind === 'DELETE'
      ? stack.deployed
      : (stack.operation?.target ?? stack.deployed ?? stack.attempted);
  const template = deployment ? templateOf(deployment) : null;
  return {
    StackId: stack.id,
    StackName: stack.name,
    ChangeSetId: stack.changeSetId ?? undefined,
    Description: template?.Description,
    Parameters: parameterList(deployment?.parameters ?? {}, template),
    CreationTime: new Date(stack.createdAt),
    LastUpdatedTime: dateOf(stack.updatedAt),
    DeletionTime: dateOf(stack.deletedAt),
    RollbackConfiguration: {},
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason ?? undefined,
    DisableRollback: stack.disableRollback,
    NotificationARNs: [],
    Capabilities: stack.capabilities,
    Outputs: stack.outputs.map((output) => ({
      OutputKey: output.key,
      OutputValue: output.value,
      Description: output.description ?? undefined,
      ExportName: output.exportName ?? undefined,
    })),
    RoleARN: stack.roleArn ?? undefined,
    Tags: tagList(deployment?.tags ?? {}),
    EnableTerminationProtection: stack.terminationProtection,
    DriftInformation: { StackDriftStatus: stack.drift.status, LastCheckTimestamp: dateOf(stack.drift.checkedAt) },
  };
}

function dateOf(time: number | null): Date | undefined {
  return time === null ? undefined : new Date(time);
}
