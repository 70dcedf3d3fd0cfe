import { type Aws, isUnsupported } from '../aws/index.js';
import { listPoliciesForTarget } from '../aws/organizations/index.js';
import { type LiveAttachment, type LivePolicy, policyKind } from '../model/index.js';

const scp = 'SERVICE_CONTROL_POLICY';

/** `p-FullAWSAccess`: the SCP that AWS attaches to everything. */
export const fullAccess = policyKind(scp).awsDefaultPolicyId ?? 'p-FullAWSAccess';

/**
 * Where `FullAWSAccess` is attached, with a call only for each target that carries another SCP: the last SCP of a target
 * cannot be detached, so that whatever carries no other one carries this one. Listing its targets would cost a call for
 * every twenty of them.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 *
 * @param nodes ids of the root, the OUs and the accounts
 */
export async function fullAccessAttachments(
  aws: Aws,
  nodes: readonly string[],
  policies: readonly LivePolicy[],
  attachments: readonly LiveAttachment[],
): Promise<LiveAttachment[]> {
  const others = new Set(policies.filter(({ id, type }) => type === scp && id !== fullAccess).map(({ id }) => id));
  const inDoubt = new Set(attachments.filter(({ policyId }) => others.has(policyId)).map(({ targetId }) => targetId));
  const has = await Promise.all(nodes.map(async (id) => !inDoubt.has(id) || carriesFullAccess(aws, id)));
  return nodes.filter((_, index) => has[index]).map((targetId) => ({ policyId: fullAccess, targetId }));
}

async function carriesFullAccess(aws: Aws, target: string): Promise<boolean> {
  try {
    return (await listPoliciesForTarget(aws, target, scp)).includes(fullAccess);
  } catch (error) {
    // An endpoint that cannot say leaves it at what AWS does by itself.
    if (isUnsupported(error)) return true;
    throw error;
  }
}
