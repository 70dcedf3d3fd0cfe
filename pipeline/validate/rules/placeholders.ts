import type { Position } from '../../diagnostics/index.js';
import { placeholderIn } from '../names/placeholder.js';
import type { Report, Rule } from '../rule.js';
import { eachGovernedText } from '../schema/governed-texts.js';

export const placeholders: Rule = {
  code: 'placeholders',
  summary: 'No value is still the placeholder of a template, such as <management-account>@example.com.',
  check(context, report) {
    eachGovernedText(context, (file, text, key, pointer) => {
      // Free text may speak of `<anything>`.
      const found = key === 'description' ? null : placeholderIn(text);
      if (found) say(report, found, context.at(file, pointer()));
    });
  },
};

function say(report: Report, found: string, at: Position): void {
  const message = `The placeholder ${found} has not been filled in.`;
  report({ at, message, help: `Replace ${found} by your own value.` });
}
