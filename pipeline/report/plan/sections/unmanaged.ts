import { byCodeUnits, counted, type UnmanagedObject } from '../../../model/index.js';
import type { Names } from '../changes/names.js';
import type { PlanView } from '../changes/view.js';
import { heading, shortened, table } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** Names that are shown of each kind; more are counted. */
const named = 5;

const kinds: Readonly<Record<UnmanagedObject['kind'], [string, string]>> = {
  ou: ['OU', 'OUs'],
  account: ['account', 'accounts'],
  policy: ['policy', 'policies'],
  attachment: ['attachment', 'attachments'],
  trustedService: ['trusted service', 'trusted services'],
  delegatedAdministrator: ['delegated administrator', 'delegated administrators'],
  resourcePolicy: ['resource policy', 'resource policies'],
};

/** What stack sets have to do with accounts that the config does not name: of one, and of several. */
const reached: Readonly<Record<NonNullable<UnmanagedObject['stacks']>, [string, string]>> = {
  has: [
    'its OU is a target of stack sets: it has their stacks',
    'their OUs are targets of stack sets: they have their stacks',
  ],
  gets: [
    'its OU is a target of stack sets: it gets their stacks',
    'their OUs are targets of stack sets: they get their stacks',
  ],
  left: [
    'it has stacks of stack sets that no longer ask for it',
    'they have stacks of stack sets that no longer ask for them',
  ],
};

/** What lives, is not Charter's and is not in the config: said, and left alone, but for the stacks of stack sets. */
export function unmanaged({ plan, names }: PlanView, page: Page): string[] {
  const all = plan.unmanaged;
  if (all.length === 0) return [];
  const rows = Object.entries(kinds).flatMap(([kind, words]) =>
    ([undefined, 'has', 'gets', 'left'] as const).flatMap((stacks) => {
      const found = all.filter((object) => object.kind === kind && object.stacks === stacks);
      return found.length > 0 ? [row(found, words, stacks, names)] : [];
    }),
  );
  const but = all.some(({ stacks }) => stacks) ? ' but for stacks of stack sets' : '';
  return [...heading(page, `Unmanaged, and left alone${but} (${all.length})`), ...table(page, rows)];
}

function row(
  found: readonly UnmanagedObject[],
  [one, many]: [string, string],
  stacks: UnmanagedObject['stacks'],
  names: Names,
): string[] {
  const texts = found.map((object) => said(object, names)).sort(byCodeUnits);
  const { shown, more } = shortened(texts, named);
  const list = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const [ofOne, ofMany] = stacks ? reached[stacks] : ['', ''];
  const why = found.length === 1 ? ofOne : ofMany;
  return [counted(found.length, one, many), why ? `${list}; ${why}` : list];
}

function said({ name, id, owner, kind }: UnmanagedObject, { account }: Names): string {
  if (kind === 'account') return `${name} (${id})`;
  if (kind !== 'delegatedAdministrator') return `${name}${owner ? ` (of ${owner})` : ''}`;
  const whose = account(id);
  return `account ${whose === id ? id : `${whose} (${id})`} for ${name}`;
}
