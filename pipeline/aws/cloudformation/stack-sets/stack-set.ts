import {
  CreateStackSetCommand,
  DeleteStackSetCommand,
  DescribeStackSetCommand,
  ListStackSetAutoDeploymentTargetsCommand,
  UpdateStackSetCommand,
} from '@aws-sdk/client-cloudformation';
import { Failure } from '../../../diagnostics/index.js';
import type { JsonObject, LiveStackSet, OperationPreferences } from '../../../model/index.js';
import type { Aws } from '../../connection.js';
import { explained } from '../../explain-error.js';
import type { Outcome } from '../../organizations/outcome.js';
import { allPages } from '../../pages.js';
import { errorName, isUnsupported } from '../../wire-fault.js';
import {
  deploymentTargets,
  type InstanceTargets,
  operationPreferences,
  parameterList,
  parameterValues,
} from './request.js';

/** Where a stack set is: its name or id, and its Region. */
export interface StackSetPlace {
  stackSet: string;
  region: string;
}

/** A stack set without its instances and operations. */
export type StackSetDefinition = Omit<LiveStackSet, 'running' | 'instances'>;

/** What a stack set is made of. */
export interface NewDefinition {
  description: string;
  /** The template's text, or the URL of an object in S3. */
  template: { body: string } | { url: string };
  parameters: Readonly<Record<string, string>>;
  capabilities: readonly string[];
}

/** Reads a stack set; null where there is none. @throws Failure where its template is not JSON, and so none of Charter's */
export async function readStackSet(aws: Aws, place: StackSetPlace): Promise<StackSetDefinition | null> {
  const { stackSet, region } = place;
  const found = await explained(`read stack set ${stackSet} in ${region}`, async () => {
    try {
      const { StackSet } = await aws.limit('DescribeStackSet')(() =>
        aws.cloudFormation(region).send(new DescribeStackSetCommand({ StackSetName: stackSet })),
      );
      return StackSet ?? null;
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  });
  if (!found || found.Status === 'DELETED') return null;
  return {
    name: found.StackSetName ?? '',
    id: found.StackSetId ?? '',
    region,
    description: found.Description ?? '',
    template: templateOf(found.TemplateBody ?? '', place),
    parameters: parameterValues(found.Parameters),
    capabilities: [...(found.Capabilities ?? [])].sort(),
    autoDeployment: {
      enabled: found.AutoDeployment?.Enabled ?? false,
      retainStacks: found.AutoDeployment?.RetainStacksOnAccountRemoval ?? false,
    },
    managedExecution: found.ManagedExecution?.Active ?? false,
    organizationalUnits: [...(found.OrganizationalUnitIds ?? [])].sort(),
  };
}

/**
 * The OUs where auto-deployment looks, also those in which nobody is: a stack set tells of itself only those that it has
 * stacks in. Ids.
 */
export async function readTargetUnits(aws: Aws, { stackSet, region }: StackSetPlace): Promise<string[]> {
  try {
    const summaries = await explained(`read the targets of stack set ${stackSet}`, () =>
      allPages(
        (NextToken) =>
          aws.limit('ListStackSetAutoDeploymentTargets')(() =>
            aws
              .cloudFormation(region)
              .send(
                new ListStackSetAutoDeploymentTargetsCommand({ StackSetName: stackSet, MaxResults: 100, NextToken }),
              ),
          ),
        (page) => page.Summaries,
      ),
    );
    return summaries.map(({ OrganizationalUnitId }) => OrganizationalUnitId ?? '').filter(Boolean);
  } catch (error) {
    if (isUnsupported(error)) return [];
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return /^StackSetNotFound(Exception)?$/.test(errorName(error));
}

function templateOf(text: string, { stackSet, region }: StackSetPlace): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  } catch {
    // Said below.
  }
  throw new Failure(`The template of stack set ${stackSet} in ${region} is not JSON, so Charter did not write it.`, {
    help: ['Stack sets whose names start with Charter’s prefix are Charter’s: rename the other one.'],
  });
}

