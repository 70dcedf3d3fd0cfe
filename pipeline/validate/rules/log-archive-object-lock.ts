import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html */
export const logArchiveObjectLock: Rule = {
  code: 'log-archive-object-lock',
  summary: 'Logs do not expire before their lock ends, and a lock that nobody can shorten is meant.',
  check(context, report) {
    const archive = context.files['logging-config']?.archive;
    const { mode, days } = archive?.objectLock ?? {};
    const expire = archive?.expireAfterDays;
    const at = (path: string) => context.at('logging-config', `/archive/${path}`);
    if (days !== undefined && expire !== undefined && expire < days) {
      report({
        at: at('expireAfterDays'),
        message: `Logs expire after ${expire} days and are locked for ${days}.`,
        help: `Write expireAfterDays: ${days} or more, or lock for fewer days.`,
        related: [{ ...at('objectLock/days'), message: 'the lock' }],
      });
    }
    if (mode === 'COMPLIANCE') {
      report({
        at: at('objectLock/mode'),
        severity: 'warning',
        message: `Nobody can delete what COMPLIANCE locks for ${days ?? 'its'} days, nor shorten the lock: not the root user, and not AWS Support.`,
        help: 'Try it with GOVERNANCE first. If you mean it, say so in an exception under validation in global-config.yaml.',
      });
    }
  },
};
