import { counted } from '../../../model/index.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/** Names and descriptions that change. */
export function renamed({ objects, names }: PlanView, page: Page): string[] {
  const texts = objects
    .filter(({ fate }) => fate !== 'created' && fate !== 'removed')
    .flatMap((object) => {
      const of = (name: string) => [object.before?.[name] ?? '', object.after?.[name] ?? ''].map(String);
      const [oldName, newName] = of('Name');
      const [oldText, newText] = of('Description');
      return [
        ...(oldName !== newName ? [`${names.object(object)}: renamed from ${oldName}`] : []),
        ...(oldText !== newText ? [`${names.object(object)}: described as ${newText || 'nothing'}`] : []),
      ];
    });
  if (texts.length === 0) return [];
  const { shown, more } = shortened(texts, manyEntries);
  return [
    ...heading(page, 'Names and descriptions'),
    ...shown.flatMap((text) => item(page, '~', text, { tone: 'change' })),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more')}`, { indent: 4 }) : []),
  ];
}
