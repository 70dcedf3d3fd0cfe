import { isUnit } from '../changes/names.js';
import type { PlanView } from '../changes/view.js';
import { heading, item } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** The OUs that are made, as the tree that they stand in. */
export function createdUnits({ objects, names }: PlanView, page: Page): string[] {
  const created = objects.filter((object) => object.fate === 'created' && isUnit(object)).map(names.path);
  if (created.length === 0) return [];
  const made = new Set(created);
  const all = new Set(created.flatMap((path) => [...ancestors(path), path]));
  return [
    ...heading(page, `OUs to create (${created.length})`),
    ...[...all].sort(byPath).flatMap((path) => {
      const depth = ancestors(path).length;
      const name = path.split('/').at(-1) ?? path;
      return made.has(path)
        ? item(page, '+', name, { indent: 2 + 2 * depth, tone: 'come' })
        : item(page, ' ', `${name} (exists)`, { indent: 2 + 2 * depth });
    }),
  ];
}

/** `a/b/c` → `a`, `a/b`. */
function ancestors(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}

/** Parents before children, siblings by name. A separator sorts before every letter of a longer name. */
function byPath(a: string, b: string): number {
  const [x, y] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (x[i] !== y[i]) return (x[i] ?? '') < (y[i] ?? '') ? -1 : 1;
  }
  return x.length - y.length;
}
