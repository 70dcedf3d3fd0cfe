import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { allStackSets } from './find.js';
import { inAccount } from './in-account.js';
import type { OperationInput } from './running.js';
import {
  instanceKey,
  type StackInstanceState,
  type StackSetDriftState,
  type StackSetOperationState,
  type StackSetState,
} from './state.js';

/** Begins every queued operation that nothing holds up, in the order of the requests. */
export function startQueued(call: Call, set: StackSetState): void {
  const before: StackSetOperationState[] = [];
  for (const operation of Object.values(set.operations)) {
    if (operation.endedAt !== null) continue;
    if (operation.status === 'QUEUED' && !waits(call, set, operation) && !heldUp(call, operation, before)) {
      start(call, set, operation);
    }
    if (operation.endedAt === null) before.push(operation);
  }
}

/** After an operation has ended: also of other stack sets, whose automatic deployments may depend on it. */
export function startNext(call: Call, set: StackSetState): void {
  startQueued(call, set);
  for (const other of allStackSets(call)) {
    const waiting = Object.values(other.operations).some(
      ({ status, waitsFor }) => status === 'QUEUED' && waitsFor.some(({ stackSetId }) => stackSetId === set.id),
    );
    if (waiting) startQueued(inAccount(call, other.account, other.region, null), other);
  }
}

/** Whether it cannot begin. An operation that another one has to succeed before fails with it. */
function waits(call: Call, set: StackSetState, operation: StackSetOperationState): boolean {
  const others = operation.waitsFor.flatMap(({ stackSetId, operationId }) => {
    return call.world.cloudformation.stackSets?.[stackSetId]?.operations[operationId] ?? [];
  });
  const failed = others.find(({ status }) => status === 'FAILED' || status === 'STOPPED');
  if (failed) giveUp(call, set, operation, failed.id);
  return others.some(({ endedAt }) => endedAt === null) || failed !== undefined;
}

function giveUp(call: Call, set: StackSetState, operation: StackSetOperationState, failedId: string): void {
  const reason = `Operation ${failedId} of a stack set that this one depends on did not succeed`;
  Object.assign(operation, { status: 'FAILED', statusReason: reason, endedAt: call.now().getTime() });
  for (const result of Object.values(operation.results)) {
    Object.assign(result, { status: 'CANCELLED', statusReason: reason });
  }
  startNext(call, set);
}

function heldUp(call: Call, operation: StackSetOperationState, before: StackSetOperationState[]): boolean {
  return before.some((other) => !quirk(call.world, 'non-conflicting-at-once') || conflict(operation, other));
}

/** Two operations conflict where they share an instance, or one of them changes what is deployed. */
function conflict(a: StackSetOperationState, b: StackSetOperationState): boolean {
  if (a.change !== null || b.change !== null) return true;
  return Object.keys(a.results).some((key) => Object.hasOwn(b.results, key));
}

function start(call: Call, set: StackSetState, operation: StackSetOperationState): void {
  operation.status = 'RUNNING';
  if (operation.change) {
    if (!quirk(call.world, 'stack-set-keeps-template')) operation.before = { ...set.definition };
    Object.assign(set.definition, operation.change);
    if (quirk(call.world, 'outdated-remainder')) markOutdated(set);
  }
  dropWhatIsGone(set, operation);
  for (const result of Object.values(operation.results)) {
    const key = instanceKey(result.account, result.region);
    if (operation.action === 'CREATE') set.instances[key] ??= newInstance(operation.id, result);
    const instance = set.instances[key]!;
    instance.lastOperationId = operation.id;
    if (operation.action === 'DETECT_DRIFT') continue;
    instance.detailedStatus = 'PENDING';
    instance.statusReason = 'User initiated operation';
  }
  keepTargets(set, operation);
  if (operation.action === 'DETECT_DRIFT') operation.drift = emptyDrift(Object.keys(operation.results).length);
  const input: OperationInput = { stackSetId: set.id, operationId: operation.id };
  // Preparatory work: the operation is RUNNING before its first stack is.
  call.schedule(call.world.settings.resourceMs, { kind: 'runStackSet', input });
}

function markOutdated(set: StackSetState): void {
  for (const instance of Object.values(set.instances)) {
    if (instance.status === 'CURRENT') instance.status = 'OUTDATED';
  }
}

/** What waited in the queue may find that an instance was deleted before its turn came. */
function dropWhatIsGone(set: StackSetState, operation: StackSetOperationState): void {
  if (operation.action === 'CREATE') return;
  const exists = (account: string, region: string) => Object.hasOwn(set.instances, instanceKey(account, region));
  for (const progress of operation.regions) {
    progress.accounts = progress.accounts.filter((account) => exists(account, progress.region));
  }
  for (const [key, { account, region }] of Object.entries(operation.results)) {
    if (!exists(account, region)) delete operation.results[key];
  }
}

function newInstance(
  operationId: string,
  { account, region, organizationalUnitId }: Pick<StackInstanceState, 'account' | 'region' | 'organizationalUnitId'>,
): StackInstanceState {
  return {
    account,
    region,
    organizationalUnitId,
    stackId: null,
    status: 'OUTDATED',
    detailedStatus: 'PENDING',
    statusReason: null,
    overrides: {},
    lastOperationId: operationId,
    driftStatus: 'NOT_CHECKED',
    driftCheckedAt: null,
  };
}

/** Auto-deployment goes by the OUs and Regions that were asked for, whatever the filter of accounts. */
function keepTargets(set: StackSetState, operation: StackSetOperationState): void {
  for (const [unit, regions] of Object.entries(operation.targets)) {
    const known = lookup(set.targets, unit) ?? [];
    const kept =
      operation.action === 'DELETE'
        ? known.filter((region) => !regions.includes(region))
        : [...new Set([...known, ...regions])];
    if (kept.length > 0) set.targets[unit] = kept;
    else delete set.targets[unit];
  }
}

function emptyDrift(total: number): StackSetDriftState {
  return { status: 'IN_PROGRESS', checkedAt: null, total, drifted: 0, inSync: 0, failed: 0 };
}
