import { DescribeResourcePolicyCommand } from '@aws-sdk/client-organizations';
import { Failure } from '../../diagnostics/index.js';
import type { JsonObject, Snapshot } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { errorName } from '../wire-fault.js';

/** Reads the organization's resource-based delegation policy; null where there is none. */
export async function readResourcePolicy(aws: Aws): Promise<Snapshot['settings']['resourcePolicy']> {
  return explained('read the resource policy of the organization', async () => {
    try {
      const { ResourcePolicy: policy } = await aws.organizations.send(new DescribeResourcePolicyCommand({}));
      if (!policy?.Content) return null;
      const { Id: id = '', Arn: arn = '' } = policy.ResourcePolicySummary ?? {};
      return { id, arn, content: parseObject(policy.Content) };
    } catch (error) {
      if (errorName(error) === 'ResourcePolicyNotFoundException') return null;
      throw error;
    }
  });
}

function parseObject(text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject;
  } catch (error) {
    throw new Failure('The resource policy of the organization, as the endpoint gives it, is not JSON.', {
      cause: error,
    });
  }
}
