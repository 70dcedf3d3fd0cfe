import { ListStackSetsCommand } from '@aws-sdk/client-cloudformation';
import { isManaged, type LiveStackSet, stackSetNotes } from '../../../model/index.js';
import type { Aws } from '../../connection.js';
import { explained } from '../../explain-error.js';
import { allPages, sortedBy } from '../../pages.js';
import { addOverrides, readInstances } from './instances.js';
import { isActive, readRecentOperations } from './operations.js';
import { readStackSet, readTargetUnits } from './stack-set.js';

/**
 * Reads Charter's own stack sets of a Region: those whose names start with a prefix and that say so. One call for each
 * hundred stack sets there, and four for each of these, one more for each further hundred of its instances; where its
 * description says that instances have parameters of their own, also one an instance. Sorted by name.
 */
export async function readStackSets(aws: Aws, region: string, prefix: string): Promise<LiveStackSet[]> {
  const summaries = await explained(`list the stack sets in ${region}`, () =>
    allPages(
      (NextToken) =>
        aws.cloudFormation(region).send(new ListStackSetsCommand({ Status: 'ACTIVE', MaxResults: 100, NextToken })),
      (page) => page.Summaries,
    ),
  );
  const own = summaries.filter(
    ({ StackSetName = '', Description = '', PermissionModel = 'SERVICE_MANAGED' }) =>
      StackSetName.startsWith(prefix) && isManaged(Description) && PermissionModel === 'SERVICE_MANAGED',
  );
  const found = await Promise.all(own.map(({ StackSetName = '' }) => readWhole(aws, StackSetName, region)));
  return sortedBy(
    found.filter((set) => set !== null),
    ({ name }) => name,
  );
}

/** Null where it was deleted between the list and the look at it. */
async function readWhole(aws: Aws, name: string, region: string): Promise<LiveStackSet | null> {
  const place = { stackSet: name, region };
  const definition = await readStackSet(aws, place);
  if (!definition) return null;
  const [operations, instances, units] = await Promise.all([
    readRecentOperations(aws, place),
    readInstances(aws, place),
    readTargetUnits(aws, place),
  ]);
  if (!operations) return null;
  if (stackSetNotes(definition.description).overrides) await addOverrides(aws, place, instances);
  return {
    ...definition,
    organizationalUnits: [...new Set([...definition.organizationalUnits, ...units])].sort(),
    running: operations.filter(isActive).map(({ id }) => id),
    instances: instances.map(({ lastOperationId: _, ...instance }) => instance),
  };
}
