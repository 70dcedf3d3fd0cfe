import { chain } from '../../organizations/tree.js';
import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { hasOrganizationsAccess } from './access.js';
import { allStackSets } from './find.js';
import { inAccount } from './in-account.js';
import { type Cell, requestOperation } from './request-operation.js';
import { instanceKey, type StackSetOperationState, type StackSetState } from './state.js';
import { coverage } from './targets.js';

/** An account that joined the organization (from null), left it (to null), or moved. */
export interface AccountMoved {
  accountId: string;
  from: string | null;
  to: string | null;
}

/**
 * An effect: every stack set with auto-deployment follows an account. It loses the instances of targets that do not
 * cover it any more and gets those of targets that now do, without overrides, preferences or filters.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-orgs-manage-auto-deployment.html
 */
export function accountMoved(call: Call<AccountMoved>): void {
  const { world, input } = call;
  const management = input.accountId === world.organization?.managementAccountId;
  if (management || !hasOrganizationsAccess(world) || !quirk(world, 'auto-deployment')) return;
  const sets = allStackSets(call).filter(({ status, autoDeployment }) => status === 'ACTIVE' && autoDeployment.enabled);
  const begun = new Map<string, StackSetOperationState['waitsFor'][number]>();
  for (const set of inOrder(sets)) {
    const local = inAccount(call, set.account, set.region, null);
    const units = Object.keys(set.targets);
    const before = input.from === null ? [] : chain(world, input.from).filter((id) => units.includes(id));
    const after = input.to === null ? [] : chain(world, input.to).filter((id) => units.includes(id));
    remove(local, set, lost(set, input.accountId, before, after));
    const cells = gained(local, set, input, after);
    if (cells.length === 0) continue;
    const waitsFor = quirk(world, 'auto-deployment-in-order')
      ? set.autoDeployment.dependsOn.flatMap((arn) => begun.get(arn) ?? [])
      : [];
    const { OperationId } = requestOperation(local, set, { action: 'CREATE', automatic: true, waitsFor, cells });
    begun.set(set.arn, { stackSetId: set.id, operationId: OperationId });
  }
}

/** What others depend on comes before them. */
function inOrder(sets: StackSetState[]): StackSetState[] {
  const ordered = new Set<StackSetState>();
  const visit = (set: StackSetState, path: StackSetState[]): void => {
    if (ordered.has(set) || path.includes(set)) return;
    for (const arn of set.autoDeployment.dependsOn) {
      const needed = sets.find((other) => other.arn === arn);
      if (needed) visit(needed, [...path, set]);
    }
    ordered.add(set);
  };
  for (const set of sets) visit(set, []);
  return [...ordered];
}

/** Instances of the account through a target that does not cover it any more. */
function lost(set: StackSetState, accountId: string, before: string[], after: string[]): Cell[] {
  const left = before.filter((id) => !after.includes(id));
  return Object.values(set.instances).filter(
    ({ account, organizationalUnitId }) => account === accountId && left.includes(organizationalUnitId),
  );
}

function remove(local: Call, set: StackSetState, cells: Cell[]): void {
  if (cells.length === 0) return;
  const { retainStacks } = set.autoDeployment;
  requestOperation(local, set, { action: 'DELETE', automatic: true, retainStacks, cells });
}

/** Regions of the targets that cover the account now, and did not before. */
function gained(local: Call, set: StackSetState, { accountId, from }: AccountMoved, after: string[]): Cell[] {
  const { world } = local;
  const known = from === null ? [] : chain(world, from);
  const fresh = after.filter((id) => !known.includes(id));
  const regions = new Set(fresh.flatMap((id) => set.targets[id] ?? []));
  const unit = coverage(local, fresh)(world.accounts[accountId]?.parentId ?? '');
  if (unit === undefined) return [];
  const left = known.filter((id) => !after.includes(id));
  return [...regions]
    .filter((region) => isNew(set, accountId, region, left))
    .map((region) => ({ account: accountId, region, organizationalUnitId: unit }));
}

/** An instance through a target that stays is left alone; one that is being deleted comes again. */
function isNew(set: StackSetState, account: string, region: string, left: string[]): boolean {
  const existing = set.instances[instanceKey(account, region)];
  return !existing || left.includes(existing.organizationalUnitId);
}
