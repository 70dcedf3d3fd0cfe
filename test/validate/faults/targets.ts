import { policyKinds } from '../../../pipeline/model/index.js';
import { accountsFile, after, type Fault, organizationFile, replace } from './fault.js';

/** Policies of its own that are one too many for a target; AWS's default policy counts with them. */
const tooMany: Readonly<Record<string, number>> = {
  SERVICE_CONTROL_POLICY: 10,
  RESOURCE_CONTROL_POLICY: 5,
  CHATBOT_POLICY: 6,
  AISERVICES_OPT_OUT_POLICY: 6,
};

/** A document of each kind. */
const documents: Readonly<Record<string, string>> = {
  serviceControlPolicies: 'scp-stay-inside',
  resourceControlPolicies: 'rcp-own-principals',
  taggingPolicies: 'tag-cost-center',
  backupPolicies: 'backup-daily',
  chatbotPolicies: 'chatbot-no-chat',
  declarativePolicies: 'declarative-private-images',
  aiServicesOptOutPolicies: 'ai-opt-out',
  securityHubPolicies: 'security-hub-everywhere',
  inspectorPolicies: 'inspector-scan-instances',
  upgradeRolloutPolicies: 'upgrade-rollout-last',
  bedrockPolicies: 'bedrock-guarded',
  s3Policies: 's3-nothing-public',
  networkSecurityDirectorPolicies: 'network-security-director-watch',
};

const onTest = 'deploymentTargets: { organizationalUnits: [Workloads/Test] }';

/** A list of one kind of policy that is attached to one OU too often, instead of what the base has. */
const attachedTooOften: readonly Fault[] = policyKinds.map(({ type, configKey, label, awsDefaultPolicyId }) => {
  const count = tooMany[type] ?? 11;
  const document = documents[configKey];
  const policies = Array.from(
    { length: count },
    (_, index) => `  - { name: Extra${index}, policy: policies/${document}.json, ${onTest} }\n`,
  );
  return {
    name: `more policies on a target than the quota: ${label}`,
    edits: [after(organizationFile, `\n${configKey}:\n`, policies.join(''))],
    at: { file: organizationFile, text: `name: Extra${count - 1},` },
    code: 'policy-attachments',
    says: `"Workloads/Test" has ${count + (awsDefaultPolicyId === null ? 0 : 1)}`,
    helps: 'Join two',
    also: [{ file: organizationFile, text: 'name: Extra0,' }],
    alone: 'their names are the same',
  };
});

const stayInside = `        - Workloads
        - Sandbox`;

