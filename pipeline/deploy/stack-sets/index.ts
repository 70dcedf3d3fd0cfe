import { Failure } from '../../diagnostics/index.js';
import type { Action } from '../../model/index.js';
import type { OperationContext, OperationResult } from '../operation-context.js';

const actions = [
  'activateStackSetsAccess',
  'createStackSet',
  'deployWave',
  'removeInstances',
  'deleteStackSet',
  'setAutoDeployment',
  'gate',
] as const;

type StackSetAction = Extract<Action, { type: (typeof actions)[number] }>;

/** Carries out the operations on stack sets, and waits at gates. */
export async function runStackSetAction(action: StackSetAction, _context: OperationContext): Promise<OperationResult> {
  throw new Failure(`This version cannot carry out ${action.type}.`);
}
