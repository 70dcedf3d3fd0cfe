import { hasPlaceholder } from '../names/placeholder.js';
import type { Rule } from '../rule.js';

export const quarantinePolicy: Rule = {
  code: 'quarantine-policy',
  summary: 'The policy that holds new accounts is a declared service control policy.',
  check(context, report) {
    const quarantine = context.files['organization-config']?.quarantineNewAccounts;
    const name = quarantine?.scpPolicyName;
    if (!quarantine?.enable || name === undefined) return;
    const { names, lack } = context.names.serviceControlPolicies;
    if (!lack(name) || hasPlaceholder(name)) return;
    report({
      at: context.at('organization-config', '/quarantineNewAccounts/scpPolicyName'),
      message: `No service control policy is named "${name}".`,
      help: context.didYouMean(name, names) || 'Declare it under serviceControlPolicies.',
    });
  },
};
