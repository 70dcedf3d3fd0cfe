import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { validationError } from '../template/validation-error.js';
import { progressOf, regionOrder } from './preferences.js';
import { startQueued } from './queue.js';
import { instanceKey, type OperationResultState, type StackSetOperationState, type StackSetState } from './state.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const mostQueued = 10_000;

/** One account and Region that an operation is for. */
export interface Cell {
  account: string;
  region: string;
  organizationalUnitId: string;
}

export interface NewOperation
  extends Pick<StackSetOperationState, 'action'>,
    Partial<Omit<StackSetOperationState, 'action' | 'id'>> {
  id?: string | undefined;
  cells: Cell[];
}

/**
 * Has an operation begin, or wait in the queue: nothing of it has happened when this returns.
 *
 * @throws ServiceError OperationIdAlreadyExistsException, OperationInProgressException, LimitExceededException
 */
export function requestOperation(call: Call, set: StackSetState, wanted: NewOperation): { OperationId: string } {
  const operation = newOperation(call, wanted);
  checkId(call, set, operation.id);
  if (!operation.automatic) refuseWhileBusy(call, set);
  set.operations[operation.id] = operation;
  startQueued(call, set);
  return { OperationId: operation.id };
}

function newOperation(call: Call, { cells, id, ...wanted }: NewOperation): StackSetOperationState {
  const preferences = wanted.preferences ?? null;
  return {
    id: id ?? call.newId('stackSetOperation'),
    status: 'QUEUED',
    statusReason: null,
    createdAt: call.now().getTime(),
    endedAt: null,
    preferences,
    deploymentTargets: null,
    retainStacks: false,
    automatic: false,
    overrides: null,
    change: null,
    before: null,
    targets: {},
    regions: progress(cells, preferences, wanted.automatic === true),
    results: Object.fromEntries(cells.map((cell) => [instanceKey(cell.account, cell.region), pending(cell)])),
    waitsFor: [],
    drift: null,
    ...wanted,
  };
}

/** Auto-deployment heeds no preferences: all of its accounts at once. */
function progress(cells: Cell[], preferences: StackSetOperationState['preferences'], automatic: boolean) {
  const byRegion = new Map<string, string[]>();
  for (const { account, region } of cells) {
    const accounts = byRegion.get(region);
    if (accounts) accounts.push(account);
    else byRegion.set(region, [account]);
  }
  return regionOrder(preferences, [...byRegion.keys()]).flatMap((region) => {
    const accounts = byRegion.get(region)?.sort();
    if (!accounts) return [];
    const own = progressOf(region, accounts, preferences);
    return [automatic ? { ...own, concurrent: accounts.length, strict: false } : own];
  });
}

function pending(cell: Cell): OperationResultState {
  return { ...cell, status: 'PENDING', statusReason: null };
}

function checkId(call: Call, set: StackSetState, id: string): void {
  if (!/^[a-zA-Z0-9][-a-zA-Z0-9]{0,127}$/.test(id)) {
    throw validationError(
      `1 validation error detected: Value '${id}' at 'operationId' failed to satisfy constraint: ` +
        'Member must satisfy regular expression pattern: [a-zA-Z0-9][-a-zA-Z0-9]*',
    );
  }
  if (!Object.hasOwn(set.operations, id) || !quirk(call.world, 'operation-id-once')) return;
  throw new ServiceError('OperationIdAlreadyExistsException', `Operation ID ${id} already exists`);
}

/** @throws ServiceError OperationInProgressException without managed execution, LimitExceededException with it */
export function refuseWhileBusy(call: Call, set: StackSetState): void {
  const active = activeOperations(set);
  if (active.length === 0) return;
  if (!set.managedExecution && quirk(call.world, 'one-operation-at-a-time')) {
    const message = `Another Operation on StackSet ${set.arn} is in progress: ${active[0]!.id}`;
    throw new ServiceError('OperationInProgressException', message);
  }
  if (active.filter(({ status }) => status === 'QUEUED').length >= mostQueued) {
    throw new ServiceError('LimitExceededException', `More than ${mostQueued} operations are queued.`);
  }
}

/** Operations that run, stop or wait. */
export function activeOperations(set: StackSetState): StackSetOperationState[] {
  return Object.values(set.operations).filter(({ endedAt }) => endedAt === null);
}
