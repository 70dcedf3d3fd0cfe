import {
  DescribeStackSetOperationCommand,
  ListStackSetOperationResultsCommand,
  ListStackSetOperationsCommand,
  type StackSetOperation,
  type StackSetOperationSummary,
} from '@aws-sdk/client-cloudformation';
import type { Aws } from '../../connection.js';
import { explained } from '../../explain-error.js';
import { allPages } from '../../pages.js';
import { errorName } from '../../wire-fault.js';
import type { StackSetPlace } from './stack-set.js';

/** An operation on a stack set. */
export interface StackSetOperationState {
  id: string;
  /** RUNNING, SUCCEEDED, FAILED, STOPPING, STOPPED, QUEUED. */
  status: string;
  statusReason: string | null;
  /** CREATE, UPDATE, DELETE, DETECT_DRIFT. */
  action: string;
  /** ISO 8601, UTC; null where the endpoint does not say. */
  since: string | null;
}

/** How far an operation has come: numbers of instances. What is neither is still to come, or was cancelled. */
export interface OperationCounts {
  succeeded: number;
  failed: number;
  total: number;
  /** Pages that it took to read them: what a next look will cost. */
  pages: number;
}

/** Whether AWS is at work on an operation, or will be. */
export function isActive({ status }: Pick<StackSetOperationState, 'status'>): boolean {
  return status === 'RUNNING' || status === 'QUEUED' || status === 'STOPPING';
}

/** The most that AWS gives at once. */
const page = 100;

/**
 * Reads the operations of a stack set, newest first: the first hundred, and more only as far as all of these are active.
 *
 * @returns null where there is no such stack set
 */
export async function readRecentOperations(
  aws: Aws,
  { stackSet, region }: StackSetPlace,
): Promise<StackSetOperationState[] | null> {
  const found: StackSetOperationState[] = [];
  let NextToken: string | undefined;
  try {
    do {
      const answer = await explainedList(stackSet, () =>
        aws.limit('ListStackSetOperations')(() =>
          aws
            .cloudFormation(region)
            .send(new ListStackSetOperationsCommand({ StackSetName: stackSet, MaxResults: page, NextToken })),
        ),
      );
      found.push(...(answer.Summaries ?? []).map(stateOf));
      NextToken = found.every(isActive) ? answer.NextToken : undefined;
    } while (NextToken);
    return found;
  } catch (error) {
    if (/^StackSetNotFound(Exception)?$/.test(errorName((error as Error).cause))) return null;
    throw error;
  }
}

function explainedList<T>(stackSet: string, talk: () => Promise<T>): Promise<T> {
  return explained(`list the operations of stack set ${stackSet}`, talk);
}

/** Reads an operation; null where there is none, or AWS does not show it yet. */
export async function readOperation(
  aws: Aws,
  { stackSet, region }: StackSetPlace,
  operationId: string,
): Promise<StackSetOperationState | null> {
  return explained(`read operation ${operationId} of stack set ${stackSet}`, async () => {
    try {
      const { StackSetOperation: found } = await aws
        .cloudFormation(region)
        .send(new DescribeStackSetOperationCommand({ StackSetName: stackSet, OperationId: operationId }));
      return found ? stateOf(found) : null;
    } catch (error) {
      if (/^OperationNotFound(Exception)?$/.test(errorName(error))) return null;
      throw error;
    }
  });
}

function stateOf(found: StackSetOperation | StackSetOperationSummary): StackSetOperationState {
  return {
    id: found.OperationId ?? '',
    status: found.Status ?? '',
    statusReason: found.StatusReason || null,
    action: found.Action ?? '',
    since: found.CreationTimestamp?.toISOString() ?? null,
  };
}

/** Counts how far an operation has come: a call for each hundred instances. */
export async function countResults(
  aws: Aws,
  { stackSet, region }: StackSetPlace,
  operationId: string,
): Promise<OperationCounts> {
  let pages = 0;
  const results = await explained(`read how far operation ${operationId} of stack set ${stackSet} is`, () =>
    allPages(
      (NextToken) => {
        pages += 1;
        return aws.cloudFormation(region).send(
          new ListStackSetOperationResultsCommand({
            StackSetName: stackSet,
            OperationId: operationId,
            MaxResults: page,
            NextToken,
          }),
        );
      },
      (answer) => answer.Summaries,
    ),
  );
  const having = (wanted: string) => results.filter(({ Status }) => Status === wanted).length;
  return { succeeded: having('SUCCEEDED'), failed: having('FAILED'), total: results.length, pages };
}
