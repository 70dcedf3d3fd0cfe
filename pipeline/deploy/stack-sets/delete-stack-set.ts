import { readInstances, readStackSet, deleteStackSet as remove } from '../../aws/cloudformation/stack-sets/index.js';
import { Failure } from '../../diagnostics/index.js';
import type { Action, Operation } from '../../model/index.js';
import type { OperationContext, OperationResult } from '../operation-context.js';
import { atRest } from './at-rest.js';

type DeleteStackSetAction = Extract<Action, { type: 'deleteStackSet' }>;

/** Deletes a stack set. @throws Failure where it has instances (again) */
export async function deleteStackSet(
  action: DeleteStackSetAction,
  { aws, waiting }: OperationContext,
  operation: Operation,
): Promise<OperationResult> {
  const { stackSet, region } = action;
  const live = await readStackSet(aws, action);
  if (!live) return { outcome: 'unchanged', ids: {} };
  await atRest(aws, action, waiting(operation));
  const [instance] = await readInstances(aws, action);
  if (instance)
    throw new Failure(
      `Stack set ${stackSet} in ${region} has instances, in account ${instance.account} for one: it was not deleted.`,
      { help: ['Somebody added them since the plan was made. Make a new plan: charter plan --out plan.json'] },
    );
  return { outcome: await remove(aws, action), ids: { stackSet: live.id } };
}
