import { readStackState } from '../aws/cloudformation/index.js';
import { type Aws, isUnsupported } from '../aws/index.js';
import { templateBucketReady } from '../aws/s3/index.js';
import { Failure } from '../diagnostics/index.js';
import type { Note, Operation, Plan, StackAction, StackChange } from '../model/index.js';
import type { OperationContext } from './operation-context.js';
import { reviewChangeSet } from './run-stack.js';
import { usable } from './stack-end.js';
import { liveSymbols } from './symbols.js';

/**
 * Has CloudFormation make the change sets that an approver reviews and that `deploy` then executes: one for each stack
 * whose inputs exist already. Executes nothing. The digest stays, because it covers what is to change and not the ARNs.
 *
 * @returns the plan with the change sets linked, and with a note for each stack that gets its own only when it is deployed
 * @throws Failure where CloudFormation would do more than the plan predicts
 */
export async function createChangeSets({ plan, aws }: { plan: Plan; aws: Aws }): Promise<Plan> {
  const notes: Note[] = [];
  const stacks: StackChange[] = [];
  for (const change of plan.stacks) {
    const operation = plan.operations.find(({ id }) => id === change.operation);
    const made = operation ? await changeSetFor(operation, plan, aws) : 'the plan has no operation for it';
    stacks.push({ ...change, changeSet: typeof made === 'string' ? null : made });
    if (typeof made === 'string') notes.push({ what: `change set of ${operation?.title ?? change.name}`, why: made });
  }
  return { ...plan, stacks, notChecked: [...plan.notChecked, ...notes] };
}

/** The change set, or why there is none. */
async function changeSetFor(
  operation: Operation,
  plan: Plan,
  aws: Aws,
): Promise<{ id: string; status: string } | string> {
  const { action } = operation;
  if (action.type !== 'changeSet') return 'it is no stack update';
  const missing = await missingInput(operation, action, plan, aws);
  if (missing) return `${missing}; it is made when the plan is deployed, and compared with what is approved`;
  const context: OperationContext = {
    aws,
    plan,
    // What the plan was made from a moment ago; the change set's parameters are compared again in the deployment.
    symbols: liveSymbols(async () => plan.symbols, []),
    step: () => {},
    waiting: () => ({}),
    instances: () => {},
    gates: { now: () => new Date(), go: new Set(), passed: () => false, since: () => null },
  };
  try {
    const changeSet = await reviewChangeSet(operation, action, context);
    return changeSet
      ? { id: changeSet.id, status: changeSet.executionStatus }
      : 'CloudFormation finds nothing to change';
  } catch (error) {
    if (isUnsupported(error)) return 'this endpoint does not support it';
    throw error instanceof Failure && error.exitCode === 5 ? new Failure(error.message, { help: error.help }) : error;
  }
}

/** What is not there yet that the change set is made from; null where all is. */
async function missingInput(operation: Operation, action: StackAction, plan: Plan, aws: Aws): Promise<string | null> {
  const before = plan.operations.slice(0, plan.operations.indexOf(operation));
  if (before.some((other) => 'stack' in other.action && other.action.stack === action.stack))
    return 'an earlier operation changes the same stack';
  const values = [
    ...Object.values(action.parameters),
    ...action.resourcesToImport.flatMap((r) => Object.values(r.identifier)),
  ];
  const unknown = values
    .flatMap((value) => value.match(/\$\{[^}]*\}/g) ?? [])
    .find((symbol) => !(symbol in plan.symbols));
  if (unknown) return `${unknown} does not exist yet`;
  const { templateBucket: bucket } = action;
  if (bucket && !(await templateBucketReady(aws, aws.organizationsRegion, bucket)))
    return `bucket ${bucket} does not exist yet`;
  const state = await readStackState(aws, action);
  return state && !usable(state.status) ? `the stack is ${state.status}` : null;
}
