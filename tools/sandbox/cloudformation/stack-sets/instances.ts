import type {
  CreateStackInstancesInput,
  DeleteStackInstancesInput,
  Parameter,
  UpdateStackInstancesInput,
} from '@aws-sdk/client-cloudformation';
import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { templateOf } from '../stacks/deployment.js';
import { validationError } from '../template/validation-error.js';
import { requireOrganizationsAccess } from './access.js';
import { instanceNotFound, requireActive } from './find.js';
import { checkPreferences } from './preferences.js';
import { type Cell, requestOperation } from './request-operation.js';
import { instanceKey, type StackSetState } from './state.js';
import { checkRegions, type TargetInput, targetedAccounts } from './targets.js';

/** Stack instances a stack set. */
const mostInstances = 100_000;

/**
 * Instances that there are already are deployed again.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackInstances.html
 */
export function createStackInstances(call: Call<CreateStackInstancesInput>): { OperationId: string } {
  const { input } = call;
  const set = requireActive(call);
  requireOrganizationsAccess(call, set.account);
  const regions = checkRegions(input.Regions);
  const overrides = readOverrides(set, input.ParameterOverrides);
  checkPreferences(input.OperationPreferences, regions);
  const cells = allCells(call, regions);
  const fresh = cells.filter(({ account, region }) => !Object.hasOwn(set.instances, instanceKey(account, region)));
  const most = call.world.settings.quotas['stackInstances'] ?? mostInstances;
  if (Object.keys(set.instances).length + fresh.length > most) {
    throw new ServiceError('LimitExceededException', `A stack set has at most ${most} stack instances.`);
  }
  return requestOperation(call, set, {
    action: 'CREATE',
    id: input.OperationId,
    preferences: input.OperationPreferences ?? null,
    deploymentTargets: input.DeploymentTargets ?? null,
    targets: autoTargets(call, regions),
    overrides,
    cells: quirk(call.world, 'create-redeploys') ? cells : fresh,
  });
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStackInstances.html */
export function updateStackInstances(call: Call<UpdateStackInstancesInput>): { OperationId: string } {
  const { input } = call;
  const set = requireActive(call);
  requireOrganizationsAccess(call, set.account);
  const regions = checkRegions(input.Regions);
  const overrides = readOverrides(set, input.ParameterOverrides);
  checkPreferences(input.OperationPreferences, regions);
  return requestOperation(call, set, {
    action: 'UPDATE',
    id: input.OperationId,
    preferences: input.OperationPreferences ?? null,
    deploymentTargets: input.DeploymentTargets ?? null,
    overrides,
    cells: existingCells(call, set, regions),
  });
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStackInstances.html */
export function deleteStackInstances(call: Call<DeleteStackInstancesInput>): { OperationId: string } {
  const { input } = call;
  const set = requireActive(call);
  requireOrganizationsAccess(call, set.account);
  const regions = checkRegions(input.Regions);
  checkPreferences(input.OperationPreferences, regions);
  const cells = allCells(call, regions).filter(({ account, region }) =>
    Object.hasOwn(set.instances, instanceKey(account, region)),
  );
  return requestOperation(call, set, {
    action: 'DELETE',
    id: input.OperationId,
    preferences: input.OperationPreferences ?? null,
    deploymentTargets: input.DeploymentTargets ?? null,
    retainStacks: input.RetainStacks === true,
    // Who takes some accounts out leaves the OU a target.
    targets: (input.DeploymentTargets?.Accounts ?? []).length > 0 ? {} : targetsOf(input, regions),
    cells,
  });
}

/**
 * The instances that there are at the targets.
 *
 * @throws ServiceError StackInstanceNotFoundException where an account that the request names, or a whole Region, has none
 */
export function existingCells(call: Call<TargetInput & { CallAs?: string }>, set: StackSetState, regions: string[]) {
  const cells = allCells(call, regions, false);
  const existing: Cell[] = [];
  const { Accounts: named = [], AccountFilterType } = call.input.DeploymentTargets ?? {};
  for (const cell of cells) {
    const instance = lookup(set.instances, instanceKey(cell.account, cell.region));
    const inoperable = instance?.status === 'INOPERABLE';
    if (instance && !inoperable) existing.push({ ...cell, organizationalUnitId: instance.organizationalUnitId });
    const asked = AccountFilterType !== 'DIFFERENCE' && named.includes(cell.account);
    if (!instance && asked) throw instanceNotFound(set, cell.account, cell.region);
  }
  for (const region of regions) {
    const there = cells.filter((cell) => cell.region === region);
    const some = there.some(({ account }) => Object.hasOwn(set.instances, instanceKey(account, region)));
    if (there.length > 0 && !some) throw instanceNotFound(set, there[0]!.account, region);
  }
  return existing;
}

function allCells(call: Call<TargetInput>, regions: string[], creating = call.operation === 'CreateStackInstances') {
  const accounts = targetedAccounts(call, call.input, creating);
  return regions.flatMap((region): Cell[] =>
    [...accounts].map(([account, organizationalUnitId]) => ({ account, region, organizationalUnitId })),
  );
}

/** Targets for auto-deployment: the OUs, whatever the filter of accounts. */
function autoTargets({ world, input }: Call<TargetInput>, regions: string[]): Record<string, string[]> {
  const filtered = (input.DeploymentTargets?.Accounts ?? []).length > 0;
  return filtered && !quirk(world, 'auto-deployment-ignores-filters') ? {} : targetsOf(input, regions);
}

function targetsOf({ DeploymentTargets }: TargetInput, regions: string[]): Record<string, string[]> {
  return Object.fromEntries((DeploymentTargets?.OrganizationalUnitIds ?? []).map((unit) => [unit, regions]));
}

/** @throws ServiceError ValidationError for a parameter that the stack set does not have */
function readOverrides(set: StackSetState, given: Parameter[] | undefined): Record<string, string | null> | null {
  if (given === undefined) return null;
  const declared = templateOf(set.definition).Parameters;
  const unknown = given.map(({ ParameterKey = '' }) => ParameterKey).filter((key) => !Object.hasOwn(declared, key));
  if (unknown.length > 0) {
    throw validationError(`Parameters: [${unknown.join(', ')}] do not exist in the template of the stack set`);
  }
  const both = given.find(({ ParameterValue, UsePreviousValue }) => UsePreviousValue && ParameterValue !== undefined);
  if (both) throw validationError(`Parameter ${both.ParameterKey} has a value and UsePreviousValue.`);
  return Object.fromEntries(
    given.map(({ ParameterKey = '', ParameterValue, UsePreviousValue }) => [
      ParameterKey,
      UsePreviousValue ? null : (ParameterValue ?? ''),
    ]),
  );
}
