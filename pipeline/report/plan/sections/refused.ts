import { touchedName } from '../changes/names.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** What Charter will not do, why, and the steps that lead there. Always whole, and before everything else. */
export function refused({ plan: { refusals }, names }: PlanView, page: Page): string[] {
  if (refusals.length === 0) return [];
  return [
    ...heading(page, `Refused (${refusals.length})`, 'go'),
    ...refusals.flatMap(({ code, object, why, steps }) => [
      ...item(page, '✗', `${touchedName(object)} [${code}]`, { tone: 'go' }),
      ...paragraph(page, names.sentence(why), { indent: 4 }),
      ...steps.flatMap((step, index) => item(page, steps.length > 1 ? `${index + 1}.` : '→', step, { indent: 4 })),
    ]),
  ];
}
