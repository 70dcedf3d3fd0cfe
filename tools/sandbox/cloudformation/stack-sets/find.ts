import { lookup } from '../../lookup.js';
import { type Call, ServiceError } from '../../service.js';
import { validationError } from '../template/validation-error.js';
import { isDelegatedAdministrator } from './access.js';
import { instanceKey, type StackInstanceState, type StackSetOperationState, type StackSetState } from './state.js';

/** What every request on a stack set names. */
export interface Named {
  StackSetName?: string | undefined;
  CallAs?: string | undefined;
}

/**
 * The account whose stack sets a request is about: the caller's, or, for a delegated administrator, the management
 * account, where all service-managed stack sets live.
 *
 * @throws ServiceError ValidationError where CallAs is not what the caller is
 */
export function administratorOf(call: Call<{ CallAs?: string | undefined }>): string {
  if (call.input.CallAs !== 'DELEGATED_ADMIN') return call.account;
  if (!isDelegatedAdministrator(call.world, call.account)) {
    throw validationError('Account used is not a delegated administrator');
  }
  return call.world.organization!.managementAccountId;
}

/** Every stack set of the world; a state that an older sandbox wrote has none. */
export function allStackSets(call: Pick<Call, 'world'>): StackSetState[] {
  return Object.values(stackSetTable(call));
}

export function stackSetTable({ world }: Pick<Call, 'world'>): Record<string, StackSetState> {
  world.cloudformation.stackSets ??= {};
  return world.cloudformation.stackSets;
}

/** The administrator's stack sets in the Region of the request, deleted ones included. */
export function stackSetsOf(call: Call<{ CallAs?: string | undefined }>): StackSetState[] {
  const administrator = administratorOf(call);
  return allStackSets(call).filter(({ account, region }) => account === administrator && region === call.region);
}

/** By name the active one; by id or ARN also a deleted one. */
export function findStackSet(call: Call<Named>): StackSetState | undefined {
  const { StackSetName: wanted } = call.input;
  return stackSetsOf(call).find(
    ({ id, arn, name, status }) => id === wanted || arn === wanted || (name === wanted && status === 'ACTIVE'),
  );
}

/** @throws ServiceError StackSetNotFoundException */
export function requireStackSet(call: Call<Named>): StackSetState {
  const set = findStackSet(call);
  if (!set) throw new ServiceError('StackSetNotFoundException', `StackSet ${call.input.StackSetName} not found`);
  return set;
}

/** One that can be changed. @throws ServiceError StackSetNotFoundException */
export function requireActive(call: Call<Named>): StackSetState {
  const set = requireStackSet(call);
  if (set.status === 'ACTIVE') return set;
  throw new ServiceError('StackSetNotFoundException', `StackSet ${call.input.StackSetName} not found`);
}

/** @throws ServiceError OperationNotFoundException */
export function requireOperation(set: StackSetState, id: string | undefined): StackSetOperationState {
  const operation = lookup(set.operations, id);
  if (!operation) {
    throw new ServiceError('OperationNotFoundException', `Operation ${id} for StackSet ${set.id} is not found`);
  }
  return operation;
}

/** @throws ServiceError StackInstanceNotFoundException */
export function requireInstance(
  set: StackSetState,
  account: string | undefined,
  region: string | undefined,
): StackInstanceState {
  const instance = lookup(set.instances, instanceKey(account ?? '', region ?? ''));
  if (!instance) throw instanceNotFound(set, account, region);
  return instance;
}

export function instanceNotFound(set: StackSetState, account: string | undefined, region: string | undefined) {
  const message = `Stack instance for stack set ${set.id}, account ${account} and region ${region} not found`;
  return new ServiceError('StackInstanceNotFoundException', message);
}
