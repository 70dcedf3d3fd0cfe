import { acts } from '../../faults.js';
import type { Call } from '../../service.js';
import type { FaultRule } from '../../world.js';
import type { StackState, TaskVerb } from '../world.js';

/**
 * What fault rules do to one resource: `failResource` lets it fail before its first API call, and a `slow` rule with a
 * `resource` holds it up by `ms`.
 */
export function resourceFault(
  call: Call,
  stack: StackState,
  resource: { logicalId: string; type: string; verb: TaskVerb },
): { reason: string | null; delayMs: number } {
  let reason: string | null = null;
  let delayMs = 0;
  for (const rule of call.world.faults) {
    if (!rule.resource || !concerns(rule.resource, stack, resource) || !acts(rule)) continue;
    if (rule.kind === 'slow') delayMs += rule.ms ?? 0;
    if (rule.kind === 'failResource') {
      delayMs += rule.ms ?? 0;
      reason ??= `Resource handler returned message: "${rule.message ?? 'A fault of the sandbox.'}" (RequestToken: ${call.newId('requestToken')}, HandlerErrorCode: ${rule.code ?? 'GeneralServiceException'})`;
    }
  }
  return { reason, delayMs };
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
