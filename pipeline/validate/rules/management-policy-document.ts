import { reportManagementFaults } from '../management-policies/management-faults.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_declarative_policies.html */
export const managementPolicyDocument: Rule = {
  code: 'management-policy-document',
  summary: 'The document of a management policy (tag, backup, …) has the keys and operators of its kind.',
  check: (context, report) => reportManagementFaults(context, 'shape', report),
};
