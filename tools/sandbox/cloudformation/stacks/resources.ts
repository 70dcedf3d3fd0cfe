import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import { validationError } from '../template/validation-error.js';
import type { ResourceState, StackState } from '../world.js';
import { findStack, requireStack, stacksOf } from './find.js';
import { page } from './page.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResources.html */
export function describeStackResources(
  call: Call<{ StackName?: string; LogicalResourceId?: string; PhysicalResourceId?: string }>,
) {
  const { StackName, LogicalResourceId, PhysicalResourceId } = call.input;
  const stack = StackName === undefined ? stackOf(call, PhysicalResourceId) : requireStack(call, StackName);
  const resources = Object.values(stack.resources).filter(
    ({ logicalId }) => LogicalResourceId === undefined || logicalId === LogicalResourceId,
  );
  // The API answers the first hundred; ListStackResources pages.
  const StackResources = resources.slice(0, 100).map((resource) => ({
    StackName: stack.name,
    StackId: stack.id,
    ...resourceShape(resource),
    Timestamp: new Date(resource.updatedAt),
  }));
  return { StackResources };
}

function stackOf(call: Call, physicalId: string | undefined): StackState {
  const owner = stacksOf(call).find(({ resources }) =>
    Object.values(resources).some((resource) => resource.physicalId === physicalId),
  );
  return owner ?? requireStack(call, physicalId);
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackResources.html */
export function listStackResources(call: Call<{ StackName?: string; NextToken?: string }>) {
  const stack = requireStack(call, call.input.StackName);
  const { items, NextToken } = page(Object.values(stack.resources), call.input.NextToken);
  const StackResourceSummaries = items.map((resource) => ({
    ...resourceShape(resource),
    LastUpdatedTimestamp: new Date(resource.updatedAt),
  }));
  return { StackResourceSummaries, NextToken };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResource.html */
export function describeStackResource(call: Call<{ StackName?: string; LogicalResourceId?: string }>) {
  const { StackName, LogicalResourceId = '' } = call.input;
  const stack = findStack(call, StackName);
  if (!stack) throw validationError(`Stack '${StackName}' does not exist`);
  const resource = lookup(stack.resources, LogicalResourceId);
  if (!resource) throw validationError(`Resource ${LogicalResourceId} does not exist for stack ${stack.name}`);
  return {
    StackResourceDetail: {
      StackName: stack.name,
      StackId: stack.id,
      ...resourceShape(resource),
      LastUpdatedTimestamp: new Date(resource.updatedAt),
      Metadata: resource.metadata ? JSON.stringify(resource.metadata) : undefined,
    },
  };
}

function resourceShape(resource: ResourceState) {
  return {
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId ?? undefined,
    ResourceType: resource.type,
    ResourceStatus: resource.status,
    ResourceStatusReason: resource.statusReason ?? undefined,
    DriftInformation: { StackResourceDriftStatus: resource.drift?.status ?? 'NOT_CHECKED' },
  };
}
