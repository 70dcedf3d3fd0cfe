import type { Call } from '../../service.js';
import { templateOf } from '../stacks/deployment.js';
import { requireChangeSet } from '../stacks/find.js';
import { parameterList, tagList } from '../stacks/lists.js';
import { page } from '../stacks/page.js';
import type { ChangeDetailState, ChangeState } from '../world.js';

interface Input {
  ChangeSetName?: string;
  StackName?: string;
  NextToken?: string;
  IncludePropertyValues?: boolean;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeChangeSet.html */
export function describeChangeSet(call: Call<Input>) {
  const { stack, changeSet } = requireChangeSet(call, call.input);
  const { items, NextToken } = page(changeSet.changes, call.input.NextToken);
  const values = call.input.IncludePropertyValues === true;
  return {
    ChangeSetName: changeSet.name,
    ChangeSetId: changeSet.id,
    StackId: stack.id,
    StackName: stack.name,
    Description: changeSet.description ?? undefined,
    Parameters: parameterList(changeSet.target.parameters, templateOf(changeSet.target)),
    CreationTime: new Date(changeSet.createdAt),
    ExecutionStatus: changeSet.executionStatus,
    Status: changeSet.status,
    StatusReason: changeSet.statusReason ?? undefined,
    StackDriftStatus: changeSet.stackDriftStatus ?? undefined,
    NotificationARNs: [],
    RollbackConfiguration: {},
    Capabilities: changeSet.capabilities,
    Tags: tagList(changeSet.target.tags),
    Changes: items.map((change) => ({ Type: 'Resource', ResourceChange: resourceChange(change, values) })),
    NextToken,
    IncludeNestedStacks: false,
    ImportExistingResources: false,
    OnStackFailure: changeSet.onStackFailure ?? undefined,
    DeploymentMode: changeSet.revertDrift ? 'REVERT_DRIFT' : undefined,
  };
}

function resourceChange(change: ChangeState, values: boolean) {
  return {
    Action: change.action,
    PolicyAction: change.policyAction ?? undefined,
    LogicalResourceId: change.logicalId,
    PhysicalResourceId: change.physicalId ?? undefined,
    ResourceType: change.type,
    Replacement: change.replacement ?? undefined,
    Scope: change.scope,
    Details: change.details.map((detail) => resourceChangeDetail(detail, values)),
    ...(values ? contexts(change) : {}),
    ...(change.drift ? drift(change.drift) : {}),
  };
}

function contexts(change: ChangeState) {
  return {
    BeforeContext: change.before ? JSON.stringify(change.before) : undefined,
    AfterContext: change.after ? JSON.stringify(change.after) : undefined,
    PreviousDeploymentContext: change.drift?.previous ? JSON.stringify(change.drift.previous) : undefined,
  };
}

function drift({ status, ignored }: NonNullable<ChangeState['drift']>) {
  return {
    ResourceDriftStatus: status,
    ResourceDriftIgnoredAttributes: ignored.map(({ path, reason }) => ({ Path: path, Reason: reason })),
  };
}

function resourceChangeDetail(detail: ChangeDetailState, values: boolean) {
  return {
    Target: {
      Attribute: detail.attribute,
      Name: detail.name ?? undefined,
      RequiresRecreation: detail.requiresRecreation,
      ...(values ? propertyValues(detail) : {}),
    },
    Evaluation: detail.evaluation,
    ChangeSource: detail.source,
    CausingEntity: detail.causingEntity ?? undefined,
  };
}

function propertyValues(detail: ChangeDetailState) {
  const { path, before, after, changeType, beforeFrom, drift: drifted } = detail;
  return {
    Path: path,
    BeforeValue: before ?? undefined,
    AfterValue: after ?? undefined,
    AttributeChangeType: changeType,
    BeforeValueFrom: beforeFrom ?? undefined,
    ...(drifted
      ? {
          Drift: {
            PreviousValue: drifted.previous ?? undefined,
            ActualValue: drifted.actual ?? undefined,
            DriftDetectionTimestamp: new Date(drifted.at),
          },
        }
      : {}),
  };
}
