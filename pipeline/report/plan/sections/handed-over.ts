import { counted } from '../../../model/index.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/** Objects that another stack holds from now on, and those that no stack holds any more; neither is touched. */
export function handedOver({ objects, names }: PlanView, page: Page): string[] {
  const moved = objects.filter(({ fate }) => fate === 'handedOver' || fate === 'released');
  if (moved.length === 0) return [];
  const { shown, more } = shortened(moved, manyEntries);
  return [
    ...heading(page, `Handed over between stacks, untouched (${moved.length})`),
    ...shown.flatMap((object) => {
      const left = object.fate === 'released' ? ' (no stack holds it then)' : '';
      return item(page, '=', `${names.object(object)}${left}`, { tone: 'quiet' });
    }),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more object')}`, { indent: 4 }) : []),
  ];
}
