import { DescribePolicyCommand, ListPoliciesCommand, type PolicySummary } from '@aws-sdk/client-organizations';
import type { LivePolicy, PolicyType } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages } from '../pages.js';
import { errorName } from '../wire-fault.js';

/**
 * Reads the policies of one type, with their text: a call a page, and one for each policy that is not AWS's own.
 * In the order in which AWS gave them.
 */
export async function readPolicies(aws: Aws, type: PolicyType): Promise<LivePolicy[]> {
  return explained(`read the policies of type ${type}`, async () => {
    const summaries = await listPolicies(aws, type);
    const policies = await Promise.all(summaries.map((summary) => livePolicy(aws, summary, type)));
    return policies.filter((policy) => policy !== null);
  });
}

function listPolicies(aws: Aws, Filter: PolicyType): Promise<PolicySummary[]> {
  const limit = aws.limit('ListPolicies');
  return allPages(
    (NextToken) => limit(() => aws.organizations.send(new ListPoliciesCommand({ Filter, NextToken }))),
    (page) => page.Policies,
  );
}

/** Null where the policy was deleted between the list and the look at it. */
async function livePolicy(aws: Aws, summary: PolicySummary, type: PolicyType): Promise<LivePolicy | null> {
  const policy = {
    id: summary.Id ?? '',
    arn: summary.Arn ?? '',
    type,
    name: summary.Name ?? '',
    description: summary.Description ?? '',
    awsManaged: summary.AwsManaged ?? false,
  };
  if (policy.awsManaged) return { ...policy, content: null };
  try {
    return { ...policy, content: await readContent(aws, policy.id) };
  } catch (error) {
    if (errorName(error) === 'PolicyNotFoundException') return null;
    throw error;
  }
}

/** Reads the text of one policy, AWS's own included. */
export function readPolicyDocument(aws: Aws, policyId: string): Promise<string> {
  return explained(`read policy ${policyId}`, () => readContent(aws, policyId));
}

async function readContent(aws: Aws, PolicyId: string): Promise<string> {
  const { Policy } = await aws.limit('DescribePolicy')(() =>
    aws.organizations.send(new DescribePolicyCommand({ PolicyId })),
  );
  return Policy?.Content ?? '';
}
