/** Runs a task as soon as fewer than `concurrency` others of this limiter run; first come, first served. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Bounds parallelism, so that a big organization is read fast and AWS's rates (1 to 20 calls a second, by operation) are
 * met by waiting in line rather than by being throttled.
 */
export function limiter(concurrency: number): Limit {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // A finished task hands its place on, so that none slips in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
