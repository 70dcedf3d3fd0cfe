import type { PlanView } from '../changes/view.js';
import { heading, item } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** What this plan does not know: a reader must not take silence for an answer. */
export function notChecked({ plan, names }: PlanView, page: Page): string[] {
  const notes = plan.notChecked.map(({ what, why }) => names.sentence(`${what}: ${why}`));
  if (plan.operations.length > 0 && plan.purpose === 'deploy') {
    if (plan.accessDelta === null) notes.push('what the policies allow or deny in each account, before and after');
    if (plan.findings === null) notes.push('how risky the changes are');
  }
  if (notes.length === 0) return [];
  return [
    ...heading(page, `Not checked (${notes.length})`),
    ...notes.flatMap((note) => item(page, '?', note, { tone: 'quiet' })),
  ];
}
