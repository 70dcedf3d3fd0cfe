import type { DetectStackSetDriftInput, ListStackInstanceResourceDriftsInput } from '@aws-sdk/client-cloudformation';
import { lookup } from '../../lookup.js';
import { type Call, ServiceError } from '../../service.js';
import { driftShape } from '../drift/describe.js';
import { detectStack } from '../drift/detect.js';
import { stackOf } from './deploy-stack.js';
import { requireActive, requireInstance, requireOperation, requireStackSet } from './find.js';
import { inAccount } from './in-account.js';
import { pageOf } from './page.js';
import { checkPreferences } from './preferences.js';
import { activeOperations, requestOperation } from './request-operation.js';
import { advance } from './run.js';
import { runningOperation } from './running.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DetectStackSetDrift.html */
export function detectStackSetDrift(call: Call<DetectStackSetDriftInput>): { OperationId: string } {
  const set = requireActive(call);
  const { OperationId, OperationPreferences: preferences } = call.input;
  const cells = Object.values(set.instances);
  checkPreferences(preferences, [...new Set(cells.map(({ region }) => region))]);
  const other = activeOperations(set).find(({ action }) => action === 'DETECT_DRIFT');
  if (other && other.id !== OperationId) {
    const message = `Another Operation on StackSet ${set.arn} is in progress: ${other.id}`;
    throw new ServiceError('OperationInProgressException', message);
  }
  return requestOperation(call, set, {
    action: 'DETECT_DRIFT',
    id: OperationId,
    preferences: preferences ?? null,
    cells,
  });
}

/** An effect: the stack of one instance is compared with what is live in its account. */
export async function detectInstanceDrift(
  call: Call<{ stackSetId: string; operationId: string; key: string }>,
): Promise<void> {
  const found = runningOperation(call);
  if (!found) return;
  const { set, operation } = found;
  const result = operation.results[call.input.key]!;
  const instance = lookup(set.instances, call.input.key);
  const stack = instance && stackOf(call, instance);
  const progress = operation.regions.find(({ region }) => region === result.region)!;
  const drift = operation.drift!;
  if (!instance || !stack?.deployed || stack.status.endsWith('_IN_PROGRESS')) {
    const reason = `Drift detection cannot be performed on a stack in ${stack?.status ?? 'no'} state.`;
    Object.assign(result, { status: 'FAILED', statusReason: reason });
    drift.failed += 1;
    progress.failed += 1;
  } else {
    await detectStack(inAccount(call, instance.account, instance.region, null), stack, null);
    instance.driftStatus = stack.drift.status as typeof instance.driftStatus;
    instance.driftCheckedAt = stack.drift.checkedAt;
    if (instance.driftStatus === 'DRIFTED') drift.drifted += 1;
    else drift.inSync += 1;
    result.status = 'SUCCEEDED';
  }
  progress.running -= 1;
  await advance(call, found);
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListStackInstanceResourceDrifts.html */
export function listStackInstanceResourceDrifts(call: Call<ListStackInstanceResourceDriftsInput>) {
  const { StackInstanceAccount, StackInstanceRegion, StackInstanceResourceDriftStatuses: wanted = [] } = call.input;
  const set = requireStackSet(call);
  requireOperation(set, call.input.OperationId);
  const stack = stackOf(call, requireInstance(set, StackInstanceAccount, StackInstanceRegion));
  const checked = Object.values(stack?.resources ?? {}).filter(
    ({ drift }) => drift && (wanted.length === 0 || (wanted as string[]).includes(drift.status)),
  );
  const { items, NextToken } = pageOf(checked, call.input);
  return { Summaries: items.map((resource) => driftShape(stack!, resource)), NextToken };
}
