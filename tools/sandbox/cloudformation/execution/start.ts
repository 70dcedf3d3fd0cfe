import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { conditionHolds } from '../intrinsics/conditions.js';
import { resolve } from '../intrinsics/resolve.js';
import { templateOf } from '../stacks/deployment.js';
import { deployedScope } from '../stacks/scope.js';
import { dependenciesOf } from '../template/references.js';
import type { Deployment, LeftoverState, OperationState, StackState, TaskState } from '../world.js';
import { setStackStatus } from './events.js';
import { beginSoon } from './later.js';
import { removalTasks, waiting } from './tasks.js';

export interface StartOptions {
  kind: 'CREATE' | 'UPDATE' | 'IMPORT';
  target: Deployment;
  changeSetId?: string | null;
  onFailure?: OperationState['onFailure'];
  retainExceptOnCreate?: boolean;
  revertDrift?: boolean;
  imports?: Record<string, string>;
}

/** Sets a stack operation going: the stack is `*_IN_PROGRESS` when this returns, and the rest happens by itself. */
export function startDeployment(call: Call, stack: StackState, options: StartOptions): void {
  const { kind, target } = options;
  const operation: OperationState = {
    ...blankOperation(call, kind, target),
    changeSetId: options.changeSetId ?? null,
    onFailure: options.onFailure ?? 'ROLLBACK',
    retainExceptOnCreate: options.retainExceptOnCreate ?? false,
    revertDrift: options.revertDrift ?? false,
    imports: options.imports ?? {},
    before: structuredClone(stack.resources),
    tasks: deploymentTasks(call, stack, target),
  };
  stack.operation = operation;
  stack.attempted = target;
  stack.updatedAt = kind === 'CREATE' ? stack.updatedAt : call.now().getTime();
  setStackStatus(call, stack, `${kind}_IN_PROGRESS`, 'User Initiated');
  if (kind === 'UPDATE' && !quirk(call.world, 'deletes-in-cleanup')) {
    operation.phase = 'cleanup';
    operation.tasks = removalTasks(droppedResources(stack, operation));
  }
  beginSoon(call, stack);
}

/** Sets the deletion of a stack going. */
export function startDeletion(call: Call, stack: StackState, retained: string[]): void {
  const target = stack.deployed ?? { templateBody: '', parameters: {}, tags: {} };
  stack.operation = { ...blankOperation(call, 'DELETE', target), phase: 'delete', skip: retained };
  const leftovers = Object.values(stack.resources).map(
    (resource): LeftoverState => ({ resource, policy: resource.deletionPolicy, createdHere: false }),
  );
  stack.operation.tasks = removalTasks(leftovers);
  setStackStatus(call, stack, 'DELETE_IN_PROGRESS', 'User Initiated');
  beginSoon(call, stack);
}

function blankOperation(call: Call, kind: OperationState['kind'], target: Deployment): OperationState {
  return {
    id: call.newId('stackOperation'),
    kind,
    phase: 'deploy',
    startedAt: call.now().getTime(),
    target,
    changeSetId: null,
    onFailure: 'ROLLBACK',
    retainExceptOnCreate: false,
    revertDrift: false,
    imports: {},
    committed: false,
    ending: false,
    before: {},
    tasks: {},
    leftovers: [],
    failures: [],
    skip: [],
  };
}

/** One task a resource that the template wants. */
export function deploymentTasks(call: Call, stack: StackState, target: Deployment): Record<string, TaskState> {
  const template = templateOf(target);
  const scope = deployedScope(call, stack, template, target.parameters);
  const tasks: Record<string, TaskState> = {};
  for (const [logicalId, definition] of Object.entries(template.Resources)) {
    if (definition.Condition !== undefined && !conditionHolds(definition.Condition, scope, resolve)) continue;
    tasks[logicalId] = waiting(logicalId, dependenciesOf(template, definition));
  }
  return tasks;
}

/** What the stack has and the operation's template does not want any more; asked while the tasks are the deployment's. */
export function droppedResources(stack: StackState, operation: OperationState): LeftoverState[] {
  return Object.values(stack.resources)
    .filter(({ logicalId }) => !Object.hasOwn(operation.tasks, logicalId))
    .map((resource) => ({ resource, policy: resource.deletionPolicy, createdHere: false }));
}
