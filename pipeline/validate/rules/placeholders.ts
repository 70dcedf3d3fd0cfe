import { type Position, segment } from '../../diagnostics/index.js';
import type { ConfigFileName, Json } from '../../model/index.js';
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
        walk(member as Json | undefined, `/${segment(key)}`, (text, pointer) => {
          const found = placeholderIn(text);
          if (found) say(report, found, context.at(file, pointer));
        });
      }
    }
  },
};

function say(report: Report, found: string, at: Position): void {
  report({
    at,
    message: `The placeholder ${found} has not been filled in.`,
    help: `Replace ${found} by your own value.`,
  });
}

function walk(value: Json | undefined, pointer: string, visit: (text: string, pointer: string) => void): void {
  if (typeof value === 'string') visit(value, pointer);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, `${pointer}/${index}`, visit);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      if (!freeText.has(key)) walk(member, `${pointer}/${segment(key)}`, visit);
    }
  }
}
