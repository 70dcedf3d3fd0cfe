import { byCodeUnits, isWithin, type LiveStackSet, type RemoveInstancesAction } from '../../model/index.js';
import type { PlannedTree } from './planned-accounts.js';

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
  { tree, ignored }: LeavingContext,
): RemoveInstancesAction['instances'] {
  const leaving = new Map<string, string[]>();
  for (const { account: id, region } of live.instances) {
    const account = tree.byId.get(id);
    const key = account?.key ?? id;
    if (kept.accounts.has(key) && kept.regions.includes(region)) continue;
    // The management account never has any; of one that left the organization, AWS may still have a trace.
    if (account && account.state !== 'ACTIVE') continue;
    if (account && ignored.some((unit) => isWithin(account.path, unit))) continue;
    leaving.set(key, [...(leaving.get(key) ?? []), region]);
  }
  return [...leaving]
    .map(([account, regions]) => ({ account, regions: regions.sort() }))
    .sort((a, b) => byCodeUnits(a.account, b.account));
}

interface LeavingContext {
  tree: PlannedTree;
  /** Paths of OUs that are left alone. */
  ignored: readonly string[];
}
