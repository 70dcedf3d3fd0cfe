import type { SavedQuery } from '../../model/config-files.generated.js';
import { declared } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/athena/latest/ug/saved-queries.html */
export const savedQueries: Rule = {
  code: 'saved-queries',
  summary: 'There is a trail to ask, and each saved query reads it and has a name of its own.',
  check(context, report) {
    const file = context.files['logging-config'];
    if (!file?.athena || file.athena.enable === false) return;
    if (!file.organizationTrail || file.organizationTrail.enable === false) {
      report({
        at: context.at('logging-config', '/athena', 'key'),
        message: 'There is no organization trail that queries could read.',
        help: 'Write organizationTrail: {}, or remove athena.',
      });
    }
    const queries = declared<SavedQuery>(file.athena.savedQueries, '/athena/savedQueries');
    for (const { value, pointer } of queries) {
      const { query } = value;
      const at = () => context.at('logging-config', `${pointer}/query`);
      if (query === undefined || /^\s*(select|with)\b/i.test(query.replace(/^\s*(--[^\n]*\n\s*)*/, ''))) continue;
      report({
        at: at(),
        severity: 'warning',
        message: `The saved query "${value.name}" does not read: it starts with neither SELECT nor WITH.`,
        help: 'Write a query; a saved one is run by whoever finds it.',
      });
    }
    reportDuplicates(
      queries.map(({ value, pointer }) => ({
        key: value.name,
        at: () => context.at('logging-config', `${pointer}/name`),
      })),
      report,
      (name) => ({
        message: `The saved query "${name}" stands here twice.`,
        help: 'Rename or remove one.',
        other: 'the first',
      }),
    );
  },
};
