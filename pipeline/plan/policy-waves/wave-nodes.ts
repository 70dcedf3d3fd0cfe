import { divideIntoWaves, isWithin, type PolicyConfig, type RolloutConfig } from '../../model/index.js';
import type { PlannedTree } from '../stack-sets/planned-accounts.js';

/** Where a new document is attached beside the old one when a wave is done. */
export interface WaveNodes {
  name: string;
  /** Position among the waves of the rollout. */
  index: number;
  /**
   * Symbols of OUs and accounts, ids where the config has no name for them: those of this wave and of the waves before. Also of
   * what this plan creates, so that the wave means the same when it is there.
   */
  nodes: string[];
  /** Keys of the accounts below them. */
  accounts: string[];
  /** How many of them are active: the others use nothing, and no stack set counts them. */
  active: number;
}

/**
 * The OUs and accounts that together hold exactly the accounts of the waves so far, as few as can be. The last wave has
 * none: there the policy itself changes, and everything below its targets has it.
 */
export function waveNodes(policy: PolicyConfig, rollout: RolloutConfig, tree: PlannedTree): WaveNodes[] {
  const named = new Set(policy.targets.accounts);
  const { organizationalUnits: units } = policy.targets;
  const reached = tree.accounts.filter(
    ({ name, path }) => units.some((unit) => isWithin(path, unit)) || (name !== null && named.has(name)),
  );
  const candidates = reached.map(({ key, name, path, tags }) => ({ id: key, name, path, tags }));
  const active = new Set(reached.filter(({ state }) => state === 'ACTIVE').map(({ key }) => key));
  const found: WaveNodes[] = [];
  const soFar = new Set<string>();
  for (const [index, { name, accounts }] of divideIntoWaves(rollout, candidates).slice(0, -1).entries()) {
    for (const key of accounts) soFar.add(key);
    const covered = { isIn: (key: string) => soFar.has(key), tree };
    const nodes = [
      ...units.flatMap((path) => nodesBelow(path, covered)),
      ...reached.flatMap(({ key, name: own }) => (own !== null && named.has(own) && soFar.has(key) ? [key] : [])),
    ];
    const keys = [...soFar].sort();
    found.push({
      name,
      index,
      nodes: [...new Set(nodes)].sort(),
      accounts: keys,
      active: keys.filter((key) => active.has(key)).length,
    });
  }
  return found.filter(({ nodes }, at) => nodes.length > 0 && nodes.join() !== found[at - 1]?.nodes.join());
}

interface Covered {
  isIn: (key: string) => boolean;
  tree: PlannedTree;
}

/** An OU where everybody below it is in; else the OUs below it and its own accounts, as far as they are. */
function nodesBelow(path: string, covered: Covered): string[] {
  const { isIn, tree } = covered;
  const below = tree.accounts.filter((account) => isWithin(account.path, path));
  if (below.length > 0 && below.every(({ key }) => isIn(key))) return [tree.unitOf(path)];
  const children = childPaths(
    path,
    below.map((account) => account.path),
  );
  const own = below.filter((account) => account.path === path && isIn(account.key));
  return [...children.flatMap((child) => nodesBelow(child, covered)), ...own.map(({ key }) => key)];
}

/** The OUs directly below one that lead to these paths. */
function childPaths(path: string, paths: readonly string[]): string[] {
  const depth = path === 'Root' ? 0 : path.split('/').length;
  const children = paths
    .filter((other) => other !== path && other !== 'Root')
    .map((other) =>
      other
        .split('/')
        .slice(0, depth + 1)
        .join('/'),
    );
  return [...new Set(children)].sort();
}
