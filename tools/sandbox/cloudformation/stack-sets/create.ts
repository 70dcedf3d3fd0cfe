import type { CreateStackSetInput, DeleteStackSetInput } from '@aws-sdk/client-cloudformation';
import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import { partitionOf } from '../stacks/names.js';
import { validationError } from '../template/validation-error.js';
import { requireOrganizationsAccess } from './access.js';
import { readAutoDeployment } from './auto-deployment-input.js';
import { administratorOf, allStackSets, findStackSet, stackSetTable } from './find.js';
import { activeOperations } from './request-operation.js';
import type { StackSetState } from './state.js';
import { readDefinition } from './template.js';

/** Stack sets an administrator account. */
const mostStackSets = 1_000;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackSet.html */
export function createStackSet(call: Call<CreateStackSetInput>): { StackSetId: string } {
  const { input } = call;
  const name = checkName(input.StackSetName);
  requireServiceManaged(call.operation, input.PermissionModel);
  const account = administratorOf(call);
  requireOrganizationsAccess(call, account);
  const existing = findStackSet(call);
  const definition = readDefinition(call, input, null);
  if (existing) return repeated(existing, input, definition.templateBody);
  if (!input.AutoDeployment) {
    throw validationError('AutoDeployment must be specified for stack sets with SERVICE_MANAGED permission model');
  }
  const autoDeployment = readAutoDeployment(call, input.AutoDeployment, { name, account });
  const own = allStackSets(call).filter((set) => set.account === account && set.status === 'ACTIVE');
  if (own.length >= (call.world.settings.quotas['stackSets'] ?? mostStackSets)) {
    throw new ServiceError('LimitExceededException', 'You have exceeded the number of stack sets of an account.');
  }
  const id = `${name}:${call.newId('stackSet')}`;
  const set: StackSetState = {
    id,
    arn: `arn:${partitionOf(call.region)}:cloudformation:${call.region}:${account}:stackset/${id}`,
    name,
    account,
    region: call.region,
    status: 'ACTIVE',
    description: input.Description ?? null,
    definition,
    capabilities: input.Capabilities ?? [],
    autoDeployment,
    managedExecution: input.ManagedExecution?.Active === true,
    token: input.ClientRequestToken ?? null,
    instances: {},
    operations: {},
    targets: {},
    drift: null,
  };
  stackSetTable(call)[id] = set;
  return { StackSetId: id };
}

/** @throws ServiceError UnsupportedOperation for the permission model that the sandbox does not have */
function requireServiceManaged(operation: string, model: string | undefined): void {
  if (model === 'SERVICE_MANAGED') return;
  const message = `cloudformation:${operation} with PermissionModel SELF_MANAGED is not supported by the sandbox.`;
  throw new ServiceError('UnsupportedOperation', message);
}

function checkName(name: string | undefined): string {
  if (name !== undefined && /^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) return name;
  throw validationError(
    `1 validation error detected: Value '${name}' at 'stackSetName' failed to satisfy constraint: ` +
      'Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*',
  );
}

/** The same token asks for the same stack set: a client that lost the answer gets it again. */
function repeated(set: StackSetState, input: CreateStackSetInput, templateBody: string): { StackSetId: string } {
  if (input.ClientRequestToken === undefined || input.ClientRequestToken !== set.token) {
    throw new ServiceError('NameAlreadyExistsException', `StackSet ${set.name} already exists`);
  }
  if (templateBody !== set.definition.templateBody) {
    throw new ServiceError('CreatedButModifiedException', `StackSet ${set.name} was created with other properties`);
  }
  return { StackSetId: set.id };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStackSet.html */
export function deleteStackSet(call: Call<DeleteStackSetInput>): Record<string, never> {
  const set = findStackSet(call);
  // Its errors do not list StackSetNotFoundException: what is not there is deleted.
  if (!set || set.status === 'DELETED') return {};
  const [active] = activeOperations(set);
  if (active) {
    const message = `Another Operation on StackSet ${set.arn} is in progress: ${active.id}`;
    throw new ServiceError('OperationInProgressException', message);
  }
  if (Object.keys(set.instances).length > 0 && quirk(call.world, 'stack-set-not-empty')) {
    throw new ServiceError('StackSetNotEmptyException', 'StackSet is not empty');
  }
  set.status = 'DELETED';
  // "Dependencies are removed when StackSets are deleted."
  for (const { autoDeployment } of allStackSets(call)) {
    autoDeployment.dependsOn = autoDeployment.dependsOn.filter((arn) => arn !== set.arn);
  }
  return {};
}
