import type { Wave } from '../../model/config-files.generated.js';
import { declared } from '../context.js';
import { named } from '../names/named.js';
import type { Rule } from '../rule.js';

export const wavePercentages: Rule = {
  code: 'wave-percentages',
  summary: 'The shares of all waves of a rollout are 100 percent at most, and leave something for the last.',
  check(context, report) {
    const waves = declared<Wave>(context.files['rollout-config']?.waves, '/waves');
    let sum = 0;
    for (const { value, pointer } of waves) {
      const share = value.percentage ?? 0;
      if (sum <= 100 && sum + share > 100) {
        report({
          at: context.at('rollout-config', `${pointer}/percentage`),
          message: `The shares of the waves up to "${value.name ?? ''}" are ${sum + share} percent.`,
          help: `Write ${100 - sum} or less here: every share is one of all accounts that no wave names.`,
        });
      }
      sum += share;
    }
    const last = waves.at(-1);
    if (sum !== 100 || !last || Object.keys(last.value).some((key) => isCriterion(key))) return;
    report({
      at: context.at('rollout-config', last.pointer),
      severity: 'warning',
      message: `The ${named('wave', last.value.name)} takes nobody: the shares before it are 100 percent.`,
      help: 'Lower one of them, or remove this wave.',
    });
  },
};

function isCriterion(key: string): boolean {
  return ['organizationalUnits', 'accounts', 'tags', 'percentage'].includes(key);
}
