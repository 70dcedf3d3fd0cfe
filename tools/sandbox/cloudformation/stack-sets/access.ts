import { lookup } from '../../lookup.js';
import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import type { World } from '../../world.js';
import { validationError } from '../template/validation-error.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/services-that-can-integrate-cloudformation.html */
export const stackSetsPrincipal = 'member.org.stacksets.cloudformation.amazonaws.com';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ActivateOrganizationsAccess.html */
export function activateOrganizationsAccess(call: Call): Record<string, never> {
  requireManagement(call);
  const { world } = call;
  if (world.organization?.featureSet !== 'ALL') {
    throw new ServiceError('InvalidOperationException', 'The organization does not have all features enabled.');
  }
  world.trustedServices[stackSetsPrincipal] ??= call.now().getTime();
  world.cloudformation.organizationsAccess = true;
  return {};
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeactivateOrganizationsAccess.html */
export function deactivateOrganizationsAccess(call: Call): Record<string, never> {
  requireManagement(call);
  delete call.world.trustedServices[stackSetsPrincipal];
  call.world.cloudformation.organizationsAccess = false;
  return {};
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeOrganizationsAccess.html */
export function describeOrganizationsAccess(call: Call<{ CallAs?: string }>): { Status: string } {
  if (call.input.CallAs === 'DELEGATED_ADMIN') {
    if (!isDelegatedAdministrator(call.world, call.account)) {
      throw validationError('Account used is not a delegated administrator');
    }
  } else requireManagement(call);
  return { Status: hasOrganizationsAccess(call.world) ? 'ENABLED' : 'DISABLED' };
}

/**
 * Whether stack sets may work in the organization. Trusted access that was given through Organizations alone does not
 * do: CloudFormation learns of it by ActivateOrganizationsAccess.
 */
export function hasOrganizationsAccess(world: World): boolean {
  const trusted = lookup(world.trustedServices, stackSetsPrincipal) !== undefined;
  return trusted && (world.cloudformation.organizationsAccess === true || !quirk(world, 'activate-access'));
}

export function isDelegatedAdministrator(world: World, account: string): boolean {
  return world.delegatedAdministrators.some(
    ({ accountId, service }) => accountId === account && service === stackSetsPrincipal,
  );
}

/** @throws ServiceError ValidationError where there is no trusted access, or the caller may not use it */
export function requireOrganizationsAccess(call: Call<{ CallAs?: string | undefined }>, administrator: string): void {
  if (administrator !== call.world.organization?.managementAccountId) {
    throw validationError(
      'You must be the management account or delegated admin account of an organization before operating a SERVICE_MANAGED stack set',
    );
  }
  if (!hasOrganizationsAccess(call.world) && quirk(call.world, 'stack-sets-need-access')) {
    throw validationError('You must enable organizations access to operate a service managed stack set');
  }
}

function requireManagement(call: Call): void {
  if (call.account === call.world.organization?.managementAccountId) return;
  const message = 'You must be the management account of an organization to perform this operation.';
  throw new ServiceError('InvalidOperationException', message);
}
