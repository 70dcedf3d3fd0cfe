import { reportDuplicates } from '../duplicates.js';
import type { Rule } from '../rule.js';

export const accountNames: Rule = {
  code: 'account-names',
  summary: 'Account names are unique: every other file speaks of an account by its name.',
  check(context, report) {
    for (const { value, pointer } of context.accounts) {
      if (!value.name?.includes('}')) continue;
      report({
        at: context.at('accounts-config', `${pointer}/name`),
        message: `The account name "${value.name}" holds a “}”.`,
        help: 'Choose a name without it: plans write accounts as ${account:…}.',
      });
    }
    reportDuplicates(
      context.accounts.map(({ value, pointer }) => ({
        key: value.name,
        at: () => context.at('accounts-config', `${pointer}/name`),
      })),
      report,
      (name) => ({
        message: `The account name "${name}" is used twice.`,
        help: 'Rename one of the two; the name is only the key of this config, and a live account keeps its own.',
        other: 'the first account of this name',
      }),
    );
  },
};
