import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { deletionOf } from './delete-stack.js';
import { deploymentOf } from './deploy-stack.js';
import { instanceFault } from './fault.js';
import { inAccount } from './in-account.js';
import type { Beginning, Running } from './running.js';
import {
  type DetailedStatus,
  instanceKey,
  type OperationResultState,
  type StackInstanceState,
  type StackSetState,
} from './state.js';

/** Begins an operation in one account and Region. */
export async function startInstance(
  call: Call,
  { set, operation }: Running,
  account: string,
  region: string,
): Promise<Beginning['state']> {
  const key = instanceKey(account, region);
  const result = operation.results[key]!;
  const instance = set.instances[key]!;
  if (skips(call, account) && !(operation.action === 'DELETE' && operation.retainStacks)) {
    instance.detailedStatus = 'SKIPPED_SUSPENDED_ACCOUNT';
    Object.assign(result, { status: 'SUCCEEDED', statusReason: 'ACCOUNT_SUSPENDED' });
    instance.statusReason = result.statusReason;
    return 'done';
  }
  result.status = 'RUNNING';
  const local = inAccount(call, account, region, null);
  if (operation.action === 'DETECT_DRIFT') {
    const input = { stackSetId: set.id, operationId: operation.id, key };
    call.schedule(call.world.settings.resourceMs, { kind: 'detectInstanceDrift', input });
    return 'running';
  }
  instance.detailedStatus = 'RUNNING';
  const deletes = operation.action === 'DELETE';
  const fault = instanceFault(call, set, operation, instance);
  const beginning = deletes
    ? deletionOf(local, operation, instance, fault)
    : await deploymentOf(local, { set, operation }, instance, fault);
  if (beginning.state === 'done') succeed(set, instance, result, { deleted: deletes, reason: beginning.reason });
  if (beginning.state === 'failed') fail(call, instance, result, beginning.reason, deletes);
  return beginning.state;
}

/** Closed accounts: stack sets cannot work in them. */
function skips(call: Call, account: string): boolean {
  const state = lookup(call.world.accounts, account)?.state ?? 'ACTIVE';
  return state !== 'ACTIVE' && quirk(call.world, 'suspended-accounts-skipped');
}

/** The instance is as the operation wanted it. */
export function succeed(
  set: StackSetState,
  instance: StackInstanceState,
  result: OperationResultState,
  { deleted, reason = null }: { deleted: boolean; reason?: string | null },
): void {
  Object.assign(result, { status: 'SUCCEEDED', statusReason: reason });
  if (deleted) {
    delete set.instances[instanceKey(instance.account, instance.region)];
    return;
  }
  settle(instance, 'CURRENT', 'SUCCEEDED', reason);
}

/** A failed deletion leaves an instance in a state that no update touches any more. */
export function fail(
  call: Call,
  instance: StackInstanceState,
  result: OperationResultState,
  reason: string,
  deleting: boolean,
): void {
  Object.assign(result, { status: 'FAILED', statusReason: reason });
  const inoperable = (deleting && quirk(call.world, 'failed-delete-inoperable')) || instance.status === 'INOPERABLE';
  settle(instance, inoperable ? 'INOPERABLE' : 'OUTDATED', inoperable ? 'INOPERABLE' : 'FAILED', reason);
}

function settle(
  instance: StackInstanceState,
  status: StackInstanceState['status'],
  detailedStatus: DetailedStatus,
  statusReason: string | null,
): void {
  Object.assign(instance, { status, detailedStatus, statusReason });
}
