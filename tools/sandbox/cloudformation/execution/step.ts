import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { failureReason, HandlerError, isRetriable } from '../providers/handler-error.js';
import { providerOf } from '../providers/index.js';
import type { Step } from '../providers/provider.js';
import type { OperationState, ResourceState, StackState, TaskState } from '../world.js';
import { eventVerb, stepDelay } from './begin.js';
import { setResourceStatus } from './events.js';
import { beginSoon, currentOperation, type OperationInput, stepLater } from './later.js';
import { resourceOf } from './resource.js';

/** As many as the public handlers of Organizations try. */
const retries = 5;

/** An effect: one API call of one resource. */
export async function step(call: Call<OperationInput>): Promise<void> {
  const found = currentOperation(call);
  const task = found?.task;
  if (!found || task?.state !== 'running') return;
  const { stack, operation } = found;
  const key = call.input.task!;
  const outcome = task.fault ?? (await makeCall(call, task));
  if (outcome === 'again')
    return stepLater(call, stack, key, stepDelay(call, operation, key, -task.attempt) * 2 ** task.attempt);
  if (outcome !== null) return fail(call, stack, operation, task, outcome);
  if (task.step < stepsOf(call, task).length) {
    showProgress(stack, task);
    return stepLater(call, stack, key, stepDelay(call, operation, key, task.step));
  }
  await finish(call, stack, operation, task);
}

/** @returns null where it went well, `again` where the handler waits and tries again, else why it failed */
async function makeCall(call: Call, task: TaskState): Promise<string | null> {
  const next = stepsOf(call, task)[task.step];
  try {
    await next?.run(call, task.work!);
  } catch (error) {
    const code = error instanceof ServiceError ? error.code : '';
    const gone = task.verb === 'delete' && code.endsWith('NotFoundException');
    if (isRetriable(error) && task.attempt < retries && quirk(call.world, 'handler-retries')) {
      task.attempt += 1;
      return 'again';
    }
    if (!next?.ignores?.includes(code) && !gone) return failureReason(error, call.newId('requestToken'));
  }
  task.step += 1;
  task.attempt = 0;
  return null;
}

function stepsOf(call: Call, task: TaskState): Step[] {
  const work = task.work!;
  const provider = providerOf(work.type)!;
  switch (task.verb) {
    case 'create':
    case 'replace':
      return [...removalOf(call, task), ...provider.create(call, work)];
    case 'update':
      return provider.update(call, work);
    case 'delete':
      return provider.remove(call, work);
    default:
      return [readImported, ...(quirk(call.world, 'import-touches-nothing') ? [] : provider.update(call, work))];
  }
}

/** A type that is replaced by deletion and creation removes the old resource first. */
function removalOf(call: Call, { displaces }: TaskState): Step[] {
  if (!displaces) return [];
  const steps = providerOf(displaces.type)!.remove(call, displaces);
  return steps.map((one) => ({ ...one, run: (inner) => one.run(inner, displaces) }));
}

const readImported: Step = {
  name: 'read',
  run: async (call, { type, physicalId }) => {
    if (!quirk(call.world, 'import-exists-live')) return;
    if ((await providerOf(type)!.read(call, physicalId!)) !== null) return;
    throw new HandlerError('NotFound', `Resource of type '${type}' with identifier '${physicalId}' was not found.`);
  },
};

/** A creation that has its physical id shows it before it is complete. */
function showProgress(stack: StackState, task: TaskState): void {
  if (task.verb === 'create') resourceOf(stack, task.logicalId).physicalId = task.work!.physicalId;
}

/** An update that stopped half-way counts as not done: whoever tries again does all of it. */
function forgetUpdate(stack: StackState, task: TaskState): void {
  if (task.verb === 'update') resourceOf(stack, task.logicalId).properties = task.work!.previous;
}

async function finish(call: Call, stack: StackState, operation: OperationState, task: TaskState): Promise<void> {
  task.state = 'done';
  const resource = task.leftover?.resource ?? resourceOf(stack, task.logicalId);
  if (task.verb === 'delete') {
    if (stack.resources[task.logicalId]?.physicalId === resource.physicalId) delete stack.resources[task.logicalId];
  } else {
    await settleResource(call, operation, resource, task);
  }
  setResourceStatus(call, stack, resource, `${eventVerb(task.verb!)}_COMPLETE`, importReason(task));
  beginSoon(call, stack);
}

function importReason(task: TaskState): string | null {
  return task.verb === 'import' ? 'Resource import completed.' : null;
}

async function settleResource(
  call: Call,
  operation: OperationState,
  resource: ResourceState,
  task: TaskState,
): Promise<void> {
  const { physicalId, desired, type } = task.work!;
  if (task.verb === 'replace' && !task.displaces) {
    const old = operation.before[resource.logicalId]!;
    // The template that asks for the replacement says what becomes of the old one.
    operation.leftovers.push({ resource: { ...old }, policy: resource.updateReplacePolicy, createdHere: false });
  }
  resource.physicalId = physicalId;
  resource.properties = desired;
  resource.attributes = await providerOf(type)!.attributes(call, physicalId!);
  resource.drift = null;
}

function fail(call: Call, stack: StackState, operation: OperationState, task: TaskState, reason: string): void {
  task.state = 'failed';
  showProgress(stack, task);
  const resource = task.leftover?.resource ?? resourceOf(stack, task.logicalId);
  setResourceStatus(call, stack, resource, `${eventVerb(task.verb!)}_FAILED`, reason);
  forgetUpdate(stack, task);
  if (operation.phase === 'rollback' && !quirk(call.world, 'rollback-can-fail')) task.state = 'done';
  else operation.failures.push({ logicalId: task.logicalId, reason, verb: task.verb! });
  if (operation.phase === 'deploy' && quirk(call.world, 'cancelled-in-flight')) cancelOthers(call, stack, operation);
  beginSoon(call, stack);
}

function cancelOthers(call: Call, stack: StackState, operation: OperationState): void {
  for (const task of Object.values(operation.tasks)) {
    if (task.state !== 'running') continue;
    task.state = 'cancelled';
    showProgress(stack, task);
    const verb = eventVerb(task.verb!);
    const what = { CREATE: 'creation', UPDATE: 'update', IMPORT: 'import' }[verb] ?? verb.toLowerCase();
    setResourceStatus(call, stack, resourceOf(stack, task.logicalId), `${verb}_FAILED`, `Resource ${what} cancelled`);
    forgetUpdate(stack, task);
  }
}
