import { reportManagementFaults } from '../management-policies/management-faults.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_declarative_policies.html */
export const managementPolicyValues: Rule = {
  code: 'management-policy-values',
  summary: 'The settings of a management policy have values that AWS documents for them.',
  check: (context, report) => reportManagementFaults(context, 'value', report),
};
