import { segment } from '../../diagnostics/index.js';
import { defaultQuotas } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const quotaNames: Rule = {
  code: 'quota-names',
  summary: 'The names under quotas are names of quotas that Charter knows.',
  check(context, report) {
    const names = Object.keys(defaultQuotas);
    for (const name of Object.keys(context.files['global-config']?.quotas ?? {})) {
      if (names.includes(name)) continue;
      report({
        at: context.at('global-config', `/quotas/${segment(name)}`, 'key'),
        message: `No quota is named "${name}".`,
        help: context.didYouMean(name, names) || `Known: ${names.join(', ')}.`,
      });
    }
  },
};
