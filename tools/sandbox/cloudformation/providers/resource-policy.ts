import { type Call, ServiceError } from '../../service.js';
import type { Json, JsonObject } from '../json.js';
import type { WorkState } from '../world.js';
import { HandlerError } from './handler-error.js';
import { callOrganizations } from './organizations-api.js';
import type { Provider } from './provider.js';
import { readTags, tagList, tagSteps, tagsOf } from './tags.js';

interface ResourcePolicy {
  ResourcePolicySummary: { Id: string; Arn: string };
  Content: string;
}

/** AWS::Organizations::ResourcePolicy, after its public handlers. An organization has one. */
export const resourcePolicy: Provider = {
  type: 'AWS::Organizations::ResourcePolicy',
  unordered: ['Tags'],
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/drift-aware-change-sets.html, "Resource type support"
  comparesWithLive: false,
  detectsDrift: true,
  create: () => [
    { name: 'organizations:DescribeResourcePolicy', run: refuseExisting },
    {
      name: 'organizations:PutResourcePolicy',
      run: async (call, work) => {
        const Tags = tagList(tagsOf(work.desired, work.desiredTags));
        work.physicalId = await put(call, work, Tags.length > 0 ? { Tags } : {});
      },
    },
  ],
  update: (_call, work) => [
    {
      name: 'organizations:PutResourcePolicy',
      run: async (call, inner) => {
        await put(call, inner, {});
      },
    },
    ...tagSteps(work),
  ],
  remove: () => [
    {
      name: 'organizations:DeleteResourcePolicy',
      run: async (call) => {
        await callOrganizations(call, 'DeleteResourcePolicy', {});
      },
    },
  ],
  read: async (call, physicalId) => {
    const found = await describe(call);
    if (found?.ResourcePolicySummary.Id !== physicalId) return null;
    const tags = await readTags(call, physicalId);
    return {
      Content: JSON.parse(found.Content) as Json,
      ...(tags.length > 0 ? { Tags: tags as unknown as JsonObject[] } : {}),
    };
  },
  attributes: async (call): Promise<JsonObject> => {
    const found = await describe(call);
    if (!found) return {};
    const { Arn, Id } = found.ResourcePolicySummary;
    return { Arn, Id };
  },
  identify: (identifier) => identifier['Id'],
};

async function put(call: Call, work: WorkState, more: object): Promise<string> {
  const { Content } = work.desired;
  const { ResourcePolicy: stored } = await callOrganizations<{ ResourcePolicy: ResourcePolicy }>(
    call,
    'PutResourcePolicy',
    { Content: typeof Content === 'string' ? Content : JSON.stringify(Content), ...more },
  );
  return stored.ResourcePolicySummary.Id;
}

async function refuseExisting(call: Call): Promise<void> {
  if (await describe(call)) {
    throw new HandlerError('AlreadyExists', 'There is already a ResourcePolicy in the Organization!');
  }
}

async function describe(call: Call): Promise<ResourcePolicy | null> {
  try {
    const answer = await callOrganizations<{ ResourcePolicy: ResourcePolicy }>(call, 'DescribeResourcePolicy', {});
    return answer.ResourcePolicy;
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ResourcePolicyNotFoundException') return null;
    throw error;
  }
}
