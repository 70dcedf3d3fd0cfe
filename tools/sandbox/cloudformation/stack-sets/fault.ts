import { acts } from '../../faults.js';
import type { Call } from '../../service.js';
import type { StackInstanceState, StackSetMembership, StackSetOperationState, StackSetState } from './state.js';

/**
 * What `failStackInstance` rules do to one instance: a resource of its stack fails, and the stack rolls back. Asked once
 * an operation and instance, so that `times: 1` is one failed instance.
 */
export function instanceFault(
  call: Call,
  set: StackSetState,
  operation: StackSetOperationState,
  instance: StackInstanceState,
): StackSetMembership['fault'] {
  let fault: StackSetMembership['fault'] = null;
  for (const rule of call.world.faults) {
    if (rule.kind !== 'failStackInstance') continue;
    const { stackSet, account, region, action } = rule.stackInstance ?? {};
    const concerns =
      (stackSet === undefined || stackSet === set.name) &&
      (account === undefined || account === instance.account) &&
      (region === undefined || region === instance.region) &&
      (action === undefined || action.toUpperCase() === operation.action);
    if (!concerns || !acts(rule)) continue;
    fault ??= {
      logicalId: rule.stackInstance?.logicalId ?? null,
      code: rule.code ?? 'GeneralServiceException',
      message: rule.message ?? 'A fault of the sandbox.',
    };
  }
  return fault;
}
