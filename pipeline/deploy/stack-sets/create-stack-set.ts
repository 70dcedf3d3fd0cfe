import { createStackSet as create, readStackSet } from '../../aws/cloudformation/stack-sets/index.js';
import { Failure } from '../../diagnostics/index.js';
import type { CreateStackSetAction, Operation } from '../../model/index.js';
import { tokenFor } from '../change-set-name.js';
import type { OperationContext, OperationResult } from '../operation-context.js';
import { definitionOf } from './definition.js';
import { sameDefinition } from './next-steps.js';
import { resolveValues } from './wave.js';

/**
 * Makes a stack set without instances.
 *
 * @throws Failure (exit 5) where there is one of this name that is made of something else
 */
export async function createStackSet(
  action: CreateStackSetAction,
  context: OperationContext,
  { id }: Operation,
): Promise<OperationResult> {
  const { aws, plan, symbols } = context;
  const { stackSet, region } = action;
  const template = plan.templates[action.template];
  if (!template) throw new Failure(`The plan lacks the template of stack set ${stackSet}.`, { exitCode: 5 });
  const wanted = { action, template, parameters: await resolveValues(action.parameters, symbols) };
  const existing = await readStackSet(aws, action);
  if (!existing) {
    const definition = await definitionOf(wanted, action, context);
    await create(aws, action, definition, tokenFor(`${plan.digest} ${id}`));
  }
  const live = existing ?? (await readStackSet(aws, action));
  if (live && !sameDefinition(wanted, live))
    throw new Failure(`There is a stack set ${stackSet} in ${region} already, and it is not the one of the plan.`, {
      exitCode: 5,
      help: ['Somebody made or changed it since. Make a new plan: charter plan --out plan.json'],
    });
  return { outcome: existing ? 'unchanged' : 'done', ids: { stackSet: live?.id ?? stackSet } };
}
