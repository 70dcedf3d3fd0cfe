import type { LiveStackSet, RemoveInstancesAction, Snapshot } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { isWithin, type PlannedTree } from './planned-accounts.js';

/** Who keeps the instances of a stack set that it has. */
export interface Kept {
  /** Keys of accounts. */
  accounts: ReadonlySet<string>;
  regions: readonly string[];
}

/**
 * The instances of a stack set that nothing asks for any more, by account. Those of suspended accounts stay, because
 * StackSets cannot reach them, and those of ignored OUs, because nobody may touch what is in them.
 */
export function leavingInstances(
  live: LiveStackSet,
  kept: Kept,
  { snapshot, identity, tree, ignored }: LeavingContext,
): RemoveInstancesAction['instances'] {
  const byKey = new Map(tree.accounts.map((account) => [account.key, account]));
  const member = new Set(snapshot.accounts.map(({ id }) => id));
  const leaving = new Map<string, string[]>();
  for (const { account: id, region } of live.instances) {
    const key = identity.symbolOf(id);
    const account = byKey.get(key);
    if (kept.accounts.has(key) && kept.regions.includes(region)) continue;
    if (member.has(id) && account?.state !== 'ACTIVE') continue;
    if (account && ignored.some((unit) => isWithin(account.path, unit))) continue;
    leaving.set(key, [...(leaving.get(key) ?? []), region]);
  }
  return [...leaving]
    .map(([account, regions]) => ({ account, regions: regions.sort() }))
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}

interface LeavingContext {
  snapshot: Snapshot;
  identity: Identity;
  tree: PlannedTree;
  /** Paths of OUs that are left alone. */
  ignored: readonly string[];
}
