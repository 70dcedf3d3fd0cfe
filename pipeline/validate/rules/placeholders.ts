import { type Position, segment } from '../../diagnostics/index.js';
import type { ConfigFileName, Json, JsonObject } from '../../model/index.js';
import { placeholderIn } from '../placeholder.js';
import type { Report, Rule } from '../rule.js';
import { notGovernedKeys } from '../schema-validators.generated.js';

/** Free text may speak of `<anything>`. */
const freeText = new Set(['description']);

export const placeholders: Rule = {
  code: 'placeholders',
  summary: 'No value is still the placeholder of a template, such as <management-account>@example.com.',
  check(context, report) {
    for (const [name, value] of Object.entries(context.files)) {
      const file = name as ConfigFileName;
      const ignored = new Set((notGovernedKeys[file] ?? []).filter(({ length }) => length === 1).map(([key]) => key));
      for (const [key, member] of Object.entries(value ?? {})) {
        if (ignored.has(key) || key.startsWith('.')) continue;
        const visit = (text: string, path: readonly string[]) => {
          const found = placeholderIn(text);
          if (found) say(report, found, context.at(file, `/${path.map(segment).join('/')}`));
        };
        walk(member as Json | undefined, visit, [key]);
      }
    }
  },
};

function say(report: Report, found: string, at: Position): void {
  const replacement = found.startsWith('{{');
  report({
    at,
    message: replacement
      ? `Charter does not resolve the replacement ${found} in config files yet.`
      : `The placeholder ${found} has not been filled in.`,
    help: `Replace ${found} by ${replacement ? 'the value itself' : 'your own value'}.`,
  });
}

/** Keeps the path as it goes and makes no pointer: nearly no text needs one. */
function walk(value: Json | undefined, visit: (text: string, path: string[]) => void, path: string[]): void {
  if (typeof value === 'string') {
    visit(value, path);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    if (freeText.has(key) && !Array.isArray(value)) continue;
    path.push(key);
    walk((value as JsonObject)[key], visit, path);
    path.pop();
  }
}
