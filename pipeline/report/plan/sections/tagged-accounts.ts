import { counted, type Json } from '../../../model/index.js';
import { symbolName } from '../changes/names.js';
import { operationsOf, type PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/** Tags that accounts get; tags under other keys stay. */
export function taggedAccounts({ plan }: PlanView, page: Page): string[] {
  const tagged = operationsOf(plan, 'tagAccount');
  if (tagged.length === 0) return [];
  const { shown, more } = shortened(tagged, manyEntries);
  return [
    ...heading(page, `Accounts to tag (${tagged.length})`),
    ...shown.flatMap(({ action: { account, tags }, before }) => {
      const now = ((before as { tags?: Json } | null)?.tags ?? {}) as Record<string, Json>;
      const changing = Object.entries(tags).filter(([key, value]) => now[key] !== value);
      const said = changing.map(([key, value]) =>
        Object.hasOwn(now, key) ? `${key}: ${String(now[key])} → ${value}` : tagText({ [key]: value }),
      );
      return item(page, '~', `${symbolName(account).replace(/^account /, '')}: ${said.join(', ')}`, { tone: 'change' });
    }),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more account')}`, { indent: 4 }) : []),
  ];
}

/** `CostCenter=100, team=a`. */
export function tagText(tags: Record<string, string>): string {
  return Object.entries(tags)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
}
