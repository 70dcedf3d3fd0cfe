import { setTimeout as sleep } from 'node:timers/promises';

export interface PollOptions<T> {
  done: (value: T) => boolean;
  /** Milliseconds before the second reading; each wait is half as long again as the one before. */
  everyMs: number;
  /** Milliseconds that no wait exceeds. */
  maxEveryMs: number;
  /** Milliseconds from the first reading after which polling gives up. */
  deadlineMs: number;
  /** Told after each reading that was not the last: what was read, and for how many milliseconds it has been going on. */
  onWait?: (value: T, elapsedMs: number) => void;
  signal?: AbortSignal | undefined;
}

/** What was polled for did not come about in time. Carries the last reading. */
export class DeadlineExceeded<T = unknown> extends Error {
  override name = 'DeadlineExceeded';
  readonly last: T;
  readonly elapsedMs: number;

  constructor(last: T, elapsedMs: number) {
    super(`not done after ${Math.round(elapsedMs / 1000)} s`);
    this.last = last;
    this.elapsedMs = elapsedMs;
  }
}

/**
 * Reads until it is done. The SDK's own waiters start at thirty seconds and say nothing meanwhile.
 *
 * @returns the reading that is done
 * @throws DeadlineExceeded with the last reading; the signal's reason when aborted; whatever `read` throws
 */
export async function poll<T>(read: () => Promise<T>, options: PollOptions<T>): Promise<T> {
  const started = performance.now();
  for (let wait = options.everyMs; ; wait = Math.min(wait * 1.5, options.maxEveryMs)) {
    options.signal?.throwIfAborted();
    const value = await read();
    if (options.done(value)) return value;
    const elapsed = performance.now() - started;
    options.onWait?.(value, elapsed);
    const left = options.deadlineMs - elapsed;
    if (left <= 0) throw new DeadlineExceeded(value, elapsed);
    await pause(Math.min(wait, options.maxEveryMs, left), options.signal);
  }
}

/** Node.js wraps an aborted wait in an error of its own; the caller gave a reason, so that is what is thrown. */
async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
