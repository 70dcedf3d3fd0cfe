import { structuredPatch } from 'diff';
import { canonicalJson, type Json } from '../../../model/index.js';
import { printable } from '../../printable.js';
import { cut } from '../../wrap.js';
import type { PlanView } from '../changes/view.js';
import { heading, paragraph } from '../page/lines.js';
import { type Page, type Tone, toned } from '../page/page.js';

/** Lines of a document around a change. */
const context = 3;

/** The documents that change, as differences of their indented text. Never shortened: they are what is approved. */
export function documents({ objects, names }: PlanView, page: Page): string[] {
  const changed = objects.filter(
    ({ fate, before, after }) =>
      fate !== 'created' && fate !== 'removed' && canonicalJson(contentOf(before)) !== canonicalJson(contentOf(after)),
  );
  if (changed.length === 0) return [];
  return [
    ...heading(page, `Documents that change (${changed.length})`),
    ...changed.flatMap((object) => [
      ...paragraph(page, names.object(object), { indent: 2, tone: 'change' }),
      ...difference(contentOf(object.before), contentOf(object.after), page),
    ]),
  ];
}

function contentOf(properties: Record<string, Json> | null): Json {
  return properties?.['Content'] ?? null;
}

function difference(before: Json, after: Json, page: Page): string[] {
  const { hunks } = structuredPatch('', '', text(before), text(after), '', '', { context });
  return hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `    ${page.style('cyan', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`)}`,
    ...lines.filter((line) => !line.startsWith('\\')).flatMap((line) => documentLine(line, page)),
  ]);
}

function documentLine(line: string, page: Page): string[] {
  const tone: Tone = line.startsWith('+') ? 'come' : line.startsWith('-') ? 'go' : 'plain';
  // A line that is continued begins with what no line of a difference begins with.
  return cut(printable(line), page.width - 6).map(
    (piece, index) => `    ${toned(page, tone, index === 0 ? piece : `↪ ${piece}`)}`,
  );
}

/** Key order means nothing in JSON, so both sides are shown in one order: the canonical one would hide Effect far below. */
function text(content: Json): string {
  return `${typeof content === 'string' ? content : JSON.stringify(ordered(tokens(content)), null, 2)}\n`;
}

const first = ['Version', 'Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

function ordered(value: Json): Json {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const rank = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, ordered(member)]));
}

/** Symbols of what has no id yet, as the config writes them: `${accountId:AUDIT_ACCOUNT_ID}` → `${AUDIT_ACCOUNT_ID}`. */
function tokens(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('${accountId:', '${');
  if (Array.isArray(value)) return value.map(tokens);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, tokens(member)]));
}
