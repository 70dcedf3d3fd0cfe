import type { Aws } from '../aws/index.js';
import { Failure } from '../diagnostics/index.js';
import type { Operation, Plan } from '../model/index.js';
import { short } from './integrity.js';
import { holdOrganizationLock } from './organization-lock.js';
import type { ProgressEvent } from './progress.js';
import { stoppedByConfig, stopSwitch } from './stop-switch.js';

/** What must hold before each operation: nobody has stopped deployments, and the lock is still this one's. */
export interface DeploymentGuard {
  /** Two calls. @throws Halted where it does not hold */
  check(): Promise<void>;
  release(): Promise<void>;
}

/** What is guarded. */
interface Guarded {
  plan: Plan;
  record: { id: string };
  aws: Aws;
  now: () => Date;
  /** Why deployments are stopped, by the config. */
  stopped?: string | null;
  onProgress: (event: ProgressEvent) => void;
}

/** The deployment ends before its next operation, for a reason that is not the operation's. */
export class Halted extends Error {
  readonly failure: unknown;

  constructor(failure: unknown) {
    super(failure instanceof Error ? failure.message : String(failure));
    this.failure = failure;
  }
}

/**
 * Looks whether deployments are stopped, then takes the lock of the organization. A plan without operations needs neither.
 *
 * @throws Failure (exit 5) where deployments are stopped; Failure where another deployment runs
 */
export async function standGuard({ plan, record, aws, now, stopped, onProgress }: Guarded): Promise<DeploymentGuard> {
  if (plan.operations.length === 0) return { check: async () => {}, release: async () => {} };
  if (stopped) throw stoppedByConfig(stopped);
  const notice = (text: string) => onProgress({ type: 'notice', text });
  const stop = await stopSwitch(aws, notice);
  await stop.check();
  const lock = await holdOrganizationLock(aws, { plan, record: record.id, now: now(), notice });
  const check = async () => {
    try {
      await stop.check();
      await lock.check();
    } catch (error) {
      throw new Halted(error);
    }
  };
  return { check, release: lock.release };
}

/** What to throw where a deployment was halted: how far it is, and how to go on. */
export function howFar(
  { failure }: Halted,
  { done, unchanged }: { done: number; unchanged: number },
  operations: readonly Operation[],
  ended: ReadonlySet<string>,
  digest: string,
): unknown {
  if (!(failure instanceof Failure)) return failure;
  const left = operations.filter(({ id }) => !ended.has(id)).map(({ title }) => title);
  const more = left.length > shown ? `; and ${left.length - shown} more` : '';
  const { message, exitCode, help, cause } = failure;
  return new Failure(message, {
    exitCode,
    cause,
    help: [
      `Done: ${done + unchanged} of ${operations.length} operations. Still to come: ${left.slice(0, shown).join('; ')}${more}.`,
      ...help,
      `What is done stays done. To go on with plan ${short(digest)}, run the same charter deploy again.`,
    ],
  });
}

/** How many operations are named. */
const shown = 5;
