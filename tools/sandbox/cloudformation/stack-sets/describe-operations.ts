import type {
  DescribeStackSetOperationInput,
  ListStackSetOperationResultsInput,
  ListStackSetOperationsInput,
} from '@aws-sdk/client-cloudformation';
import type { Call } from '../../service.js';
import { dateOf, driftDetails } from './describe.js';
import { requireOperation, requireStackSet } from './find.js';
import { pageOf } from './page.js';
import type { OperationResultState, StackSetOperationState } from './state.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackSetOperation.html */
export function describeStackSetOperation(call: Call<DescribeStackSetOperationInput>) {
  const set = requireStackSet(call);
  const operation = requireOperation(set, call.input.OperationId);
  return {
    StackSetOperation: {
      ...summary(operation),
      StackSetId: set.id,
      RetainStacks: operation.action === 'DELETE' ? operation.retainStacks : undefined,
      DeploymentTargets: operation.deploymentTargets ?? undefined,
      StackSetDriftDetectionDetails: operation.drift ? driftDetails(operation.drift) : undefined,
    },
  };
}

/** Newest first. https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSetOperations.html */
export function listStackSetOperations(call: Call<ListStackSetOperationsInput>) {
  const operations = Object.values(requireStackSet(call).operations).reverse();
  const { items, NextToken } = pageOf(operations, call.input);
  return { Summaries: items.map(summary), NextToken };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSetOperationResults.html */
export function listStackSetOperationResults(call: Call<ListStackSetOperationResultsInput>) {
  const operation = requireOperation(requireStackSet(call), call.input.OperationId);
  const filters = (call.input.Filters ?? []).map(({ Values }) => Values);
  const wanted = Object.values(operation.results).filter(({ status }) => filters.every((value) => value === status));
  const { items, NextToken } = pageOf(wanted, call.input);
  return { Summaries: items.map(resultSummary), NextToken };
}

function summary(operation: StackSetOperationState) {
  const failed = operation.regions.reduce((count, region) => count + region.failed, 0);
  return {
    OperationId: operation.id,
    Action: operation.action,
    Status: operation.status,
    StatusReason: operation.statusReason ?? undefined,
    CreationTimestamp: new Date(operation.createdAt),
    EndTimestamp: dateOf(operation.endedAt),
    OperationPreferences: operation.preferences ?? undefined,
    StatusDetails: { FailedStackInstancesCount: failed },
  };
}

function resultSummary({ account, region, status, statusReason, organizationalUnitId }: OperationResultState) {
  const gated = status === 'SUCCEEDED' || status === 'FAILED';
  const lambda = `arn:aws:lambda:${region}:${account}:function:AWSCloudFormationStackSetAccountGate`;
  return {
    Account: account,
    Region: region,
    Status: status,
    StatusReason: statusReason ?? undefined,
    // What every account without such a function answers.
    AccountGateResult: gated ? { Status: 'SKIPPED', StatusReason: `Function not found: ${lambda}` } : undefined,
    OrganizationalUnitId: organizationalUnitId,
  };
}
