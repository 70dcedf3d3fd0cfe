import { declared } from '../context.js';
import { reportDuplicates } from '../duplicates.js';
import { hasPlaceholder } from '../placeholder.js';
import type { Rule } from '../rule.js';

export const accountIds: Rule = {
  code: 'account-ids',
  summary: 'An entry of accountIds ties one e-mail of this file to one id of 12 digits.',
  check(context, report) {
    const entries = declared<{ email: string; accountId: string }>(
      context.files['accounts-config']?.accountIds,
      '/accountIds',
    );
    const place = (pointer: string) => context.at('accounts-config', pointer);
    const emails = new Set(context.accounts.map(({ value }) => value.email?.toLowerCase()));
    for (const { value, pointer } of entries) {
      const { accountId, email } = value;
      if (accountId !== undefined && !hasPlaceholder(accountId) && !/^\d{12}$/.test(accountId)) {
        const message = `"${accountId}" is not an account id.`;
        report({ at: place(`${pointer}/accountId`), message, help: "Write its 12 digits in quotes: '012345678901'." });
      }
      if (email === undefined || hasPlaceholder(email) || emails.has(email.toLowerCase())) continue;
      const near = context.didYouMean(
        email,
        [...emails].filter((known) => known !== undefined),
      );
      // The Landing Zone Accelerator's tools list every account of the organization: only a near miss is suspicious.
      if (!near) continue;
      const message = `No account in this file has the e-mail "${email}", so its id is used by none.`;
      report({ at: place(`${pointer}/email`), severity: 'warning', message, help: near });
    }
    reportDuplicates(
      entries.map(({ value, pointer }) => ({ key: value.accountId, at: () => place(`${pointer}/accountId`) })),
      report,
      (id) => ({
        message: `The account id ${id} is given to two e-mails.`,
        help: 'Remove the entry that is wrong.',
        other: 'the first entry with this id',
      }),
    );
    reportDuplicates(
      entries.map(({ value, pointer }) => ({ key: value.email?.toLowerCase(), at: () => place(`${pointer}/email`) })),
      report,
      (email) => ({
        message: `The e-mail "${email}" has two entries in accountIds.`,
        help: 'Remove the entry that is wrong.',
        other: 'the first entry for this e-mail',
      }),
    );
  },
};
