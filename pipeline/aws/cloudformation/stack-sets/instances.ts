import {
  CreateStackInstancesCommand,
  DeleteStackInstancesCommand,
  DescribeStackInstanceCommand,
  ListStackInstancesCommand,
  type StackInstanceSummary,
  UpdateStackInstancesCommand,
} from '@aws-sdk/client-cloudformation';
import type { LiveStackInstance, OperationPreferences } from '../../../model/index.js';
import type { Aws } from '../../connection.js';
import { explained } from '../../explain-error.js';
import { allPages, sortedBy } from '../../pages.js';
import {
  deploymentTargets,
  type InstanceTargets,
  operationPreferences,
  parameterList,
  parameterValues,
} from './request.js';
import type { StackSetPlace } from './stack-set.js';

/** An instance, and the last operation that touched it. */
export interface ListedInstance extends LiveStackInstance {
  lastOperationId: string | null;
}

/** The most that AWS gives at once. */
const page = 100;

/** Reads the instances of a stack set: a call for each hundred. Overrides are not among what AWS lists. */
export async function readInstances(aws: Aws, { stackSet, region }: StackSetPlace): Promise<ListedInstance[]> {
  const summaries = await explained(`list the instances of stack set ${stackSet}`, () =>
    allPages(
      (NextToken) =>
        aws.limit('ListStackInstances')(() =>
          aws
            .cloudFormation(region)
            .send(new ListStackInstancesCommand({ StackSetName: stackSet, MaxResults: page, NextToken })),
        ),
      (answer) => answer.Summaries,
    ),
  );
  return sortedBy(summaries.map(listedInstance), (instance) => `${instance.account} ${instance.region}`);
}

function listedInstance(summary: StackInstanceSummary): ListedInstance {
  return {
    account: summary.Account ?? '',
    region: summary.Region ?? '',
    organizationalUnitId: summary.OrganizationalUnitId || null,
    status: summary.Status ?? 'OUTDATED',
    detailedStatus: summary.StackInstanceStatus?.DetailedStatus ?? 'PENDING',
    statusReason: summary.StatusReason || null,
    overrides: {},
    lastOperationId: summary.LastOperationId || null,
  };
}

/** Adds the parameters that instances have of their own: a call an instance. */
export async function addOverrides(
  aws: Aws,
  { stackSet, region }: StackSetPlace,
  instances: readonly LiveStackInstance[],
): Promise<void> {
  await explained(`read the overrides of stack set ${stackSet}`, () =>
    Promise.all(
      instances.map(async (instance) => {
        const { StackInstance } = await aws.limit('DescribeStackInstance')(() =>
          aws.cloudFormation(region).send(
            new DescribeStackInstanceCommand({
              StackSetName: stackSet,
              StackInstanceAccount: instance.account,
              StackInstanceRegion: instance.region,
            }),
          ),
        );
        instance.overrides = parameterValues(StackInstance?.ParameterOverrides);
      }),
    ),
  );
}

/** A request on instances. */
export interface InstancesRequest {
  targets: InstanceTargets;
  preferences: OperationPreferences;
  operationId: string;
}

/** Makes instances, and deploys again those of the targets that are there already. */
export async function requestCreation(
  aws: Aws,
  place: StackSetPlace,
  request: InstancesRequest & { overrides: Readonly<Record<string, string>> },
): Promise<void> {
  const { overrides } = request;
  await aws.cloudFormation(place.region).send(
    new CreateStackInstancesCommand({
      ...instancesInput(place, request),
      ...(Object.keys(overrides).length > 0 ? { ParameterOverrides: parameterList(overrides) } : {}),
    }),
  );
}

/**
 * Brings instances to what the stack set is.
 *
 * @param request `overrides`: null leaves those of each instance; else they become these, and no others
 */
export async function requestInstancesUpdate(
  aws: Aws,
  place: StackSetPlace,
  request: InstancesRequest & { overrides: Readonly<Record<string, string>> | null },
): Promise<void> {
  const { overrides } = request;
  await aws.cloudFormation(place.region).send(
    new UpdateStackInstancesCommand({
      ...instancesInput(place, request),
      ...(overrides ? { ParameterOverrides: parameterList(overrides) } : {}),
    }),
  );
}

/** Takes instances out of a stack set. */
export async function requestDeletion(
  aws: Aws,
  place: StackSetPlace,
  request: InstancesRequest & { retainStacks: boolean },
): Promise<void> {
  await aws
    .cloudFormation(place.region)
    .send(new DeleteStackInstancesCommand({ ...instancesInput(place, request), RetainStacks: request.retainStacks }));
}

function instancesInput({ stackSet }: StackSetPlace, { targets, preferences, operationId }: InstancesRequest) {
  return {
    StackSetName: stackSet,
    DeploymentTargets: deploymentTargets(targets),
    Regions: targets.regions,
    OperationPreferences: operationPreferences(preferences, targets.regions),
    OperationId: operationId,
  };
}
