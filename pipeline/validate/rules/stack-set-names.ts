import { reportDuplicates } from '../names/duplicates.js';
import type { Rule } from '../rule.js';
import { declaredStackSets } from '../stack-sets/declared-stack-sets.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStackSet.html */
export const stackSetNames: Rule = {
  code: 'stack-set-names',
  summary: 'No two stack sets have the same name.',
  check(context, report) {
    reportDuplicates(
      declaredStackSets(context).map(({ value, at }) => ({ key: value.name, at: () => at('/name') })),
      report,
      (name) => ({
        message: `There are two stack sets "${name}".`,
        help: 'Rename one. A stack set is its name: under a new one it is another stack set, and the old one is removed.',
        other: 'the first stack set of that name',
      }),
    );
  },
};
