import type { Operation } from '../../../model/index.js';
import type { Names } from '../changes/names.js';
import type { PlanView } from '../changes/view.js';
import { counted, heading, item, paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { directDependencies } from './direct-dependencies.js';

/** Operations of one kind in a row, of which the middle is counted. Deletions are never among them. */
const longRun = 12;
const shownOfRun = 5;

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
        tone: operation.action.type === 'deleteStack' ? 'go' : 'quiet',
      }),
      ...(changeSet ? paragraph(page, `change set ${changeSet.id} (${changeSet.status})`, { indent: digits + 4 }) : []),
    ];
  };
  return [
    ...heading(page, `Operations, in order (${plan.operations.length})`),
    ...runs(plan.operations).flatMap((run) => {
      if (run.length <= longRun) return run.flatMap(line);
      const rest = run.slice(shownOfRun, -1);
      const [first, last] = [numbers.get(rest[0]?.id ?? ''), numbers.get(rest.at(-1)?.id ?? '')];
      const folded = `${first}–${last}: ${counted(rest.length, 'more operation')} of the same kind (the plan file has them)`;
      return [
        ...run.slice(0, shownOfRun).flatMap(line),
        ...paragraph(page, folded, { indent: 2 }),
        ...run.slice(-1).flatMap(line),
      ];
    }),
  ];
}

/** The title, with a name for an OU that has left the config and so is known by its id only. */
function titleOf({ title, action }: Operation, { target }: Names): string {
  return action.type === 'moveAccount' && action.from.startsWith('ou-')
    ? title.replace(action.from, () => target(action.from))
    : title;
}

/** Operations of accounts in a row that do the same; every other operation stands alone. */
function runs(all: readonly Operation[]): Operation[][] {
  const found: Operation[][] = [];
  for (const operation of all) {
    const before = found.at(-1)?.[0];
    const joins = operation.kind === 'account' && before?.action.type === operation.action.type;
    if (joins) found.at(-1)?.push(operation);
    else found.push([operation]);
  }
  return found;
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
