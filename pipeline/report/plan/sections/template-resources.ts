import { counted, groupBy, type Json, type PropertyChange, type ResourceChange } from '../../../model/index.js';
import { isWriteOnly, resourceType } from '../../../resource-types/index.js';
import { changedValues } from '../changes/changed-values.js';
import { goes, isKept, type TemplateChange } from '../changes/surface.js';
import type { PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page, Tone } from '../page/page.js';
import { placeOf } from './template-place.js';

/** Resources of one kind of change that are shown one by one; properties of a resource that are. */
const manyResources = 8;
const manyProperties = 6;
/** Characters of a value that is shown itself. */
const longValue = 32;

/** What changes in the templates of stacks and stack sets, resource by resource. */
export function templateResources({ templates: all }: PlanView, page: Page): string[] {
  // What goes as a whole stands among the removals.
  const templates = all.filter((one) => !goes(one));
  if (templates.length === 0) return [];
  const drawn = templates.map((template) => ({ template, lines: resources(template, page) }));
  const alike = groupBy(drawn, ({ template: { fate }, lines }) => [fate, ...lines].join('\n'));
  return [
    ...heading(page, `Resources of stacks and stack sets (${counted(templates.length, 'template')})`),
    ...[...alike.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { fate } = first.template;
      const places = group.map(({ template }) => placeOf(template)).join('; ');
      return [...item(page, marks[fate].mark, `${places}: ${fate}`, { tone: marks[fate].tone }), ...first.lines];
    }),
  ];
}

const marks: Readonly<Record<TemplateChange['fate'], { mark: string; tone: Tone }>> = {
  created: { mark: '+', tone: 'come' },
  changed: { mark: '~', tone: 'change' },
  emptied: { mark: '-', tone: 'go' },
  deleted: { mark: '-', tone: 'go' },
};

function resources(template: TemplateChange, page: Page): string[] {
  const { changes, fate } = template;
  if (changes.length === 0) return paragraph(page, sameTemplate(template), { indent: 4, tone: 'quiet' });
  const modified = changes.filter(({ action }) => action === 'Modify');
  const { shown, more } = shortened(modified, manyResources);
  return [
    ...byType(changes, 'Remove', page),
    ...shown.flatMap((change) => changed(change, page)),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more resource')} that change`, { indent: 6 }) : []),
    ...byType(changes, 'Import', page),
    ...byType(changes, 'Add', page, fate === 'created'),
  ];
}

/** What is done with a template that stays as it is: what an earlier rollout has left, or who has joined. */
function sameTemplate({ kind, stacks, existing, updated }: TemplateChange): string {
  const done = [
    stacks > existing ? `${counted(stacks - existing, 'stack is', 'stacks are')} made from it` : '',
    kind === 'stackSet' && updated > 0 ? `${counted(updated, 'stack is', 'stacks are')} brought up to it` : '',
  ].filter(Boolean);
  return done.length > 0 ? `The template stays as it is; ${done.join(', ')}.` : 'The template stays as it is.';
}

/** What comes and goes: a line a type. What goes is never shortened. */
function byType(changes: readonly ResourceChange[], action: 'Add' | 'Remove' | 'Import', page: Page, brief = false) {
  const mark = { Add: '+', Remove: '-', Import: '=' }[action];
  const tone = ({ Add: 'come', Remove: 'go', Import: 'quiet' } as const)[action];
  const groups = groupBy(
    changes.filter((change) => change.action === action),
    (change) => `${change.type}${action === 'Remove' && isKept(change) ? ' (kept: no stack holds it then)' : ''}`,
  );
  return [...groups].flatMap(([type, group]) => {
    const limit = action === 'Remove' ? group.length : brief ? 3 : manyResources;
    const { shown, more } = shortened(group, limit);
    const names = shown.map(({ logicalId }) => logicalId).join(', ');
    const count = group.length > 1 ? `${group.length} × ` : '';
    return item(page, mark, `${count}${type}: ${names}${more > 0 ? ` and ${more} more` : ''}`, { indent: 4, tone });
  });
}

function changed({ type, logicalId, replacement, properties }: ResourceChange, page: Page): string[] {
  const loud = { True: ' REPLACED', Conditional: ' MAY BE REPLACED', False: '' }[replacement];
  const values = properties.flatMap(changedValues);
  // What refers to something that is replaced may get another value, which nobody knows yet.
  const follows = properties.filter(({ before, after }) => JSON.stringify(before) === JSON.stringify(after));
  const { shown, more } = shortened(values, manyProperties);
  return [
    ...item(page, '~', `${type} ${logicalId}${loud}`, { indent: 4, tone: loud ? 'go' : 'change' }),
    ...shown.flatMap((value) => paragraph(page, property(value, type), { indent: 8 })),
    ...follows.flatMap(({ path }) => paragraph(page, `${path}: follows what is replaced`, { indent: 8 })),
    ...(more > 0 ? paragraph(page, `and ${counted(more, 'more value')}`, { indent: 8 }) : []),
  ];
}

function property({ path, before, after }: PropertyChange, type: string): string {
  const known = resourceType(type);
  // What no read returns may be a secret.
  if (known && path.startsWith('/Properties/') && isWriteOnly(known, path.split('/').slice(2)))
    return `${path} changes`;
  const [old, next] = [text(before), text(after)];
  if (before === null && next !== null) return `${path}: ${next} (new)`;
  if (after === null) return `${path}: gone${old === null ? '' : ` (was ${old})`}`;
  return old === null || next === null ? `${path} changes` : `${path}: ${old} → ${next}`;
}

/** A value that is short enough to be read in passing; null otherwise. */
function text(value: Json): string | null {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length <= longValue ? written || '""' : null;
}
