import { accountsFile, after, type Fault, globalFile, organizationFile, replace, replacementsFile } from './fault.js';

const misspelt = (file: string, from: string, to: string, alone?: string): Fault => {
  const [wrong, right] = [to, from].map((text) => text.trim().replace(/:.*/s, '').replace(/^- /, ''));
  return {
    name: `misspelled key: ${wrong}`,
    edits: [replace(file, from, to)],
    code: 'unknown-key',
    says: `no key "${wrong}"`,
    helps: `Did you mean "${right}"?`,
    ...(alone === undefined ? {} : { alone }),
  };
};
const before = (file: string, text: string, wrong: string): Fault => ({
  name: `key that is like none: ${wrong.trim().replace(/:.*/, '')} (${file.replace('config/', '')})`,
  edits: [replace(file, text, `${wrong}\n${text}`)],
  code: 'unknown-key',
  severity: 'warning',
  says: `no key "${wrong.trim().replace(/:.*/, '')}"`,
  helps: 'Allowed: ',
});
const missing = (file: string, text: string, key: string, alone?: string): Fault => ({
  name: `missing required key: ${key} (${file.replace('config/', '')})`,
  edits: [replace(file, text, '')],
  code: 'missing-key',
  says: `lacks "${key}"`,
  helps: `Add ${key}`,
  ...(alone === undefined ? {} : { alone }),
});
const wrong = (what: string, file: string, from: string, to: string, says: string, helps: string): Fault => ({
  name: `wrong type: ${what}`,
  edits: [replace(file, from, to)],
  code: 'wrong-type',
  says,
  helps,
});

const unseen = 'what is wrong in the document is not seen then';

