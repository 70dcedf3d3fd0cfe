import type { DescribeOrganizationResponse } from '@aws-sdk/client-organizations';
import type { Call } from '../service.js';
import { anyMember } from './access.js';
import { accountArn, organizationArn } from './arns.js';
import { organizationOf } from './organization-of.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html */
export const describeOrganization = anyMember(({ world }: Call<object>): DescribeOrganizationResponse => {
  const organization = organizationOf(world);
  const { id, featureSet, managementAccountId } = organization;
  return {
    Organization: {
      Id: id,
      Arn: organizationArn(world),
      FeatureSet: featureSet,
      MasterAccountId: managementAccountId,
      MasterAccountArn: accountArn(world, managementAccountId),
      MasterAccountEmail: world.accounts[managementAccountId]?.email,
      // AWS: "Do not use. This field is deprecated and doesn't provide complete information."
      AvailablePolicyTypes: featureSet === 'ALL' ? [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }] : [],
    },
  };
});
