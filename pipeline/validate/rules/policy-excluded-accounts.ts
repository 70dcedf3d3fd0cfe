import { named } from '../names/named.js';
import type { Rule } from '../rule.js';

export const policyExcludedAccounts: Rule = {
  code: 'policy-excluded-accounts',
  summary: 'A policy attached to an organizational unit leaves no account out: AWS cannot do that.',
  check(context, report) {
    for (const { value, pointer } of context.policies) {
      const targets = value.deploymentTargets;
      if (!targets?.excludedAccounts?.length || !targets.organizationalUnits?.length) continue;
      report({
        at: context.at('organization-config', `${pointer}/deploymentTargets/excludedAccounts`, 'key'),
        message: `The ${named('policy', value.name)} is attached to an organizational unit, so it applies to every account below it.`,
        help: 'Remove excludedAccounts: move the accounts to another unit, name accounts instead of units, or add a condition to the document.',
      });
    }
  },
};
