import { canonicalJson, type Json, type PropertyChange } from '../../../model/index.js';
import type { ObjectChange } from '../changes/object-changes.js';
import { propertyName } from '../changes/object-changes.js';
import { type PlanView, targets } from '../changes/view.js';
import { heading, item, paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** What somebody changed by hand since the last deployment, and what becomes of it. */
export function drift(view: PlanView, page: Page): string[] {
  const drifted = view.objects.filter((object) => object.drift !== null);
  if (drifted.length === 0) return [];
  return [
    ...heading(page, `Changed by hand since the last deployment (${drifted.length})`, 'change'),
    ...drifted.flatMap((object) => [
      ...item(page, '!', view.names.object(object), { tone: 'change' }),
      ...sentences(object, view).flatMap((text) => paragraph(page, text, { indent: 4 })),
    ]),
  ];
}

function sentences(object: ObjectChange, view: PlanView): string[] {
  if (object.drift?.deleted) {
    return [
      object.after === null ? 'deleted by hand, and not wanted any more' : 'deleted by hand; it is created again',
    ];
  }
  return (object.drift?.properties ?? []).flatMap((property) => sentence(property, object, view));
}

function sentence(property: PropertyChange, object: ObjectChange, { names }: PlanView): string[] {
  const name = propertyName(property.path);
  if (name === null) return [];
  if (name !== 'TargetIds') {
    const what = { Content: 'the document', Description: 'the description', Name: 'the name' }[name] ?? name;
    return [`${what} was changed: ${outcomeOf(property, object, name)}`];
  }
  const [deployed, live] = [targets(property.before), targets(property.after)];
  const final = object.fate === 'removed' ? [] : targets(object.after?.['TargetIds']);
  const list = (ids: string[]) => ids.map(names.target).join(', ');
  const said = (did: string, ids: string[], became: string) =>
    ids.length > 0 ? [`${did} ${list(ids)}: ${became}`] : [];
  const gone = deployed.filter((id) => !live.includes(id));
  const come = live.filter((id) => !deployed.includes(id));
  return [
    ...said(
      'was detached from',
      gone.filter((id) => final.includes(id)),
      'taken back',
    ),
    ...said(
      'was detached from',
      gone.filter((id) => !final.includes(id)),
      kept,
    ),
    ...said(
      'was attached to',
      come.filter((id) => !final.includes(id)),
      'taken back',
    ),
    ...said(
      'was attached to',
      come.filter((id) => final.includes(id)),
      kept,
    ),
  ];
}

const kept = 'kept, because the config says the same now';

function outcomeOf({ before, after }: PropertyChange, object: ObjectChange, name: string): string {
  if (object.fate === 'removed') return 'the object is removed now';
  const final = object.after?.[name] ?? null;
  if (same(final, before)) return 'taken back';
  return same(final, after) ? kept : 'the config asks for something else now';
}

function same(a: Json, b: Json): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
