import { fingerprint, groupBy, type Plan, type StackSetChange, stackSetNotes } from '../../../model/index.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph, table } from '../page/lines.js';
import type { Page, Tone } from '../page/page.js';
import { matrixHead, matrixRows } from './matrix-rows.js';
import { ownValues } from './own-values.js';

/** Accounts × Regions of each stack set that changes, wave by wave: what is created, updated, deleted, and stays. */
export function stackSetMatrix(view: PlanView, page: Page): string[] {
  const { stackSets } = view.plan;
  if (stackSets.length === 0) return [];
  const same = groupBy(
    stackSets.map((set) => matrixOf(set, view, page)),
    ({ where, rows }) => fingerprint({ where, rows }),
  );
  return [
    ...heading(page, `Stack sets (${stackSets.length}): a stack in each account and Region`),
    // Many go to the same accounts in the same waves: that is told once.
    ...[...same.values()].flatMap((group) => [
      ...group.flatMap(({ set }) => [...titleOf(set, view, page), ...ownValues(set, view, page)]),
      ...paragraph(page, `${group.length > 1 ? 'each ' : ''}${group[0]?.where}`, { indent: 4 }),
      ...table({ ...page, width: page.width - 2 }, [matrixHead, ...(group[0]?.rows ?? [])], [1, 2, 3, 4, 5]).map(
        (line) => `  ${line}`,
      ),
    ]),
  ];
}

function matrixOf(set: StackSetChange, { plan }: PlanView, page: Page) {
  return {
    set,
    where: `in ${set.regions.join(', ') || 'no Region'}; ${keeping(set, plan)}`,
    rows: matrixRows(set, plan, page.width),
  };
}

function titleOf({ name, title }: StackSetChange, { templates }: PlanView, page: Page): string[] {
  const fate = templates.find((one) => one.kind === 'stackSet' && one.name === name)?.fate ?? 'changed';
  const looks = {
    created: ['+', 'come'],
    changed: ['~', 'change'],
    emptied: ['-', 'go'],
    deleted: ['-', 'go'],
  } as const;
  const [mark, tone]: readonly [string, Tone] = looks[fate];
  return item(page, mark, title === name ? name : `${name}: ${title}`, { tone });
}

/** What auto-deployment does, and what becomes of stacks that are no longer wanted. */
function keeping({ name, autoDeployment, waves, removal }: StackSetChange, plan: Plan): string {
  if (waves.length === 0) return 'the config no longer asks for it';
  const actions = plan.operations.map(({ action }) => action);
  const own = actions.find((action) => 'description' in action && action.stackSet === name);
  const leaving = removal === null ? null : removal === 'retain';
  const retain = own && 'description' in own ? stackSetNotes(own.description).retainStacks : leaving;
  const stacks = retain === null ? '' : `; stacks no longer wanted are ${retain ? 'kept' : 'DELETED'}`;
  return `auto-deployment ${autoDeployment ? 'on' : 'off'}${stacks}`;
}
