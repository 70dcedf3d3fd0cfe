import { randomUUID } from 'node:crypto';
import { ContinueUpdateRollbackCommand, DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { newestEvent, type StackEnd, type StackWaiting, stackEnd } from './stack-progress.js';
import { isInProgress, readStackState, type StackPlace } from './stacks.js';

/**
 * Deletes a stack and waits until it is gone. What happens to its resources is in their deletion policies.
 *
 * @returns null where there is no such stack; else how it ended, which may be DELETE_FAILED
 */
export async function deleteStack(aws: Aws, place: StackPlace, waiting: StackWaiting = {}): Promise<StackEnd | null> {
  const state = await readStackState(aws, place);
  if (!state || state.status === 'DELETE_COMPLETE') return null;
  // By id, because the name stops to mean anything once the stack is gone.
  const byId = { stack: state.id, region: place.region };
  const since = await newestEvent(aws, byId);
  await explained(`delete stack ${place.stack} in ${place.region}`, () =>
    aws
      .cloudFormation(place.region)
      .send(new DeleteStackCommand({ StackName: state.id, ClientRequestToken: randomUUID() })),
  );
  return stackEnd(aws, { ...byId, since, started: true }, waiting);
}

/**
 * Takes up the rollback of an update that got stuck, and waits for its end.
 *
 * @param skip logical ids that CloudFormation is to leave as they are
 * @returns null where the stack is not stuck
 */
export async function continueUpdateRollback(
  aws: Aws,
  place: StackPlace & { skip: readonly string[] },
  waiting: StackWaiting = {},
): Promise<StackEnd | null> {
  const state = await readStackState(aws, place);
  if (state?.status !== 'UPDATE_ROLLBACK_FAILED') {
    if (!state || !isInProgress(state.status)) return null;
    return stackEnd(aws, { ...place, since: null, started: false }, waiting);
  }
  const since = await newestEvent(aws, place);
  await explained(`continue the rollback of stack ${place.stack} in ${place.region}`, () =>
    aws.cloudFormation(place.region).send(
      new ContinueUpdateRollbackCommand({
        StackName: place.stack,
        ResourcesToSkip: place.skip.length > 0 ? [...place.skip] : undefined,
        ClientRequestToken: randomUUID(),
      }),
    ),
  );
  return stackEnd(aws, { ...place, since, started: true }, waiting);
}
