import {
  countResults,
  isActive,
  readOperation,
  readRecentOperations,
  type StackSetOperationState,
  type StackSetPlace,
} from '../../aws/cloudformation/stack-sets/index.js';
import { errorNameOf, explained, poll } from '../../aws/index.js';
import { Failure } from '../../diagnostics/index.js';
import type { Operation } from '../../model/index.js';
import { stackSetOperationId } from '../change-set-name.js';
import type { OperationContext } from '../operation-context.js';
import { longestOperation } from './at-rest.js';

/** What a request is made for. */
export interface Task {
  context: OperationContext;
  operation: Operation;
  place: StackSetPlace;
  /** How many instances the operation of the plan is for, and how many of them are done before this request. */
  progress: { total: number; before: number };
}

/** One request to AWS that begins a stack set operation. */
export interface Request {
  /** Names it among those of the same operation of the plan; at most 30 characters. */
  step: string;
  /** What it does, as it stands after "could not": `update stack set charter-x`. */
  doing: string;
  send: (operationId: string) => Promise<void>;
}

/** Milliseconds for which AWS may not show an operation that it has just taken. */
const untilShown = 60_000;

/** Of one step; more mean that something else works against it. */
const mostAttempts = 1_000;

/**
 * Begins a stack set operation and waits for its end. Its id follows from the plan and the step, and from the number of
 * attempts so far: the one that runs is waited for, the one that failed is followed by the next.
 *
 * @param used ids of operations that the stack set has had
 */
export async function perform(
  task: Task,
  request: Request,
  used: ReadonlySet<string>,
): Promise<StackSetOperationState> {
  const { context, operation } = task;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const id = stackSetOperationId(context.plan.digest, operation.id, request.step, attempt);
    if (used.has(id)) continue;
    context.step(operation, `${request.doing} (operation ${id})`);
    // Somebody has taken this id: a run that was killed, or this call, whose first answer was lost.
    const taken = await explained(request.doing, () => takes(() => request.send(id)));
    const end = await operationEnd(task, id);
    if (!taken || end.status === 'SUCCEEDED') return end;
  }
  throw new Failure(`Charter tried to ${request.doing} ${mostAttempts} times.`);
}

/** @returns whether the id was used before */
async function takes(send: () => Promise<void>): Promise<boolean> {
  try {
    await send();
    return false;
  } catch (error) {
    if (/^OperationIdAlreadyExists(Exception)?$/.test(errorNameOf(error))) return true;
    throw error;
  }
}

/** Waits until an operation is over, and tells how far its instances are. */
async function operationEnd(task: Task, id: string): Promise<StackSetOperationState> {
  const { context, operation, place } = task;
  const tell = progressTeller(task, id);
  const { onWait } = context.waiting(operation);
  let behind = false;
  const read = async () => {
    const state = await readOperation(context.aws, place, id);
    if (state?.status === 'QUEUED' && !behind) {
      behind = true;
      await sayWhatIsBefore(task, id);
    }
    if (state && state.status !== 'QUEUED') await tell(!isActive(state));
    return state;
  };
  const end = await explained(`wait for operation ${id} of stack set ${place.stackSet}`, () =>
    poll(read, {
      done: (state) => state !== null && !isActive(state),
      everyMs: 200,
      maxEveryMs: 5_000,
      deadlineMs: longestOperation,
      onWait: (state, elapsedMs) => {
        if (state === null && elapsedMs > untilShown) throw lost(place, id);
        onWait?.(`stack set ${place.stackSet}`, elapsedMs);
      },
    }),
  );
  return end as StackSetOperationState;
}

function lost({ stackSet }: StackSetPlace, id: string): Failure {
  return new Failure(`AWS took operation ${id} of stack set ${stackSet}, and does not show it.`, {
    help: ['AWS may lag behind: run the same command again.'],
  });
}

async function sayWhatIsBefore({ context, operation, place }: Task, id: string): Promise<void> {
  const others = (await readRecentOperations(context.aws, place)) ?? [];
  const before = others.filter((other) => isActive(other) && other.id !== id);
  const which = before.map((other) => `operation ${other.id} (${other.status})`).join(', ');
  context.step(operation, `waits in the queue behind ${which || 'other operations'}`);
}

/**
 * Counting costs a call for each hundred instances, so that the more there are, the less often it is done: about a call a
 * second.
 */
function progressTeller({ context, operation, place, progress }: Task, id: string) {
  const started = performance.now();
  let next = 0;
  return async (last: boolean): Promise<void> => {
    // An operation on the stack set itself has no instances.
    if (progress.total === 0) return;
    const now = performance.now();
    if (!last && now < next) return;
    const { succeeded, failed, total, pages } = await countResults(context.aws, place, id);
    next = performance.now() + 1_000 * pages;
    const done = progress.before + succeeded;
    const over = succeeded + failed;
    const etaMs = over === 0 ? null : Math.round(((now - started) / over) * Math.max(0, total - over));
    const whole = Math.max(progress.total, done + failed);
    context.instances(operation, { done, failed, left: whole - done - failed, total: whole, etaMs });
  };
}
