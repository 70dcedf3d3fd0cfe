import { DescribeOrganizationalUnitCommand, DescribePolicyCommand } from '@aws-sdk/client-organizations';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { errorName } from '../wire-fault.js';
import { readResourcePolicy } from './resource-policy.js';

/**
 * Whether an object that a stack held lives no more. AWS never gives an id twice, so what is gone stays gone.
 *
 * @param type its CloudFormation type; of one that is not read here nothing is known, and it counts as living
 */
export async function isGone(aws: Aws, type: string, id: string): Promise<boolean> {
  const look = Object.hasOwn(looks, type) ? looks[type] : undefined;
  if (!look) return false;
  return explained(`look whether ${id} still exists`, async () => {
    try {
      return await look(aws, id);
    } catch (error) {
      if (absent.has(errorName(error))) return true;
      throw error;
    }
  });
}

const absent = new Set(['PolicyNotFoundException', 'OrganizationalUnitNotFoundException']);

const looks: Readonly<Record<string, (aws: Aws, id: string) => Promise<boolean>>> = {
  'AWS::Organizations::Policy': async (aws, PolicyId) => {
    await aws.limit('DescribePolicy')(() => aws.organizations.send(new DescribePolicyCommand({ PolicyId })));
    return false;
  },
  'AWS::Organizations::OrganizationalUnit': async (aws, OrganizationalUnitId) => {
    await aws.organizations.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId }));
    return false;
  },
  'AWS::Organizations::ResourcePolicy': async (aws, id) => (await readResourcePolicy(aws))?.id !== id,
};
