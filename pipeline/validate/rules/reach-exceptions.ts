import type { ReachException } from '../../model/config-files.generated.js';
import { declared, type RuleContext } from '../context.js';
import { lastDayFault } from '../last-day.js';
import type { Rule, RuleFinding } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';

export const reachExceptions: Rule = {
  code: 'reach-exceptions',
  summary: 'A wider reach is wider than what is allowed anyway, and accepted for a year at most.',
  check(context, report) {
    const file = context.files['rollout-config'];
    for (const { value, pointer } of declared<ReachException>(file?.reachExceptions, '/reachExceptions')) {
      const at = (key: string) => context.at('rollout-config', `${pointer}/${key}`);
      const fault = faultOfDay(value, context.now);
      if (fault) report({ at: at('expires'), ...fault });
      const effect = withoutEffect(context, value);
      if (effect) report({ at: at('maximumReach'), severity: 'warning', ...effect });
    }
  },
};

type Finding = Omit<RuleFinding, 'at'>;

function faultOfDay({ expires, reason }: DeepPartial<ReachException>, now: Date): Finding | null {
  const fault = expires === undefined ? null : lastDayFault(expires, now);
  if (!fault) return null;
  if (fault.kind === 'noDay') return { message: `There is no day ${expires}.`, help: 'Write YYYY-MM-DD.' };
  if (fault.kind === 'tooFar') {
    return { message: 'A wider reach is accepted for a year at most.', help: `Write ${fault.latest} or earlier.` };
  }
  const message = `The wider reach ended on ${expires}: ${reason ?? ''}`;
  return { severity: 'warning', message, help: 'Remove it, or have it renewed.' };
}

function withoutEffect(context: RuleContext, { maximumReach }: DeepPartial<ReachException>): Finding | null {
  const file = context.files['rollout-config'];
  if (maximumReach === undefined || !file) return null;
  const general = file.maximumReach;
  if (general === undefined) {
    if (context.sources.files['rollout-config'] === null) return null;
    const message = 'The wider reach has no effect: this rollout has no maximumReach.';
    return { message, help: 'Add maximumReach, or remove the exception.' };
  }
  if (maximumReach > general) return null;
  const message = `The wider reach of ${maximumReach} accounts is none: ${general} are allowed without it.`;
  const related = [{ ...context.at('rollout-config', '/maximumReach'), message: 'what is allowed without it' }];
  return { message, help: 'Raise it, or remove it.', related };
}
