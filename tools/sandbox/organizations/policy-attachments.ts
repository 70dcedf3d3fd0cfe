import type {
  AttachPolicyRequest,
  DetachPolicyRequest,
  ListPoliciesForTargetRequest,
  ListPoliciesForTargetResponse,
  ListTargetsForPolicyRequest,
  ListTargetsForPolicyResponse,
} from '@aws-sdk/client-organizations';
import { defaultPolicyIds } from '../fresh-world.js';
import { quirk } from '../quirks.js';
import { type Call, ServiceError } from '../service.js';
import type { PolicyState, World } from '../world.js';
import { delegable, lister } from './access.js';
import { constraintViolation, invalidInput, notFound } from './errors.js';
import { organizationOf } from './organization-of.js';
import { page } from './paging.js';
import { policyOf, summary } from './policies.js';
import { checkPolicyType } from './policy-types.js';
import { policyQuota } from './quotas.js';
import { policyTypeNotEnabled } from './roots.js';
import { type Target, targetOf } from './tree.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_AttachPolicy.html */
export const attachPolicy = delegable('organizations:AttachPolicy', (call: Call<AttachPolicyRequest>): void => {
  const { world } = call;
  const policy = policyOf(world, call.input.PolicyId);
  const target = targetFor(world, call.input.TargetId);
  const enabled = organizationOf(world).policyTypes[policy.type] === 'ENABLED';
  if (!enabled && quirk(world, 'policy-type-required')) throw policyTypeNotEnabled();
  const targets = world.attachments[policy.id] ?? [];
  if (targets.includes(target.id)) {
    const message = 'The selected policy is already attached to the specified target.';
    throw new ServiceError('DuplicatePolicyAttachmentException', message);
  }
  const limit = policyQuota(world, policy.type, 'attached');
  if (attachedTo(world, target.id, policy.type).length >= limit && quirk(world, 'attachment-quota')) {
    const message = `You have exceeded the number of policies of this type that can be attached to a target: ${limit}.`;
    throw constraintViolation('MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED', message);
  }
  world.attachments[policy.id] = [...targets, target.id];
});

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DetachPolicy.html */
export const detachPolicy = delegable('organizations:DetachPolicy', (call: Call<DetachPolicyRequest>): void => {
  const { world } = call;
  const policy = policyOf(world, call.input.PolicyId);
  const target = targetFor(world, call.input.TargetId);
  const targets = world.attachments[policy.id] ?? [];
  if (!targets.includes(target.id)) {
    const message = "The policy isn't attached to the specified target in the specified root.";
    throw new ServiceError('PolicyNotAttachedException', message);
  }
  refuseLastOfItsKind(world, policy, target.id);
  world.attachments[policy.id] = targets.filter((id) => id !== target.id);
});

/** "Every root, OU and account must have at least one SCP attached"; RCPFullAWSAccess stays where it is. */
function refuseLastOfItsKind(world: World, policy: PolicyState, targetId: string): void {
  const last = attachedTo(world, targetId, policy.type).length === 1;
  if (policy.type === 'SERVICE_CONTROL_POLICY' && last && quirk(world, 'last-scp')) {
    const message = 'You cannot remove the last policy attached to the specified target. You should have at least one.';
    throw constraintViolation('MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED', message);
  }
  if (policy.id === defaultPolicyIds['RESOURCE_CONTROL_POLICY'] && quirk(world, 'rcp-default-stays')) {
    throw invalidInput('NON_DETACHABLE_POLICY', 'You can not detach this AWS managed policy.');
  }
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPoliciesForTarget.html */
export const listPoliciesForTarget = lister(
  (call: Call<ListPoliciesForTargetRequest>): ListPoliciesForTargetResponse => {
    const { world, input } = call;
    const type = checkPolicyType(input.Filter);
    const policies = attachedTo(world, targetFor(world, input.TargetId).id, type);
    const { items, next } = page(call, policies, ({ id }) => id);
    return { Policies: items.map((policy) => summary(world, policy)), ...next };
  },
);

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListTargetsForPolicy.html */
export const listTargetsForPolicy = lister((call: Call<ListTargetsForPolicyRequest>): ListTargetsForPolicyResponse => {
  const { world, input } = call;
  const { id } = policyOf(world, input.PolicyId);
  const { items, next } = page(call, world.attachments[id] ?? [], (targetId) => targetId);
  const targets = items.map((targetId) => targetOf(world, targetId)).filter((target) => target !== null);
  return {
    Targets: targets.map((target) => ({
      TargetId: target.id,
      Arn: target.arn,
      Name: target.name,
      Type: target.type,
    })),
    ...next,
  };
});

/** Policies of a type that are attached to a target itself. */
export function attachedTo(world: World, targetId: string, type: string): PolicyState[] {
  return Object.values(world.policies).filter(
    (policy) => policy.type === type && (world.attachments[policy.id] ?? []).includes(targetId),
  );
}

function targetFor(world: World, id: string | undefined): Target {
  const target = targetOf(world, id);
  if (!target) throw notFound('TargetNotFoundException', 'a root, OU, account, or policy');
  return target;
}
