import { DescribeEventsCommand, DescribeStackEventsCommand, type StackEvent } from '@aws-sdk/client-cloudformation';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { isUnsupported } from '../wire-fault.js';
import { isAbsentStack, type StackPlace } from './stacks.js';

/** One thing that happened to a stack or to one of its resources. */
export interface StackHappening {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  logicalId: string;
  physicalId: string | null;
  type: string;
  status: string;
  reason: string | null;
}

/**
 * Reads a stack's events, oldest first.
 *
 * @param after the id of the event to start behind; null for all
 * @param most stop after this many of the newest
 * @returns null where the endpoint has no events
 */
export async function readStackEvents(
  aws: Aws,
  { stack, region }: StackPlace,
  after: string | null,
  most = 2_000,
): Promise<StackHappening[] | null> {
  const found: StackHappening[] = [];
  try {
    let NextToken: string | undefined;
    do {
      const page = await explained(`read the events of stack ${stack}`, () =>
        aws.cloudFormation(region).send(new DescribeStackEventsCommand({ StackName: stack, NextToken })),
      );
      for (const event of page.StackEvents ?? []) {
        if (event.EventId === after || found.length >= most) return found.reverse();
        found.push(happening(event));
      }
      NextToken = page.NextToken;
    } while (NextToken);
    return found.reverse();
  } catch (error) {
    if (isUnsupported(error)) return null;
    if (isAbsentStack((error as Error).cause)) return [];
    throw error;
  }
}

function happening(event: StackEvent): StackHappening {
  return {
    id: event.EventId ?? '',
    at: event.Timestamp?.toISOString() ?? '',
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId || null,
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    reason: event.ResourceStatusReason ?? null,
  };
}

/**
 * The first failure among events, oldest first: what came after it was cancelled or rolled back because of it.
 */
export function rootCause(events: readonly StackHappening[]): StackHappening | null {
  const failed = events.filter(({ status }) => status.endsWith('_FAILED'));
  return failed.find(({ reason }) => !/\bcancelled\b/i.test(reason ?? '')) ?? failed[0] ?? null;
}

/**
 * What CloudFormation's validation found wrong with a change set before anything was deployed, one line each. Empty
 * where the endpoint does not tell.
 */
export async function readValidationErrors(aws: Aws, region: string, changeSetId: string): Promise<string[]> {
  try {
    const { OperationEvents } = await aws
      .cloudFormation(region)
      .send(new DescribeEventsCommand({ ChangeSetName: changeSetId, Filters: { FailedEvents: true } }));
    return (OperationEvents ?? []).flatMap(({ LogicalResourceId, ValidationPath, ValidationStatusReason }) =>
      ValidationStatusReason
        ? [`${[LogicalResourceId, ValidationPath].filter(Boolean).join(' ')}: ${ValidationStatusReason}`]
        : [],
    );
  } catch {
    // Only an addition to the reason that the change set itself gives, and an operation that older endpoints lack.
    return [];
  }
}
