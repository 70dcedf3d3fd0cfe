import { accountsFile, type Fault, globalFile, organizationFile, replace } from './fault.js';

const unread = 'the file is not read further';
const syntax = (
  name: string,
  file: string,
  from: string,
  to: string,
  said: { says: string; helps: string; at?: string },
): Fault => ({
  name: `YAML syntax: ${name}`,
  edits: [replace(file, from, to)],
  code: 'yaml-syntax',
  says: said.says,
  helps: said.helps,
  ...(said.at === undefined ? {} : { at: { file, text: said.at } }),
  alone: unread,
});
const ledger = '    email: ledger@example.com';

/** Slips that leave YAML another thing than was meant, so that its parser complains of something else. */
export const slips: readonly Fault[] = [
  syntax('a key indented too far', accountsFile, ledger, `  ${ledger}`, {
    says: 'indented further than the one before it',
    helps: 'Indent it by 4 spaces',
  }),
  syntax('no space after a colon', accountsFile, ledger, '    email:ledger@example.com', {
    says: 'a space is missing after the colon',
    helps: '"email: …"',
  }),
  syntax('no space after a dash', accountsFile, '  - name: Ledger', '  -name: Ledger', {
    says: 'a space is missing after the dash',
    helps: '"- name:"',
  }),
  ...[' ', ' = ', '; '].map((sign) =>
    syntax(`"${sign}" instead of a colon`, accountsFile, ledger, `    email${sign}ledger@example.com`, {
      says: 'a colon is missing after "email"',
      helps: '"email: …"',
    }),
  ),
  syntax('no-break spaces', accountsFile, ledger, `\u00a0\u00a0\u00a0\u00a0${ledger.trim()}`, {
    says: 'no-break spaces',
    helps: 'Replace them',
  }),
  syntax(
    'a merge conflict',
    globalFile,
    'acceleratorPrefix: Example\n',
    '<<<<<<< HEAD\nacceleratorPrefix: Example\n=======\nacceleratorPrefix: Other\n>>>>>>> theirs\n',
    { says: 'a merge conflict is left', helps: 'Keep what is right' },
  ),
  syntax('a second colon on a line', accountsFile, 'Counts money.', 'Counts: money.', {
    says: 'a second colon stands on one line',
    helps: 'quotes',
  }),
  {
    name: 'targets as a list',
    edits: [
      replace(
        organizationFile,
        '    deploymentTargets:\n      organizationalUnits:\n        - Workloads\n        - Sandbox',
        '    deploymentTargets:\n      - organizationalUnits:\n        - Workloads\n        - Sandbox',
      ),
    ],
    code: 'wrong-type',
    says: '"deploymentTargets" must be a mapping',
    helps: 'without "- "',
    alone: 'other targets would be indented for a mapping',
  },
  {
    name: 'an OU as text',
    edits: [replace(organizationFile, '  - name: Sandbox\n', '  - Sandbox\n')],
    code: 'wrong-type',
    says: '"organizationalUnits" must be a mapping',
    helps: 'Write "- name: Sandbox".',
    alone: 'the OUs that others speak of are not all known',
  },
  {
    name: 'path with the separators of Windows',
    edits: [replace(organizationFile, 'policies/ai-opt-out.json', 'policies\\ai-opt-out.json')],
    code: 'path-refused',
    says: 'is written with "\\"',
    helps: 'Write "policies/ai-opt-out.json".',
    alone: 'what is wrong in the document is not seen then',
  },
  {
    name: 'path without its extension',
    edits: [replace(organizationFile, 'policies/ai-opt-out.json', 'policies/ai-opt-out')],
    code: 'policy-files',
    says: '"policies/ai-opt-out" does not exist',
    helps: 'Did you mean "policies/ai-opt-out.json"?',
    alone: 'what is wrong in the document is not seen then',
  },
  {
    name: 'an OU by the last part of its path',
    edits: [
      replace(accountsFile, 'organizationalUnit: Workloads/Prod\n    tags', 'organizationalUnit: Prod\n    tags'),
    ],
    code: 'account-organizational-units',
    says: '"Prod" is not declared',
    helps: 'Did you mean "Workloads/Prod"?',
  },
  ...[
    ['its e-mail', 'TRIALS@example.com', 'Trials'],
    ['its id', "'012345678901'", 'Payments'],
  ].map(
    ([by, written, name]): Fault => ({
      name: `an account by ${by} in targets`,
      edits: [replace(organizationFile, '        - Trials', `        - ${written}`)],
      code: 'policy-targets',
      says: `"${written!.replaceAll("'", '')}" is not declared`,
      helps: `Did you mean "${name}"?`,
    }),
  ),
];
