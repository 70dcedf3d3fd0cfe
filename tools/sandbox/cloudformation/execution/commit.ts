import type { Call } from '../../service.js';
import { conditionHolds } from '../intrinsics/conditions.js';
import { resolve, resolveValue } from '../intrinsics/resolve.js';
import type { Scope } from '../intrinsics/scope.js';
import type { Json } from '../json.js';
import { templateOf } from '../stacks/deployment.js';
import { deployedScope } from '../stacks/scope.js';
import type { Template } from '../template/template.js';
import type { OperationState, OutputState, StackState } from '../world.js';

/** What was carried out is what the next update compares with. */
export function commit(call: Call, stack: StackState, operation: OperationState): void {
  const template = templateOf(operation.target);
  const scope = deployedScope(call, stack, template, operation.target.parameters);
  stack.deployed = operation.target;
  stack.outputs = outputsOf(template, scope);
  operation.committed = true;
  const changeSet = operation.changeSetId === null ? undefined : stack.changeSets[operation.changeSetId];
  if (changeSet) changeSet.executionStatus = 'EXECUTE_COMPLETE';
}

/** The outputs whose conditions hold. */
export function outputsOf(template: Template, scope: Scope): OutputState[] {
  return Object.entries(template.Outputs)
    .filter(([, { Condition }]) => Condition === undefined || conditionHolds(Condition, scope, resolve))
    .map(([key, output]) => ({
      key,
      value: text(resolveValue(output.Value, scope)),
      description: output.Description ?? null,
      exportName: output.Export ? text(resolveValue(output.Export.Name, scope)) : null,
    }));
}

function text(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
