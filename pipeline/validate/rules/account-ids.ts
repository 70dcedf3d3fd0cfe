import { declared } from '../context.js';
import { reportDuplicates } from '../names/duplicates.js';
import { hasPlaceholder } from '../names/placeholder.js';
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
        report({ at: place(`${pointer}/accountId`), ...idFault(accountId) });
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

function idFault(id: string): { message: string; help: string } {
  const digits = id.replace(/[\s-]/g, '');
  const right = `Write its 12 digits in quotes: '${/^\d{9,12}$/.test(digits) ? digits.padStart(12, '0') : '012345678901'}'.`;
  if (!/^\d+$/.test(id)) return { message: `"${id}" is not an account id.`, help: right };
  const lost = id.length < 12 ? '; zeros in front seem to be lost' : '';
  return { message: `"${id}" is not an account id: it has ${id.length} digits and not 12${lost}.`, help: right };
}
