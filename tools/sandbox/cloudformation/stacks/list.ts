import type { Call } from '../../service.js';
import { templateOf } from './deployment.js';
import { stacksOf } from './find.js';
import { page } from './page.js';
import { isVisible } from './visible.js';

/** Deleted stacks included, as on AWS. https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStacks.html */
export function listStacks(call: Call<{ StackStatusFilter?: string[]; NextToken?: string }>) {
  const filter = call.input.StackStatusFilter ?? [];
  const wanted = stacksOf(call)
    .filter((stack) => (filter.length === 0 || filter.includes(stack.status)) && isVisible(call, stack))
    .reverse();
  const { items, NextToken } = page(wanted, call.input.NextToken);
  const StackSummaries = items.map((stack) => ({
    StackId: stack.id,
    StackName: stack.name,
    TemplateDescription: stack.deployed ? templateOf(stack.deployed).Description : undefined,
    CreationTime: new Date(stack.createdAt),
    LastUpdatedTime: stack.updatedAt === null ? undefined : new Date(stack.updatedAt),
    DeletionTime: stack.deletedAt === null ? undefined : new Date(stack.deletedAt),
    StackStatus: stack.status,
    StackStatusReason: stack.statusReason ?? undefined,
    DriftInformation: { StackDriftStatus: stack.drift.status },
  }));
  return { StackSummaries, NextToken };
}
