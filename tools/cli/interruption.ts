import { Failure } from '../../pipeline/diagnostics/index.js';
import { printFailure } from './print-failure.js';
import type { Progress } from './progress.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Says what an interrupted deployment leaves behind, and ends it at once with exit code 1. Nothing has to be undone or
 * written first: a deployment can be killed between any two calls, and is taken up again.
 *
 * @returns the function that leaves signals to Node.js again
 */
export function sayWhenInterrupted(progress: Progress, how: { json: boolean }): () => void {
  const end = (signal: NodeJS.Signals) => {
    progress.close();
    const help = [
      'What is done stays done, and CloudFormation brings to an end what it has begun.',
      'To go on, run the same charter deploy again. Until then it keeps the lock of the organization, and no other one begins.',
    ];
    printFailure(new Failure(`Interrupted (${signal}).`, { help }), how);
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
