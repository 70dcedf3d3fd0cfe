import { type Config, type DeploymentTargets, isWithin } from '../../model/index.js';
import type { PlannedAccount, PlannedTree } from './planned-accounts.js';

/** The accounts that a stack set deploys to, and the OU through which each is reached. */
export interface Targeted {
  account: PlannedAccount;
  /** Path of an OU that the stack set names, or of the account's own where it is named itself. */
  through: string;
}

/**
 * The accounts that the targets of a stack set mean: active ones in the OUs and below, and those named, without the
 * excluded ones and without those of ignored OUs.
 */
export function targetedAccounts(
  targets: DeploymentTargets,
  tree: PlannedTree,
  ignored: readonly string[],
): Targeted[] {
  const named = new Set(targets.accounts);
  const excluded = new Set(targets.excludedAccounts);
  return tree.accounts.flatMap((account): Targeted[] => {
    const { name, path, state } = account;
    if (state !== 'ACTIVE' || (name !== null && excluded.has(name))) return [];
    if (ignored.some((unit) => isWithin(path, unit))) return [];
    const through = outermost(targets.organizationalUnits.filter((unit) => isWithin(path, unit)));
    if (through !== undefined) return [{ account, through }];
    return name !== null && named.has(name) ? [{ account, through: path }] : [];
  });
}

/** Of OUs that hold an account, the one that holds the others: it holds the account longest when it moves. */
function outermost(units: readonly string[]): string | undefined {
  const depth = (unit: string) => (unit === 'Root' ? 0 : unit.split('/').length);
  return units.toSorted((a, b) => depth(a) - depth(b))[0];
}

/** Every account that StackSets would reach through an OU: what a target without an account filter means. */
export function reachedThrough(path: string, tree: PlannedTree): PlannedAccount[] {
  return tree.accounts.filter((account) => account.state === 'ACTIVE' && isWithin(account.path, path));
}

/** Paths of OUs that are left alone. */
export function ignoredUnits({ organizationalUnits }: Config): string[] {
  return organizationalUnits.filter(({ ignored }) => ignored).map(({ path }) => path);
}
