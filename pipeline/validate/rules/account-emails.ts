import { reportDuplicates } from '../duplicates.js';
import { hasPlaceholder } from '../placeholder.js';
import type { Rule } from '../rule.js';

/** AWS accepts 6 to 64 characters. https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html */
const form = /^[^\s@<>()[\]{},;:"\\/|%*]+@[^\s@.]+(\.[^\s@.]+)+$/;

export const accountEmails: Rule = {
  code: 'account-emails',
  summary: 'Every account has an e-mail of its own, in the form that AWS accepts; upper and lower case are the same.',
  check(context, report) {
    const place = (pointer: string) => context.at('accounts-config', `${pointer}/email`);
    for (const { value, pointer } of context.accounts) {
      const email = value.email;
      if (email === undefined || hasPlaceholder(email)) continue;
      if (form.test(email) && email.length >= 6 && email.length <= 64) continue;
      const message = `"${email}" is not an e-mail address that AWS accepts.`;
      report({ at: place(pointer), message, help: 'Write name@domain, 6 to 64 characters, without spaces.' });
    }
    reportDuplicates(
      context.accounts.map(({ value, pointer }) => ({ key: value.email?.toLowerCase(), at: () => place(pointer) })),
      report,
      (email) => ({
        message: `The e-mail "${email}" is used by two accounts.`,
        help: 'Give each account its own; a "+" address (team+account@…) reaches the same mailbox.',
        other: 'the first account with this e-mail',
      }),
    );
  },
};
