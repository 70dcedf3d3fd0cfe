import { randomUUID } from 'node:crypto';
import {
  type Capability,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  ExecuteChangeSetCommand,
} from '@aws-sdk/client-cloudformation';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { rhythm, type Waiting } from '../organizations/outcome.js';
import { poll } from '../polling.js';
import { errorName } from '../wire-fault.js';
import { type ChangeSet, type ChangeSetPlace, describeChangeSet } from './describe-change-set.js';

/** What a change set is made of. */
export interface NewChangeSet {
  stack: string;
  region: string;
  name: string;
  type: 'CREATE' | 'UPDATE' | 'IMPORT';
  deploymentMode: 'REVERT_DRIFT' | null;
  /** The template's text, or the URL of an object in S3. */
  template: { body: string } | { url: string };
  parameters: Readonly<Record<string, string>>;
  resourcesToImport: readonly { logicalId: string; type: string; identifier: Readonly<Record<string, string>> }[];
  /** What the template does that has to be acknowledged; nothing, where absent. */
  capabilities?: readonly Capability[];
}

/**
 * Asks for a change set. One of that name that is there already stays as it is: a call whose answer was lost is made
 * again by the SDK, so the caller looks at what the change set says in any case.
 */
export async function createChangeSet(aws: Aws, input: NewChangeSet): Promise<void> {
  await explained(`create a change set for stack ${input.stack} in ${input.region}`, async () => {
    try {
      await aws.cloudFormation(input.region).send(
        new CreateChangeSetCommand({
          StackName: input.stack,
          ChangeSetName: input.name,
          ChangeSetType: input.type,
          ...('body' in input.template ? { TemplateBody: input.template.body } : { TemplateURL: input.template.url }),
          Parameters: Object.entries(input.parameters).map(([ParameterKey, ParameterValue]) => ({
            ParameterKey,
            ParameterValue,
          })),
          ...(input.capabilities?.length ? { Capabilities: [...input.capabilities] } : {}),
          ...(input.deploymentMode ? { DeploymentMode: input.deploymentMode } : {}),
          ...(input.resourcesToImport.length > 0 ? { ResourcesToImport: importsOf(input) } : {}),
          ClientToken: randomUUID(),
        }),
      );
    } catch (error) {
      if (errorName(error) !== 'AlreadyExistsException') throw error;
    }
  });
}

function importsOf({ resourcesToImport }: NewChangeSet) {
  return resourcesToImport.map(({ logicalId, type, identifier }) => ({
    LogicalResourceId: logicalId,
    ResourceType: type,
    ResourceIdentifier: { ...identifier },
  }));
}

/** Waits until CloudFormation has computed a change set; null where there is none. Usually seconds. */
export async function settledChangeSet(
  aws: Aws,
  place: ChangeSetPlace,
  waiting: Waiting = {},
): Promise<ChangeSet | null> {
  return (await explained(`describe the change set ${place.changeSet} of stack ${place.stack}`, () =>
    poll(() => describeChangeSet(aws, place), {
      ...rhythm(waiting, `the change set of stack ${place.stack}`, 30 * 60_000),
      done: (changeSet) => (changeSet as ChangeSet | null)?.status.match(/_(PENDING|IN_PROGRESS)$/) == null,
    }),
  )) as ChangeSet | null;
}

/** Deletes a change set that nobody is to execute, and waits until its name is free. */
export async function deleteChangeSet(aws: Aws, place: ChangeSetPlace, waiting: Waiting = {}): Promise<void> {
  await explained(`delete the change set ${place.changeSet} of stack ${place.stack}`, async () => {
    if ((await describeChangeSet(aws, place)) === null) return;
    try {
      await aws
        .cloudFormation(place.region)
        .send(new DeleteChangeSetCommand({ StackName: place.stack, ChangeSetName: place.changeSet }));
    } catch (error) {
      if (!/^(ChangeSetNotFound|ChangeSetNotFoundException)$/.test(errorName(error))) throw error;
    }
    await poll(() => describeChangeSet(aws, place), {
      ...rhythm(waiting, `the change set of stack ${place.stack} to be deleted`, 5 * 60_000),
      done: (changeSet) => changeSet === null || !(changeSet as ChangeSet).status.startsWith('DELETE_'),
    });
  });
}

/**
 * Executes a change set. The token makes a repeated call the same call.
 *
 * @returns false where CloudFormation will not execute it (any more): it is obsolete, gone, or being executed
 */
export async function executeChangeSet(aws: Aws, place: ChangeSetPlace, token: string): Promise<boolean> {
  return explained(`execute the change set ${place.changeSet} of stack ${place.stack}`, async () => {
    try {
      await aws.cloudFormation(place.region).send(
        new ExecuteChangeSetCommand({
          StackName: place.stack,
          ChangeSetName: place.changeSet,
          ClientRequestToken: token,
        }),
      );
      return true;
    } catch (error) {
      if (/^(InvalidChangeSetStatus|ChangeSetNotFound)(Exception)?$/.test(errorName(error))) return false;
      throw error;
    }
  });
}
