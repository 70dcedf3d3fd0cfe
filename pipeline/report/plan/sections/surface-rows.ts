import type { PlanView } from '../changes/view.js';

/** What changes beside the organization itself: stacks of the management account, stack sets, and stacks in accounts. */
export function surfaceRows({ plan, templates }: PlanView): string[][] {
  const stacks = templates.filter(({ kind }) => kind === 'stack');
  const sets = templates.filter(({ kind }) => kind === 'stackSet');
  const sum = (of: 'create' | 'update' | 'delete') =>
    plan.stackSets.reduce((total, { instances }) => total + instances[of], 0);
  const [create, update, gone] = [sum('create'), sum('update'), sum('delete')];
  const leaving = (removal: 'retain' | 'delete') =>
    plan.stackSets.reduce((total, set) => total + (set.removal === removal ? set.instances.delete : 0), 0);
  return [
    row('stacks', `${count(stacks)} change`, fates(stacks)),
    row('stack sets', `${sets.length} change`, fates(sets)),
    // Of how many is not known: a plan has the numbers of the stack sets that change only.
    row('stacks in accounts', `${create + update + gone} change`, [
      [create, 'created'],
      [update, 'updated'],
      [leaving('delete'), 'DELETED'],
      [leaving('retain'), 'LET GO'],
    ]),
  ];
}

type Part = [number, string];

function fates(templates: PlanView['templates']): Part[] {
  const of = (fate: string) => count(templates.filter((one) => one.fate === fate));
  return [
    [of('created'), 'created'],
    [of('changed'), 'changed'],
    [of('emptied'), 'emptied'],
    [of('deleted'), 'DELETED'],
  ];
}

/** Stacks of one name that change alike are one entry; a stack set is one, whatever it has. */
function count(templates: PlanView['templates']): number {
  return templates.reduce((sum, { kind, stacks }) => sum + (kind === 'stack' ? stacks : 1), 0);
}

function row(what: string, changing: string, parts: Part[]): string[] {
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return [what, said.length > 0 ? changing : '', said.join(', ')];
}
