import type { Operation, Plan } from '../../../model/index.js';
import type { PlanView } from '../changes/view.js';
import { heading, item } from '../page/lines.js';
import type { Page } from '../page/page.js';

const switchedOn: ReadonlySet<Operation['action']['type']> = new Set([
  'enablePolicyType',
  'enableTrustedAccess',
  'registerDelegatedAdministrator',
  'createTemplateBucket',
]);

/** Settings of the organization. They are only ever switched on. */
export function settings({ plan }: PlanView, page: Page): string[] {
  const changed = settingsOf(plan);
  if (changed.length === 0) return [];
  return [
    ...heading(page, `Settings of the organization (${changed.length})`),
    ...changed.flatMap(({ title }) => item(page, '+', title, { tone: 'come' })),
  ];
}

export function settingsOf(plan: Plan): Operation[] {
  return plan.operations.filter(({ action }) => switchedOn.has(action.type));
}
