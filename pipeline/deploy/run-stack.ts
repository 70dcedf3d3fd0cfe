import {
  type ChangeSet,
  createChangeSet,
  deleteChangeSet,
  executeChangeSet,
  isInProgress,
  newestEvent,
  readStackState,
  readTemplate,
  readValidationErrors,
  type StackState,
  settledChangeSet,
  stackEnd,
} from '../aws/cloudformation/index.js';
import { putTemplate } from '../aws/s3/index.js';
import { Failure } from '../diagnostics/index.js';
import {
  fingerprint,
  type Json,
  type JsonObject,
  type Operation,
  type ResourceChange,
  type StackAction,
} from '../model/index.js';
import { capabilitiesOf } from './capabilities.js';
import { changeSetName, tokenFor } from './change-set-name.js';
import { excess, onlyLetsGo } from './compare-changes.js';
import { goneAlready, stillAttached, withPolicyActions } from './deletions.js';
import type { OperationContext, OperationResult } from './operation-context.js';
import { checkEnd, stuck, usable } from './stack-end.js';

/** A stack operation with every symbol replaced. */
interface Task {
  operation: Operation;
  action: StackAction;
  template: JsonObject;
  parameters: Record<string, string>;
  resourcesToImport: StackAction['resourcesToImport'];
  /** The name that this deployment gives the change set, whichever run of it makes it. */
  name: string;
}

/**
 * Carries out one stack operation: finds or makes the change set, compares it with what was approved, executes it and
 * waits for the end.
 *
 * @throws Failure where the stack is stuck, where the change set does more than was approved (exit 5), or where
 *   CloudFormation could not carry it out
 */
export async function runStack(
  operation: Operation,
  action: StackAction,
  context: OperationContext,
): Promise<OperationResult> {
  const task = await resolved(operation, action, context);
  for (let attempt = 1; ; attempt += 1) {
    await ready(task, context);
    const changeSet = await obtain(task, context);
    if (changeSet.nothingToChange) {
      await deleteChangeSet(context.aws, { ...action, changeSet: changeSet.id });
      return { outcome: 'unchanged', ids: {} };
    }
    await refuseExcess(task, changeSet, context);
    const executed = await execute(task, changeSet, context);
    if (executed) return { outcome: 'done', ids: { changeSet: changeSet.id, ...executed } };
    // It went obsolete between the look and the call: another update came in between.
    if (attempt === 3)
      throw new Failure(`The change set of stack ${action.stack} went obsolete three times in a row.`, {
        help: ['Something else updates this stack at the same time. Find out what, then run the same command again.'],
      });
  }
}

/**
 * Finds or makes the change set of an operation, and compares it with the plan, without executing it.
 *
 * @returns null where there is nothing to change
 * @throws Failure (exit 5) where it does more than the plan predicts
 */
export async function reviewChangeSet(
  operation: Operation,
  action: StackAction,
  context: OperationContext,
): Promise<ChangeSet | null> {
  const task = await resolved(operation, action, context);
  const changeSet = await obtain(task, context);
  if (changeSet.nothingToChange) {
    await deleteChangeSet(context.aws, { ...action, changeSet: changeSet.id });
    return null;
  }
  await refuseExcess(task, changeSet, context);
  return changeSet;
}

async function resolved(operation: Operation, action: StackAction, { plan, symbols }: OperationContext): Promise<Task> {
  const template = plan.templates[action.template];
  if (!template) throw new Failure(`The plan lacks the template of stack ${action.stack}.`, { exitCode: 5 });
  const values = async (entries: Record<string, string>) => {
    const pairs = await Promise.all(
      Object.entries(entries).map(async ([key, value]) => [key, await symbols.resolve(value)]),
    );
    return Object.fromEntries(pairs) as Record<string, string>;
  };
  const resourcesToImport = await Promise.all(
    action.resourcesToImport.map(async (resource) => ({ ...resource, identifier: await values(resource.identifier) })),
  );
  const parameters = await values(action.parameters);
  const name = changeSetName(plan.digest, operation.id);
  return { operation, action, template, parameters, resourcesToImport, name };
}

/** Waits until the stack can take a change set. @throws Failure where it is stuck */
async function ready({ operation, action }: Task, context: OperationContext): Promise<StackState | null> {
  let state = await readStackState(context.aws, action);
  if (state && isInProgress(state.status)) {
    context.step(operation, `waits for stack ${action.stack}, which is ${state.status}`);
    const watch = { stack: action.stack, region: action.region, since: null, started: false };
    state = (await stackEnd(context.aws, watch, context.waiting(operation))).state;
  }
  if (state && !usable(state.status)) throw stuck(action, state);
  return state;
}

/** The reviewed change set, or one that a killed run left behind, where it is still good; else a new one. */
async function obtain(task: Task, context: OperationContext): Promise<ChangeSet> {
  const { action, name, operation } = task;
  const reviewed = approvedChange(task, context)?.changeSet?.id;
  for (const candidate of [reviewed, name]) {
    if (candidate === undefined) continue;
    const found = await settledChangeSet(context.aws, { ...action, changeSet: candidate }, context.waiting(operation));
    const why = (found && besides(found, task)) ?? (await unusable(task, found, context));
    if (found && why === null) return found;
    if (candidate === reviewed)
      context.step(
        operation,
        `makes a new change set: the reviewed one ${why ?? 'is gone'}; it is compared with the plan`,
      );
  }
  return make(task, context);
}

