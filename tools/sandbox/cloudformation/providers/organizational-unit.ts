import { quirk } from '../../quirks.js';
import { type Call, ServiceError } from '../../service.js';
import type { JsonObject } from '../json.js';
import type { WorkState } from '../world.js';
import { HandlerError } from './handler-error.js';
import { callOrganizations, listOrganizations } from './organizations-api.js';
import type { Provider, Step } from './provider.js';
import { readTags, tagList, tagSteps, tagsOf } from './tags.js';

interface OrganizationalUnit {
  Id: string;
  Arn: string;
  Name: string;
  Path?: string;
}

/** AWS::Organizations::OrganizationalUnit, after its public handlers. */
export const organizationalUnit: Provider = {
  type: 'AWS::Organizations::OrganizationalUnit',
  unordered: ['Tags'],
  comparesWithLive: true,
  detectsDrift: true,
  create: () => [{ name: 'organizations:ListOrganizationalUnitsForParent', run: refuseExisting }, createStep],
  update: (_call, work) => [
    {
      name: `organizations:UpdateOrganizationalUnit ${work.physicalId}`,
      run: async (call) => {
        await callOrganizations(call, 'UpdateOrganizationalUnit', {
          OrganizationalUnitId: work.physicalId,
          Name: work.desired['Name'],
        });
      },
    },
    ...tagSteps(work),
  ],
  remove: (_call, work) => [
    {
      name: `organizations:DeleteOrganizationalUnit ${work.physicalId}`,
      run: async (call) => {
        await callOrganizations(call, 'DeleteOrganizationalUnit', { OrganizationalUnitId: work.physicalId });
      },
    },
  ],
  read,
  attributes: async (call, physicalId) => {
    const { Arn, Id, Path } = await describe(call, physicalId);
    return { Arn, Id, ...(Path === undefined ? {} : { Path }) };
  },
  identify: (identifier) => identifier['Id'],
};

const createStep: Step = {
  name: 'organizations:CreateOrganizationalUnit',
  run: async (call, work) => {
    // Without the refusal of what exists (a quirk), the check before has taken it over.
    if (work.physicalId !== null) return;
    const { Name, ParentId } = work.desired;
    const Tags = tagList(tagsOf(work.desired, work.desiredTags));
    const { OrganizationalUnit: created } = await callOrganizations<{ OrganizationalUnit: OrganizationalUnit }>(
      call,
      'CreateOrganizationalUnit',
      { Name, ParentId, Tags },
    );
    work.physicalId = created.Id;
  },
};

async function refuseExisting(call: Call, work: WorkState): Promise<void> {
  const { Name, ParentId } = work.desired;
  const siblings = await listOrganizations(
    call,
    'ListOrganizationalUnitsForParent',
    { ParentId },
    (page) => page['OrganizationalUnits'] as OrganizationalUnit[],
  );
  const existing = siblings.find((sibling) => sibling.Name === Name);
  if (!existing) return;
  if (!quirk(call.world, 'already-exists')) {
    work.physicalId = existing.Id;
    return;
  }
  throw new HandlerError(
    'AlreadyExists',
    `Failing PreExistenceCheck: OrganizationalUnit with name [${Name}] already exists in parent [${ParentId}].`,
  );
}

async function describe(call: Call, physicalId: string): Promise<OrganizationalUnit> {
  const { OrganizationalUnit: found } = await callOrganizations<{ OrganizationalUnit: OrganizationalUnit }>(
    call,
    'DescribeOrganizationalUnit',
    { OrganizationalUnitId: physicalId },
  );
  return found;
}

async function read(call: Call, physicalId: string): Promise<JsonObject | null> {
  try {
    const { Name } = await describe(call, physicalId);
    const { Parents } = await callOrganizations<{ Parents: { Id: string }[] }>(call, 'ListParents', {
      ChildId: physicalId,
    });
    const tags = await readTags(call, physicalId);
    return { Name, ParentId: Parents[0]!.Id, ...(tags.length > 0 ? { Tags: tags as unknown as JsonObject[] } : {}) };
  } catch (error) {
    if (error instanceof ServiceError && error.code.endsWith('NotFoundException')) return null;
    throw error;
  }
}
