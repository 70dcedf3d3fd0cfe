import type { RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';

/** From warm to cold: S3 moves objects only this way. */
const order = ['STANDARD_IA', 'INTELLIGENT_TIERING', 'ONEZONE_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'];

/** Days for which each class is charged, however short the stay. */
const charged: Readonly<Record<string, number>> = {
  STANDARD_IA: 30,
  ONEZONE_IA: 30,
  GLACIER_IR: 90,
  GLACIER: 90,
  DEEP_ARCHIVE: 180,
};

interface Move {
  storageClass: string;
  afterDays: number;
  pointer: string;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html */
export const logArchiveLifecycle: Rule = {
  code: 'log-archive-lifecycle',
  summary: 'Logs move from warm to cold storage classes, after days that S3 takes, and expire last.',
  check(context, report) {
    const archive = context.files['logging-config']?.archive;
    const moves = (archive?.lifecycle ?? []).flatMap((move, index): Move[] => {
      const { storageClass, afterDays } = move ?? {};
      const pointer = `/archive/lifecycle/${index}`;
      return storageClass === undefined || afterDays === undefined ? [] : [{ storageClass, afterDays, pointer }];
    });
    moves.forEach((move, index) => {
      tooEarly(context, report, move);
      const next = moves[index + 1];
      if (next) disordered(context, report, move, next);
    });
    const last = moves.at(-1);
    const expire = archive?.expireAfterDays;
    if (last && expire !== undefined) expires(context, report, last, expire);
  },
};

function tooEarly(context: RuleContext, report: Report, { storageClass, afterDays, pointer }: Move): void {
  if (!['STANDARD_IA', 'ONEZONE_IA'].includes(storageClass) || afterDays >= 30) return;
  report({
    at: context.at('logging-config', `${pointer}/afterDays`),
    message: `S3 moves objects to ${storageClass} after 30 days at the earliest, and ${afterDays} stands here.`,
    help: 'Write afterDays: 30 or more.',
  });
}

function disordered(context: RuleContext, report: Report, move: Move, next: Move): void {
  const related = [{ ...context.at('logging-config', move.pointer), message: `the move to ${move.storageClass}` }];
  if (order.indexOf(next.storageClass) <= order.indexOf(move.storageClass)) {
    report({
      at: context.at('logging-config', `${next.pointer}/storageClass`),
      message: `Nothing moves from ${move.storageClass} to ${next.storageClass}.`,
      help: `Name each class once, in this order: ${order.join(', ')}.`,
      related,
    });
  } else if (next.afterDays <= move.afterDays) {
    report({
      at: context.at('logging-config', `${next.pointer}/afterDays`),
      message: `The move to ${next.storageClass} after ${next.afterDays} days is not later than the one to ${move.storageClass} after ${move.afterDays}.`,
      help: `Write afterDays: ${move.afterDays + (charged[move.storageClass] ?? 1)} or more.`,
      related,
    });
  } else paidTwice(context, report, move, next.afterDays, `${next.pointer}/afterDays`);
}

function expires(context: RuleContext, report: Report, last: Move, expire: number): void {
  if (expire > last.afterDays) {
    paidTwice(context, report, last, expire, '/archive/expireAfterDays');
    return;
  }
  report({
    at: context.at('logging-config', '/archive/expireAfterDays'),
    message: `Logs expire after ${expire} days, and move to ${last.storageClass} after ${last.afterDays}.`,
    help: `Write expireAfterDays: ${last.afterDays + (charged[last.storageClass] ?? 1)} or more, or remove the move.`,
    related: [{ ...context.at('logging-config', last.pointer), message: 'the last move' }],
  });
}

function paidTwice(context: RuleContext, report: Report, move: Move, until: number, pointer: string): void {
  const days = charged[move.storageClass] ?? 0;
  if (until - move.afterDays >= days) return;
  report({
    at: context.at('logging-config', pointer),
    severity: 'warning',
    message: `Logs stay ${until - move.afterDays} days in ${move.storageClass}, which is charged for ${days}.`,
    help: `Write ${move.afterDays + days} or more, or leave the class out.`,
    related: [{ ...context.at('logging-config', move.pointer), message: `the move to ${move.storageClass}` }],
  });
}
