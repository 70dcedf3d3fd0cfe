import { named } from '../names/named.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html */
export const policyManagementAccount: Rule = {
  code: 'policy-management-account',
  summary: 'A service or resource control policy is not attached to the management account: it has no effect there.',
  severity: 'warning',
  check(context, report) {
    const management = context.accounts.find(({ value, mandatory }) => mandatory && value.name === 'Management');
    if (!management) return;
    for (const { value, kind, pointer } of context.policies) {
      if (kind.type !== 'SERVICE_CONTROL_POLICY' && kind.type !== 'RESOURCE_CONTROL_POLICY') continue;
      const index = value.deploymentTargets?.accounts?.indexOf('Management') ?? -1;
      if (index < 0 || value.type === 'awsManaged') continue;
      report({
        at: context.at('organization-config', `${pointer}/deploymentTargets/accounts/${index}`),
        severity: 'warning',
        message: `The ${named(kind.label, value.name)} has no effect on the management account.`,
        help: `Remove "Management" here: AWS applies no ${kind.label} to the management account.`,
        related: [{ ...context.at('accounts-config', management.pointer), message: 'the management account' }],
      });
    }
  },
};
