import type { Call } from '../../service.js';
import { tellStackSet } from '../stack-sets/tell.js';
import type { ResourceState, StackState } from '../world.js';

/** Sets the status of a stack, and tells it in the stack's events. */
export function setStackStatus(call: Call, stack: StackState, status: string, reason: string | null = null): void {
  stack.status = status;
  stack.statusReason = reason;
  stack.events.push({
    id: call.newId('stackEvent'),
    at: call.now().getTime(),
    logicalId: stack.name,
    physicalId: stack.id,
    type: 'AWS::CloudFormation::Stack',
    status,
    reason,
    properties: null,
    operationId: stack.operation?.id ?? null,
  });
  tellStackSet(call, stack);
}

/** Sets the status of a resource, and tells it in the stack's events. */
export function setResourceStatus(
  call: Call,
  stack: StackState,
  resource: ResourceState,
  status: string,
  reason: string | null = null,
): void {
  const at = call.now().getTime();
  resource.status = status;
  resource.statusReason = reason;
  resource.updatedAt = at;
  stack.events.push({
    id: `${resource.logicalId}-${call.newId('stackEvent').slice(0, 8)}-${status}-${at}`,
    at,
    logicalId: resource.logicalId,
    physicalId: resource.physicalId,
    type: resource.type,
    status,
    reason,
    properties: resource.properties,
    operationId: stack.operation?.id ?? null,
  });
}
