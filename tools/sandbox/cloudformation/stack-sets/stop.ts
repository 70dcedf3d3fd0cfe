import type { StopStackSetOperationInput } from '@aws-sdk/client-cloudformation';
import { type Call, ServiceError } from '../../service.js';
import { requireOperation, requireStackSet } from './find.js';
import { startNext } from './queue.js';
import { advance } from './run.js';

/**
 * What has not begun is cancelled; what is under way comes to its end.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StopStackSetOperation.html
 */
export async function stopStackSetOperation(call: Call<StopStackSetOperationInput>): Promise<Record<string, never>> {
  const set = requireStackSet(call);
  const operation = requireOperation(set, call.input.OperationId);
  if (operation.status === 'QUEUED') {
    for (const result of Object.values(operation.results)) result.status = 'CANCELLED';
    Object.assign(operation, { status: 'STOPPED', endedAt: call.now().getTime() });
    startNext(call, set);
    return {};
  }
  if (operation.status !== 'RUNNING') {
    const message = `Operation ${operation.id} is in ${operation.status} status and cannot be stopped`;
    throw new ServiceError('InvalidOperationException', message);
  }
  operation.status = 'STOPPING';
  await advance(call, { set, operation });
  return {};
}
