import type { Aws } from '../aws/index.js';
import { Failure } from '../diagnostics/index.js';
import type { Approval, Operation, Plan } from '../model/index.js';
import { checkRemainder, reachesMore, stale } from './freshness.js';
import { type DeploymentGuard, Halted, howFar, standGuard } from './guard.js';
import { checkIntegrity, short } from './integrity.js';
import type { OperationContext } from './operation-context.js';
import type { ProgressEvent } from './progress.js';
import type { Recorder } from './record.js';
import { runOperation } from './run-operation.js';
import { runInOrder } from './schedule.js';
import { settle } from './settle.js';
import { HeldAtGate } from './stack-sets/index.js';
import { liveSymbols } from './symbols.js';

/** What a deployment works with. */
export interface Deployment {
  plan: Plan;
  approval: Approval;
  record: Recorder;
  /** Makes the plan again, from the config as it is now and the organization as it is now. */
  replan: () => Promise<Plan>;
  /** Symbol → live id of everything that the config names and that exists now. */
  symbols: () => Promise<Record<string, string>>;
  aws: Aws;
  onProgress: (event: ProgressEvent) => void;
  now: () => Date;
  /** Names of the gates at which a person has said go. */
  go?: readonly string[];
  /** Why deployments are stopped, by the config as it is now; null or absent where they are not. */
  stopped?: string | null;
}

/** How far a deployment has come. */
export interface DeploymentResult {
  /** Operations that changed something. */
  done: number;
  /** Operations that found nothing to change. */
  unchanged: number;
  /** Only where it stopped at a gate: the name of the gate at which a person has to say go. */
  waiting?: { gate: string; operation: string };
}

/**
 * Carries out an approved plan, or what is left of it: checks that it is what was approved and still what would be
 * planned, then runs its operations in order. Run again after a failure or a crash, it goes on where it was.
 *
 * @returns how many operations changed something, and how many found nothing to change; and where it stopped, if it did
 * @throws Failure with exit code 5 before the first operation where the plan, the approval or the organization is not
 *   what was approved, or deployments are stopped, which holds before every other operation, too; else with the cause, after
 *   the operations under way have come to their end
 */
export async function deploy(deployment: Deployment): Promise<DeploymentResult> {
  const { plan, approval, record, now } = deployment;
  try {
    checkIntegrity(plan, approval, now());
    const guard = await standGuard(deployment);
    try {
      const operations = await remaining(deployment);
      await record.write({ operation: null, state: 'started', ids: { approver: approval.approver } });
      const result = await carryOut(operations, deployment, guard);
      await record.write({ operation: null, state: result.waiting ? 'waiting' : 'done' });
      return result;
    } finally {
      await guard.release();
    }
  } catch (error) {
    await record.write({ operation: null, ...stateOf(error) });
    throw error;
  }
}

/** The operations that are left, in the approved order. @throws Failure (exit 5) where they are not what was approved */
async function remaining({ plan, record, replan, aws, onProgress }: Deployment): Promise<Operation[]> {
  const resumed = record.started(plan.digest);
  await settle(aws, plan, (what, elapsedMs) => onProgress({ type: 'waiting', operation: null, what, elapsedMs }));
  onProgress({ type: 'planning' });
  const fresh = await replan();
  if (!resumed && reachesMore(plan, fresh)) throw stale(plan, fresh);
  if (fresh.digest !== plan.digest) {
    if (!resumed) throw stale(plan, fresh);
    checkRemainder(plan, fresh);
  }
  const left = new Set(fresh.operations.map(({ id }) => id));
  const operations = plan.operations.filter(
    (operation) => left.has(operation.id) || stillGuards(operation, plan, left),
  );
  onProgress({ type: 'begin', operations: operations.map(({ id, title }) => ({ id, title })), resumed });
  return operations;
}

/**
 * A gate changes nothing, so a plan that is made again after the wave before it has no reason to have it. It stands as
 * long as something of a later wave is left.
 */
