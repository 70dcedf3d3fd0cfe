import { isPolicy, isUnit } from '../changes/names.js';
import { type ObjectChange, sameProperties } from '../changes/object-changes.js';
import { attachmentChange, operationsOf, type PlanView } from '../changes/view.js';
import { table } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { denominators } from './denominators.js';
import { settingsOf } from './settings.js';
import { surfaceRows } from './surface-rows.js';

/** How much changes, and of how much: a number without its whole says little. */
export function summary(view: PlanView, page: Page): string[] {
  const { plan, objects } = view;
  if (plan.operations.length === 0 || plan.purpose === 'recover') return [];
  const { units, accounts, policies } = denominators(view);
  const rows = [
    objectRow('OUs', objects.filter(isUnit), units),
    accountRow(view, accounts),
    objectRow('policies', objects.filter(isPolicy), policies),
    attachmentRow(view),
    settingsRow(view),
    ...surfaceRows(view),
  ];
  return table(
    page,
    rows.filter((row) => row[1] !== ''),
  );
}

function objectRow(what: string, objects: readonly ObjectChange[], wanted: number): string[] {
  const count = (fate: ObjectChange['fate']) => objects.filter((object) => object.fate === fate).length;
  const changed = objects.filter(isChanged).length;
  const removed = count('removed');
  const total = wanted + removed;
  const changing = count('created') + changed + removed;
  return row(what, changing, total, [
    [count('created'), 'created'],
    [changed, 'changed'],
    [removed, 'REMOVED'],
    [count('adopted'), 'adopted'],
    [count('handedOver'), 'handed over to another stack'],
  ]);
}

/** Whether an object that exists is another one at the end. Being adopted or handed over is no change to it. */
function isChanged(object: ObjectChange): boolean {
  if (object.fate === 'changed') return true;
  return (object.fate === 'adopted' || object.fate === 'handedOver') && !sameProperties(object);
}

function accountRow({ plan }: PlanView, total: number): string[] {
  const created = operationsOf(plan, 'createAccount').map(({ action }) => `\${account:${action.name}}`);
  const isNew = new Set(created);
  const moved = operationsOf(plan, 'moveAccount').map(({ action }) => action.account);
  const tagged = operationsOf(plan, 'tagAccount').map(({ action }) => action.account);
  return row('accounts', new Set([...created, ...moved, ...tagged]).size, total, [
    [created.length, 'created'],
    [moved.filter((account) => !isNew.has(account)).length, 'moved'],
    [tagged.length, 'tagged'],
  ]);
}

function attachmentRow({ plan, objects }: PlanView): string[] {
  const changes = objects.filter(isPolicy).map(attachmentChange);
  const gained = changes.reduce((sum, { gained: { length } }) => sum + length, 0);
  const lost = changes.reduce((sum, { lost: { length } }) => sum + length, 0);
  const attached = gained + operationsOf(plan, 'attachDefaultPolicy').length;
  const detached = lost + operationsOf(plan, 'detachDefaultPolicy').length;
  if (attached + detached === 0) return ['attachments', '', ''];
  return ['attachments', `${attached + detached} change`, `${attached} attached, ${detached} detached`];
}

function settingsRow({ plan }: PlanView): string[] {
  const { length } = settingsOf(plan);
  return length === 0 ? ['settings', '', ''] : ['settings', `${length} change`, `${length} switched on`];
}

function row(what: string, changing: number, total: number, parts: [number, string][]): string[] {
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  if (total === 0) return [what, '', ''];
  return [what, `${changing} of ${total} change`, said.join(', ')];
}
