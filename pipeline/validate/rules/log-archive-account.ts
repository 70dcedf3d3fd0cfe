import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html */
export const logArchiveAccount: Rule = {
  code: 'log-archive-account',
  summary: 'The log archive is a member account, and the trail that writes to it has a management account.',
  check(context, report) {
    const file = context.files['logging-config'];
    const name = file?.logArchiveAccount;
    // That a name is declared nowhere is for deployment-targets to say.
    if (name === undefined) return;
    const at = context.at('logging-config', '/logArchiveAccount');
    const management = context.accounts.find(({ value, mandatory }) => mandatory && value.name === 'Management');
    if (management && name === 'Management') {
      report({
        at,
        message: 'The management account cannot be the log archive.',
        help: 'Name a member account that is there for logs alone, such as LogArchive: no stack set reaches the management account, and nothing restricts who deletes logs there.',
        related: [{ ...context.at('accounts-config', management.pointer), message: 'the management account' }],
      });
    }
    const complete = context.names.accounts.lack('Management');
    if (!management && complete && file?.organizationTrail && file.organizationTrail.enable !== false) {
      report({
        at: context.at('logging-config', '/organizationTrail', 'key'),
        message: 'The trail belongs to the management account, and none is declared.',
        help: 'Declare it under mandatoryAccounts in accounts-config.yaml, with the name Management.',
      });
    }
  },
};
