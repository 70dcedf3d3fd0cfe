import { counted } from '../../../model/index.js';
import { isPolicy } from '../changes/names.js';
import { attachmentChange, operationsOf, type PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/** Where policies that exist hold from now on, too. */
export function attached({ plan, objects, names }: PlanView, page: Page): string[] {
  const gained = objects
    .filter((object) => isPolicy(object) && object.fate !== 'created')
    .flatMap((object) => {
      const to = names.targets(attachmentChange(object).gained);
      return to.length > 0 ? [`${names.object(object)} to ${to.join(', ')}`] : [];
    });
  const full = operationsOf(plan, 'attachDefaultPolicy').map(
    ({ action }) => `FullAWSAccess to ${names.target(action.target)}, which would be left without an Allow`,
  );
  const all = [...gained, ...full];
  if (all.length === 0) return [];
  const { shown, more } = shortened(all, manyEntries);
  return [
    ...heading(page, 'Attached'),
    ...shown.flatMap((text) => item(page, '+', text, { tone: 'come' })),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more policy', 'more policies')}`, { indent: 4 }) : []),
  ];
}
