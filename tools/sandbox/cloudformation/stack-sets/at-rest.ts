import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import type { StackState } from '../world.js';
import { deploymentOf } from './deploy-stack.js';
import { inAccount } from './in-account.js';
import { fail, succeed } from './instance.js';
import { advance } from './run.js';
import { type Running, runningOperation } from './running.js';
import { instanceKey, type StackSetMembership } from './state.js';

/** An effect: the stack of an instance has come to rest. */
export async function stackAtRest(call: Call<{ stackId: string }>): Promise<void> {
  const stack = lookup(call.world.cloudformation.stacks, call.input.stackId);
  const membership = stack?.stackSet;
  if (!stack || !membership || membership.operationId === null) return;
  const { stackSetId, operationId, fault } = membership;
  const found = runningOperation({ ...call, input: { stackSetId, operationId } });
  membership.operationId = null;
  membership.fault = null;
  if (found && (await settle(call, found, stack, fault))) await advance(call, found);
}

/** @returns whether the instance is done with */
async function settle(
  call: Call,
  running: Running,
  stack: StackState,
  fault: StackSetMembership['fault'],
): Promise<boolean> {
  const { set, operation } = running;
  const key = instanceKey(stack.account, stack.region);
  const instance = lookup(set.instances, key);
  const result = lookup(operation.results, key);
  const region = operation.regions.find((other) => other.region === stack.region);
  if (!instance || !result || !region) return true;
  const deleting = operation.action === 'DELETE';
  const gone = stack.status === 'DELETE_COMPLETE';
  if (gone && !deleting) {
    const local = inAccount(call, stack.account, stack.region, null);
    const again = await deploymentOf(local, running, instance, fault);
    if (again.state === 'running') return false;
    if (again.state === 'failed') fail(call, instance, result, again.reason, false);
  } else if (gone || ['CREATE_COMPLETE', 'UPDATE_COMPLETE'].includes(stack.status)) {
    succeed(set, instance, result, { deleted: deleting });
  } else fail(call, instance, result, reasonOf(stack), deleting);
  region.running -= 1;
  if (result.status === 'FAILED') region.failed += 1;
  return true;
}

/** The first resource that failed of itself in the stack's last operation, as stack sets tell it. */
function reasonOf(stack: StackState): string {
  const operationId = stack.events.at(-1)?.operationId ?? null;
  const failed = stack.events.find(
    (event) =>
      event.operationId === operationId &&
      event.type !== 'AWS::CloudFormation::Stack' &&
      event.status.endsWith('_FAILED') &&
      !/^Resource \w+ cancelled$/.test(event.reason ?? ''),
  );
  if (!failed) return stack.statusReason ?? `Stack is in ${stack.status} state.`;
  return `ResourceLogicalId:${failed.logicalId}, ResourceType:${failed.type}, ResourceStatusReason:${failed.reason}.`;
}
