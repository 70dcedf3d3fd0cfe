import type { OperationPreferences } from '../../model/config-files.generated.js';
import { declared, type RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import type { DeepPartial } from '../schema/deep-partial.js';

type Preferences = DeepPartial<OperationPreferences>;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackSetOperationPreferences.html */
export const operationPreferences: Rule = {
  code: 'operation-preferences',
  summary: 'Preferences of StackSets operations have the effect that they say.',
  severity: 'warning',
  check(context, report) {
    const file = context.files['rollout-config'];
    const general = file?.preferences ?? {};
    judge(context, general, general, '/preferences', report);
    for (const { value, pointer } of declared<{ preferences: OperationPreferences }>(file?.waves, '/waves')) {
      const own = value.preferences;
      if (own) judge(context, own, { ...general, ...own }, `${pointer}/preferences`, report);
    }
  },
};

/** @param own what stands at the place; @param whole with what holds where it says nothing */
function judge(context: RuleContext, own: Preferences, whole: Preferences, pointer: string, report: Report): void {
  reportOrder(context, own, whole, pointer, report);
  if (whole.concurrencyMode !== 'STRICT_FAILURE_TOLERANCE') return;
  if (own.concurrencyMode === undefined && own.failureTolerance === undefined && own.maximumConcurrency === undefined)
    return;
  const accounts = context.accounts.length - 1;
  const concurrency = atMost(whole.maximumConcurrency ?? '10%', accounts, 1);
  const tolerance = atMost(whole.failureTolerance ?? 0, accounts, 0);
  if (concurrency <= tolerance + 1) return;
  const key = ['maximumConcurrency', 'failureTolerance', 'concurrencyMode'].find((one) => Object.hasOwn(own, one));
  report({
    at: context.at('rollout-config', `${pointer}/${key}`),
    message: `StackSets works in ${tolerance === 0 ? 'one account' : `no more than ${tolerance + 1} accounts`} at a time here, not in ${concurrency}: with STRICT_FAILURE_TOLERANCE, in one more than may fail.`,
    help: 'Write concurrencyMode: SOFT_FAILURE_TOLERANCE, raise failureTolerance, or lower maximumConcurrency.',
  });
}

/** Of as many accounts as the config has; AWS rounds shares down. */
function atMost(amount: number | string, accounts: number, least: number): number {
  if (typeof amount === 'number') return amount;
  return Math.max(least, Math.floor((Number.parseInt(amount, 10) * accounts) / 100));
}

function reportOrder(context: RuleContext, own: Preferences, whole: Preferences, pointer: string, report: Report) {
  if (!own.regionOrder?.length || whole.regionConcurrency === 'SEQUENTIAL') return;
  report({
    at: context.at('rollout-config', `${pointer}/regionOrder`, 'key'),
    message: 'The order of Regions has no effect: all of them are worked on at once.',
    help: 'Write regionConcurrency: SEQUENTIAL beside it, or remove it.',
  });
}
