import { counted, type Operation } from '../../../model/index.js';
import type { Names } from '../changes/names.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { directDependencies } from './direct-dependencies.js';

/** Operations of one kind in a row, of which the middle is counted from so many on. Deletions are never among them. */
const foldedRuns: Readonly<Partial<Record<Operation['kind'], { longest: number; shown: number }>>> = {
  account: { longest: 12, shown: 5 },
  // Of these there are as many as waves times stack sets, and the tables above say more of them.
  stackSet: { longest: 3, shown: 1 },
};
/** Never folded: what goes, what may wait for a person. */
const always: ReadonlySet<Operation['action']['type']> = new Set(['removeInstances', 'deleteStackSet', 'gate']);

/** The operations in their order, with what each waits for. */
export function operations({ plan, names }: PlanView, page: Page): string[] {
  if (plan.operations.length === 0) return [];
  const numbers = new Map(plan.operations.map(({ id }, index) => [id, index + 1]));
  const waitsFor = directDependencies(plan.operations);
  const changeSets = new Map(plan.stacks.map(({ operation, changeSet }) => [operation, changeSet]));
  const digits = String(plan.operations.length).length;
  const line = (operation: Operation): string[] => {
    const after = ranges((waitsFor.get(operation.id) ?? []).map((id) => numbers.get(id) ?? 0));
    const number = `${String(numbers.get(operation.id)).padStart(digits)}.`;
    const changeSet = changeSets.get(operation.id);
    return [
      ...item(page, number, `${titleOf(operation, names)}${after ? ` (after ${after})` : ''}`, {
        tone: goes.has(operation.action.type) ? 'go' : 'quiet',
      }),
      ...(changeSet ? paragraph(page, `change set ${changeSet.id} (${changeSet.status})`, { indent: digits + 4 }) : []),
    ];
  };
  return [
    ...heading(page, `Operations, in order (${plan.operations.length})`),
    ...runs(plan.operations).flatMap((run) => {
      const { longest, shown } = foldedRuns[run[0]?.kind ?? 'settings'] ?? { longest: run.length, shown: 0 };
      if (run.length <= longest) return run.flatMap(line);
      const rest = run.slice(shown, -1);
      const [first, last] = [numbers.get(rest[0]?.id ?? ''), numbers.get(rest.at(-1)?.id ?? '')];
      const folded = `${first}–${last}: ${counted(rest.length, 'more operation')} of the same kind (the plan file has them)`;
      return [
        ...run.slice(0, shown).flatMap(line),
        ...paragraph(page, folded, { indent: 2 }),
        ...run.slice(-1).flatMap(line),
      ];
    }),
  ];
}

/** The title, with names for what is not in the config, or has left it, and so is known by its id only. */
function titleOf({ title, action }: Operation, { target, sentence }: Names): string {
  return action.type === 'moveAccount' && action.from.startsWith('ou-')
    ? title.replace(action.from, () => target(action.from))
    : sentence(title);
}

const goes: ReadonlySet<Operation['action']['type']> = new Set(['deleteStack', 'removeInstances', 'deleteStackSet']);

/** Operations of accounts and of stack sets in a row that do the same; every other operation stands alone. */
function runs(all: readonly Operation[]): Operation[][] {
  const found: Operation[][] = [];
  for (const operation of all) {
    const before = found.at(-1)?.[0];
    const joins = foldedRuns[operation.kind] !== undefined && !always.has(operation.action.type);
    if (joins && alike(operation.action, before?.action)) found.at(-1)?.push(operation);
    else found.push([operation]);
  }
  return found;
}

function alike(action: Operation['action'], other: Operation['action'] | undefined): boolean {
  if (action.type !== other?.type) return false;
  return action.type !== 'deployWave' || other.type !== 'deployWave' || action.wave === other.wave;
}

/** 1, 2, 3, 7 → `1–3, 7`. */
function ranges(given: readonly number[]): string {
  const sorted = [...given].sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found
    .flatMap(([from, to]) => (to === from + 1 ? [`${from}`, `${to}`] : [from === to ? `${from}` : `${from}–${to}`]))
    .join(', ');
}
