import {
  rootCause,
  type StackEnd,
  type StackHappening,
  type StackPlace,
  type StackState,
} from '../aws/cloudformation/index.js';
import { Failure } from '../diagnostics/index.js';

const good = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE']);

/** Statuses in which a stack takes a new change set. A rollback that came to its end left the stack as it was before. */
const takesChangeSets = new Set([
  ...good,
  'REVIEW_IN_PROGRESS',
  'DELETE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
]);

export function usable(status: string): boolean {
  return takesChangeSets.has(status);
}

/** A stack that has to be freed before anything can be done with it. */
export function stuck({ stack, region }: StackPlace, { status, statusReason }: StackState): Failure {
  return new Failure(`Stack ${stack} in ${region} is stuck: ${status}${statusReason ? ` (${statusReason})` : ''}.`, {
    help: ['charter recover explains what happened, and proposes the plan that frees it.'],
  });
}

/** @throws Failure with the first failed event where a stack did not come to a good end */
export function checkEnd({ stack, region }: StackPlace, end: StackEnd): void {
  const status = end.state?.status ?? 'gone';
  if (!good.has(status))
    throw new Failure(`Stack ${stack} in ${region} ended as ${status}: ${reasonOf(end)}`, {
      help: usable(status)
        ? ['CloudFormation took everything back. When the cause is gone, run the same command again.']
        : ['charter recover explains what is left, and proposes the plan that frees it.'],
    });
  // The clean-up comes after the update is complete, and its failures do not show in the status.
  const left = notDeleted(end.events);
  if (left.length === 0) return;
  throw new Failure(`Stack ${stack} in ${region} was updated, and could not delete what it let go of.`, {
    help: [
      ...left.map(
        ({ logicalId, physicalId, reason }) =>
          `${logicalId} (${physicalId ?? 'no id'}): ${reason ?? 'no reason given'}`,
      ),
      'It belongs to no stack any more: delete it by hand once the cause is gone. charter recover lists it until then.',
    ],
  });
}

/** @throws Failure with the first failed event where a stack could not be deleted */
export function checkDeleted({ stack, region }: StackPlace, end: StackEnd): void {
  if (end.state === null || end.state.status === 'DELETE_COMPLETE') return;
  throw new Failure(`Stack ${stack} in ${region} could not be deleted, it is ${end.state.status}: ${reasonOf(end)}`, {
    help: ['charter recover explains what is left.'],
  });
}

/** @throws Failure with the first failed event where a rollback got stuck again */
export function checkRolledBack({ stack, region }: StackPlace, end: StackEnd): void {
  if (end.state?.status === 'UPDATE_ROLLBACK_COMPLETE') return;
  throw new Failure(
    `The rollback of stack ${stack} in ${region} ended as ${end.state?.status ?? 'gone'}: ${reasonOf(end)}`,
    {
      help: ['charter recover explains what is left, and proposes the plan that frees it.'],
    },
  );
}

function reasonOf({ state, events }: StackEnd): string {
  const cause = rootCause(events);
  if (cause) return `${cause.logicalId} (${cause.type}): ${cause.reason ?? cause.status}`;
  return state?.statusReason ?? 'no reason given';
}

/** CloudFormation tries a deletion up to three times: only the last attempt counts. */
function notDeleted(events: readonly StackHappening[]): StackHappening[] {
  const last = new Map(events.map((event) => [event.physicalId ?? event.logicalId, event]));
  return [...last.values()].filter(({ status }) => status === 'DELETE_FAILED');
}
