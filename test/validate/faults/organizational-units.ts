import { after, type Fault, globalFile, organizationFile, replace } from './fault.js';

const sandbox = '  - name: Sandbox\n';

/** Faults in the tree of organizational units. */
export const organizationalUnitFaults: readonly Fault[] = [
  {
    name: 'duplicate OU',
    edits: [after(organizationFile, sandbox, '  - name: Workloads/Prod\n')],
    code: 'organizational-unit-names',
    says: '"Workloads/Prod" is declared twice',
    helps: 'Remove one',
    also: [{ file: organizationFile, text: '  - name: Workloads\n  - name: Workloads/Prod' }],
    at: { file: organizationFile, text: '  - name: Sandbox\n  - name: Workloads/Prod' },
  },
  {
    name: 'OU six levels deep',
    edits: [
      after(
        organizationFile,
        '  - name: Workloads/Test\n',
        ['', '/B', '/B/C', '/B/C/D'].map((path) => `  - name: Workloads/Test/A${path}\n`).join(''),
      ),
    ],
    at: { file: organizationFile, text: 'Workloads/Test/A/B/C/D' },
    code: 'organizational-unit-depth',
    says: '6 levels below the root, and AWS allows 5',
    helps: 'Join two levels',
  },
  {
    name: 'OU six levels deep without its parents',
    edits: [after(organizationFile, '  - name: Infrastructure\n', '  - name: Infrastructure/A/B/C/D/E\n')],
    code: 'organizational-unit-depth',
    says: '6 levels below the root',
    helps: 'Join two levels',
  },
  {
    name: 'undeclared parent',
    edits: [replace(organizationFile, '  - name: Workloads\n', '')],
    code: 'organizational-unit-parents',
    severity: 'warning',
    says: 'The parent "Workloads" of "Workloads/Prod"',
    helps: '- name: Workloads',
    alone: 'the same text as other faults',
  },
  {
    name: 'two undeclared parents of one OU',
    edits: [after(organizationFile, '  - name: Security\n', '  - name: Media/Video/Live\n')],
    code: 'organizational-unit-parents',
    severity: 'warning',
    says: '"Media" and "Media/Video" of "Media/Video/Live" are not declared',
    helps: '- name: Media',
  },
  {
    name: 'OU name of 129 characters',
    edits: [after(organizationFile, sandbox, `  - name: ${'o'.repeat(129)}\n`)],
    code: 'organizational-unit-names',
    says: '129 characters',
    helps: '128',
  },
  {
    name: 'control character in the name of an OU',
    edits: [after(organizationFile, sandbox, '  - name: "Media\\u0000"\n')],
    code: 'control-characters',
    says: 'U+0000',
    helps: 'Remove',
  },
  {
    name: 'line break in the name of an OU',
    edits: [after(organizationFile, sandbox, '  - name: "Media\\nVideo"\n')],
    code: 'control-characters',
    says: 'U+000A',
    helps: 'Remove',
  },
  {
    name: 'OU path that starts with a slash',
    edits: [after(organizationFile, sandbox, '  - name: /Media\n')],
    code: 'organizational-unit-names',
    says: 'empty part',
    helps: 'Workloads/Prod',
  },
  {
    name: 'the root declared as an OU',
    edits: [after(organizationFile, sandbox, '  - name: Root\n')],
    code: 'organizational-unit-names',
    says: 'root itself',
    helps: 'Remove',
  },
  {
    name: 'more OUs than the quota',
    edits: [replace(globalFile, 'ou.count: 2000', 'ou.count: 6')],
    at: { file: organizationFile },
    code: 'organizational-unit-count',
    says: '7 organizational units',
    helps: 'ou.count',
    alone: 'it counts what other faults add',
  },
  {
    name: 'ownership of an unknown OU',
    edits: [replace(organizationFile, '- path: Workloads/Prod', '- path: Workloads/Pord')],
    code: 'ownership',
    says: '"Workloads/Pord" is not declared',
    helps: 'Did you mean "Workloads/Prod"?',
  },
  {
    name: 'rename to an OU that is not declared',
    edits: [replace(organizationFile, 'to: Workloads/Prod', 'to: Workloads/Prodd')],
    code: 'moved',
    says: '"Workloads/Prodd" is not declared',
    helps: 'Did you mean "Workloads/Prod"?',
  },
];
