import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { outputsOf } from '../execution/commit.js';
import { sameJson } from '../json.js';
import { templateOf } from '../stacks/deployment.js';
import { deployedScope } from '../stacks/scope.js';
import type { ChangeSetState, StackState } from '../world.js';
import { type Computation, computeChanges } from './compute.js';
import { importObstacle } from './imports.js';
import { earlyValidation } from './validation.js';

const noChanges =
  "The submitted information didn't contain changes. Submit different information to create a change set.";

/** Works out the changes of a change set, and whether it can be executed. */
export async function calculate(call: Call, stack: StackState, changeSet: ChangeSetState): Promise<void> {
  try {
    const computation = await computeChanges(call, stack, changeSet.target, changeSet);
    const reason = await obstacle(call, stack, changeSet, computation);
    if (reason !== null) return fail(changeSet, reason);
    changeSet.changes = computation.changes;
    changeSet.stackDriftStatus = computation.stackDriftStatus;
    changeSet.status = 'CREATE_COMPLETE';
    changeSet.executionStatus = 'AVAILABLE';
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    fail(changeSet, error.message);
  }
}

function fail(changeSet: ChangeSetState, reason: string): void {
  changeSet.status = 'FAILED';
  changeSet.statusReason = reason;
}

async function obstacle(
  call: Call,
  stack: StackState,
  changeSet: ChangeSetState,
  { changes, desired }: Computation,
): Promise<string | null> {
  const retyped = changedTypes(stack, changeSet);
  if (retyped.length > 0) {
    return `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${retyped.join(', ')}]`;
  }
  changeSet.validationErrors = earlyValidation(call, desired);
  if (changeSet.validationErrors.length > 0) {
    return (
      'The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation]. ' +
      'To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information.'
    );
  }
  if (changeSet.type === 'IMPORT') {
    const found = await importObstacle(call, stack, changeSet.imports, changes);
    if (found !== null) return found;
  }
  return hasChanges(call, stack, changeSet.target, changes) ? null : noChanges;
}

function changedTypes(stack: StackState, { target }: ChangeSetState): string[] {
  return Object.entries(templateOf(target).Resources)
    .filter(([id, { Type }]) => (lookup(stack.resources, id)?.type ?? Type) !== Type)
    .map(([id]) => id);
}

/** Outputs and tags of the stack count as changes too, although no resource changes. */
export function hasChanges(
  call: Call,
  stack: StackState,
  target: ChangeSetState['target'],
  changes: ChangeSetState['changes'],
): boolean {
  if (changes.length > 0 || !quirk(call.world, 'no-change-fails') || !stack.deployed) return true;
  const template = templateOf(target);
  const outputs = outputsOf(template, deployedScope(call, stack, template, target.parameters));
  const same = sameJson(JSON.parse(JSON.stringify(outputs)), JSON.parse(JSON.stringify(stack.outputs)));
  return !same || !sameJson(target.tags, stack.deployed.tags);
}
