import { activateStackSetsAccess } from '../../aws/cloudformation/stack-sets/index.js';
import type { Action, Operation } from '../../model/index.js';
import type { OperationContext, OperationResult } from '../operation-context.js';
import { createStackSet } from './create-stack-set.js';
import { deleteStackSet } from './delete-stack-set.js';
import { deployWave } from './deploy-wave.js';
import { passGate } from './gate.js';
import { removeInstances } from './remove-instances.js';
import { setAutoDeployment } from './set-auto-deployment.js';

export { HeldAtGate } from './gate.js';

type Type =
  | 'activateStackSetsAccess'
  | 'createStackSet'
  | 'deployWave'
  | 'removeInstances'
  | 'deleteStackSet'
  | 'setAutoDeployment'
  | 'gate';

type Runners = {
  [T in Type]: (
    action: Extract<Action, { type: T }>,
    context: OperationContext,
    operation: Operation,
  ) => Promise<OperationResult>;
};

/** What carries out the operations on stack sets, and waits at gates: one for each type of action. */
export const stackSetRunners: Runners = {
  activateStackSetsAccess: async (_, { aws }) => ({ outcome: await activateStackSetsAccess(aws), ids: {} }),
  createStackSet,
  deployWave,
  removeInstances,
  deleteStackSet,
  setAutoDeployment,
  gate: passGate,
};
