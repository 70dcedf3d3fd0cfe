import { createHash } from 'node:crypto';
import { byCodeUnits } from '../code-unit-order.js';
import { isWithin } from '../unit-paths.js';
import type { RolloutConfig, WaveConfig } from './rollout.js';

/** An account, as far as waves ask about it. */
export interface WaveCandidate {
  /** Its id, or its symbol where it does not exist yet. */
  id: string;
  /** Its name in the config; null where the config does not have it. */
  name: string | null;
  /** Path of the OU it is in, or will be in; `Root` is the root. */
  path: string;
  /** Null where nobody knows them. */
  tags: Record<string, string> | null;
}

/** The name of the one wave of a rollout that names none, and of the one of a stack set that goes at once. */
export const onlyWave = 'all';

/**
 * Divides accounts into the waves of a rollout. Each account is in exactly one:
 *
 * 1. the first wave that names it, by an OU that it is in or below, by its name, or by tags;
 * 2. else a wave with a percentage. Those accounts that no wave names are put in the order of the SHA-256 of their names,
 *    and each such wave takes its share from the front, rounded up over all shares so far, so that even the first percent
 *    of a few accounts is somebody. An account that comes or goes moves at most one other account over each boundary;
 * 3. else the last wave.
 *
 * @returns the waves in order, also those that nobody is in, with ids in order; one wave `all` where the rollout has none
 */
export function divideIntoWaves(
  { waves }: Pick<RolloutConfig, 'waves'>,
  accounts: readonly WaveCandidate[],
): { name: string; accounts: string[] }[] {
  if (waves.length === 0) return [{ name: onlyWave, accounts: accounts.map(({ id }) => id).sort() }];
  const divided = waves.map(({ name }) => ({ name, accounts: [] as string[] }));
  const unnamed: WaveCandidate[] = [];
  for (const account of accounts) {
    const wave = waves.findIndex((one) => names(one, account));
    if (wave >= 0) divided[wave]?.accounts.push(account.id);
    else unnamed.push(account);
  }
  shareOut(waves, unnamed, divided);
  for (const wave of divided) wave.accounts.sort();
  return divided;
}

/**
 * Divides OUs into the waves of a rollout, for stack sets that know nothing but OUs: those with auto-deployment. An OU is
 * in the first wave that names it or one above it, as a target of StackSets includes the OUs below; else in the last one.
 * What waves say of accounts, tags and percentages does not count.
 *
 * @param paths OUs that hold accounts, each by itself: one that stands for those below it would take them along
 * @returns the waves in order, also those that no OU is in, with paths in order; one wave `all` where the rollout has none
 */
export function unitWaves(
  { waves }: Pick<RolloutConfig, 'waves'>,
  paths: readonly string[],
): { name: string; organizationalUnits: string[] }[] {
  if (waves.length === 0) return [{ name: onlyWave, organizationalUnits: [...paths].sort() }];
  const divided = waves.map(({ name }) => ({ name, organizationalUnits: [] as string[] }));
  for (const path of paths) {
    const wave = waves.findIndex((one) => one.organizationalUnits.some((unit) => isWithin(path, unit)));
    divided.at(wave)?.organizationalUnits.push(path);
  }
  for (const wave of divided) wave.organizationalUnits.sort();
  return divided;
}

function names(wave: WaveConfig, { name, path, tags }: WaveCandidate): boolean {
  return (
    wave.organizationalUnits.some((unit) => isWithin(path, unit)) ||
    (name !== null && wave.accounts.includes(name)) ||
    hasTags(tags, wave.tags)
  );
}

function hasTags(tags: Record<string, string> | null, wanted: Record<string, string> | null): boolean {
  const pairs = Object.entries(wanted ?? {});
  return tags !== null && pairs.length > 0 && pairs.every(([key, value]) => tags[key] === value);
}

function shareOut(
  waves: readonly WaveConfig[],
  accounts: readonly WaveCandidate[],
  divided: readonly { accounts: string[] }[],
): void {
  const ids = inOrder(accounts);
  let percent = 0;
  let from = 0;
  waves.forEach(({ percentage }, index) => {
    percent = Math.min(100, percent + (percentage ?? 0));
    const last = index === waves.length - 1;
    const to = last ? ids.length : Math.ceil((ids.length * percent) / 100);
    divided[index]?.accounts.push(...ids.slice(from, to));
    from = to;
  });
}

/** The ids of accounts in an order that their names give, and that no other account changes. */
function inOrder(accounts: readonly WaveCandidate[]): string[] {
  return accounts
    .map(({ id, name }) => ({
      id,
      hash: createHash('sha256')
        .update(name ?? id)
        .digest('hex'),
    }))
    .sort((a, b) => byCodeUnits(a.hash, b.hash) || byCodeUnits(a.id, b.id))
    .map(({ id }) => id);
}
