import type {
  ListChildrenRequest,
  ListChildrenResponse,
  ListParentsRequest,
  ListParentsResponse,
} from '@aws-sdk/client-organizations';
import type { Call } from '../service.js';
import { lister } from './access.js';
import { invalidInput, notFound } from './errors.js';
import { organizationOf } from './organization-of.js';
import { page } from './paging.js';
import { isParent, parentOf } from './tree.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListParents.html */
export const listParents = lister((call: Call<ListParentsRequest>): ListParentsResponse => {
  const { world, input } = call;
  const parentId = parentOf(world, input.ChildId ?? '');
  if (!parentId) throw notFound('ChildNotFoundException', 'a child');
  const type = parentId === organizationOf(world).rootId ? 'ROOT' : 'ORGANIZATIONAL_UNIT';
  const { items, next } = page(call, [{ Id: parentId, Type: type } as const], ({ Id }) => Id);
  return { Parents: items, ...next };
});

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListChildren.html */
export const listChildren = lister((call: Call<ListChildrenRequest>): ListChildrenResponse => {
  const { world, input } = call;
  if (!isParent(world, input.ParentId)) throw notFound('ParentNotFoundException', 'a parent');
  const type = input.ChildType;
  if (type !== 'ACCOUNT' && type !== 'ORGANIZATIONAL_UNIT') {
    throw invalidInput('INVALID_ENUM', 'ChildType is ACCOUNT or ORGANIZATIONAL_UNIT.');
  }
  const all = Object.values(type === 'ACCOUNT' ? world.accounts : world.organizationalUnits);
  const children = all.filter(({ parentId }) => parentId === input.ParentId);
  const { items, next } = page(call, children, ({ id }) => id);
  return { Children: items.map(({ id }) => ({ Id: id, Type: type })), ...next };
});
