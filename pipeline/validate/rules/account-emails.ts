import { reportDuplicates } from '../names/duplicates.js';
import { hasPlaceholder } from '../names/placeholder.js';
import type { Rule } from '../rule.js';

/**
 * What AWS accepts: ASCII, 6 to 64 characters, some characters not before the "@", letters, digits, "-" and "." after it.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html
 */
const local = '(?!\\.)[!#$*+./0-9=?A-Z^_`a-z{}~-]+';
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const form = new RegExp(String.raw`^${local}@${label}(?:\.${label})+$`);

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
      const help = 'Write name@domain in ASCII, 6 to 64 characters, without spaces and quotes.';
      report({ at: place(pointer), message, help });
    }
    reportDuplicates(
      context.accounts.map(({ value, pointer }) => ({
        key: value.email?.toLowerCase(),
        at: () => place(pointer),
        name: value.name,
      })),
      report,
      (email, { name }) => ({
        message: `The e-mail "${email}" is used by two accounts.`,
        help: `Give each account its own. For AWS an address with "+" is another one, in the same mailbox: ${plus(email, name)}.`,
        other: 'the first account with this e-mail',
      }),
    );
  },
};

/** `team@example.com` for the account Ledger: `team+Ledger@example.com`. */
function plus(email: string, account = 'account'): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at).replace(/\+.*$/, '')}+${account}${email.slice(at)}`;
}
