import { counted } from '../../../model/index.js';
import { isPolicy } from '../changes/names.js';
import { type PlanView, targets } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';
import { statementTexts } from './statement-texts.js';

/** The policies that are made: what they say in short, and where they hold. */
export function createdPolicies({ objects, names }: PlanView, page: Page): string[] {
  const created = objects.filter(
    (object) => object.fate === 'created' && (isPolicy(object) || object.type.endsWith('ResourcePolicy')),
  );
  if (created.length === 0) return [];
  const { shown, more } = shortened(created, manyEntries);
  return [
    ...heading(page, `Policies to create (${created.length})`),
    ...shown.flatMap((object) => {
      const on = names.targets(targets(object.after?.['TargetIds']));
      const where = isPolicy(object) ? ` on ${on.length > 0 ? on.join(', ') : 'nothing yet'}` : '';
      return [
        ...item(page, '+', `${names.object(object)}${where}`, { tone: 'come' }),
        ...statementTexts(object.after?.['Content'] ?? null).flatMap((text) => paragraph(page, text, { indent: 4 })),
      ];
    }),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more policy', 'more policies')}`, { indent: 4 }) : []),
  ];
}
