import { byCodeUnits, counted, groupBy, type StackSetChange } from '../../../model/index.js';
import type { Names } from '../changes/names.js';
import { operationsOf, type PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** In which accounts and Regions the stacks of this plan live. */
export function whereItLives({ plan, templates, names }: PlanView, page: Page): string[] {
  const stacks = templates.filter(({ kind, fate }) => kind === 'stack' && fate !== 'deleted');
  const sets = plan.stackSets.filter(({ waves }) => waves.some(({ accounts }) => accounts.length > 0));
  if (stacks.length + sets.length === 0) return [];
  const management = `the management account ${plan.organization.managementAccountId}`;
  const places = [
    ...stacks.map(({ name, regions }) => ({ name, place: `${management}, in ${regions.join(', ')}` })),
    ...sets.map((set) => ({ name: set.name, place: `${accountsOf(set, plan, names)}, in ${set.regions.join(', ')}` })),
  ];
  return [
    ...heading(page, 'Where it lives'),
    ...[...groupBy(places, ({ place }) => place)].flatMap(([place, all]) => [
      ...item(page, '·', place),
      ...paragraph(page, all.map(({ name }) => name).join(', '), { indent: 4 }),
    ]),
  ];
}

/** The accounts of a stack set: by name where it is one, else by the OUs through which they are reached. */
function accountsOf({ name, waves, autoDeployment }: StackSetChange, plan: PlanView['plan'], names: Names): string {
  const accounts = waves.flatMap((wave) => wave.accounts);
  if (accounts.length === 1) return `account ${names.account(accounts[0] ?? '')}`;
  const units = new Map<string, boolean>();
  for (const { action } of operationsOf(plan, 'deployWave')) {
    if (action.stackSet !== name) continue;
    // Auto-deployment knows whole OUs only; else an OU of which one wave is the whole is meant as such.
    for (const { organizationalUnit, whole } of action.targets) {
      units.set(names.target(organizationalUnit), whole || autoDeployment);
    }
  }
  if (units.size === 0) return counted(accounts.length, 'account');
  const sorted = [...units].sort(([a], [b]) => byCodeUnits(a, b));
  const { shown, more } = shortened(sorted, 4);
  const named = shown.map(([unit, whole]) => `${whole ? 'all of' : 'in'} ${unit}`);
  return `${counted(accounts.length, 'account')}: ${named.join(', ')}${more > 0 ? ` and ${counted(more, 'more OU')}` : ''}`;
}