/** Faults in what policies are attached to. */
export const targetFaults: readonly Fault[] = [
  {
    name: 'unknown OU in targets',
    edits: [replace(organizationFile, stayInside, '        - Workload\n        - Sandbox')],
    code: 'policy-targets',
    says: '"Workload" is not declared',
    helps: 'Did you mean "Workloads"?',
  },
  {
    name: 'unknown OU in targets that is like none',
    edits: [replace(organizationFile, '- Infrastructure\n\ntrusted', '- Datacenter\n\ntrusted')],
    code: 'policy-targets',
    says: '"Datacenter" is not declared',
    helps: 'Declare it in organization-config.yaml',
  },
  {
    name: 'unknown account in targets',
    edits: [replace(organizationFile, '        - Trials', '        - Trails')],
    code: 'policy-targets',
    says: 'The account "Trails" is not declared',
    helps: 'Did you mean "Trials"?',
  },
  {
    name: 'account among the OUs of the targets',
    edits: [
      replace(
        organizationFile,
        '        - Workloads/Prod\n      accounts:\n        - Trials',
        '        - Workloads/Prod\n        - Trials',
      ),
    ],
    code: 'policy-targets',
    says: 'The organizational unit "Trials" is not declared',
    helps: 'write it under accounts',
  },
  {
    name: 'OU among the accounts of the targets',
    edits: [after(organizationFile, '        - Trials', '\n        - Sandbox')],
    code: 'policy-targets',
    says: 'The account "Sandbox" is not declared',
    helps: 'write it under organizationalUnits',
    alone: 'the list that it stands in is changed by another',
  },
  {
    name: 'excludedAccounts with an OU-attached policy',
    edits: [replace(organizationFile, stayInside, `${stayInside}\n      excludedAccounts:\n        - Payments`)],
    code: 'policy-excluded-accounts',
    says: '"StayInside"',
    helps: 'Remove excludedAccounts',
  },
  {
    name: 'SCP whose only target is the management account',
    edits: [replace(organizationFile, 'deploymentTargets: {}', 'deploymentTargets:\n      accounts: [Management]')],
    code: 'policy-management-account',
    severity: 'warning',
    says: 'has no effect',
    helps: 'Remove',
    also: [{ file: accountsFile, text: 'mandatoryAccounts:' }],
  },
  {
    name: 'RCP whose only target is the management account',
    edits: [
      replace(
        organizationFile,
        'policy: policies/rcp-own-principals.json\n    deploymentTargets:\n      organizationalUnits:\n        - Workloads',
        'policy: policies/rcp-own-principals.json\n    deploymentTargets:\n      accounts:\n        - Management',
      ),
    ],
    code: 'policy-management-account',
    severity: 'warning',
    says: 'resource control policy "OwnPrincipals" has no effect',
    helps: 'Remove',
    also: [{ file: accountsFile, text: 'mandatoryAccounts:' }],
  },
  {
    name: 'unknown quarantine policy',
    edits: [replace(organizationFile, 'scpPolicyName: Quarantine', 'scpPolicyName: Quarantin')],
    code: 'quarantine-policy',
    says: '"Quarantin"',
    helps: 'Did you mean "Quarantine"?',
  },
  {
    name: 'duplicate policy',
    edits: [replace(organizationFile, 'name: UsedRegions', 'name: StayInside')],
    code: 'policy-names',
    says: 'The service control policy "StayInside" is declared twice',
    helps: 'Rename',
    also: [{ file: organizationFile, text: 'serviceControlPolicies:' }],
  },
  {
    name: "policy with a name of AWS's",
    edits: [replace(organizationFile, 'name: HubEverywhere', 'name: FullAWSAccess')],
    code: 'policy-names',
    says: 'belongs to AWS',
    helps: 'another name',
  },
  {
    name: 'control character in the name of a policy',
    edits: [replace(organizationFile, 'name: NothingPublic', 'name: "Nothing\\u0085Public"')],
    code: 'control-characters',
    says: 'U+0085',
    helps: 'Remove',
  },
  {
    name: 'control character in the description of a policy',
    edits: [replace(organizationFile, 'description: No bucket is public.', 'description: "No bucket\\b is public."')],
    code: 'control-characters',
    says: 'U+0008',
    helps: 'Remove',
  },
  {
    name: 'allow-list without an Allow on its target',
    edits: [
      replace(
        organizationFile,
        'policy: policies/scp-stay-inside.json',
        'policy: policies/scp-stay-inside.json\n    strategy: allow-list',
      ),
    ],
    code: 'policy-allow-list',
    says: '"Workloads"',
    helps: '"Effect": "Allow"',
    also: [{ file: 'policies/scp-stay-inside.json' }],
    alone: 'whether others allow something on the same target matters',
  },
  {
    name: 'allow-list whose document only denies',
    edits: [replace('policies/scp-sandbox-services.json', '"Effect": "Allow"', '"Effect": "Deny"')],
    at: { file: organizationFile, text: 'strategy: allow-list' },
    code: 'policy-allow-list',
    says: '"Sandbox"',
    helps: '"Effect": "Allow"',
    also: [{ file: 'policies/scp-sandbox-services.json' }],
    alone: 'whether others allow something on the same target matters',
  },
  {
    name: 'allow-list without an Allow on the root',
    edits: [
      replace(
        organizationFile,
        'policy: policies/scp-quarantine.json\n    deploymentTargets: {}',
        'policy: policies/scp-quarantine.json\n    strategy: allow-list\n    deploymentTargets:\n      organizationalUnits: [Root]',
      ),
    ],
    code: 'policy-allow-list',
    says: 'the root',
    helps: '"Effect": "Allow"',
    alone: 'the same text as other faults',
  },
  {
    name: 'allow-list without an Allow on an account',
    edits: [
      replace(
        organizationFile,
        'policy: policies/scp-quarantine.json\n    deploymentTargets: {}',
        'policy: policies/scp-quarantine.json\n    strategy: allow-list\n    deploymentTargets:\n      accounts: [Ledger]',
      ),
    ],
    code: 'policy-allow-list',
    says: 'the account "Ledger"',
    helps: '"Effect": "Allow"',
    alone: 'the same text as other faults',
  },
  {
    name: 'RCP as allow-list',
    edits: [
      replace(
        organizationFile,
        'policy: policies/rcp-own-principals.json',
        'policy: policies/rcp-own-principals.json\n    strategy: allow-list',
      ),
    ],
    code: 'policy-strategy',
    severity: 'warning',
    says: 'RCPFullAWSAccess',
    helps: 'Remove',
  },
  ...attachedTooOften,
];
