import {
  byCodeUnits,
  divideIntoWaves,
  onlyWave,
  type RolloutConfig,
  type SynthesizedStackSet,
  unitWaves,
  type WaveTarget,
} from '../../model/index.js';
import type { PlannedAccount, PlannedTree } from './planned-accounts.js';
import { reachedThrough, type Targeted } from './targeted-accounts.js';

/** One wave of one stack set. */
export interface SetWave {
  name: string;
  /** Position among the waves of the rollout; -1 for what goes at once, before all waves. */
  index: number;
  accounts: PlannedAccount[];
  targets: WaveTarget[];
}

/** Divides the accounts of a stack set into the waves of the rollout. Waves without accounts are there, too. */
export function setWaves(
  set: SynthesizedStackSet,
  rollout: RolloutConfig,
  targeted: readonly Targeted[],
  tree: PlannedTree,
): SetWave[] {
  if (set.rollout === 'atOnce' || rollout.waves.length === 0) {
    return [waveOf(onlyWave, set.rollout === 'atOnce' ? -1 : 0, targeted, told(set), tree)];
  }
  const divided = dividedKeys(set, rollout, targeted);
  return divided.map(({ name, keys }, index) => {
    const members = targeted.filter(({ account }) => keys.has(account.key));
    return waveOf(name, index, members, index === divided.length - 1 ? told(set) : [], tree);
  });
}

/**
 * The OUs that the last wave tells auto-deployment of, also where nobody is in it: it looks only at OUs that were deployed
 * to, and would not see who joins the others.
 */
function told({ autoDeployment, targets }: SynthesizedStackSet): string[] {
  return autoDeployment ? targets.organizationalUnits : [];
}

/** Auto-deployment knows OUs only, so what it deploys to is divided by OUs only. */
function dividedKeys(
  set: SynthesizedStackSet,
  rollout: RolloutConfig,
  targeted: readonly Targeted[],
): { name: string; keys: Set<string> }[] {
  if (set.autoDeployment) {
    const paths = [...new Set(targeted.map(({ account }) => account.path))];
    return unitWaves(rollout, paths).map(({ name, organizationalUnits }) => {
      const units = new Set(organizationalUnits);
      const members = targeted.filter(({ account }) => units.has(account.path));
      return { name, keys: new Set(members.map(({ account }) => account.key)) };
    });
  }
  const candidates = targeted.map(({ account: { key, name, path, tags } }) => ({ id: key, name, path, tags }));
  return divideIntoWaves(rollout, candidates).map(({ name, accounts }) => ({ name, keys: new Set(accounts) }));
}

function waveOf(
  name: string,
  index: number,
  members: readonly Targeted[],
  named: readonly string[],
  tree: PlannedTree,
): SetWave {
  const byUnit = new Map<string, PlannedAccount[]>(named.map((path) => [path, []]));
  for (const { account, through } of members) {
    const accounts = byUnit.get(through);
    if (accounts) accounts.push(account);
    else byUnit.set(through, [account]);
  }
  const targets = [...byUnit].map(
    ([path, accounts]): WaveTarget => ({
      organizationalUnit: tree.unitOf(path),
      accounts: accounts.map(({ key }) => key).sort(),
      whole: accounts.length === 0 || accounts.length === reachedThrough(path, tree).length,
    }),
  );
  targets.sort((a, b) => byCodeUnits(a.organizationalUnit, b.organizationalUnit));
  return { name, index, accounts: members.map(({ account }) => account), targets };
}
