import { counted } from '../../../model/index.js';
import { symbolName } from '../changes/names.js';
import { operationsOf, type PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/** Accounts that exist and change their OU. Other policies hold for them afterwards. */
export function movedAccounts({ plan, names }: PlanView, page: Page): string[] {
  const created = new Set(operationsOf(plan, 'createAccount').map(({ action }) => `\${account:${action.name}}`));
  const moved = operationsOf(plan, 'moveAccount').filter(({ action }) => !created.has(action.account));
  if (moved.length === 0) return [];
  const { shown, more } = shortened(moved, manyEntries);
  return [
    ...heading(page, `Accounts to move (${moved.length})`),
    ...shown.flatMap(({ action: { account, from, to } }) => {
      const name = symbolName(account).replace(/^account /, '');
      return item(page, '~', `${name}: ${names.target(from)} → ${names.target(to)}`, { tone: 'change' });
    }),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more account')}`, { indent: 4 }) : []),
  ];
}
