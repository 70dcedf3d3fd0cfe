import { counted, type UnmanagedObject } from '../../../model/index.js';
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

/** What lives, is not Charter's and is not in the config: said, and left alone. */
export function unmanaged({ plan }: PlanView, page: Page): string[] {
  if (plan.unmanaged.length === 0) return [];
  const rows = Object.entries(kinds).flatMap(([kind, [one, many]]) => {
    const found = plan.unmanaged.filter((object) => object.kind === kind);
    if (found.length === 0) return [];
    const { shown, more } = shortened(found, named);
    const list = shown.map(said).join(', ');
    return [[counted(found.length, one, many), more > 0 ? `${list} and ${more} more` : list]];
  });
  return [...heading(page, `Unmanaged, and left alone (${plan.unmanaged.length})`), ...table(page, rows)];
}

function said({ name, id, owner, kind }: UnmanagedObject): string {
  const whose = owner ? ` (of ${owner})` : '';
  return kind === 'delegatedAdministrator' ? `account ${id} for ${name}` : `${name}${whose}`;
}
