import type {
  DisableAWSServiceAccessRequest,
  EnableAWSServiceAccessRequest,
  ListAWSServiceAccessForOrganizationRequest,
  ListAWSServiceAccessForOrganizationResponse,
} from '@aws-sdk/client-organizations';
import type { Call } from '../service.js';
import { lister, managementOnly } from './access.js';
import { constraintViolation, invalidInput } from './errors.js';
import { organizationOf } from './organization-of.js';
import { page } from './paging.js';

/** Again for a service that has access changes nothing. Which services exist is not known here: any AWS principal is. */
export const enableAWSServiceAccess = managementOnly((call: Call<EnableAWSServiceAccessRequest>): void => {
  const { world } = call;
  const principal = servicePrincipal(call.input.ServicePrincipal);
  if (organizationOf(world).featureSet !== 'ALL') {
    throw constraintViolation('ORGANIZATION_NOT_IN_ALL_FEATURES_MODE', 'Your organization does not have all features.');
  }
  world.trustedServices[principal] ??= call.now().getTime();
});

export const disableAWSServiceAccess = managementOnly((call: Call<DisableAWSServiceAccessRequest>): void => {
  delete call.world.trustedServices[servicePrincipal(call.input.ServicePrincipal)];
});

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAWSServiceAccessForOrganization.html */
export const listAWSServiceAccessForOrganization = lister(
  (call: Call<ListAWSServiceAccessForOrganizationRequest>): ListAWSServiceAccessForOrganizationResponse => {
    const services = Object.entries(call.world.trustedServices);
    const { items, next } = page(call, services, ([principal]) => principal);
    return {
      EnabledServicePrincipals: items.map(([ServicePrincipal, at]) => ({
        ServicePrincipal,
        DateEnabled: new Date(at),
      })),
      ...next,
    };
  },
);

export function servicePrincipal(principal: string | undefined): string {
  if (!principal || !/^[a-z0-9.-]+\.amazonaws\.com$/.test(principal)) {
    throw invalidInput('UNRECOGNIZED_SERVICE_PRINCIPAL', 'You specified an unrecognized service principal.');
  }
  return principal;
}
