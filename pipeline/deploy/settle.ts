import { isInProgress, readStackState, stackEnd } from '../aws/cloudformation/index.js';
import type { StackSetPlace } from '../aws/cloudformation/stack-sets/index.js';
import { type Aws, explained, isUnsupported, poll } from '../aws/index.js';
import { readAccountRequestsInProgress } from '../aws/organizations/index.js';
import type { Plan } from '../model/index.js';
import { atRest } from './stack-sets/at-rest.js';

/** Told what is waited for, and for how many milliseconds already. */
export type OnWait = (what: string, elapsedMs: number) => void;

/**
 * Waits for what an earlier, interrupted run may have started: stacks and stack sets of the plan that CloudFormation is at
 * work on, and accounts that are being created. What is read before they come to rest is neither the old nor the new state.
 */
export async function settle(aws: Aws, plan: Plan, onWait: OnWait): Promise<void> {
  const places = new Map(stacksOf(plan).map((place) => [`${place.region} ${place.stack}`, place]));
  for (const place of places.values()) {
    const state = await readStackState(aws, place);
    if (state && isInProgress(state.status)) await stackEnd(aws, { ...place, since: null, started: false }, { onWait });
  }
  for (const place of stackSetsOf(plan)) await atRest(aws, place, { onWait });
  if (plan.operations.some(({ action }) => action.type === 'createAccount')) await settleAccounts(aws, onWait);
}

function stacksOf(plan: Plan): { stack: string; region: string }[] {
  return plan.operations.flatMap(({ action }) =>
    'stack' in action ? [{ stack: action.stack, region: action.region }] : [],
  );
}

function stackSetsOf(plan: Plan): StackSetPlace[] {
  const places = plan.operations.flatMap(({ action }) =>
    'stackSet' in action ? [{ stackSet: action.stackSet, region: action.region }] : [],
  );
  return [...new Map(places.map((place) => [`${place.region} ${place.stackSet}`, place])).values()];
}

async function settleAccounts(aws: Aws, onWait: OnWait): Promise<void> {
  try {
    await explained('wait for accounts that are being created', () =>
      poll(() => readAccountRequestsInProgress(aws), {
        done: (requests) => requests.length === 0,
        everyMs: 200,
        maxEveryMs: 10_000,
        deadlineMs: 3_600_000,
        onWait: (requests, elapsedMs) =>
          onWait(`account ${requests.map(({ accountName }) => accountName).join(', ')}`, elapsedMs),
      }),
    );
  } catch (error) {
    if (!isUnsupported(error)) throw error;
  }
}
