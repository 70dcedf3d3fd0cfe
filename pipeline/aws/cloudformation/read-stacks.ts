import { ListStackResourcesCommand, ListStacksCommand, StackStatus } from '@aws-sdk/client-cloudformation';
import { type LiveStack, type LiveStackResource, lockStackName } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages, sortedBy } from '../pages.js';
import { readStackState, readTemplate, type StackState } from './stacks.js';

const existing = Object.values(StackStatus).filter((status) => status !== 'DELETE_COMPLETE');

/**
 * Reads the stacks of a Region whose names start with a prefix, with parameters, template and resources: one call a page
 * of all stacks there, and three for each stack. Sorted by name. The lock is none of them.
 *
 * @param wanted of those, whose templates and resources are read
 */
export async function readStacks(
  aws: Aws,
  region: string,
  prefix: string,
  wanted: (stack: StackState) => boolean = () => true,
): Promise<LiveStack[]> {
  const summaries = await explained(`list the stacks in ${region}`, () =>
    allPages(
      (NextToken) => aws.cloudFormation(region).send(new ListStacksCommand({ StackStatusFilter: existing, NextToken })),
      (page) => page.StackSummaries,
    ),
  );
  const ids = summaries
    .filter(({ StackName }) => StackName?.startsWith(prefix) && StackName !== lockStackName)
    .map(({ StackId }) => StackId ?? '');
  const stacks = await Promise.all(ids.map((id) => readStack(aws, region, id, wanted)));
  return sortedBy(
    stacks.filter((stack) => stack !== null),
    ({ name }) => name,
  );
}

/** Null where the stack was deleted between the list and the look at it, or is not wanted. */
async function readStack(
  aws: Aws,
  region: string,
  id: string,
  wanted: (stack: StackState) => boolean,
): Promise<LiveStack | null> {
  const state = await readStackState(aws, { stack: id, region });
  if (!state || state.status === 'DELETE_COMPLETE' || !wanted(state)) return null;
  // Until its first change set is executed, a stack has neither template nor resources.
  const fresh = state.status === 'REVIEW_IN_PROGRESS';
  const [template, resources] = fresh
    ? [null, []]
    : await Promise.all([readTemplate(aws, { stack: id, region }), readStackResources(aws, region, id)]);
  return {
    name: state.name,
    id: state.id,
    account: state.id.split(':')[4] ?? '',
    region,
    status: state.status,
    statusReason: state.statusReason,
    parameters: state.parameters,
    template,
    resources,
  };
}

/** Reads what a stack holds now, sorted by logical id; what it deleted or let go of is not its own any more. */
export async function readStackResources(aws: Aws, region: string, stack: string): Promise<LiveStackResource[]> {
  const summaries = await explained(`list the resources of stack ${stack}`, () =>
    allPages(
      (NextToken) =>
        aws.limit('ListStackResources')(() =>
          aws.cloudFormation(region).send(new ListStackResourcesCommand({ StackName: stack, NextToken })),
        ),
      (page) => page.StackResourceSummaries,
    ),
  );
  const resources = summaries.map((summary) => ({
    logicalId: summary.LogicalResourceId ?? '',
    physicalId: summary.PhysicalResourceId || null,
    type: summary.ResourceType ?? '',
    status: summary.ResourceStatus ?? '',
  }));
  const held = resources.filter(({ status }) => status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED');
  return sortedBy(held, ({ logicalId }) => logicalId);
}
