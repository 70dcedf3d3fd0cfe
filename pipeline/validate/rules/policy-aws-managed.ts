import { named } from '../names/named.js';
import type { Rule } from '../rule.js';

export const policyAwsManaged: Rule = {
  code: 'policy-aws-managed',
  summary: "Policies of AWS's own are left to AWS.",
  severity: 'info',
  check(context, report) {
    for (const { value, pointer } of context.policies) {
      if (value.type !== 'awsManaged') continue;
      report({
        at: context.at('organization-config', pointer),
        severity: 'info',
        message: `The ${named('policy', value.name)} is AWS's own; Charter neither creates nor attaches it.`,
        help: 'Nothing needs to be done: AWS attaches FullAWSAccess everywhere, and "strategy: allow-list" takes it away.',
      });
    }
  },
};
