import { counted, type Plan, type StackSetChange } from '../../../model/index.js';
import { operationsOf } from '../changes/view.js';
import { short } from '../page/short.js';

/** Waves of one stack set that are shown one by one, and of more of them, how many before the last. */
const manyWaves = 14;
const shownWaves = 5;
/** Columns that the numbers take. */
const numbers = 52;

export const matrixHead = ['wave', 'accounts', 'stacks', 'create', 'update', 'delete', 'stay'];

interface Row {
  label: string;
  accounts: number;
  stacks: number;
  create: number;
  update: number;
  remove: number;
}

/** A row for each wave of a stack set, one for what leaves it, and one for all of them together. */
export function matrixRows(set: StackSetChange, plan: Plan, width: number): string[][] {
  const doing = new Map(
    operationsOf(plan, 'deployWave')
      .filter(({ action }) => action.stackSet === set.name)
      .map(({ action, before }) => [action.wave, before as { create: number; update: number }]),
  );
  const waves = set.waves.map(({ name, accounts: { length } }): Row => {
    const { create, update } = doing.get(name) ?? { create: 0, update: 0 };
    return { label: name, accounts: length, stacks: length * set.regions.length, create, update, remove: 0 };
  });
  const leaving = operationsOf(plan, 'removeInstances')
    .filter(({ action }) => action.stackSet === set.name)
    .map(({ action: { instances, retainStacks } }): Row => {
      const stacks = instances.reduce((sum, { regions }) => sum + regions.length, 0);
      const label = retainStacks ? '(let go of)' : '(DELETED)';
      return { label, accounts: instances.length, stacks, create: 0, update: 0, remove: stacks };
    });
  const all = [...waves, ...leaving];
  const together = all.length > 1 ? [summed(all, 'together')] : [];
  const nameWidth = Math.max(8, Math.min(40, width - numbers));
  return [...folded(waves), ...leaving, ...together].map((row) => cells(row, nameWidth));
}

/** Many waves: the first, what is between, and the last. */
function folded(waves: readonly Row[]): Row[] {
  if (waves.length <= manyWaves) return [...waves];
  const between = waves.slice(shownWaves, -1);
  const rest = summed(between, `(${counted(between.length, 'more wave')})`);
  return [...waves.slice(0, shownWaves), rest, ...waves.slice(-1)];
}

function summed(all: readonly Row[], label: string): Row {
  const sum = (of: Exclude<keyof Row, 'label'>) => all.reduce((total, row) => total + row[of], 0);
  const [accounts, stacks] = [sum('accounts'), sum('stacks')];
  return { label, accounts, stacks, create: sum('create'), update: sum('update'), remove: sum('remove') };
}

function cells({ label, accounts, stacks, create, update, remove }: Row, nameWidth: number): string[] {
  const rest = stacks - create - update - remove;
  const counts = [create, update, remove, rest].map((count) => (count === 0 ? '·' : String(count)));
  return [short(label, nameWidth), String(accounts), String(stacks), ...counts];
}
