import { touchedName } from '../changes/names.js';
import type { PlanView } from '../changes/view.js';
import { heading, item } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** What the config asks for and this plan leaves out on purpose. */
export function skipped({ plan, names }: PlanView, page: Page): string[] {
  if (plan.skipped.length === 0) return [];
  return [
    ...heading(page, `Left out on purpose (${plan.skipped.length})`),
    ...plan.skipped.flatMap(({ what, why }) =>
      item(page, '·', names.sentence(`${touchedName(what)}: ${why}`), { tone: 'quiet' }),
    ),
  ];
}