/**
 * Makes a stack set without instances; service-managed, so that AWS makes the roles; with managed execution, so that
 * operations which do not concern each other need not wait for each other; without auto-deployment, which is for later.
 *
 * @param token makes a repeated call the same call
 * @returns false where there is a stack set of this name already
 */
export async function createStackSet(
  aws: Aws,
  { stackSet, region }: StackSetPlace,
  definition: NewDefinition,
  token: string,
): Promise<boolean> {
  return explained(`create stack set ${stackSet} in ${region}`, async () => {
    try {
      await aws.cloudFormation(region).send(
        new CreateStackSetCommand({
          StackSetName: stackSet,
          ...definitionInput(definition),
          PermissionModel: 'SERVICE_MANAGED',
          AutoDeployment: { Enabled: false },
          ManagedExecution: { Active: true },
          ClientRequestToken: token,
        }),
      );
      return true;
    } catch (error) {
      if (/^(NameAlreadyExists|CreatedButModified)(Exception)?$/.test(errorName(error))) return false;
      throw error;
    }
  });
}

function definitionInput({ description, template, parameters, capabilities }: NewDefinition) {
  return {
    Description: description,
    ...('body' in template ? { TemplateBody: template.body } : { TemplateURL: template.url }),
    Parameters: parameterList(parameters),
    Capabilities: capabilities as ('CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM')[],
  };
}

/** What an update of a stack set does: to it, and to which of its instances. */
export interface StackSetUpdate {
  definition: NewDefinition;
  /** Null only for a stack set without instances: AWS updates all of them where no targets are given. */
  targets: InstanceTargets | null;
  preferences: OperationPreferences;
  operationId: string;
}

/**
 * Gives a stack set another template or other parameters, and updates the instances of the targets; all others become
 * OUTDATED. Even where the operation fails, the stack set keeps what it was given.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStackSet.html
 */
export async function requestStackSetUpdate(
  aws: Aws,
  { stackSet, region }: StackSetPlace,
  { definition, targets, preferences, operationId }: StackSetUpdate,
): Promise<void> {
  await aws.cloudFormation(region).send(
    new UpdateStackSetCommand({
      StackSetName: stackSet,
      ...definitionInput(definition),
      ...(targets
        ? {
            DeploymentTargets: deploymentTargets(targets),
            Regions: targets.regions,
            OperationPreferences: operationPreferences(preferences, targets.regions),
          }
        : {}),
      OperationId: operationId,
    }),
  );
}

/**
 * Switches auto-deployment and changes what the stack set says of itself, and touches no instance. AWS takes no targets
 * beside it.
 *
 * @param settings `retainStacks`: whether stacks stay in accounts that leave; AWS takes it only where auto-deployment is on
 */
export async function requestAutoDeployment(
  aws: Aws,
  live: StackSetDefinition,
  { description, enabled, retainStacks }: { description: string; enabled: boolean; retainStacks: boolean },
  operationId: string,
): Promise<void> {
  await aws.cloudFormation(live.region).send(
    new UpdateStackSetCommand({
      StackSetName: live.name,
      Description: description,
      UsePreviousTemplate: true,
      Parameters: Object.keys(live.parameters).map((ParameterKey) => ({ ParameterKey, UsePreviousValue: true })),
      Capabilities: live.capabilities as ('CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM')[],
      AutoDeployment: { Enabled: enabled, ...(enabled ? { RetainStacksOnAccountRemoval: retainStacks } : {}) },
      OperationId: operationId,
    }),
  );
}

/** Deletes a stack set that has no instances. */
export async function deleteStackSet(aws: Aws, { stackSet, region }: StackSetPlace): Promise<Outcome> {
  return explained(`delete stack set ${stackSet} in ${region}`, async () => {
    try {
      await aws.cloudFormation(region).send(new DeleteStackSetCommand({ StackSetName: stackSet }));
      return 'done';
    } catch (error) {
      if (isAbsent(error)) return 'unchanged';
      throw error;
    }
  });
}
