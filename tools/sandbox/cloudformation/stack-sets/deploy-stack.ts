import { lookup } from '../../lookup.js';
import { type Call, ServiceError } from '../../service.js';
import { hasChanges } from '../change-sets/calculate.js';
import { obsoleteChangeSets } from '../change-sets/obsolete.js';
import { startDeletion, startDeployment } from '../execution/start.js';
import { checkDeployment } from '../stacks/change.js';
import { templateOf } from '../stacks/deployment.js';
import { addStack, isUpdatable, notUpdatable } from '../stacks/state.js';
import { effectiveParameters } from '../template/parameters.js';
import type { Deployment, StackState } from '../world.js';
import type { Beginning, Running } from './running.js';
import type { StackInstanceState, StackSetMembership, StackSetOperationState, StackSetState } from './state.js';

/** What a stack in which a creation failed can be: it holds nothing, and cannot be updated. */
const unborn = ['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED'];

/**
 * Brings the stack of an instance to what the stack set says, in the member's account and Region: a real stack, which
 * that account sees, too.
 *
 * @param local a call in the member's account and Region
 */
export async function deploymentOf(
  local: Call,
  { set, operation }: Running,
  instance: StackInstanceState,
  fault: StackSetMembership['fault'],
): Promise<Beginning> {
  takeOverrides(instance, operation);
  const stack = stackOf(local, instance);
  const membership = { stackSetId: set.id, operationId: operation.id, fault };
  try {
    const target = targetOf(set, instance);
    if (!stack) return await create(local, set, instance, target, membership);
    if (unborn.includes(stack.status)) {
      // It makes room for a new one, which begins when this one is gone.
      stack.stackSet = membership;
      startDeletion(local, stack, []);
      return { state: 'running' };
    }
    return await update(local, stack, target, membership);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { state: 'failed', reason: error.message };
  }
}

/** The stack of an instance; undefined before the first and after somebody deleted it. */
export function stackOf(call: Pick<Call, 'world'>, instance: StackInstanceState): StackState | undefined {
  const stack = lookup(call.world.cloudformation.stacks, instance.stackId ?? undefined);
  return stack?.status === 'DELETE_COMPLETE' ? undefined : stack;
}

/** Parameters that the request names are set or kept; overrides that it does not name are gone. */
function takeOverrides(instance: StackInstanceState, { overrides }: StackSetOperationState): void {
  if (overrides === null) return;
  const previous = instance.overrides;
  const kept = Object.entries(overrides).map(([key, value]) => [key, value ?? lookup(previous, key)] as const);
  instance.overrides = Object.fromEntries(kept.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function targetOf({ definition }: StackSetState, { overrides }: StackInstanceState): Deployment {
  const { templateBody, parameters, tags } = definition;
  const declared = templateOf(definition).Parameters;
  const values = { ...parameters, ...overrides };
  const given = Object.entries(values).filter(([key]) => Object.hasOwn(declared, key));
  return {
    templateBody,
    parameters: effectiveParameters(
      declared,
      given.map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
      {},
    ),
    tags,
  };
}

async function create(
  local: Call,
  set: StackSetState,
  instance: StackInstanceState,
  target: Deployment,
  membership: StackSetMembership,
): Promise<Beginning> {
  const stack = addStack(local, stackName(local, set), 'CREATE_IN_PROGRESS');
  try {
    await checkDeployment(local, stack, target);
  } catch (error) {
    delete local.world.cloudformation.stacks[stack.id];
    throw error;
  }
  instance.stackId = stack.id;
  stack.capabilities = set.capabilities;
  stack.stackSet = membership;
  startDeployment(local, stack, { kind: 'CREATE', target });
  return { state: 'running' };
}

/** `StackSet-NAME-UUID`, of at most 128 characters. */
function stackName(call: Call, { name }: StackSetState): string {
  const id = call.newId('stackSetInstance');
  return `StackSet-${name.slice(0, 128 - 'StackSet--'.length - id.length)}-${id}`;
}

async function update(
  local: Call,
  stack: StackState,
  target: Deployment,
  membership: StackSetMembership,
): Promise<Beginning> {
  if (!isUpdatable(stack)) throw notUpdatable(stack);
  const changes = await checkDeployment(local, stack, target);
  if (!hasChanges(local, stack, target, changes)) {
    const { fault } = membership;
    if (fault) return { state: 'failed', reason: fault.message };
    return { state: 'done', reason: 'No updates are to be performed.' };
  }
  obsoleteChangeSets(local, stack, null);
  stack.stackSet = membership;
  startDeployment(local, stack, { kind: 'UPDATE', target });
  return { state: 'running' };
}
