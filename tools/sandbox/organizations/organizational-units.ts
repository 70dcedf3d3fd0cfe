import type {
  CreateOrganizationalUnitRequest,
  CreateOrganizationalUnitResponse,
  DeleteOrganizationalUnitRequest,
  DescribeOrganizationalUnitRequest,
  DescribeOrganizationalUnitResponse,
  ListOrganizationalUnitsForParentRequest,
  ListOrganizationalUnitsForParentResponse,
  OrganizationalUnit,
  UpdateOrganizationalUnitRequest,
  UpdateOrganizationalUnitResponse,
} from '@aws-sdk/client-organizations';
import { lookup } from '../lookup.js';
import { quirk } from '../quirks.js';
import { type Call, ServiceError } from '../service.js';
import type { OrganizationalUnitState, World } from '../world.js';
import { lister, managementOnly, reader } from './access.js';
import { organizationalUnitArn } from './arns.js';
import { attachDefaultPolicies, forgetTarget } from './default-policies.js';
import { constraintViolation, notFound } from './errors.js';
import { page } from './paging.js';
import { quota } from './quotas.js';
import { newTags } from './tags.js';
import { depth, isParent, pathOf } from './tree.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html */
export const createOrganizationalUnit = managementOnly(
  (call: Call<CreateOrganizationalUnitRequest>): CreateOrganizationalUnitResponse => {
    const { world } = call;
    const { ParentId = '', Name = '', Tags } = call.input;
    if (!isParent(world, ParentId)) throw notFound('ParentNotFoundException', 'a parent');
    refuseSameName(world, ParentId, Name);
    const limit = quota(world, 'organizationalUnitDepth');
    if (depth(world, ParentId) >= limit && quirk(world, 'ou-depth')) {
      throw constraintViolation('OU_DEPTH_LIMIT_EXCEEDED', `You can nest OUs ${limit} levels below the root.`);
    }
    if (Object.keys(world.organizationalUnits).length >= quota(world, 'organizationalUnits')) {
      throw constraintViolation('OU_NUMBER_LIMIT_EXCEEDED', 'You have exceeded the number of OUs in an organization.');
    }
    const tags = newTags(world, {}, Tags);
    const unit = { id: call.newId('organizationalUnit'), name: Name, parentId: ParentId };
    world.organizationalUnits[unit.id] = unit;
    world.tags[unit.id] = tags;
    attachDefaultPolicies(world, unit.id);
    return { OrganizationalUnit: describe(world, unit) };
  },
);

/** Renames. https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdateOrganizationalUnit.html */
export const updateOrganizationalUnit = managementOnly(
  (call: Call<UpdateOrganizationalUnitRequest>): UpdateOrganizationalUnitResponse => {
    const unit = organizationalUnitOf(call.world, call.input.OrganizationalUnitId);
    const { Name } = call.input;
    if (Name !== undefined && Name !== unit.name) {
      refuseSameName(call.world, unit.parentId, Name);
      unit.name = Name;
    }
    return { OrganizationalUnit: describe(call.world, unit) };
  },
);

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganizationalUnit.html */
export const deleteOrganizationalUnit = managementOnly((call: Call<DeleteOrganizationalUnitRequest>): void => {
  const { world } = call;
  const { id } = organizationalUnitOf(world, call.input.OrganizationalUnitId);
  const inside = (child: { parentId: string }) => child.parentId === id;
  const occupied = Object.values(world.organizationalUnits).some(inside) || Object.values(world.accounts).some(inside);
  if (occupied && quirk(world, 'ou-not-empty')) {
    const message = 'The specified OU is not empty. Move all accounts to another root or to other OUs, and try again.';
    throw new ServiceError('OrganizationalUnitNotEmptyException', message);
  }
  delete world.organizationalUnits[id];
  forgetTarget(world, id);
});

export const describeOrganizationalUnit = reader(
  (call: Call<DescribeOrganizationalUnitRequest>): DescribeOrganizationalUnitResponse => {
    const unit = organizationalUnitOf(call.world, call.input.OrganizationalUnitId);
    return { OrganizationalUnit: describe(call.world, unit) };
  },
);

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListOrganizationalUnitsForParent.html */
export const listOrganizationalUnitsForParent = lister(
  (call: Call<ListOrganizationalUnitsForParentRequest>): ListOrganizationalUnitsForParentResponse => {
    const { world, input } = call;
    if (!isParent(world, input.ParentId)) throw notFound('ParentNotFoundException', 'a parent');
    const units = Object.values(world.organizationalUnits).filter(({ parentId }) => parentId === input.ParentId);
    const { items, next } = page(call, units, ({ id }) => id);
    return { OrganizationalUnits: items.map((unit) => describe(world, unit)), ...next };
  },
);

function organizationalUnitOf(world: World, id: string | undefined): OrganizationalUnitState {
  const unit = lookup(world.organizationalUnits, id);
  if (!unit) throw notFound('OrganizationalUnitNotFoundException', 'an organizational unit');
  return unit;
}

function refuseSameName(world: World, parentId: string, name: string): void {
  const siblings = Object.values(world.organizationalUnits).filter((unit) => unit.parentId === parentId);
  if (siblings.some((unit) => unit.name === name) && quirk(world, 'unique-sibling-names')) {
    throw new ServiceError('DuplicateOrganizationalUnitException', 'An OU with the same name already exists.');
  }
}

function describe(world: World, { id, name }: OrganizationalUnitState): OrganizationalUnit {
  return { Id: id, Arn: organizationalUnitArn(world, id), Name: name, Path: pathOf(world, id) };
}
