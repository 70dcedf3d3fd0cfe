import {
  type Change,
  DescribeChangeSetCommand,
  type DescribeChangeSetOutput,
  type ResourceChangeDetail,
} from '@aws-sdk/client-cloudformation';
import type { Json, JsonObject } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { errorName } from '../wire-fault.js';
import { isAbsentStack } from './stacks.js';

/** Where a change set is. `changeSet` is its name or id. */
export interface ChangeSetPlace {
  stack: string;
  region: string;
  changeSet: string;
}

/** A change set as CloudFormation describes it. */
export interface ChangeSet {
  id: string;
  name: string;
  /** Name of the stack that it belongs to, which may be another one than was asked for where the id was given. */
  stack: string;
  status: string;
  statusReason: string | null;
  executionStatus: string;
  /** It failed only because there is nothing to change. */
  nothingToChange: boolean;
  parameters: Record<string, string>;
  deploymentMode: string | null;
  /** ARNs of the topics that the stack would report to. */
  notificationArns: string[];
  /** What would become of the stack where it fails; null where the default holds. */
  onStackFailure: string | null;
  capabilities: string[];
  changes: DescribedChange[];
}

/** What a change set does to one resource. */
export interface DescribedChange {
  /** Add, Modify, Remove, Import, Dynamic, SyncWithActual. */
  action: string;
  logicalId: string;
  type: string;
  physicalId: string | null;
  /** Null where CloudFormation (or another endpoint) does not say. */
  replacement: string | null;
  /** What happens to a removed or replaced resource: Delete, Retain, …; null where the endpoint does not say. */
  policyAction: string | null;
  details: DescribedDetail[];
  /** The resource as it will be; null where the endpoint does not say. */
  after: JsonObject | null;
}

/** One changed attribute or property. */
export interface DescribedDetail {
  /** JSON pointer below the resource: `/Properties/TargetIds/0`, `/Metadata`. */
  path: string;
  /** Add, Remove, Modify; SyncWithActual for what changes nothing but CloudFormation's memory. */
  change: string | null;
}

/** Reads a change set, all pages of it, with property values; null where there is none. */
export async function describeChangeSet(aws: Aws, place: ChangeSetPlace): Promise<ChangeSet | null> {
  try {
    return await allPagesOf(aws, place);
  } catch (error) {
    if (/^ChangeSetNotFound(Exception)?$/.test(errorName(error)) || isAbsentStack(error)) return null;
    throw error;
  }
}

async function allPagesOf(aws: Aws, { stack, region, changeSet }: ChangeSetPlace): Promise<ChangeSet> {
  const changes: Change[] = [];
  let page: DescribeChangeSetOutput;
  let NextToken: string | undefined;
  do {
    page = await aws.cloudFormation(region).send(
      new DescribeChangeSetCommand({
        StackName: stack,
        ChangeSetName: changeSet,
        IncludePropertyValues: true,
        NextToken,
      }),
    );
    changes.push(...(page.Changes ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return {
    id: page.ChangeSetId ?? '',
    name: page.ChangeSetName ?? '',
    stack: page.StackName ?? '',
    status: page.Status ?? '',
    statusReason: page.StatusReason ?? null,
    executionStatus: page.ExecutionStatus ?? '',
    nothingToChange: page.Status === 'FAILED' && saysNothingToChange(page.StatusReason ?? ''),
    parameters: Object.fromEntries(
      (page.Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [ParameterKey ?? '', ParameterValue ?? '']),
    ),
    deploymentMode: page.DeploymentMode ?? null,
    notificationArns: page.NotificationARNs ?? [],
    onStackFailure: page.OnStackFailure ?? null,
    capabilities: page.Capabilities ?? [],
    changes: changes.map(describedChange),
  };
}

/**
 * There is no code for it. AWS says "The submitted information didn't contain changes. Submit different information to
 * create a change set." or "No updates are to be performed."
 */
function saysNothingToChange(reason: string): boolean {
  return /didn['’]t contain changes|no updates are to be performed/i.test(reason);
}

function describedChange({ ResourceChange: change = {} }: Change): DescribedChange {
  return {
    action: change.Action ?? '',
    logicalId: change.LogicalResourceId ?? '',
    type: change.ResourceType ?? '',
    physicalId: change.PhysicalResourceId ?? null,
    replacement: change.Replacement ?? null,
    policyAction: change.PolicyAction ?? null,
    details: (change.Details ?? []).map(describedDetail),
    after: parseContext(change.AfterContext),
  };
}

function describedDetail({ Target: target = {} }: ResourceChangeDetail): DescribedDetail {
  const attribute = target.Attribute ?? 'Properties';
  const named = target.Path ?? `/${attribute}${target.Name ? `/${target.Name}` : ''}`;
  return {
    path: named.startsWith('/') ? named : `/${attribute}/${named.replaceAll('.', '/')}`,
    change: target.AttributeChangeType ?? null,
  };
}

function parseContext(text: string | undefined): JsonObject | null {
  try {
    const value = JSON.parse(text ?? 'null') as Json;
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    // AWS cuts long contexts off; half a document says nothing.
    return null;
  }
}
