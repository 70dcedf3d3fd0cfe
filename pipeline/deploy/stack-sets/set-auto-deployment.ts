import { readStackSet, requestAutoDeployment } from '../../aws/cloudformation/stack-sets/index.js';
import { Failure } from '../../diagnostics/index.js';
import type { Operation, SetAutoDeploymentAction } from '../../model/index.js';
import type { OperationContext, OperationResult } from '../operation-context.js';
import { atRest } from './at-rest.js';
import { perform } from './perform.js';

/** Switches auto-deployment on or off and changes what the stack set says of itself, and no stack. */
export async function setAutoDeployment(
  action: SetAutoDeploymentAction,
  context: OperationContext,
  operation: Operation,
): Promise<OperationResult> {
  const { stackSet, region, enabled, retainStacks } = action;
  const operations = await atRest(context.aws, action, context.waiting(operation));
  const live = await readStackSet(context.aws, action);
  if (!live || !operations)
    throw new Failure(`Stack set ${stackSet} does not exist in ${region}.`, {
      help: ['It may have been deleted by hand. Make a new plan: charter plan --out plan.json'],
    });
  const ids = { stackSet: live.id };
  const { autoDeployment: now, description } = live;
  const same = now.enabled === enabled && (!enabled || now.retainStacks === retainStacks);
  if (same && description === action.description) return { outcome: 'unchanged', ids };
  const task = { context, operation, place: { stackSet, region }, progress: { total: 0, before: 0 } };
  const doing = `switch auto-deployment of stack set ${stackSet} ${enabled ? 'on' : 'off'}`;
  const send = (id: string) => requestAutoDeployment(context.aws, live, action, id);
  const end = await perform(
    task,
    { step: `settings-${enabled ? 'on' : 'off'}`, doing, send },
    new Set(operations.map(({ id }) => id)),
  );
  if (end.status !== 'SUCCEEDED')
    throw new Failure(`Charter could not ${doing}: operation ${end.id} ended as ${end.status}.`, {
      help: [end.statusReason ?? 'AWS gives no reason.'],
    });
  return { outcome: 'done', ids: { ...ids, operations: end.id } };
}
