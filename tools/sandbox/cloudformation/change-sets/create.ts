import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { setStackStatus } from '../execution/events.js';
import { readDeployment, type TemplateInput } from '../stacks/deployment.js';
import { findStack } from '../stacks/find.js';
import { partitionOf } from '../stacks/names.js';
import { addStack, checkStackName, isUpdatable, notUpdatable } from '../stacks/state.js';
import { validationError } from '../template/validation-error.js';
import type { ChangeSetState, StackState } from '../world.js';
import { calculate } from './calculate.js';
import { type ResourceToImport, readImports } from './imports.js';

export interface CreateChangeSetInput extends TemplateInput {
  StackName?: string | undefined;
  ChangeSetName?: string | undefined;
  ChangeSetType?: 'CREATE' | 'UPDATE' | 'IMPORT' | undefined;
  Description?: string | undefined;
  Capabilities?: string[] | undefined;
  RoleARN?: string | undefined;
  ClientToken?: string | undefined;
  OnStackFailure?: 'DO_NOTHING' | 'ROLLBACK' | 'DELETE' | undefined;
  DeploymentMode?: string | undefined;
  ResourcesToImport?: ResourceToImport[] | undefined;
  ImportExistingResources?: boolean | undefined;
  IncludeNestedStacks?: boolean | undefined;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html */
export async function createChangeSet(call: Call<CreateChangeSetInput>): Promise<{ Id: string; StackId: string }> {
  const { input } = call;
  const name = checkChangeSetName(input.ChangeSetName);
  const type = input.ChangeSetType ?? 'UPDATE';
  const existing = stackFor(call, type);
  const same = existing && Object.values(existing.changeSets).find((other) => other.name === name);
  if (existing && same) {
    if (input.ClientToken !== undefined && same.clientToken === input.ClientToken) {
      return { Id: same.id, StackId: existing.id };
    }
    throw new ServiceError('AlreadyExistsException', `ChangeSet ${name} already exists`);
  }
  checkOptions(input, type);
  const target = readDeployment(call, input, existing);
  const imports = type === 'IMPORT' ? readImports(call, target, input.ResourcesToImport ?? []) : {};
  const stack = existing ?? reviewStack(call);
  const changeSet: ChangeSetState = {
    ...newChangeSet(call, stack, name, type),
    target,
    imports,
    description: input.Description ?? null,
    clientToken: input.ClientToken ?? null,
    capabilities: input.Capabilities ?? [],
    roleArn: input.RoleARN ?? null,
    onStackFailure: input.OnStackFailure ?? null,
    revertDrift: input.DeploymentMode === 'REVERT_DRIFT',
  };
  stack.changeSets[changeSet.id] = changeSet;
  if (quirk(call.world, 'change-set-asynchronous')) scheduleCalculation(call, stack, changeSet);
  else await calculate(call, stack, changeSet);
  return { Id: changeSet.id, StackId: stack.id };
}

function scheduleCalculation(call: Call, stack: StackState, changeSet: ChangeSetState): void {
  const input = { stackId: stack.id, changeSetId: changeSet.id };
  const half = call.world.settings.resourceMs / 2;
  call.schedule(half, { kind: 'beginChangeSet', input });
  call.schedule(2 * half, { kind: 'calculateChangeSet', input });
}

/** The stack that there is; null where the change set is for a new one. */
function stackFor(call: Call<CreateChangeSetInput>, type: ChangeSetState['type']): StackState | null {
  const { StackName } = call.input;
  if (type === 'UPDATE') {
    const stack = findStack(call, StackName);
    if (!stack) throw validationError(`Stack [${StackName}] does not exist`);
    if (!updatable(call, stack)) throw notUpdatable(stack);
    return stack;
  }
  const stack = findStack(call, StackName);
  if (!stack || stack.status === 'REVIEW_IN_PROGRESS') return stack ?? null;
  if (type === 'CREATE') {
    throw validationError(
      `Stack [${StackName}] already exists and cannot be created again with the changeSet [${call.input.ChangeSetName}].`,
    );
  }
  if (!updatable(call, stack)) throw notUpdatable(stack);
  return stack;
}

function updatable(call: Call, stack: StackState): boolean {
  if (stack.status === 'ROLLBACK_COMPLETE' && !quirk(call.world, 'rollback-complete-is-final')) return true;
  return isUpdatable(stack);
}

function reviewStack(call: Call<CreateChangeSetInput>): StackState {
  const stack = addStack(call, checkStackName(call.input.StackName), 'REVIEW_IN_PROGRESS');
  setStackStatus(call, stack, 'REVIEW_IN_PROGRESS', 'User Initiated');
  return stack;
}

function checkOptions(input: CreateChangeSetInput, type: ChangeSetState['type']): void {
  if (input.ImportExistingResources) throw validationError('ImportExistingResources is not supported by the sandbox.');
  if (input.IncludeNestedStacks) throw validationError('IncludeNestedStacks is not supported by the sandbox.');
  if (input.OnStackFailure === 'DELETE' && type !== 'CREATE') {
    throw validationError('OnStackFailure DELETE is only valid for change sets of type CREATE.');
  }
  if (input.DeploymentMode !== undefined && type !== 'UPDATE') {
    throw validationError('DeploymentMode REVERT_DRIFT is only valid for change sets of type UPDATE.');
  }
}

function checkChangeSetName(name: string | undefined): string {
  if (name === undefined || !/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) {
    throw validationError(
      `1 validation error detected: Value '${name}' at 'changeSetName' failed to satisfy constraint: ` +
        'Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*',
    );
  }
  return name;
}

function newChangeSet(call: Call, stack: StackState, name: string, type: ChangeSetState['type']) {
  const { region, account } = stack;
  return {
    id: `arn:${partitionOf(region)}:cloudformation:${region}:${account}:changeSet/${name}/${call.newId('changeSet')}`,
    name,
    type,
    status: 'CREATE_PENDING',
    statusReason: null,
    executionStatus: 'UNAVAILABLE',
    createdAt: call.now().getTime(),
    changes: [],
    stackDriftStatus: null,
    validationErrors: [],
  };
}

/** An effect: the service has taken the change set up. */
export function beginChangeSet(call: Call<{ stackId: string; changeSetId: string }>): void {
  const changeSet = call.world.cloudformation.stacks[call.input.stackId]?.changeSets[call.input.changeSetId];
  if (changeSet?.status === 'CREATE_PENDING') changeSet.status = 'CREATE_IN_PROGRESS';
}

/** An effect: the changes are worked out. */
export async function calculateChangeSet(call: Call<{ stackId: string; changeSetId: string }>): Promise<void> {
  const stack = call.world.cloudformation.stacks[call.input.stackId];
  const changeSet = stack?.changeSets[call.input.changeSetId];
  if (stack && changeSet) await calculate(call, stack, changeSet);
}
