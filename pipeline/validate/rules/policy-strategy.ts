import type { Rule } from '../rule.js';

export const policyStrategy: Rule = {
  code: 'policy-strategy',
  summary: 'Only service control policies work as an allow-list.',
  severity: 'warning',
  check(context, report) {
    for (const { value, kind, pointer } of context.policies) {
      if (value.strategy !== 'allow-list' || kind.type !== 'RESOURCE_CONTROL_POLICY') continue;
      report({
        at: context.at('organization-config', `${pointer}/strategy`),
        severity: 'warning',
        message: 'A resource control policy cannot be an allow-list: AWS keeps RCPFullAWSAccess attached everywhere.',
        help: 'Remove "strategy"; it is taken as deny-list.',
      });
    }
  },
};
