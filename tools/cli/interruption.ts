import type { Progress } from './progress.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Says what an interrupted deployment leaves behind, and ends it at once with exit code 1. Nothing has to be undone or
 * written first: a deployment can be killed between any two calls, and is taken up again.
 *
 * @returns the function that leaves signals to Node.js again
 */
export function sayWhenInterrupted(progress: Progress): () => void {
  const end = (signal: NodeJS.Signals) => {
    progress.close();
    process.stderr.write(
      `error: Interrupted (${signal}).\n` +
        '  What is done stays done, and CloudFormation brings to an end what it has begun.\n' +
        '  To go on, run the same charter deploy again.\n',
    );
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
