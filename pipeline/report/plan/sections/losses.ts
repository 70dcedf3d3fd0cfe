import { counted, groupBy } from '../../../model/index.js';
import type { Loss } from '../changes/losses.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { placeOf } from './template-place.js';

/** What changes of templates destroy, set off at once or hide. It stands at the top and is never shortened. */
export function losses({ losses: all }: PlanView, page: Page): string[] {
  if (all.length === 0) return [];
  const count = all.reduce((sum, { logicalIds }) => sum + logicalIds.length, 0);
  const alike = groupBy(all, (loss) => [said(loss), ...loss.consequences].join('\n'));
  return [
    ...heading(page, `LOOK AT THESE (${counted(count, 'resource')} of templates)`, 'go'),
    ...[...alike.values()].flatMap((group) => [
      ...group.slice(0, 1).flatMap((loss) => item(page, '!', said(loss), { tone: 'go' })),
      ...paragraph(page, `in ${group.map(({ template }) => placeOf(template)).join('; ')}`, { indent: 4 }),
      ...(group[0]?.consequences ?? []).flatMap((sentence) => paragraph(page, sentence, { indent: 4 })),
    ]),
  ];
}

function said({ verb, type, logicalIds, paths }: Loss): string {
  const because = paths.length > 0 ? `, because of ${paths.join(', ')}` : '';
  const what =
    logicalIds.length === 1 ? `${type} ${logicalIds[0]}` : `${logicalIds.length} × ${type}: ${logicalIds.join(', ')}`;
  return verb === 'NOT SEEN BY DRIFT DETECTION'
    ? `${verb}: ${what}, ${paths.join(', ')}, which no read returns`
    : `${verb}: ${what}${because}`;
}
