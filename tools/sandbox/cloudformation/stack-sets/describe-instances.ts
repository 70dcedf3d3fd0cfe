import type {
  DescribeStackInstanceInput,
  ListStackInstancesInput,
  StackInstanceFilter,
} from '@aws-sdk/client-cloudformation';
import type { Call } from '../../service.js';
import { templateOf } from '../stacks/deployment.js';
import { parameterList } from '../stacks/lists.js';
import { dateOf } from './describe.js';
import { requireInstance, requireStackSet } from './find.js';
import { pageOf } from './page.js';
import type { StackInstanceState, StackSetState } from './state.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackInstance.html */
export function describeStackInstance(call: Call<DescribeStackInstanceInput>) {
  const set = requireStackSet(call);
  const instance = requireInstance(set, call.input.StackInstanceAccount, call.input.StackInstanceRegion);
  const ParameterOverrides = parameterList(instance.overrides, templateOf(set.definition));
  return { StackInstance: { ...summary(set, instance), ParameterOverrides } };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackInstances.html */
export function listStackInstances(call: Call<ListStackInstancesInput>) {
  const { StackInstanceAccount: account, StackInstanceRegion: region, Filters = [] } = call.input;
  const set = requireStackSet(call);
  const wanted = Object.values(set.instances).filter(
    (instance) =>
      (account === undefined || instance.account === account) &&
      (region === undefined || instance.region === region) &&
      Filters.every((filter) => passes(instance, filter)),
  );
  const { items, NextToken } = pageOf(wanted, call.input);
  return { Summaries: items.map((instance) => summary(set, instance)), NextToken };
}

function passes(instance: StackInstanceState, { Name, Values }: StackInstanceFilter): boolean {
  if (Name === 'DETAILED_STATUS') return instance.detailedStatus === Values;
  if (Name === 'LAST_OPERATION_ID') return instance.lastOperationId === Values;
  return instance.driftStatus === Values;
}

function summary(set: StackSetState, instance: StackInstanceState) {
  return {
    StackSetId: set.id,
    Region: instance.region,
    Account: instance.account,
    StackId: instance.stackId ?? undefined,
    Status: instance.status,
    StatusReason: instance.statusReason ?? undefined,
    StackInstanceStatus: { DetailedStatus: instance.detailedStatus },
    OrganizationalUnitId: instance.organizationalUnitId,
    DriftStatus: instance.driftStatus,
    LastDriftCheckTimestamp: dateOf(instance.driftCheckedAt),
    LastOperationId: instance.lastOperationId,
  };
}
