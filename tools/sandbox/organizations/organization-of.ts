import { ServiceError } from '../service.js';
import type { OrganizationState, World } from '../world.js';

/** The world's organization. @throws ServiceError where there is none */
export function organizationOf(world: World): OrganizationState {
  if (world.organization) return world.organization;
  throw new ServiceError('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
}
