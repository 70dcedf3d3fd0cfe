import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import { requireStack } from '../stacks/find.js';
import { page } from '../stacks/page.js';
import { validationError } from '../template/validation-error.js';
import type { ResourceState, StackState } from '../world.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackDriftDetectionStatus.html */
export function describeStackDriftDetectionStatus(call: Call<{ StackDriftDetectionId?: string }>) {
  const id = call.input.StackDriftDetectionId ?? '';
  const detection = lookup(call.world.cloudformation.driftDetections, id);
  if (!detection) throw validationError(`Drift detection ID ${id} does not exist`);
  return {
    StackId: detection.stackId,
    StackDriftDetectionId: id,
    StackDriftStatus: detection.stackDriftStatus ?? undefined,
    DetectionStatus: detection.status,
    DriftedStackResourceCount: detection.status === 'DETECTION_COMPLETE' ? detection.drifted : undefined,
    Timestamp: new Date(detection.startedAt),
  };
}

interface Input {
  StackName?: string;
  StackResourceDriftStatusFilters?: string[];
  NextToken?: string;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackResourceDrifts.html */
export function describeStackResourceDrifts(call: Call<Input>) {
  const stack = requireStack(call, call.input.StackName);
  const filters = call.input.StackResourceDriftStatusFilters ?? [];
  const checked = Object.values(stack.resources).filter(
    ({ drift }) => drift && (filters.length === 0 || filters.includes(drift.status)),
  );
  const { items, NextToken } = page(checked, call.input.NextToken);
  return { StackResourceDrifts: items.map((resource) => driftShape(stack, resource)), NextToken };
}

/** What of a resource's drift is told. */
export function driftShape(stack: StackState, resource: ResourceState) {
  const drift = resource.drift!;
  return {
    StackId: stack.id,
    LogicalResourceId: resource.logicalId,
    PhysicalResourceId: resource.physicalId ?? undefined,
    ResourceType: resource.type,
    ExpectedProperties: JSON.stringify(drift.expected),
    ActualProperties: drift.actual ? JSON.stringify(drift.actual) : undefined,
    PropertyDifferences: drift.differences.map((difference) => ({
      PropertyPath: difference.path,
      ExpectedValue: difference.expected,
      ActualValue: difference.actual,
      DifferenceType: difference.type,
    })),
    StackResourceDriftStatus: drift.status,
    Timestamp: new Date(drift.checkedAt),
  };
}
