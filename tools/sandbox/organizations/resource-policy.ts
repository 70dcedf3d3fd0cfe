import type {
  DescribeResourcePolicyResponse,
  PutResourcePolicyRequest,
  PutResourcePolicyResponse,
  ResourcePolicy,
} from '@aws-sdk/client-organizations';
import { type Call, ServiceError } from '../service.js';
import type { World } from '../world.js';
import { managementOnly, reader } from './access.js';
import { resourcePolicyArn } from './arns.js';
import { constraintViolation, invalidInput } from './errors.js';
import { quota } from './quotas.js';
import { newTags } from './tags.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_PutResourcePolicy.html */
export const putResourcePolicy = managementOnly((call: Call<PutResourcePolicyRequest>): PutResourcePolicyResponse => {
  const { world } = call;
  const { Content = '', Tags } = call.input;
  checkContent(world, Content);
  if (world.resourcePolicy && Tags && Tags.length > 0) {
    const message = 'Tags can be given when the resource policy is created; use TagResource for one that exists.';
    throw invalidInput('INVALID_SYSTEM_TAGS_PARAMETER', message);
  }
  const id = world.resourcePolicy?.id ?? call.newId('resourcePolicy');
  if (!world.resourcePolicy) world.tags[id] = newTags(world, {}, Tags);
  world.resourcePolicy = { id, content: Content };
  return { ResourcePolicy: describe(world) };
});

/** @throws ServiceError; `NotAction` and `NotResource` are refused since 30 June 2026 */
function checkContent(world: World, content: string): void {
  if ([...content].length > quota(world, 'resourcePolicyCharacters')) {
    throw constraintViolation('POLICY_CONTENT_LIMIT_EXCEEDED', 'The resource policy is larger than the maximum size.');
  }
  let document: { Statement?: unknown };
  try {
    document = JSON.parse(content) as typeof document;
  } catch {
    throw invalidInput('INVALID_RESOURCE_POLICY_JSON', 'The resource policy is not JSON.');
  }
  const statements = [document?.Statement ?? []].flat() as object[];
  if (statements.length === 0) throw invalidInput('INVALID_RESOURCE_POLICY_JSON', 'The policy has no Statement.');
  for (const statement of statements) {
    if ('NotAction' in statement) {
      throw invalidInput('UNSUPPORTED_ACTION_IN_RESOURCE_POLICY', 'NotAction is not supported.');
    }
    if ('NotResource' in statement) {
      throw invalidInput('UNSUPPORTED_RESOURCE_IN_RESOURCE_POLICY', 'NotResource is not supported.');
    }
  }
}

export const describeResourcePolicy = reader((call: Call<object>): DescribeResourcePolicyResponse => {
  return { ResourcePolicy: describe(call.world) };
});

export const deleteResourcePolicy = managementOnly(({ world }: Call<object>): void => {
  if (!world.resourcePolicy) throw missing();
  delete world.tags[world.resourcePolicy.id];
  world.resourcePolicy = null;
});

function describe(world: World): ResourcePolicy {
  if (!world.resourcePolicy) throw missing();
  const { id, content } = world.resourcePolicy;
  return { ResourcePolicySummary: { Id: id, Arn: resourcePolicyArn(world, id) }, Content: content };
}

function missing(): ServiceError {
  return new ServiceError('ResourcePolicyNotFoundException', "We can't find a resource policy request.");
}
