import { ListOrganizationalUnitsForParentCommand, type OrganizationalUnit } from '@aws-sdk/client-organizations';
import type { LiveOrganizationalUnit } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages, sortedBy } from '../pages.js';

/** Reads the whole tree of OUs: one call (or more pages) for the root and for each OU. Sorted by path, then id. */
export async function readOrganizationalUnits(aws: Aws, rootId: string): Promise<LiveOrganizationalUnit[]> {
  const found: LiveOrganizationalUnit[] = [];
  const descend = async (parentId: string, parentPath: string): Promise<void> => {
    const children = await childrenOf(aws, parentId);
    const units = children.map((unit) => liveUnit(unit, parentId, parentPath));
    found.push(...units);
    await Promise.all(units.map((unit) => descend(unit.id, unit.path)));
  };
  await explained('read the organizational units', () => descend(rootId, ''));
  return sortedBy(found, ({ path, id }) => `${path}\n${id}`);
}

function childrenOf(aws: Aws, ParentId: string): Promise<OrganizationalUnit[]> {
  const limit = aws.limit('ListOrganizationalUnitsForParent');
  return allPages(
    (NextToken) =>
      limit(() => aws.organizations.send(new ListOrganizationalUnitsForParentCommand({ ParentId, NextToken }))),
    (page) => page.OrganizationalUnits,
  );
}

function liveUnit(unit: OrganizationalUnit, parentId: string, parentPath: string): LiveOrganizationalUnit {
  const name = unit.Name ?? '';
  return {
    id: unit.Id ?? '',
    arn: unit.Arn ?? '',
    name,
    parentId,
    path: parentPath ? `${parentPath}/${name}` : name,
  };
}
