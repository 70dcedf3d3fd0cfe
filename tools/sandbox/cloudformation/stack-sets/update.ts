import type { UpdateStackSetInput } from '@aws-sdk/client-cloudformation';
import { type Call, ServiceError } from '../../service.js';
import { sameJson } from '../json.js';
import { validationError } from '../template/validation-error.js';
import { requireOrganizationsAccess } from './access.js';
import { readAutoDeployment } from './auto-deployment-input.js';
import { requireActive } from './find.js';
import { existingCells } from './instances.js';
import { checkPreferences } from './preferences.js';
import { activeOperations, type Cell, refuseWhileBusy, requestOperation } from './request-operation.js';
import type { Definition, StackSetState } from './state.js';
import { checkRegions } from './targets.js';
import { readDefinition } from './template.js';

/**
 * Changes the stack set, and then its instances: all, or those of the targets, in which case the others stay behind.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_UpdateStackSet.html
 */
export function updateStackSet(call: Call<UpdateStackSetInput>): { OperationId: string } {
  const { input } = call;
  const set = requireActive(call);
  requireOrganizationsAccess(call, set.account);
  checkModel(input);
  const definition = readDefinition(call, input, set.definition);
  const changes = !sameJson({ ...definition }, { ...set.definition });
  const settings = settingsOf(call, set);
  const cells = cellsOf(call, set, changes, settings);
  refuseWhileBusy(call, set);
  checkPreferences(input.OperationPreferences, [...new Set(cells.map(({ region }) => region))]);
  const answer = requestOperation(call, set, {
    action: 'UPDATE',
    id: input.OperationId,
    preferences: input.OperationPreferences ?? null,
    deploymentTargets: input.DeploymentTargets ?? null,
    change: changes ? changed(set.definition, definition) : null,
    cells,
  });
  Object.assign(set, settings);
  return answer;
}

function checkModel({ PermissionModel, AutoDeployment, DeploymentTargets, Regions, Accounts }: UpdateStackSetInput) {
  if (PermissionModel !== undefined && PermissionModel !== 'SERVICE_MANAGED') {
    throw validationError('PermissionModel of a stack set cannot be changed.');
  }
  const targeted = DeploymentTargets !== undefined || Regions !== undefined || Accounts !== undefined;
  if (AutoDeployment !== undefined && targeted) {
    throw validationError('If you specify AutoDeployment, do not specify DeploymentTargets or Regions.');
  }
  if (targeted && (Regions === undefined || (DeploymentTargets === undefined && Accounts === undefined))) {
    throw validationError('You must specify both DeploymentTargets and Regions, or neither.');
  }
}

type Settings = Partial<Pick<StackSetState, 'description' | 'capabilities' | 'autoDeployment' | 'managedExecution'>>;

/** What the request changes that is of the stack set alone, and of none of its instances. */
function settingsOf(call: Call<UpdateStackSetInput>, set: StackSetState): Settings {
  const { Description, Capabilities, AutoDeployment, ManagedExecution } = call.input;
  const settings: Settings = {};
  if (Description !== undefined && Description !== set.description) settings.description = Description;
  if (Capabilities !== undefined && !sameJson(Capabilities, set.capabilities)) settings.capabilities = Capabilities;
  if (AutoDeployment !== undefined) settings.autoDeployment = readAutoDeployment(call, AutoDeployment, set);
  const managed = ManagedExecution?.Active;
  if (managed !== undefined && managed !== set.managedExecution) {
    if (activeOperations(set).length > 0) {
      const message = 'The execution configuration cannot be changed while operations are running or queued.';
      throw new ServiceError('InvalidOperationException', message);
    }
    settings.managedExecution = managed;
  }
  return settings;
}

/** Instances that a failed deletion left behind are not updated any more. */
function cellsOf(call: Call<UpdateStackSetInput>, set: StackSetState, changes: boolean, settings: Settings): Cell[] {
  const { input } = call;
  if (input.DeploymentTargets !== undefined || input.Accounts !== undefined) {
    return existingCells(call, set, checkRegions(input.Regions));
  }
  if (!changes && Object.keys(settings).length > 0) return [];
  return Object.values(set.instances).filter(({ status }) => status !== 'INOPERABLE');
}

/** Only what differs: another operation may change the rest while this one waits. */
function changed(before: Definition, after: Definition): Partial<Definition> {
  const change: Partial<Definition> = {};
  if (after.templateBody !== before.templateBody) change.templateBody = after.templateBody;
  if (!sameJson(after.parameters, before.parameters)) change.parameters = after.parameters;
  if (!sameJson(after.tags, before.tags)) change.tags = after.tags;
  return change;
}
