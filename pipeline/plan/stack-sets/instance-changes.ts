import { fingerprint, type LiveStackInstance, type LiveStackSet, type SynthesizedStackSet } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { effectiveParameters, resolved, sameValues } from '../templates/effective-parameters.js';
import type { SetWave } from './set-waves.js';

/** What becomes of the instances (one an account and Region) of a stack set. */
export interface InstanceChanges {
  /** By wave, in the order of the waves; `reached` has the keys of the accounts in which something is created or updated. */
  waves: { create: number; update: number; unchanged: number; reached: string[] }[];
  /** Whether the template or the parameters of the stack set itself change. */
  setChanges: boolean;
}

/** Compares the instances that waves want with those that there are. */
export function instanceChanges(
  set: SynthesizedStackSet,
  live: LiveStackSet | null,
  waves: readonly SetWave[],
  identity: Identity,
): InstanceChanges {
  const { symbols } = identity;
  const setChanges = live === null || differs(set, live, symbols);
  const instances = new Map(live?.instances.map((instance) => [`${instance.account} ${instance.region}`, instance]));
  const overrides = new Map(set.overrides.map(({ account, parameters }) => [account, parameters]));
  const becomes = (instance: LiveStackInstance | undefined, account: string | null) => {
    if (!instance) return 'create';
    const current = sameValues(overrides.get(account ?? '') ?? {}, instance.overrides, symbols);
    return setChanges || instance.status !== 'CURRENT' || !current ? 'update' : 'unchanged';
  };
  return {
    setChanges,
    waves: waves.map(({ accounts }) => {
      const wanted = accounts.flatMap(({ key, id, name }) => set.regions.map((region) => ({ key, id, name, region })));
      const counts = { create: 0, update: 0, unchanged: 0 };
      const reached = new Set<string>();
      for (const { key, id, name, region } of wanted) {
        const fate = becomes(instances.get(`${id} ${region}`), name);
        counts[fate] += 1;
        if (fate !== 'unchanged') reached.add(key);
      }
      return { ...counts, reached: [...reached] };
    }),
  };
}

function differs(set: SynthesizedStackSet, live: LiveStackSet, symbols: Readonly<Record<string, string>>): boolean {
  if (fingerprint(set.template) !== fingerprint(live.template)) return true;
  return !sameValues(effectiveParameters(set.template, set.parameters), live.parameters, symbols);
}

/** OUs that auto-deployment has to know and was never told of. */
export function unknownUnits(
  set: SynthesizedStackSet,
  live: LiveStackSet | null,
  waves: readonly SetWave[],
  { symbols }: Identity,
): boolean {
  if (!set.autoDeployment || !live) return false;
  const known = new Set(live.organizationalUnits);
  return waves.some(({ targets }) =>
    targets.some(({ organizationalUnit }) => !known.has(resolved(organizationalUnit, symbols))),
  );
}
