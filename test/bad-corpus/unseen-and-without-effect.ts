import { appended, changed } from '../validate/write-config.js';
import type { BadConfig } from './bad-configs.js';

const accounts = 'config/accounts-config.yaml';
const organization = 'config/organization-config.yaml';

/** What a reader does not see in the text, and what AWS takes and does nothing with, or too much. */
export const unseenAndWithoutEffect: readonly BadConfig[] = [
  {
    name: 'a control character in a name',
    files: changed(accounts, 'name: Payments', 'name: "Pay\\u0007ments"'),
    code: 'control-characters',
    at: 'accounts-config.yaml:9:11',
    says: 'U+0007',
    helps: 'write "Payments"',
  },
  {
    name: 'an SCP on the management account',
    files: appended(organization, '      accounts: [Management]\n'),
    code: 'policy-management-account',
    at: 'organization-config.yaml:12:18',
    severity: 'warning',
    says: 'no effect',
    helps: 'Remove',
    related: ['accounts-config.yaml:2'],
  },
  {
    name: 'an allow-list that allows nothing',
    files: changed(
      organization,
      'policy: policies/guardrail.json',
      'policy: policies/guardrail.json\n    strategy: allow-list',
    ),
    code: 'policy-allow-list',
    at: 'organization-config.yaml:9:15',
    says: '"Workloads" without an Allow',
    helps: '"Effect": "Allow"',
    related: ['../policies/guardrail.json:1', 'organization-config.yaml:12'],
  },
];
