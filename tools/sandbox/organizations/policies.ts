import type {
  CreatePolicyRequest,
  CreatePolicyResponse,
  DeletePolicyRequest,
  DescribePolicyRequest,
  DescribePolicyResponse,
  ListPoliciesRequest,
  ListPoliciesResponse,
  PolicySummary,
  PolicyType,
  UpdatePolicyRequest,
  UpdatePolicyResponse,
} from '@aws-sdk/client-organizations';
import { lookup } from '../lookup.js';
import { quirk } from '../quirks.js';
import { type Call, ServiceError } from '../service.js';
import type { PolicyState, World } from '../world.js';
import { delegable, lister, reader } from './access.js';
import { policyArn } from './arns.js';
import { constraintViolation, invalidInput, notFound } from './errors.js';
import { organizationOf } from './organization-of.js';
import { page } from './paging.js';
import { checkPolicyDocument } from './policy-documents.js';
import { checkPolicyType } from './policy-types.js';
import { policyQuota } from './quotas.js';
import { newTags } from './tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html */
export const createPolicy = delegable(
  'organizations:CreatePolicy',
  (call: Call<CreatePolicyRequest>): CreatePolicyResponse => {
    const { world } = call;
    const { Name = '', Description = '', Content = '', Tags } = call.input;
    const type = checkPolicyType(call.input.Type);
    if (organizationOf(world).featureSet !== 'ALL') {
      const message = "You can't use the specified policy type with the feature set currently enabled.";
      throw new ServiceError('PolicyTypeNotAvailableForOrganizationException', message);
    }
    refuseSameName(world, type, Name);
    checkPolicyDocument(world, type, Content);
    const ofType = Object.values(world.policies).filter((policy) => policy.type === type && !policy.awsManaged);
    if (ofType.length >= policyQuota(world, type, 'count')) {
      throw constraintViolation(
        'POLICY_NUMBER_LIMIT_EXCEEDED',
        'You have exceeded the number of policies of this type.',
      );
    }
    const tags = newTags(world, {}, Tags);
    const id = call.newId('policy');
    const policy = { id, type, name: Name, description: Description, content: Content, awsManaged: false };
    world.policies[id] = policy;
    world.attachments[id] = [];
    world.tags[id] = tags;
    return { Policy: { PolicySummary: summary(world, policy), Content } };
  },
);

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdatePolicy.html */
export const updatePolicy = delegable(
  'organizations:UpdatePolicy',
  (call: Call<UpdatePolicyRequest>): UpdatePolicyResponse => {
    const { world, input } = call;
    const policy = ownPolicyOf(world, input.PolicyId);
    if (input.Name !== undefined && input.Name !== policy.name) refuseSameName(world, policy.type, input.Name);
    if (input.Content !== undefined) checkPolicyDocument(world, policy.type, input.Content);
    policy.name = input.Name ?? policy.name;
    policy.description = input.Description ?? policy.description;
    policy.content = input.Content ?? policy.content;
    return { Policy: { PolicySummary: summary(world, policy), Content: policy.content } };
  },
);

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeletePolicy.html */
export const deletePolicy = delegable('organizations:DeletePolicy', (call: Call<DeletePolicyRequest>): void => {
  const { world } = call;
  const { id } = ownPolicyOf(world, call.input.PolicyId);
  if ((world.attachments[id] ?? []).length > 0 && quirk(world, 'policy-in-use')) {
    const message =
      'The policy is attached to one or more entities. Detach it from all roots, OUs, and accounts first.';
    throw new ServiceError('PolicyInUseException', message);
  }
  delete world.policies[id];
  delete world.attachments[id];
  delete world.tags[id];
});

export const describePolicy = reader((call: Call<DescribePolicyRequest>): DescribePolicyResponse => {
  const policy = policyOf(call.world, call.input.PolicyId);
  return { Policy: { PolicySummary: summary(call.world, policy), Content: policy.content } };
});

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPolicies.html */
export const listPolicies = lister((call: Call<ListPoliciesRequest>): ListPoliciesResponse => {
  const type = checkPolicyType(call.input.Filter);
  const policies = Object.values(call.world.policies).filter((policy) => policy.type === type);
  const { items, next } = page(call, policies, ({ id }) => id);
  return { Policies: items.map((policy) => summary(call.world, policy)), ...next };
});

export function policyOf(world: World, id: string | undefined): PolicyState {
  const policy = lookup(world.policies, id);
  if (!policy) throw notFound('PolicyNotFoundException', 'a policy');
  return policy;
}

/** A policy that may be changed: AWS's own may not. */
function ownPolicyOf(world: World, id: string | undefined): PolicyState {
  const policy = policyOf(world, id);
  if (policy.awsManaged) {
    throw invalidInput('IMMUTABLE_POLICY', 'You specified a policy that is managed by AWS and cannot be modified.');
  }
  return policy;
}

/** AWS's documentation does not say whether names of different types may be equal; here they may. */
function refuseSameName(world: World, type: string, name: string): void {
  const same = Object.values(world.policies).some((policy) => policy.type === type && policy.name === name);
  if (same && quirk(world, 'unique-sibling-names')) {
    throw new ServiceError('DuplicatePolicyException', 'A policy with the same name already exists.');
  }
}

export function summary(world: World, policy: PolicyState): PolicySummary {
  return {
    Id: policy.id,
    Arn: policyArn(world, policy),
    Name: policy.name,
    Description: policy.description,
    Type: policy.type as PolicyType,
    AwsManaged: policy.awsManaged,
  };
}
