import { lookup } from '../../lookup.js';
import type { Call } from '../../service.js';
import type { StackState } from '../world.js';

/** Told of every status of a stack: has the operation that waits for the stack look at it when it is at rest. */
export function tellStackSet(call: Call, stack: StackState): void {
  const { stackSet } = stack;
  if (!stackSet || stackSet.operationId === null || stack.status.endsWith('_IN_PROGRESS')) return;
  const set = lookup(call.world.cloudformation.stackSets ?? {}, stackSet.stackSetId);
  if (!set) return;
  const { account, region } = set;
  call.schedule(0, { kind: 'stackAtRest', account, region, input: { stackId: stack.id } });
}
