import type {
  AutoDeployment,
  DescribeStackSetInput,
  ListStackSetAutoDeploymentTargetsInput,
  ListStackSetsInput,
  StackSetDriftDetectionDetails,
} from '@aws-sdk/client-cloudformation';
import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import { templateOf } from '../stacks/deployment.js';
import { parameterList, tagList } from '../stacks/lists.js';
import { requireStackSet, stackSetsOf } from './find.js';
import { pageOf } from './page.js';
import type { AutoDeploymentState, StackSetDriftState, StackSetState } from './state.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackSet.html */
export function describeStackSet(call: Call<DescribeStackSetInput>) {
  const set = requireStackSet(call);
  const { definition } = set;
  const instances = Object.values(set.instances);
  return {
    StackSet: {
      ...summary(set),
      StackSetARN: set.arn,
      TemplateBody: definition.templateBody,
      Parameters: parameterList(definition.parameters, templateOf(definition)),
      Capabilities: set.capabilities,
      Tags: tagList(definition.tags),
      StackSetDriftDetectionDetails: set.drift ? driftDetails(set.drift) : { DriftStatus: 'NOT_CHECKED' },
      OrganizationalUnitIds: [...new Set(instances.map(({ organizationalUnitId }) => organizationalUnitId))],
      Regions: [...new Set(instances.map(({ region }) => region))],
    },
  };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSets.html */
export function listStackSets(call: Call<ListStackSetsInput>) {
  const { Status } = call.input;
  const wanted = stackSetsOf(call).filter(({ status }) => Status === undefined || status === Status);
  const { items, NextToken } = pageOf(wanted, call.input);
  const Summaries = items.map((set) => ({
    ...summary(set),
    DriftStatus: set.drift ? driftDetails(set.drift).DriftStatus : 'NOT_CHECKED',
    LastDriftCheckTimestamp: dateOf(set.drift?.checkedAt),
  }));
  return { Summaries, NextToken };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackSetAutoDeploymentTargets.html */
export function listStackSetAutoDeploymentTargets(call: Call<ListStackSetAutoDeploymentTargetsInput>) {
  const set = requireStackSet(call);
  const { items, NextToken } = pageOf(Object.keys(set.targets), call.input);
  const Summaries = items.map((unit) => ({ OrganizationalUnitId: unit, Regions: lookup(set.targets, unit) ?? [] }));
  return { Summaries, NextToken };
}

function summary(set: StackSetState) {
  return {
    StackSetName: set.name,
    StackSetId: set.id,
    Description: set.description ?? undefined,
    Status: set.status,
    AutoDeployment: autoDeployment(set.autoDeployment),
    PermissionModel: 'SERVICE_MANAGED',
    ManagedExecution: { Active: set.managedExecution },
  };
}

function autoDeployment({ enabled, retainStacks, dependsOn }: AutoDeploymentState): AutoDeployment {
  return {
    Enabled: enabled,
    ...(enabled ? { RetainStacksOnAccountRemoval: retainStacks } : {}),
    ...(dependsOn.length > 0 ? { DependsOn: dependsOn } : {}),
  };
}

export function driftDetails(drift: StackSetDriftState): StackSetDriftDetectionDetails {
  const checked = drift.drifted + drift.inSync;
  return {
    DriftStatus: drift.drifted > 0 ? 'DRIFTED' : checked > 0 ? 'IN_SYNC' : 'NOT_CHECKED',
    DriftDetectionStatus: drift.status,
    LastDriftCheckTimestamp: dateOf(drift.checkedAt),
    TotalStackInstancesCount: drift.total,
    DriftedStackInstancesCount: drift.drifted,
    InSyncStackInstancesCount: drift.inSync,
    InProgressStackInstancesCount: drift.status === 'IN_PROGRESS' ? drift.total - checked - drift.failed : 0,
    FailedStackInstancesCount: drift.failed,
  };
}

export function dateOf(time: number | null | undefined): Date | undefined {
  return time === null || time === undefined ? undefined : new Date(time);
}
