import {
  isActive,
  readRecentOperations,
  type StackSetOperationState,
  type StackSetPlace,
} from '../../aws/cloudformation/stack-sets/index.js';
import { type Aws, explained, isUnsupported, poll } from '../../aws/index.js';
import { Failure } from '../../diagnostics/index.js';

/** How to wait for stack sets. */
export interface StackSetWaiting {
  /** Told what is waited for, and for how many milliseconds already. */
  onWait?: (what: string, elapsedMs: number) => void;
  /** Told once of what is under way. */
  onActive?: (operations: readonly StackSetOperationState[]) => void;
}

/** Milliseconds. A wave over thousands of accounts, one after the other, takes hours. */
export const longestOperation = 24 * 3_600_000;

/**
 * Waits until no operation runs on a stack set or waits for its turn: an earlier run of the same deployment may have
 * started it, or somebody else.
 *
 * @returns the recent operations, newest first; null where there is no such stack set
 */
export async function atRest(
  aws: Aws,
  place: StackSetPlace,
  waiting: StackSetWaiting,
): Promise<StackSetOperationState[] | null> {
  let said = false;
  const read = async () => {
    const operations = await recentOperations(aws, place);
    const active = operations?.filter(isActive) ?? [];
    if (active.length > 0 && !said) waiting.onActive?.(active);
    said ||= active.length > 0;
    return operations;
  };
  return explained(`wait for stack set ${place.stackSet} in ${place.region}`, () =>
    poll(read, {
      done: (operations) => !operations?.some(isActive),
      everyMs: 200,
      maxEveryMs: 10_000,
      deadlineMs: longestOperation,
      onWait: (operations, elapsedMs) =>
        waiting.onWait?.(`operation ${operations?.find(isActive)?.id} of stack set ${place.stackSet}`, elapsedMs),
    }),
  );
}

async function recentOperations(aws: Aws, place: StackSetPlace): Promise<StackSetOperationState[] | null> {
  try {
    return await readRecentOperations(aws, place);
  } catch (error) {
    if (error instanceof Failure && isUnsupported(error)) return null;
    throw error;
  }
}
