import { counted } from '../../../model/index.js';
import { sameProperties } from '../changes/object-changes.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/** Live objects that the config names: they come under Charter as they are. */
export function adopted({ objects, names }: PlanView, page: Page): string[] {
  const taken = objects.filter(({ fate }) => fate === 'adopted');
  if (taken.length === 0) return [];
  const { shown, more } = shortened(taken, manyEntries);
  return [
    ...heading(page, `Adopted as they are, by an import that changes nothing (${taken.length})`),
    ...shown.flatMap((object) => {
      const later = sameProperties(object) ? '' : ' (then changed: see below)';
      return item(page, '=', `${names.object(object)}${later}`, { tone: 'quiet' });
    }),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more object')}`, { indent: 4 }) : []),
  ];
}
