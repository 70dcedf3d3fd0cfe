import { accountsFile, after, type Fault, replace } from './fault.js';

/** Faults in accounts-config.yaml. */
export const accountFaults: readonly Fault[] = [
  {
    name: 'account in an unknown OU',
    edits: [
      replace(
        accountsFile,
        'ledger@example.com\n    organizationalUnit: Workloads/Prod',
        'ledger@example.com\n    organizationalUnit: Workloads/Prd',
      ),
    ],
    code: 'account-organizational-units',
    says: '"Workloads/Prd" is not declared',
    helps: 'Did you mean "Workloads/Prod"?',
  },
  {
    name: 'duplicate account name',
    edits: [replace(accountsFile, 'name: Ledger', 'name: Payments')],
    code: 'account-names',
    says: '"Payments" is used twice',
    helps: 'Rename one of the two',
    also: [{ file: accountsFile, text: '- name: Payments\n    description: Takes money.' }],
    alone: 'others speak of the account',
  },
  {
    name: 'tag value that is a number',
    edits: [after(accountsFile, "CostCenter: '100'", '\n      Floor: 7')],
    code: 'wrong-type',
    says: 'must be text',
    helps: "'7'",
  },
];
