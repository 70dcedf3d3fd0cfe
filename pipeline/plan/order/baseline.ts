import { type Assembly, type Config, isWithin } from '../../model/index.js';
import type { PlannedAccount } from '../stack-sets/planned-accounts.js';
import type { StackSetOperation } from '../stack-sets/stack-set-operations.js';

/** What a new account gets while it waits in the holding OU: its baseline. */
export interface Baseline {
  /** Whether a stack set reaches an account already there. */
  includes(stackSet: string, account: PlannedAccount): boolean;
  /** The move of an account to its own place → the waves that it waits for. */
  beforeMoves: ReadonlyMap<string, string[]>;
}

/**
 * A stack set is part of the baseline of an account if it reaches it through one OU both in the holding OU and in its own
 * place, and if the same holds for everything that it depends on. What depends on more comes after the move.
 */
export function baselineOf(
  config: Config,
  { stackSets, governanceStacks }: Assembly,
  operations: readonly StackSetOperation[],
): Baseline {
  const holding = config.rollout.newAccounts.holdingOrganizationalUnit;
  const units = new Map(stackSets.map(({ name, targets }) => [name, targets.organizationalUnits]));
  const dependencies = new Map([...stackSets, ...governanceStacks].map(({ name, dependsOn }) => [name, dependsOn]));
  const waves = operations.filter(({ step }) => step === 'wave');
  const members = new Map<string, Set<string>>();
  for (const { name, accounts } of waves) {
    const keys = members.get(name) ?? new Set();
    for (const { key } of accounts) keys.add(key);
    members.set(name, keys);
  }
  const known = new Map<string, boolean>();
  const includes = (name: string, account: PlannedAccount): boolean => {
    if (holding === null || account.arrival.move === null || !account.arrival.fromHolding) return false;
    const question = `${name}\n${account.key}`;
    const found = known.get(question);
    if (found !== undefined) return found;
    known.set(question, true);
    const reached = members.get(name)?.has(account.key) ?? false;
    const holdsBoth = (unit: string) => isWithin(account.path, unit) && isWithin(holding, unit);
    const here = !reached || (units.get(name) ?? []).some(holdsBoth);
    const answer = here && (dependencies.get(name) ?? []).every((dependency) => includes(dependency, account));
    known.set(question, answer);
    return answer;
  };
  const beforeMoves = new Map<string, string[]>();
  for (const { name, accounts, operation } of waves) {
    for (const account of accounts) {
      const { move } = account.arrival;
      if (move === null || !includes(name, account)) continue;
      beforeMoves.set(move, [...(beforeMoves.get(move) ?? []), operation.id]);
    }
  }
  return { includes, beforeMoves };
}
