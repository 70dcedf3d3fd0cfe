import { acts } from '../../faults.js';
import type { Call } from '../../service.js';
import type { FaultRule } from '../../world.js';
import type { StackState, TaskVerb } from '../world.js';

/**
 * What fault rules do to one resource: `failResource` lets it fail before its first API call, and a `slow` rule with a
 * `resource` holds it up by `ms`. A `failStackInstance` rule has chosen the stack already, and hits one resource.
 */
export function resourceFault(
  call: Call,
  stack: StackState,
  resource: { logicalId: string; type: string; verb: TaskVerb },
): { reason: string | null; delayMs: number } {
  let reason = stackInstanceFault(call, stack, resource.logicalId);
  let delayMs = 0;
  for (const rule of call.world.faults) {
    if (!rule.resource || !concerns(rule.resource, stack, resource) || !acts(rule)) continue;
    if (rule.kind === 'slow') delayMs += rule.ms ?? 0;
    if (rule.kind === 'failResource') {
      delayMs += rule.ms ?? 0;
      reason ??= handlerReason(call, rule.message ?? 'A fault of the sandbox.', rule.code ?? 'GeneralServiceException');
    }
  }
  return { reason, delayMs };
}

function stackInstanceFault(call: Call, stack: StackState, logicalId: string): string | null {
  const fault = stack.stackSet?.fault;
  const phase = stack.operation?.phase;
  // The way back is to succeed.
  if (!fault || (phase !== 'deploy' && phase !== 'delete') || stack.status === 'ROLLBACK_IN_PROGRESS') return null;
  if (fault.logicalId !== null && fault.logicalId !== logicalId) return null;
  stack.stackSet!.fault = null;
  return handlerReason(call, fault.message, fault.code);
}

function handlerReason(call: Call, message: string, code: string): string {
  return `Resource handler returned message: "${message}" (RequestToken: ${call.newId('requestToken')}, HandlerErrorCode: ${code})`;
}

function concerns(
  wanted: NonNullable<FaultRule['resource']>,
  stack: StackState,
  { logicalId, type, verb }: { logicalId: string; type: string; verb: TaskVerb },
): boolean {
  return (
    (wanted.logicalId === undefined || wanted.logicalId === logicalId) &&
    (wanted.type === undefined || wanted.type === type) &&
    (wanted.stack === undefined || wanted.stack === stack.name) &&
    (wanted.action === undefined || wanted.action.toLowerCase() === (verb === 'replace' ? 'create' : verb))
  );
}
