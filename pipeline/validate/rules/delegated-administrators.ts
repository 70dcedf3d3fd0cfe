import { declared } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html */
export const delegatedAdministrators: Rule = {
  code: 'delegated-administrators',
  summary: 'A delegated administrator is a declared member account.',
  check(context, report) {
    const list = context.files['organization-config']?.delegatedAdministrators;
    const entries = declared<{ service: string; account: string }>(list, '/delegatedAdministrators');
    const place = (pointer: string) => context.at('organization-config', `${pointer}/account`);
    const { names, lack } = context.names.accounts;
    const management = context.accounts.find(({ value, mandatory }) => mandatory && value.name === 'Management');
    for (const { value, pointer } of entries) {
      const name = value.account;
      if (name === undefined || hasPlaceholder(name)) continue;
      if (lack(name)) {
        const help = context.didYouMean(name, names) || 'Declare it in accounts-config.yaml.';
        report({ at: place(pointer), message: `The account "${name}" is not declared.`, help });
      } else if (management && name === management.value.name) {
        const related = [{ ...context.at('accounts-config', management.pointer), message: 'the management account' }];
        const message = 'The management account cannot be a delegated administrator.';
        report({ at: place(pointer), message, help: 'Name a member account, such as Audit.', related });
      }
    }
    reportDuplicates(
      entries.map(({ value, pointer }) => ({
        key:
          value.service === undefined || value.account === undefined
            ? undefined
            : `${value.account} for ${value.service}`,
        at: () => context.at('organization-config', pointer),
      })),
      report,
      (what) => ({
        message: `The delegated administrator ${what} is declared twice.`,
        help: 'Remove one.',
        other: 'the first',
      }),
    );
  },
};
