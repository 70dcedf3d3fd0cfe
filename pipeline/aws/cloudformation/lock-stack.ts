import { CreateChangeSetCommand, DeleteStackCommand, DescribeChangeSetCommand } from '@aws-sdk/client-cloudformation';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { errorMessage, errorName } from '../wire-fault.js';
import { isAbsentStack } from './stacks.js';

/** Where a lock is: the name of a stack that nobody creates, and its Region. */
export interface LockPlace {
  stack: string;
  region: string;
}

/** A lock that somebody holds. */
export interface HeldLock {
  /** ARN of its stack: another one for each time that the lock was taken. */
  stackId: string;
  /** What the holder wrote into it. */
  description: string;
}

/** The one name: CloudFormation makes no second change set of a name for a stack, and that is the lock. */
const changeSetName = 'held';

/** A resource that is nothing, of no cost and no account; it is never created, because nobody executes the change set. */
const template = JSON.stringify({
  Description: 'A lock: the one who deploys holds it. Nobody executes this change set.',
  Resources: { Lock: { Type: 'AWS::CloudFormation::WaitConditionHandle' } },
});

/**
 * Takes a lock where nobody has it: asks for a change set of a new stack, under the one name. CloudFormation takes only one
 * of several such requests, so that nothing has to be there before.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html
 *
 * @param token the same for each repetition of the same attempt
 * @returns null where it is taken; what AWS says where the change set is there already, or the state of the stack is none in
 *   which it can be made
 */
export async function requestLock(
  aws: Aws,
  { stack, region }: LockPlace,
  { description, token }: { description: string; token: string },
): Promise<string | null> {
  return explained(`take the lock ${stack} in ${region}`, async () => {
    try {
      await aws.cloudFormation(region).send(
        new CreateChangeSetCommand({
          StackName: stack,
          ChangeSetName: changeSetName,
          ChangeSetType: 'CREATE',
          TemplateBody: template,
          Description: description,
          ClientToken: token,
        }),
      );
      return null;
    } catch (error) {
      // What cannot be validated is the stack's state: it is being deleted, or somebody has executed the change set.
      if (/^(AlreadyExistsException|ValidationError)$/.test(errorName(error))) return errorMessage(error);
      throw error;
    }
  });
}

/** Reads who holds a lock; null where nobody does. One call. */
export async function readLock(aws: Aws, { stack, region }: LockPlace): Promise<HeldLock | null> {
  return explained(`read who holds the lock ${stack} in ${region}`, async () => {
    try {
      const { StackId = '', Description = '' } = await aws
        .cloudFormation(region)
        .send(new DescribeChangeSetCommand({ StackName: stack, ChangeSetName: changeSetName }));
      return { stackId: StackId, description: Description };
    } catch (error) {
      if (/^ChangeSetNotFound(Exception)?$/.test(errorName(error)) || isAbsentStack(error)) return null;
      throw error;
    }
  });
}

/** Asks for the deletion of the stack of a lock, by its id, and does not wait for it. */
export async function dropLock(aws: Aws, { stackId }: Pick<HeldLock, 'stackId'>, region: string): Promise<void> {
  await explained(`delete the stack ${stackId} of a lock`, () =>
    aws.cloudFormation(region).send(new DeleteStackCommand({ StackName: stackId })),
  );
}
