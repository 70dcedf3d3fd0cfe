import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { startInstance } from './instance.js';
import { startNext } from './queue.js';
import { type OperationInput, type Running, runningOperation } from './running.js';
import { instanceKey, type RegionProgress, type StackSetOperationState, type StackSetState } from './state.js';

const overTolerance = 'Cancelled since failure tolerance has exceeded';
const stoppedByUser = 'Cancelled since the operation was stopped';

/** An effect: begins as many instances as the preferences allow, and ends the operation where nothing is left. */
export async function runStackSet(call: Call<OperationInput>): Promise<void> {
  const found = runningOperation(call);
  if (found) await advance(call, found);
}

/** Goes on with an operation: after its beginning, after each instance, and when it is to stop. */
export async function advance(call: Call, running: Running): Promise<void> {
  const { set, operation } = running;
  const parallel = operation.automatic || operation.preferences?.RegionConcurrencyType === 'PARALLEL';
  let open = false;
  for (const region of operation.regions) {
    if (stops(call, operation, region)) cancelWaiting(running, region);
    else await fill(call, running, region);
    if (region.running === 0 && region.next >= region.accounts.length) continue;
    open = true;
    if (!parallel && operation.status !== 'STOPPING') break;
  }
  if (!open && operation.endedAt === null) end(call, set, operation);
}

/** Whether nothing more is to begin in a Region. */
function stops(call: Call, operation: StackSetOperationState, region: RegionProgress): boolean {
  if (operation.status === 'STOPPING' || exceeded(call, region)) return true;
  const before = operation.regions.slice(0, operation.regions.indexOf(region));
  return quirk(call.world, 'later-regions-cancelled') && before.some((other) => exceeded(call, other));
}

function exceeded(call: Call, { failed, tolerance }: RegionProgress): boolean {
  return failed > tolerance && quirk(call.world, 'failure-tolerance');
}

async function fill(call: Call, running: Running, region: RegionProgress): Promise<void> {
  while (region.next < region.accounts.length && mayBegin(call, region)) {
    const account = region.accounts[region.next]!;
    region.next += 1;
    const outcome = await startInstance(call, running, account, region.region);
    if (outcome === 'running') region.running += 1;
    if (outcome === 'failed') region.failed += 1;
    if (exceeded(call, region)) cancelWaiting(running, region);
  }
}

/** STRICT_FAILURE_TOLERANCE: never more at a time than could fail without more failures than tolerance + 1. */
function mayBegin(call: Call, { running, failed, tolerance, concurrent, strict }: RegionProgress): boolean {
  const lowered = strict && quirk(call.world, 'strict-concurrency');
  return running < (lowered ? Math.min(concurrent, Math.max(1, tolerance + 1 - failed)) : concurrent);
}

function cancelWaiting({ set, operation }: Running, region: RegionProgress): void {
  const reason = operation.status === 'STOPPING' ? stoppedByUser : overTolerance;
  for (; region.next < region.accounts.length; region.next++) {
    const key = instanceKey(region.accounts[region.next]!, region.region);
    Object.assign(operation.results[key]!, { status: 'CANCELLED', statusReason: reason });
    const instance = lookup(set.instances, key);
    if (!instance || operation.action === 'DETECT_DRIFT') continue;
    instance.detailedStatus = 'CANCELLED';
    instance.statusReason = reason;
  }
}

function end(call: Call, set: StackSetState, operation: StackSetOperationState): void {
  const failed = operation.regions.some((region) => exceeded(call, region));
  const stopped = operation.status === 'STOPPING';
  operation.status = stopped ? 'STOPPED' : failed ? 'FAILED' : 'SUCCEEDED';
  operation.endedAt = call.now().getTime();
  if (operation.status === 'FAILED' && operation.before) set.definition = operation.before;
  if (operation.drift) endDrift(call, set, operation);
  startNext(call, set);
}

function endDrift(call: Call, set: StackSetState, operation: StackSetOperationState): void {
  const drift = operation.drift!;
  drift.checkedAt = call.now().getTime();
  if (operation.status === 'STOPPED') drift.status = 'STOPPED';
  else if (operation.status === 'FAILED') drift.status = 'FAILED';
  else drift.status = drift.failed > 0 ? 'PARTIAL_SUCCESS' : 'COMPLETED';
  set.drift = { ...drift };
}