function stillGuards({ id, action }: Operation, plan: Plan, left: ReadonlySet<string>): boolean {
  return action.type === 'gate' && plan.operations.some((one) => left.has(one.id) && one.dependsOn.includes(id));
}

async function carryOut(
  operations: Operation[],
  deployment: Deployment,
  guard: DeploymentGuard,
): Promise<DeploymentResult> {
  const { plan, record, onProgress } = deployment;
  const counts = { done: 0, unchanged: 0 };
  const over = new Set<string>();
  const context = contextOf(deployment);
  const run = async (operation: Operation) => {
    const { id, title } = operation;
    await guard.check();
    onProgress({ type: 'started', operation: id, title });
    await record.write({ operation: id, state: 'started' });
    try {
      const { outcome, ids } = await runOperation(operation, context);
      await record.write({ operation: id, state: outcome, ids });
      counts[outcome] += 1;
      over.add(id);
      onProgress({ type: outcome, operation: id, title });
    } catch (error) {
      throw await ended(error, operation, deployment);
    }
  };
  try {
    await runInOrder(operations, run);
    return counts;
  } catch (error) {
    if (error instanceof Halted) throw howFar(error, counts, operations, over, plan.digest);
    if (!(error instanceof HeldAtGate)) throw error;
    return { ...counts, waiting: { gate: error.gate, operation: error.operation } };
  }
}

function contextOf({ plan, record, aws, onProgress, now, symbols, go = [] }: Deployment): OperationContext {
  return {
    aws,
    plan,
    symbols: liveSymbols(symbols),
    step: ({ id }, text) => onProgress({ type: 'step', operation: id, text }),
    waiting: ({ id }) => ({
      onWait: (what, elapsedMs) => onProgress({ type: 'waiting', operation: id, what, elapsedMs }),
      onEvent: ({ status, type, logicalId, reason }) =>
        onProgress({
          type: 'step',
          operation: id,
          text: `${status} ${logicalId} (${type})${reason ? `: ${reason}` : ''}`,
        }),
    }),
    instances: ({ id }, progress) => onProgress({ type: 'instances', operation: id, ...progress }),
    gates: { now, go: new Set(go), passed: record.passed, since: record.since },
  };
}

/** Records and tells how an operation ended that did not come through. @returns what to throw */
async function ended(error: unknown, { id, title }: Operation, { plan, record, onProgress }: Deployment) {
  if (error instanceof HeldAtGate) {
    await record.write({ operation: id, state: 'waiting', reason: error.message });
    onProgress({ type: 'held', operation: id, title, gate: error.gate });
    return error;
  }
  const failed = stateOf(error);
  await record.write({ operation: id, ...failed });
  onProgress({ type: 'failed', operation: id, title, reason: failed.reason });
  return error instanceof Failure ? withNextStep(error, plan) : error;
}

/** What the record says of an error. One that is no failure is a defect of Charter, and goes up as it is. */
function stateOf(error: unknown): { state: 'refused' | 'failed'; reason: string } {
  const refused = error instanceof Failure && error.exitCode === 5;
  return { state: refused ? 'refused' : 'failed', reason: error instanceof Error ? error.message : String(error) };
}

/** A deployment that failed is taken up by the same command; one that was refused needs a new plan, which it says. */
function withNextStep(failure: Failure, plan: Plan): Failure {
  if (failure.exitCode === 5) return failure;
  const { message, exitCode, help, cause } = failure;
  // What an earlier plan let go of keeps its name, and a config that is taken back asks for it anew.
  const taken = /already exists/i.test(message)
    ? [
        'Something has that name and no stack of Charter holds it, perhaps let go of by an earlier plan: docs/stack-sets.md',
      ]
    : [];
  const next = `What is done stays done. To go on with plan ${short(plan.digest)}, run the same charter deploy again.`;
  return new Failure(message, { exitCode, help: [...help, ...taken, next], cause });
}
