import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import type { Json, JsonObject } from '../json.js';
import type { WorkState } from '../world.js';
import { HandlerError } from './handler-error.js';
import { callOrganizations, listOrganizations } from './organizations-api.js';
import type { Provider, Step } from './provider.js';
import { readTags, tagList, tagSteps, tagsOf } from './tags.js';

interface PolicySummary {
  Id: string;
  Arn: string;
  Name: string;
  Type: string;
  Description?: string;
  AwsManaged: boolean;
}

/** AWS::Organizations::Policy, after its public handlers. */
export const policy: Provider = {
  type: 'AWS::Organizations::Policy',
  unordered: ['TargetIds', 'Tags'],
  comparesWithLive: true,
  detectsDrift: true,
  create: (_call, work) => [
    { name: 'organizations:ListPolicies', run: refuseExisting },
    { name: 'organizations:CreatePolicy', run: createPolicy },
    ...targetsOf(work.desired).map(attach),
  ],
  update: (call, work) => [
    { name: `organizations:UpdatePolicy ${work.physicalId}`, run: updatePolicy },
    ...targetSteps(call, work),
    ...tagSteps(work),
  ],
  remove: (_call, work) => [
    ...targetsOf(work.desired).map((target) =>
      detach(target, ['PolicyNotAttachedException', 'TargetNotFoundException']),
    ),
    {
      name: `organizations:DeletePolicy ${work.physicalId}`,
      run: async (call) => {
        await callOrganizations(call, 'DeletePolicy', { PolicyId: work.physicalId });
      },
    },
  ],
  read,
  attributes: async (call, physicalId) => {
    const { Arn, Id, AwsManaged } = (await describe(call, physicalId)).PolicySummary;
    return { Arn, Id, AwsManaged };
  },
  identify: (identifier) => identifier['Id'],
};

/** Content as the API takes it: text stays as it is, an object becomes JSON without white space. */
export function contentText(content: Json | undefined): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

function targetsOf(properties: JsonObject): string[] {
  const targets = properties['TargetIds'];
  return Array.isArray(targets) ? [...new Set(targets.map(String))] : [];
}

function attach(target: string): Step {
  return {
    name: `organizations:AttachPolicy ${target}`,
    ignores: ['DuplicatePolicyAttachmentException'],
    run: (call, work) => callOrganizations(call, 'AttachPolicy', { PolicyId: work.physicalId, TargetId: target }),
  };
}

function detach(target: string, ignores: string[]): Step {
  return {
    name: `organizations:DetachPolicy ${target}`,
    ignores,
    run: (call, work) => callOrganizations(call, 'DetachPolicy', { PolicyId: work.physicalId, TargetId: target }),
  };
}

/** One call a target; those that stay are not touched, whatever is live. */
function targetSteps(call: Call, work: WorkState): Step[] {
  const before = targetsOf(work.previous);
  const after = targetsOf(work.desired);
  const attachments = after.filter((target) => !before.includes(target)).map(attach);
  const detachments = before
    .filter((target) => !after.includes(target))
    .map((target) => detach(target, ['PolicyNotAttachedException']));
  return quirk(call.world, 'attach-before-detach')
    ? [...attachments, ...detachments]
    : [...detachments, ...attachments];
}

async function refuseExisting(call: Call, work: WorkState): Promise<void> {
  const { Name, Type } = work.desired;
  const policies = await listOrganizations(
    call,
    'ListPolicies',
    { Filter: Type },
    (page) => page['Policies'] as PolicySummary[],
  );
  const existing = policies.find((found) => found.Name === Name);
  if (!existing) return;
  if (!quirk(call.world, 'already-exists')) {
    work.physicalId = existing.Id;
    return;
  }
  throw new HandlerError('AlreadyExists', `Policy already exists for policy name [${Name}].`);
}

async function createPolicy(call: Call, work: WorkState): Promise<void> {
  if (work.physicalId !== null) return;
  const { Name, Type, Content, Description } = work.desired;
  const { Policy } = await callOrganizations<{ Policy: { PolicySummary: PolicySummary } }>(call, 'CreatePolicy', {
    Name,
    Type,
    Description: Description ?? '',
    Content: contentText(Content),
    Tags: tagList(tagsOf(work.desired, work.desiredTags)),
  });
  work.physicalId = Policy.PolicySummary.Id;
}

async function updatePolicy(call: Call, work: WorkState): Promise<void> {
  const { Name, Content, Description } = work.desired;
  await callOrganizations(call, 'UpdatePolicy', {
    PolicyId: work.physicalId,
    Name,
    Description: Description ?? '',
    Content: contentText(Content),
  });
}

async function describe(call: Call, physicalId: string): Promise<{ PolicySummary: PolicySummary; Content: string }> {
  const { Policy } = await callOrganizations<{ Policy: { PolicySummary: PolicySummary; Content: string } }>(
    call,
    'DescribePolicy',
    { PolicyId: physicalId },
  );
  return Policy;
}

async function read(call: Call, physicalId: string): Promise<JsonObject | null> {
  try {
    const { PolicySummary: summary, Content } = await describe(call, physicalId);
    const targets = await listOrganizations(
      call,
      'ListTargetsForPolicy',
      { PolicyId: physicalId },
      (page) => page['Targets'] as { TargetId: string }[],
    );
    const tags = await readTags(call, physicalId);
    return {
      Name: summary.Name,
      Type: summary.Type,
      Content: JSON.parse(Content) as Json,
      ...(summary.Description ? { Description: summary.Description } : {}),
      ...(targets.length > 0 ? { TargetIds: targets.map(({ TargetId }) => TargetId) } : {}),
      ...(tags.length > 0 ? { Tags: tags as unknown as JsonObject[] } : {}),
    };
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'PolicyNotFoundException') return null;
    throw error;
  }
}