/** Faults in which keys there are, and what kind of value they have. */
export const keyFaults: readonly Fault[] = [
  misspelt(accountsFile, 'mandatoryAccounts:', 'mandatoryAcounts:'),
  misspelt(accountsFile, 'workloadAccounts:', 'workloadAcounts:'),
  misspelt(accountsFile, 'accountIds:', 'accountIDs:'),
  misspelt(accountsFile, 'email: ledger', 'emial: ledger'),
  misspelt(
    accountsFile,
    'organizationalUnit: Workloads/Prod\n    tags',
    'organisationalUnit: Workloads/Prod\n    tags',
  ),
  misspelt(organizationFile, 'organizationalUnits:\n  - name: Security', 'organisationalUnits:\n  - name: Security'),
  misspelt(organizationFile, 'serviceControlPolicies:', 'serviceControlPolices:'),
  misspelt(organizationFile, 'taggingPolicies:', 'tagingPolicies:'),
  misspelt(organizationFile, 'delegatedAdministrators:', 'delegatedAdministrator:'),
  misspelt(organizationFile, 'deploymentTargets: {}', 'deploymentTarget: {}'),
  misspelt(
    organizationFile,
    'organizationalUnits:\n        - Workloads/Prod\n      accounts',
    'organizationalUnit:\n        - Workloads/Prod\n      accounts',
  ),
  misspelt(organizationFile, 'strategy: allow', 'stratgy: allow'),
  misspelt(organizationFile, 'scpPolicyName:', 'scpPolicyname:'),
  misspelt(globalFile, 'homeRegion:', 'homeregion:'),
  misspelt(globalFile, 'enabledRegions:', 'enabledRegion:'),
  misspelt(globalFile, 'managementAccountAccessRole:', 'managementAccountAccesRole:'),
  misspelt(replacementsFile, 'globalReplacements:', 'globalReplacement:'),
  misspelt(replacementsFile, 'value: break', 'vlaue: break'),
  before(organizationFile, 'ownership:', 'colour: blue'),
  before(accountsFile, '    email: trials@example.com', '    colour: blue'),
  // What samples and configs of the Landing Zone Accelerator have, which lets keys pass that it does not know.
  before(globalFile, 'homeRegion: &home', 'configVersion: 1.16.0-a'),
  before(accountsFile, '    email: ledger', '    deleteDefaultVpc: true'),
  {
    name: 'key of targets that is like none: ous',
    edits: [
      replace(
        organizationFile,
        'organizationalUnits:\n        - Infrastructure\n\ntrusted',
        'ous:\n        - Infrastructure\n\ntrusted',
      ),
    ],
    code: 'unknown-key',
    says: '"deploymentTargets" has no key "ous"',
    helps: 'Allowed: organizationalUnits',
    alone: 'other faults stand in the same targets',
  },
  {
    ...before(organizationFile, '  - name: Sandbox\n', '    parent: Workloads'),
    helps: 'Write the path below the root as the name: Workloads/Prod.',
  },
  {
    ...missing(
      globalFile,
      'managementAccountAccessRole: OrganizationAccountAccessRole\n',
      'managementAccountAccessRole',
    ),
    at: { file: globalFile },
  },
  missing(globalFile, 'enabledRegions:\n  - *home\n  - eu-west-1\n', 'enabledRegions'),
  missing(organizationFile, '    policy: policies/scp-stay-inside.json\n', 'policy', unseen),
  {
    ...missing(organizationFile, '    deploymentTargets: {}\n', 'deploymentTargets'),
    at: { file: organizationFile, text: '- name: Quarantine' },
  },
  missing(organizationFile, '    account: Audit\n', 'account'),
  missing(organizationFile, '    team: Platform\n', 'team'),
  missing(organizationFile, '    to: Workloads/Prod\n', 'to'),
  {
    ...missing(globalFile, 'homeRegion: &home eu-central-1\n', 'homeRegion', 'the Regions are not known then'),
    edits: [replace(globalFile, 'homeRegion: &home eu-central-1\n', ''), replace(globalFile, '*home', 'eu-central-1')],
  },
  {
    ...missing(accountsFile, '', 'mandatoryAccounts', 'the accounts are not known then'),
    edits: [{ file: accountsFile, content: 'workloadAccounts: []\n' }],
  },
  {
    name: 'missing required key: name of an OU that others speak of',
    edits: [replace(organizationFile, '  - name: Sandbox\n', '  - ignore: false\n')],
    code: 'missing-key',
    says: 'lacks "name"',
    helps: 'Add name',
    alone: 'the OUs that others speak of are not all known',
  },
  {
    name: 'missing required key: name of the quarantine policy',
    edits: [replace(organizationFile, '  - name: Quarantine\n    description', '  - description')],
    code: 'missing-key',
    says: 'lacks "name"',
    helps: 'Add name',
    alone: 'the policies that others speak of are not all known',
  },
  {
    name: 'wrong type: text for the list of OUs',
    edits: [
      replace(
        organizationFile,
        `organizationalUnits:
  - name: Security
  - name: Infrastructure
  - name: Workloads
  - name: Workloads/Prod
  - name: Workloads/Test
  - name: Sandbox
  - name: Suspended
    ignore: true
`,
        'organizationalUnits: Security\n',
      ),
    ],
    code: 'wrong-type',
    says: '"organizationalUnits" must be a list',
    helps: '- ',
    alone: 'the OUs are not known then',
  },
  wrong(
    'nothing for a list',
    organizationFile,
    'policyTypes:\n  - TAG_POLICY\n  - BACKUP_POLICY',
    'policyTypes:',
    'must be a list',
    '[]',
  ),
  wrong(
    'text for a list of targets',
    organizationFile,
    'organizationalUnits:\n        - Workloads\n        - Sandbox',
    'organizationalUnits: Workloads',
    'must be a list',
    '- ',
  ),
  {
    ...wrong(
      'a mapping for a path',
      organizationFile,
      'policy: policies/chatbot-no-chat.json',
      'policy: { path: policies/chatbot-no-chat.json }',
      'must be text',
      'Path',
    ),
    alone: unseen,
  },
  wrong(
    'text for a number',
    globalFile,
    'policies: 2',
    "policies: 'two'",
    'must be a whole number',
    'Stacks for policies',
  ),
  wrong('a number for a name', organizationFile, 'team: Platform', 'team: 7', 'must be text', "'7'"),
  {
    name: 'value that is none of the allowed ones',
    edits: [replace(organizationFile, 'strategy: allow-list', 'strategy: allowlist')],
    code: 'wrong-value',
    says: '"allowlist"',
    helps: 'Did you mean "allow-list"?',
  },
  {
    name: 'policy type that is none',
    edits: [replace(organizationFile, '- BACKUP_POLICY', '- BACKUPS_POLICY')],
    code: 'wrong-value',
    says: '"BACKUPS_POLICY"',
    helps: 'Did you mean "BACKUP_POLICY"?',
  },
  {
    name: 'replacement of a type that is none',
    edits: [replace(replacementsFile, 'type: StringList', 'type: Stringlst')],
    code: 'wrong-value',
    says: '"Stringlst"',
    helps: 'Did you mean "StringList"?',
  },
  {
    name: 'replacement with a value of another type',
    edits: [after(replacementsFile, 'value: break-glass', '\n  - key: COUNT\n    type: Number\n    value: many')],
    code: 'replacements',
    says: 'a number',
    helps: 'under value',
  },
];
