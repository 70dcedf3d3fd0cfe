import type { Call } from '../../service.js';
import { validationError } from '../template/validation-error.js';
import type { ChangeSetState, StackEventState, StackState } from '../world.js';
import { requireChangeSet, requireStack, stacksOf } from './find.js';
import { page } from './page.js';

/** Newest first. https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStackEvents.html */
export function describeStackEvents(call: Call<{ StackName?: string; NextToken?: string }>) {
  const stack = requireStack(call, call.input.StackName);
  const { items, NextToken } = page([...stack.events].reverse(), call.input.NextToken);
  const StackEvents = items.map((event) => ({
    StackId: stack.id,
    StackName: stack.name,
    EventId: event.id,
    ...eventShape(event),
  }));
  return { StackEvents, NextToken };
}

function eventShape(event: StackEventState) {
  return {
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId ?? undefined,
    ResourceType: event.type,
    Timestamp: new Date(event.at),
    ResourceStatus: event.status,
    ResourceStatusReason: event.reason ?? undefined,
    ResourceProperties: event.properties ? JSON.stringify(event.properties) : undefined,
  };
}

interface DescribeEventsInput {
  StackName?: string;
  ChangeSetName?: string;
  OperationId?: string;
  Filters?: { FailedEvents?: boolean };
  NextToken?: string;
}

/**
 * Events of operations, and what the validation of a change set found.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeEvents.html
 */
export function describeEvents(call: Call<DescribeEventsInput>) {
  const failedOnly = call.input.Filters?.FailedEvents === true;
  const all = eventsOf(call).filter((event) => !failedOnly || isFailure(event));
  const { items, NextToken } = page(all, call.input.NextToken);
  return { OperationEvents: items, NextToken };
}

interface OperationEvent {
  ResourceStatus?: string;
  EventType: string;
}

function eventsOf(call: Call<DescribeEventsInput>): OperationEvent[] {
  const { StackName, ChangeSetName, OperationId } = call.input;
  if (ChangeSetName !== undefined) {
    const { stack, changeSet } = requireChangeSet(call, call.input);
    return validationEvents(stack, changeSet);
  }
  if (OperationId !== undefined) {
    return stacksOf(call).flatMap((stack) =>
      stack.events.filter(({ operationId }) => operationId === OperationId).map((event) => stackEvent(stack, event)),
    );
  }
  if (StackName === undefined) {
    throw validationError('One of ChangeSetName, OperationId or StackName must be specified');
  }
  const stack = requireStack(call, StackName);
  return [...stack.events].reverse().map((event) => stackEvent(stack, event));
}

function stackEvent(stack: StackState, event: StackEventState) {
  return {
    EventId: event.id,
    StackId: stack.id,
    OperationId: event.operationId ?? undefined,
    EventType: event.status.endsWith('_FAILED') ? 'PROVISIONING_ERROR' : 'STACK_EVENT',
    ...eventShape(event),
  };
}

function validationEvents(stack: StackState, changeSet: ChangeSetState) {
  return changeSet.validationErrors.map((error, at) => ({
    EventId: `${changeSet.id.split('/').at(-1)}-${at}`,
    StackId: stack.id,
    OperationId: changeSet.id.split('/').at(-1)!,
    OperationType: 'CREATE_CHANGESET',
    OperationStatus: 'FAILED',
    EventType: 'VALIDATION_ERROR',
    LogicalResourceId: error.logicalId,
    ResourceType: error.type,
    Timestamp: new Date(changeSet.createdAt),
    ValidationFailureMode: 'FAIL',
    ValidationName: error.name,
    ValidationStatus: 'FAILED',
    ValidationStatusReason: error.reason,
    ValidationPath: error.path,
  }));
}

function isFailure({ EventType, ResourceStatus }: OperationEvent): boolean {
  return EventType.endsWith('_ERROR') || ResourceStatus?.endsWith('_FAILED') === true;
}