async function make(task: Task, context: OperationContext): Promise<ChangeSet> {
  const { action, name, operation, template, parameters, resourcesToImport } = task;
  const { aws } = context;
  const place = { stack: action.stack, region: action.region, changeSet: name };
  await deleteChangeSet(aws, place);
  const body = JSON.stringify(template);
  const bucket = action.templateBucket;
  const source = bucket
    ? { url: await putTemplate(aws, { bucket, region: aws.organizationsRegion, sha256: action.template, body }) }
    : { body };
  await createChangeSet(aws, {
    stack: action.stack,
    region: action.region,
    name,
    type: action.changeSetType,
    deploymentMode: action.deploymentMode,
    template: source,
    parameters,
    resourcesToImport,
    capabilities: capabilitiesOf(template),
  });
  const made = await settledChangeSet(aws, place, context.waiting(operation));
  if (made?.nothingToChange) return made;
  const why = await unusable(task, made, context);
  if (made && why === null) return made;
  if (made?.status !== 'FAILED')
    throw new Failure(
      `CloudFormation’s change set for stack ${action.stack} is not what was asked for: it ${why ?? 'is gone'}.`,
      {
        help: ['Run the same command again; if it stays so, something else changes this stack.'],
      },
    );
  const details = await readValidationErrors(aws, action.region, made.id);
  await deleteChangeSet(aws, place);
  throw new Failure(
    `CloudFormation cannot make the change set for stack ${action.stack} in ${action.region}: ${made.statusReason ?? 'no reason given'}`,
    { help: [...details, 'Nothing of this stack was changed. When the cause is gone, run the same command again.'] },
  );
}

/** Why a change set cannot be executed as this operation; null where it can. */
async function unusable(task: Task, found: ChangeSet | null, { aws }: OperationContext): Promise<string | null> {
  if (!found) return 'is gone';
  if (found.stack !== task.action.stack) return `belongs to stack ${found.stack || 'without a name'}`;
  if (found.status !== 'CREATE_COMPLETE' || found.executionStatus !== 'AVAILABLE')
    return `is ${found.executionStatus === 'AVAILABLE' ? found.status : found.executionStatus}`;
  if (fingerprint(found.parameters) !== fingerprint(task.parameters)) return 'has other parameters';
  if (found.deploymentMode !== task.action.deploymentMode) return 'compares otherwise with the live state';
  const template = await readTemplate(aws, { ...task.action, changeSet: found.id });
  return fingerprint(template) === task.action.template ? null : 'has another template';
}

/**
 * What an update would do besides, and is in no template; null where nothing. Charter asks for none of it but for the
 * capabilities that the template needs, so whoever did made the change set. It is no matter in one just made, which takes
 * over what is set on the stack.
 */
function besides({ notificationArns, onStackFailure, capabilities }: ChangeSet, { template }: Task): string | null {
  if (notificationArns.length > 0) return `reports to ${notificationArns.join(', ')}`;
  if (onStackFailure !== null) return `says ${onStackFailure} for a stack that fails`;
  const needed: readonly string[] = capabilitiesOf(template);
  const others = capabilities.filter((capability) => !needed.includes(capability));
  return others.length > 0 ? `has the capabilities ${others.join(', ')}` : null;
}

function approvedChange({ operation }: Task, { plan }: OperationContext) {
  return plan.stacks.find((change) => change.operation === operation.id);
}

/** @throws Failure (exit 5), after deleting the change set, where it does more than was approved */
async function refuseExcess(task: Task, changeSet: ChangeSet, context: OperationContext): Promise<void> {
  const { action } = task;
  const predicted = approvedChange(task, context)?.changes ?? [];
  const approved = await context.symbols.known(predicted as unknown as Json);
  const real = await withPolicyActions(changeSet, action, context);
  const removed = real.changes.filter((change) => change.action === 'Remove');
  const { id } = task.operation;
  const gone = onlyLetsGo(id) ? await goneAlready(removed, context.aws) : new Set<string>();
  const more = [
    ...excess(real, approved as unknown as ResourceChange[], id, gone),
    ...(await stillAttached(removed, context)),
  ];
  if (more.length === 0) return;
  await deleteChangeSet(context.aws, { ...action, changeSet: changeSet.id });
  throw new Failure(`The change set of stack ${action.stack} does more than was approved. It was not executed.`, {
    exitCode: 5,
    help: [
      ...more,
      'Make a new plan and have it approved: charter plan --out plan.json, then charter approve plan.json --as NAME',
    ],
  });
}

/** @returns ids for the record; null where the change set cannot be executed any more */
async function execute(
  { action, operation }: Task,
  changeSet: ChangeSet,
  context: OperationContext,
): Promise<Record<string, string> | null> {
  const { aws } = context;
  const place = { ...action, changeSet: changeSet.id };
  const since = await newestEvent(aws, action);
  if (!(await executeChangeSet(aws, place, tokenFor(changeSet.id)))) {
    // The answer to an earlier attempt of the same call may have been lost: then it runs already.
    const now = await settledChangeSet(aws, place);
    if (!now || !/^EXECUTE_/.test(now.executionStatus)) return null;
  }
  const end = await stackEnd(
    aws,
    { stack: action.stack, region: action.region, since, started: true },
    context.waiting(operation),
  );
  checkEnd(action, end);
  return { stack: end.state?.id ?? '' };
}
