import { counted } from '../../../model/index.js';
import type { TakenBackPolicy } from '../changes/taken-back.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** New documents that came in waves and leave the places that have them. What goes is never shortened. */
export function takenBack(view: PlanView, page: Page): string[] {
  const all = leavingDocuments(view);
  if (all.length === 0) return [];
  return [
    ...heading(page, `TAKEN BACK (${counted(all.length, 'new document')} of policies in waves)`, 'go'),
    ...all.flatMap(({ policy, from, newer }) => [
      ...item(page, '-', `the new document of ${policy} from ${view.names.targets(from).join(', ')}`, { tone: 'go' }),
      ...paragraph(page, open(newer), { indent: 4 }),
    ]),
  ];
}

function open(newer: boolean): string {
  const others = newer
    ? 'neither the policy itself nor the newer document, which comes in waves in its place, denies'
    : 'the policy itself does not deny';
  return `What it denied and ${others} is open there then.`;
}

/** In the words of the first line: `TAKES BACK the new document of DenyUnusedRegions in 2 places`. */
export function takenBackInShort(view: PlanView): string[] {
  const all = leavingDocuments(view);
  if (all.length === 0) return [];
  const [first] = all;
  const places = counted(
    all.reduce((sum, { from }) => sum + from.length, 0),
    'place',
  );
  const what = all.length === 1 ? `document of ${first?.name}` : `documents of ${all.length} policies`;
  return [`TAKES BACK the new ${what} in ${places}`];
}

/** Where the policy itself goes, its new document is among what is removed. */
function leavingDocuments({ takenBack: all }: PlanView): TakenBackPolicy[] {
  return all.filter(({ from, removed }) => from.length > 0 && !removed);
}
