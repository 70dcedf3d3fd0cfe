import type { PollOptions } from '../polling.js';

/** What a write came to: it changed something, or there was nothing left to change. */
export type Outcome = 'done' | 'unchanged';

/** How to wait for what AWS does in its own time. */
export interface Waiting {
  /** Told what is being waited for, and for how many milliseconds already. */
  onWait?: (what: string, elapsedMs: number) => void;
  signal?: AbortSignal | undefined;
  /** Milliseconds after which waiting becomes a failure. */
  deadlineMs?: number;
}

/**
 * The rhythm of waiting. It starts fast, because much is done at once, and slows down to AWS's rates (1 to 2 calls a
 * second for the operations that are polled).
 */
export function rhythm(waiting: Waiting, what: string, defaultDeadlineMs: number): Omit<PollOptions<unknown>, 'done'> {
  return {
    everyMs: 200,
    maxEveryMs: 5_000,
    deadlineMs: waiting.deadlineMs ?? defaultDeadlineMs,
    onWait: (_, elapsed) => waiting.onWait?.(what, elapsed),
    signal: waiting.signal,
  };
}
