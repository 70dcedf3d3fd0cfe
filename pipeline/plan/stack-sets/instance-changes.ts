import {
  asShown,
  fingerprint,
  groupBy,
  isWithin,
  type LiveStackInstance,
  type LiveStackSet,
  nameOfSymbol,
  type SynthesizedStackSet,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import { effectiveParameters, resolved, sameValues } from '../templates/effective-parameters.js';
import type { SetWave } from './set-waves.js';

/** What becomes of the instances of one wave. */
export interface WaveChanges {
  create: number;
  update: number;
  unchanged: number;
  /** Keys of the accounts in which something is created or updated. */
  reached: string[];
  /** Values of their own that accounts have now and are not to keep, or have to get. */
  overrides: OverrideChange[];
  /** Whether a rollout that began earlier has not come to it: the stack set is as it is to be, and stacks here are not. */
  behind: boolean;
}

/** What becomes of the instances (one an account and Region) of a stack set. */
export interface InstanceChanges {
  /** In the order of the waves. */
  waves: WaveChanges[];
  /** Whether the template or the parameters of the stack set itself change. */
  setChanges: boolean;
}

/** Values of parameters that one account has for itself. A value is null where there is, or will be, none. */
export interface OverrideChange {
  account: string;
  parameters: { name: string; before: string | null; after: string | null }[];
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
  // Stack sets have hundreds of thousands of instances: what one account has is found by its id, and then a handful is left.
  const byAccount = groupBy(live?.instances ?? [], ({ account }) => account);
  const overrides = new Map(
    set.overrides.map(({ account, parameters }) => [account, asShown(set.template, parameters)]),
  );
  const becomes = (instance: LiveStackInstance | undefined, wanted: Record<string, string>) => {
    if (!instance) return 'create';
    if (setChanges || instance.status !== 'CURRENT') return 'update';
    return sameValues(wanted, asShown(set.template, instance.overrides), symbols) ? 'unchanged' : 'update';
  };
  return {
    setChanges,
    waves: waves.map(({ accounts }) => {
      const counts = { create: 0, update: 0, unchanged: 0 };
      const reached: string[] = [];
      let behind = false;
      const overridden: OverrideChange[] = [];
      for (const { key, id, name } of accounts) {
        const own = (id === null ? undefined : byAccount.get(id)) ?? [];
        const wanted = overrides.get(name ?? '') ?? {};
        const fates = set.regions.map((region) =>
          becomes(
            own.find((one) => one.region === region),
            wanted,
          ),
        );
        for (const fate of fates) counts[fate] += 1;
        if (fates.some((fate) => fate !== 'unchanged')) reached.push(key);
        const there = own
          .filter(({ region }) => set.regions.includes(region))
          .map((one) => ({ ...one, overrides: asShown(set.template, one.overrides) }));
        behind ||= !setChanges && there.some(({ status }) => status === 'OUTDATED');
        overridden.push(...overrideChange(name ?? key, there, wanted, identity));
      }
      return { ...counts, reached, overrides: overridden, behind };
    }),
  };
}

function overrideChange(
  account: string,
  instances: readonly LiveStackInstance[],
  wanted: Record<string, string>,
  { symbolOf, symbols }: Identity,
): OverrideChange[] {
  const live = instances.find((one) => !sameValues(wanted, one.overrides, symbols)) ?? instances[0];
  const has = live?.overrides ?? {};
  const parameters = [...new Set([...Object.keys(has), ...Object.keys(wanted)])].sort().flatMap((name) => {
    const [old, next] = [has[name] ?? null, wanted[name] ?? null];
    if (old === (next === null ? null : resolved(next, symbols))) return [];
    return [{ name, before: old === null ? null : symbolOf(old), after: next }];
  });
  return parameters.length > 0 ? [{ account, parameters }] : [];
}

function differs(set: SynthesizedStackSet, live: LiveStackSet, symbols: Readonly<Record<string, string>>): boolean {
  if (fingerprint(set.template) !== fingerprint(live.template)) return true;
  const wanted = asShown(set.template, effectiveParameters(set.template, set.parameters));
  return !sameValues(wanted, asShown(set.template, live.parameters), symbols);
}

/** OUs that auto-deployment has to know and was never told of, nor of one above them. */
export function unknownUnits(
  set: SynthesizedStackSet,
  live: LiveStackSet | null,
  waves: readonly SetWave[],
  { symbolOf }: Identity,
): boolean {
  if (!set.autoDeployment || !live) return false;
  const told = live.organizationalUnits.map((id) => nameOfSymbol(symbolOf(id)));
  const units = waves.flatMap(({ targets }) => targets.map((target) => nameOfSymbol(target.organizationalUnit)));
  return units.some((unit) => !told.some((above) => isWithin(unit, above)));
}
