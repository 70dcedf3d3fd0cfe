import { counted } from '../../../model/index.js';
import { operationsOf, type PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';
import { tagText } from './tagged-accounts.js';

/** The accounts that are made, with where they end up. */
export function createdAccounts({ plan, names }: PlanView, page: Page): string[] {
  const created = operationsOf(plan, 'createAccount');
  if (created.length === 0) return [];
  const places = new Map(operationsOf(plan, 'moveAccount').map(({ action }) => [action.account, action.to]));
  const { shown, more } = shortened(created, manyEntries);
  return [
    ...heading(page, `Accounts to create (${created.length})`),
    ...shown.flatMap(({ action: { name, email, tags } }) => {
      const place = names.target(places.get(`\${account:${name}}`) ?? '${root}');
      const tagged = Object.keys(tags).length > 0 ? `, tagged ${tagText(tags)}` : '';
      return item(page, '+', `${name} (${email}) in ${place}${tagged}`, { tone: 'come' });
    }),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more account')}`, { indent: 4 }) : []),
  ];
}
