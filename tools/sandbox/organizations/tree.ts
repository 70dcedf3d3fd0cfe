import { lookup } from '../lookup.js';
import type { World } from '../world.js';
import { accountArn, organizationalUnitArn, rootArn } from './arns.js';

/** Whether an id is the root's or an OU's. */
export function isParent(world: World, id: string | undefined): boolean {
  return id === world.organization?.rootId || lookup(world.organizationalUnits, id) !== undefined;
}

/** Levels below the root: 0 for the root. */
export function depth(world: World, id: string): number {
  return chain(world, id).length - 1;
}

/** Ids from the root down to this root, OU or account. */
export function chain(world: World, id: string): string[] {
  const ids: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = parentOf(world, at)) ids.unshift(at);
  return ids;
}

export function parentOf(world: World, id: string): string | undefined {
  return (lookup(world.organizationalUnits, id) ?? lookup(world.accounts, id))?.parentId;
}

/** `o-…/r-…/ou-…/`, as AWS's own pattern for `Path` has it. */
export function pathOf(world: World, id: string): string {
  return `${[world.organization?.id, ...chain(world, id)].join('/')}/`;
}

export interface Target {
  id: string;
  arn: string;
  name: string;
  type: 'ROOT' | 'ORGANIZATIONAL_UNIT' | 'ACCOUNT';
}

/** The root, OU or account of this id: what a policy can be attached to. */
export function targetOf(world: World, id: string | undefined): Target | null {
  if (id === undefined) return null;
  if (id === world.organization?.rootId) {
    return { id, arn: rootArn(world, id), name: world.organization.rootName, type: 'ROOT' };
  }
  const unit = lookup(world.organizationalUnits, id);
  if (unit) return { id, arn: organizationalUnitArn(world, id), name: unit.name, type: 'ORGANIZATIONAL_UNIT' };
  const account = lookup(world.accounts, id);
  return account ? { id, arn: accountArn(world, id), name: account.name, type: 'ACCOUNT' } : null;
}
