import { appended, changed } from '../validate/write-config.js';
import { packTemplates } from './conformance-pack-templates.js';
import { conformancePacks } from './conformance-packs.js';
import { controlAndAdministratorFaults } from './controls-and-administrators.js';
import { emptyAndOutOfBounds } from './empty-and-out-of-bounds.js';
import { levelsAndExceptions } from './levels-and-exceptions.js';
import { loggingFaults } from './logging.js';
import { otherDocuments } from './other-documents.js';
import { rolloutFaults } from './rollout.js';
import { stackSetFaults } from './stack-sets.js';
import { systemsManagerFaults } from './systems-manager.js';
import { unseenAndWithoutEffect } from './unseen-and-without-effect.js';

/** A config with one fault, and what must be said about it. */
export interface BadConfig {
  name: string;
  files: Record<string, string | Buffer | null>;
  code: string;
  /** `file:line:column`, as the diagnostic has it. */
  at: string;
  severity?: 'error' | 'warning' | 'info';
  /** Part of the message. */
  says: string;
  /** Part of the help. */
  helps: string;
  /** Codes of what is said for information beside it. */
  information?: string[];
  /** `file:line` of related places. */
  related?: string[];
}

const accounts = 'config/accounts-config.yaml';
const organization = 'config/organization-config.yaml';
const global = 'config/global-config.yaml';
const guardrail = 'policies/guardrail.json';
const use = ['organization-config.yaml:8'];

const scp = (statement: string) => ({
  [guardrail]: `{\n  "Version": "2012-10-17",\n  "Statement": [\n    ${statement}\n  ]\n}\n`,
});
const otherKind = (key: string, document: string) => ({
  ...appended(
    organization,
    `${key}:
  - name: Other
    policy: policies/other.json
    deploymentTargets:
      organizationalUnits: [Security]
`,
  ),
  'policies/other.json': document,
});
const rcp = (statement: string) =>
  otherKind('resourceControlPolicies', `{"Version": "2012-10-17", "Statement": [\n${statement}\n]}`);
const otherUse = ['organization-config.yaml:14'];
const resource = (statement: string) => ({
  ...appended(organization, 'resourcePolicy: policies/resource.json\n'),
  'policies/resource.json': `{"Version": "2012-10-17", "Statement": [\n${statement}\n]}`,
});
const manyPolicies = (count: number) => ({
  ...appended(
    organization,
    Array.from(
      { length: count },
      (_, index) => `  - name: Guardrail${index}
    policy: policies/guardrail.json
    deploymentTargets:
      organizationalUnits:
        - Workloads
`,
    ).join(''),
  ),
});

/** Each line repeats the one before ten times. */
const laughs = Array.from({ length: 9 }, (_, level) => {
  const item = level === 0 ? 'ha' : `*a${level - 1}`;
  return `.a${level}: &a${level} [${Array.from({ length: 10 }, () => item).join(', ')}]\n`;
}).join('');

const files: BadConfig[] = [
  { name: 'a required file is missing', files: { [global]: null }, code: 'config-file-missing', at: 'global-config.yaml:1:1', says: 'is missing', helps: 'required' },
  { name: 'a required file under a wrong name', files: { [global]: null, 'config/global-config.yml': '' }, code: 'config-file-missing', at: 'global-config.yaml:1:1', says: 'is missing', helps: 'Did you mean "global-config.yml"?' },
  { name: 'an empty file', files: { [global]: '' }, code: 'file-empty', at: 'global-config.yaml:1:1', says: 'is empty', helps: 'Write its keys' },
  { name: 'only comments', files: { [global]: '# nothing\n---\n' }, code: 'file-empty', at: 'global-config.yaml:1:1', says: 'is empty', helps: 'Write its keys' },
  { name: 'binary', files: { [global]: Buffer.from([0x68, 0, 1, 2]) }, code: 'file-unreadable', at: 'global-config.yaml:1:1', says: 'not text', helps: 'text file' },
  { name: 'UTF-16', files: { [global]: Buffer.from('\ufeffhomeRegion: x', 'utf16le') }, code: 'file-unreadable', at: 'global-config.yaml:1:1', says: 'zero bytes', helps: 'UTF-8' },
  { name: 'invalid UTF-8', files: { [global]: Buffer.concat([Buffer.from('homeRegion: a\n# '), Buffer.from([0xff])]) }, code: 'file-unreadable', at: 'global-config.yaml:2:3', says: 'not valid UTF-8', helps: 'UTF-8' },
  { name: 'over 10 MB', files: { [global]: Buffer.alloc(11 * 1024 * 1024, 0x20) }, code: 'file-unreadable', at: 'global-config.yaml:1:1', says: 'is the limit', helps: 'right file' },
  { name: 'a bracket that does not close', files: { [global]: 'homeRegion: [a\n' }, code: 'yaml-syntax', at: 'global-config.yaml:1:13', says: 'Not valid YAML', helps: 'bracket' },
  { name: 'a tab', files: { [global]: 'homeRegion:\n\tx: 1\n' }, code: 'yaml-syntax', at: 'global-config.yaml:2:1', says: 'Not valid YAML', helps: 'Indent with spaces' },
  { name: 'a duplicate key', files: appended(global, 'homeRegion: eu-west-1\n'), code: 'duplicate-key', at: 'global-config.yaml:5:1', says: 'stands twice', helps: 'Keep one' },
  { name: '__proto__', files: appended(global, '__proto__: { polluted: true }\n'), code: 'reserved-key', at: 'global-config.yaml:5:1', says: '__proto__', helps: 'Remove' },
  { name: 'constructor in depth', files: appended(global, '.x:\n  constructor: 1\n'), code: 'reserved-key', at: 'global-config.yaml:6:3', says: 'constructor', helps: 'Remove' },
  { name: 'a lone surrogate', files: changed(accounts, 'name: Payments', 'description: "\\ud800"\n    name: Payments'), code: 'lone-surrogate', at: 'accounts-config.yaml:9:18', says: 'surrogate', helps: 'character' },
  { name: 'two documents', files: { [global]: 'homeRegion: eu-west-1\n---\na: 1\n' }, code: 'yaml-documents', at: 'global-config.yaml:2:1', says: 'more than one', helps: '---' },
  { name: 'a tag', files: appended(global, 'acceleratorPrefix: !env x\n'), code: 'yaml-tag', at: 'global-config.yaml:5:20', says: '!env', helps: 'Remove the tag' },
  { name: 'an included file that is not there', files: { ...appended(global, 'acceleratorPrefix: !include prefx.yaml\n'), 'config/prefix.yaml': 'A' }, code: 'include', at: 'global-config.yaml:5:20', says: 'prefx.yaml does not exist', helps: 'Did you mean "prefix.yaml"?' },
  { name: 'an included file that includes itself', files: { ...appended(global, 'acceleratorPrefix: !include prefix.yaml\n'), 'config/prefix.yaml': '!include prefix.yaml\n' }, code: 'include', at: 'prefix.yaml:1:1', says: 'round in a circle: prefix.yaml → prefix.yaml', helps: 'Remove' },
  { name: 'an included file outside', files: appended(global, 'acceleratorPrefix: !include ../policies/guardrail.json\n'), code: 'include', at: 'global-config.yaml:5:20', says: 'leads out', helps: 'in the config directory' },
  { name: 'an alias of nothing', files: changed(accounts, 'organizationalUnit: Security', 'organizationalUnit: *nothing'), code: 'yaml-syntax', at: 'accounts-config.yaml:7:25', says: '&nothing', helps: 'quote' },
  { name: 'a billion laughs', files: appended(global, laughs), code: 'alias-expansion', at: 'global-config.yaml:10:26', says: '500,000 values', helps: 'fewer' },
  { name: 'an alias inside its anchor', files: appended(global, '.x: &x [*x]\n'), code: 'alias-expansion', at: 'global-config.yaml:5:9', says: 'inside its own anchor', helps: 'Remove' },
  { name: 'YAML that nests too deep', files: { [global]: '['.repeat(100_000) }, code: 'too-deep', at: 'global-config.yaml:1:64', says: 'levels deep', helps: 'Flatten' },
  { name: 'a mapping as key', files: appended(global, '{ a: 1 }: x\n'), code: 'yaml-key', at: 'global-config.yaml:5:1', says: 'key must be text', helps: 'quotes' },
];

const shape: BadConfig[] = [
  { name: 'a misspelt key', files: changed(accounts, 'email: payments', 'emial: payments@example.com\n    email: payments'), code: 'unknown-key', at: 'accounts-config.yaml:10:5', says: '"emial"', helps: 'Did you mean "email"?' },
  { name: 'a missing key', files: changed(accounts, '    email: payments@example.com\n', ''), code: 'missing-key', at: 'accounts-config.yaml:9:5', says: 'The workload account "Payments" lacks "email"', helps: 'Add email:' },
  { name: 'a number for an account id', files: changed(accounts, "'111111111111'", '11111111111'), code: 'wrong-type', at: 'accounts-config.yaml:14:16', says: 'number', helps: "'011111111111'" },
  { name: 'text for a list', files: changed(global, '\n  - eu-central-1', ' eu-central-1'), code: 'wrong-type', at: 'global-config.yaml:2:17', says: 'a list', helps: '- ' },
  { name: 'nothing for a list', files: appended(organization, 'taggingPolicies:\n'), code: 'wrong-type', at: 'organization-config.yaml:12:1', says: 'nothing stands here', helps: '[]' },
  { name: 'a policy type in lower case', files: appended(organization, 'policyTypes: [tag_policy]\n'), code: 'wrong-value', at: 'organization-config.yaml:12:15', says: '"tag_policy"', helps: 'Did you mean "TAG_POLICY"?' },
  { name: 'a name with a space', files: changed(accounts, 'name: Payments', 'name: Pay ments'), code: 'wrong-value', at: 'accounts-config.yaml:9:11', says: '"Pay ments"', helps: 'without spaces' },
  { name: 'a key of the Landing Zone Accelerator', files: appended(global, 'terminationProtection: true\n'), code: 'key-not-governed', at: 'global-config.yaml:5:1', severity: 'info', says: 'terminationProtection', helps: 'Nothing needs to be done' },
];

const names: BadConfig[] = [
  { name: 'an account name twice', files: changed(accounts, 'name: Payments', 'name: LogArchive'), code: 'account-names', at: 'accounts-config.yaml:9:11', says: 'LogArchive', helps: 'Rename', related: ['accounts-config.yaml:5'] },
  { name: 'an e-mail twice, in another case', files: changed(accounts, 'payments@', 'LOG-archive@'), code: 'account-emails', at: 'accounts-config.yaml:10:12', says: 'two accounts', helps: '+', related: ['accounts-config.yaml:6'] },
  { name: 'an e-mail without a domain', files: changed(accounts, 'payments@example.com', 'payments@example'), code: 'account-emails', at: 'accounts-config.yaml:10:12', says: 'not an e-mail', helps: 'name@domain' },
  { name: 'a placeholder', files: changed(accounts, 'payments@', '<payments>@'), code: 'placeholders', at: 'accounts-config.yaml:10:12', says: '<payments>', helps: 'Replace' },
  { name: 'a replacement that nothing declares', files: changed(accounts, 'organizationalUnit: Security', 'organizationalUnit: "{{ OU }}"'), code: 'replacement-undeclared', at: 'accounts-config.yaml:7:26', says: '{{ OU }}', helps: 'Declare it under globalReplacements' },
  { name: 'a replacement without quotes', files: changed(accounts, 'organizationalUnit: Security', 'organizationalUnit: {{ Payment }}'), code: 'replacement-undeclared', at: 'accounts-config.yaml:7:25', says: '{{ Payment }}', helps: 'Did you mean "Payments"?' },
  { name: 'a replacement that does not end', files: changed(accounts, 'organizationalUnit: Security', 'organizationalUnit: "{{ OU }"'), code: 'replacement-syntax', at: 'accounts-config.yaml:7:26', says: 'does not end', helps: 'Close it' },
  { name: 'a block of Handlebars', files: appended(global, '{{#if x}}\nacceleratorPrefix: A\n'), code: 'replacement-syntax', at: 'global-config.yaml:5:1', says: '{{#if x}}', helps: 'the value itself' },
  { name: 'the id of an account that is not declared', files: appended(global, 'acceleratorPrefix: "a{{ account Paiments }}"\n'), code: 'replacement-undeclared', at: 'global-config.yaml:5:22', says: 'account Paiments', helps: 'Did you mean "Payments"?' },
  { name: 'an account id of eleven digits', files: changed(accounts, "'111111111111'", "'11111111111'"), code: 'account-ids', at: 'accounts-config.yaml:14:16', says: 'not an account id', helps: '12 digits' },
  { name: 'an account id twice', files: appended(accounts, "  - email: payments@example.com\n    accountId: '111111111111'\n"), code: 'account-ids', at: 'accounts-config.yaml:16:16', says: '111111111111', helps: 'Remove', related: ['accounts-config.yaml:14'] },
  { name: 'an id for a misspelt e-mail', files: changed(accounts, '  - email: management@', '  - email: managment@'), code: 'account-ids', at: 'accounts-config.yaml:13:12', severity: 'warning', says: 'managment', helps: 'management@example.com' },
  { name: 'an account in an OU that is not there', files: changed(accounts, 'Workloads/Prod', 'Workloads/Prd'), code: 'account-organizational-units', at: 'accounts-config.yaml:11:25', says: 'not declared', helps: 'Did you mean "Workloads/Prod"?' },
  { name: 'an OU twice', files: changed(organization, '  - name: Workloads\n', '  - name: Workloads\n  - name: Workloads\n'), code: 'organizational-unit-names', at: 'organization-config.yaml:4:11', says: 'twice', helps: 'Remove', related: ['organization-config.yaml:3'] },
  { name: 'the root declared', files: changed(organization, '  - name: Security', '  - name: Root\n  - name: Security'), code: 'organizational-unit-names', at: 'organization-config.yaml:2:11', says: 'root itself', helps: 'Remove' },
  { name: 'a path that ends in a slash', files: changed(organization, 'name: Security', 'name: Security\n  - name: Security/'), code: 'organizational-unit-names', at: 'organization-config.yaml:3:11', says: 'empty part', helps: 'one "/"' },
  { name: 'an OU too deep', files: changed(organization, 'name: Security', `name: Security\n${['A', 'A/B', 'A/B/C', 'A/B/C/D', 'A/B/C/D/E', 'A/B/C/D/E/F'].map((path) => `  - name: ${path}\n`).join('')}`), code: 'organizational-unit-depth', at: 'organization-config.yaml:8:11', says: '6 levels', helps: 'Join' },
  { name: 'a parent that is not declared', files: changed(organization, '  - name: Workloads\n', ''), code: 'organizational-unit-parents', at: 'organization-config.yaml:3:11', severity: 'warning', says: '"Workloads"', helps: 'Declare it' },
];

const tags = (entries: string) =>
  changed(accounts, 'organizationalUnit: Workloads/Prod', `organizationalUnit: Workloads/Prod\n    tags:\n      ${entries}`);

const security = (text: string) => ({ 'config/security-config.yaml': text });

const references: BadConfig[] = [
  { name: 'targets of another tool that are not there', files: security('awsConfig:\n  ruleSets:\n    - deploymentTargets:\n        organizationalUnits: [Workloads, Workload]\n'), code: 'deployment-targets', at: 'security-config.yaml:4:42', says: '"Workload"', helps: 'Did you mean "Workloads"?', information: ['key-not-governed'] },
  { name: 'an account in a file that is not governed', files: { 'config/network-config.yaml': 'vpcs:\n  - shareTargets:\n      accounts:\n        - Paiments\n' }, code: 'deployment-targets', at: 'network-config.yaml:4:11', says: '"Paiments"', helps: 'Did you mean "Payments"?', information: ['key-not-governed'] },
  { name: 'an organizational unit without its name, which only another file speaks of', files: { ...changed(organization, 'organizationalUnits:\n', 'organizationalUnits:\n  - Sandbox\n'), ...security('awsConfig:\n  - deploymentTargets:\n      organizationalUnits: [Sandbox]\n  - deploymentTargets:\n      organizationalUnits: [Sandbox]\n') }, code: 'wrong-type', at: 'organization-config.yaml:2:5', says: 'must be a mapping', helps: 'name: Sandbox', information: ['key-not-governed'] },
  { name: 'an excluded Region that is none', files: appended(global, 'logging:\n  x:\n    deploymentTargets: { excludedRegions: [eu-central-1, nowhere] }\n'), code: 'deployment-targets', at: 'global-config.yaml:7:58', says: '"nowhere"', helps: 'eu-central-1', information: ['key-not-governed'] },
  { name: 'a Region that is not enabled', files: { 'config/network-config.yaml': 'a:\n  - regions:\n      - us-east-1\n    deploymentTargets:\n      organizationalUnits: [Root]\n' }, code: 'deployment-targets', at: 'network-config.yaml:3:9', severity: 'warning', says: 'not one of the enabled', helps: 'enabledRegions', information: ['key-not-governed'] },
  { name: 'a security administrator that is not there', files: security('centralSecurityServices:\n  delegatedAdminAccount: Audit\n'), code: 'deployment-targets', at: 'security-config.yaml:2:26', says: '"Audit"', helps: 'accounts-config.yaml' },
  { name: 'a misspelt key of security-config', files: security('awsConfg: {}\n'), code: 'unknown-key', at: 'security-config.yaml:1:1', says: '"awsConfg"', helps: 'Did you mean "awsConfig"?', information: ['key-not-governed'] },
  { name: "a tag of AWS's", files: tags("aws:x: 'y'"), code: 'account-tags', at: 'accounts-config.yaml:13:7', says: 'belongs to AWS', helps: 'Choose a key' },
  { name: 'a tag that is too long', files: tags(`x: '${'y'.repeat(257)}'`), code: 'account-tags', at: 'accounts-config.yaml:13:10', says: '257 characters', helps: 'Shorten' },
  { name: '51 tags', files: tags(Array.from({ length: 51 }, (_, index) => `t${index}: 'x'`).join('\n      ')), code: 'account-tags', at: 'accounts-config.yaml:12:5', says: '51 tags', helps: 'Remove' },
  { name: 'a tag that is a number', files: tags('CostCenter: 100'), code: 'wrong-type', at: 'accounts-config.yaml:13:19', says: 'the number 100', helps: "'100'" },
  { name: 'a policy in waves without waves', files: changed(organization, '    policy: policies/guardrail.json', '    rollout: waves\n    policy: policies/guardrail.json'), code: 'policy-rollout', at: 'organization-config.yaml:8:14', says: 'names no waves', helps: 'two waves' },
  { name: 'an Allow in waves', files: { ...changed(organization, '    policy: policies/guardrail.json', '    rollout: waves\n    policy: policies/guardrail.json'), ...scp('{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}'), 'config/rollout-config.yaml': 'waves:\n  - name: a\n    percentage: 10\n  - name: b\n' }, code: 'policy-rollout', at: 'organization-config.yaml:8:14', says: 'cannot come in waves', helps: 'atOnce' },
  { name: 'a policy file that is not there', files: changed(organization, 'guardrail.json', 'guard.json'), code: 'policy-files', at: 'organization-config.yaml:8:13', says: 'does not exist', helps: 'correct the path' },
  { name: 'a path that leaves the config', files: changed(organization, 'policies/guardrail.json', '../policies/guardrail.json'), code: 'path-refused', at: 'organization-config.yaml:8:13', says: 'leads out', helps: '..' },
  { name: 'a path that starts with a slash', files: changed(organization, 'policies/guardrail.json', '/policies/guardrail.json'), code: 'path-refused', at: 'organization-config.yaml:8:13', severity: 'warning', says: 'config directory', helps: 'leading "/"' },
  { name: 'a policy on an OU that is not there', files: changed(organization, '        - Workloads', '        - Workload'), code: 'policy-targets', at: 'organization-config.yaml:11:11', says: '"Workload"', helps: 'Did you mean "Workloads"?' },
  { name: 'a policy on an account that is not there', files: appended(organization, '      accounts: [Paiments]\n'), code: 'policy-targets', at: 'organization-config.yaml:12:18', says: '"Paiments"', helps: 'Did you mean "Payments"?' },
  { name: 'accounts excluded below an OU', files: appended(organization, '      excludedAccounts: [Payments]\n'), code: 'policy-excluded-accounts', at: 'organization-config.yaml:12:7', says: 'every account below', helps: 'Remove excludedAccounts' },
  { name: "a name of AWS's", files: changed(organization, 'name: Guardrail', 'name: FullAWSAccess'), code: 'policy-names', at: 'organization-config.yaml:6:11', says: 'belongs to AWS', helps: 'another name' },
  { name: 'a policy name twice', files: appended(organization, '  - name: Guardrail\n    policy: policies/guardrail.json\n    deploymentTargets: {}\n'), code: 'policy-names', at: 'organization-config.yaml:12:11', says: 'declared twice', helps: 'Rename', related: ['organization-config.yaml:6'] },
  { name: 'a managed policy', files: appended(organization, '  - name: Full\n    type: awsManaged\n    policy: FullAWSAccess\n    deploymentTargets: {}\n'), code: 'policy-aws-managed', at: 'organization-config.yaml:12:5', severity: 'info', says: "AWS's own", helps: 'Nothing' },
  { name: 'an RCP as allow-list', files: { ...rcp('{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}'), ...appended(organization, 'resourceControlPolicies:\n  - name: Other\n    policy: policies/other.json\n    strategy: allow-list\n    deploymentTargets: {}\n') }, code: 'policy-strategy', at: 'organization-config.yaml:15:15', severity: 'warning', says: 'RCPFullAWSAccess', helps: 'Remove' },
  { name: 'quarantine with a policy that is not there', files: appended(organization, 'quarantineNewAccounts:\n  enable: true\n  scpPolicyName: Guardrial\n'), code: 'quarantine-policy', at: 'organization-config.yaml:14:18', says: '"Guardrial"', helps: 'Did you mean "Guardrail"?', information: ['key-not-governed'] },
  { name: 'a delegated administrator that is not there', files: appended(organization, 'delegatedAdministrators:\n  - service: config.amazonaws.com\n    account: LogArchiv\n'), code: 'delegated-administrators', at: 'organization-config.yaml:14:14', says: 'not declared', helps: 'LogArchive' },
  { name: 'the management account as delegated administrator', files: appended(organization, 'delegatedAdministrators:\n  - service: config.amazonaws.com\n    account: Management\n'), code: 'delegated-administrators', at: 'organization-config.yaml:14:14', says: 'cannot be', helps: 'member account', related: ['accounts-config.yaml:2'] },
  { name: 'a service that is no principal', files: appended(organization, 'trustedServices: [config]\n'), code: 'service-principals', at: 'organization-config.yaml:12:19', says: '"config"', helps: 'config.amazonaws.com' },
  { name: 'ownership of an OU that is not there', files: appended(organization, 'ownership:\n  - path: Workloads/Pord\n    team: A\n    approvers: [b]\n'), code: 'ownership', at: 'organization-config.yaml:13:11', says: 'not declared', helps: 'Workloads/Prod' },
  { name: 'moved to what is not there', files: appended(organization, 'moved:\n  - from: Old\n    to: Securty\n'), code: 'moved', at: 'organization-config.yaml:14:9', says: 'not declared', helps: 'Security' },
  { name: 'moved from what is still there', files: appended(organization, 'moved:\n  - from: Security\n    to: Workloads\n'), code: 'moved', at: 'organization-config.yaml:13:11', says: 'still declared', helps: 'Remove' },
  { name: 'an OU moved to a policy', files: appended(organization, 'moved:\n  - from: Old\n    to: SERVICE_CONTROL_POLICY/Guardrail\n'), code: 'moved', at: 'organization-config.yaml:14:9', says: 'same kind', helps: 'TYPE/name' },
];

const settings: BadConfig[] = [
  { name: 'a Region that is none', files: changed(global, 'homeRegion: eu-central-1', 'homeRegion: eu-centrl-1'), code: 'regions', at: 'global-config.yaml:1:13', says: 'not a Region', helps: 'eu-central-1' },
  { name: 'a Region that may be new', files: changed(global, '  - eu-central-1', '  - eu-central-1\n  - eu-west-9'), code: 'regions', at: 'global-config.yaml:4:5', severity: 'warning', says: 'not known', helps: 'Did you mean' },
  { name: 'a Region of another partition', files: changed(global, '  - eu-central-1', '  - eu-central-1\n  - cn-north-1'), code: 'regions', at: 'global-config.yaml:4:5', says: 'another partition', helps: 'Remove it', related: ['global-config.yaml:1'] },
  { name: 'the ARN of a role for its name', files: changed(global, 'Role: Organ', 'Role: arn:aws:iam::111111111111:role/Organ'), code: 'wrong-value', at: 'global-config.yaml:4:30', says: 'managementAccountAccessRole', helps: 'OrganizationAccountAccessRole' },
  { name: 'the home Region is not enabled, and something is meant for it', files: { ...changed(global, 'homeRegion: eu-central-1', 'homeRegion: eu-west-1'), 'config/network-config.yaml': 'a:\n  - regions: [eu-west-1]\n    deploymentTargets:\n      organizationalUnits: [Root]\n' }, code: 'regions', at: 'global-config.yaml:1:13', says: 'not one of the enabled', helps: 'Add it', related: ['global-config.yaml:2'], information: ['key-not-governed'] },
  { name: 'an enabled Region that is none, and something is meant for it', files: { ...changed(global, '  - eu-central-1', '  - eu-central-1\n  - eu-west-1a'), 'config/network-config.yaml': 'a:\n  - regions: [eu-west-1]\n    deploymentTargets:\n      organizationalUnits: [Root]\n' }, code: 'regions', at: 'global-config.yaml:4:5', says: 'not a Region', helps: 'eu-west-1', information: ['key-not-governed'] },
  { name: 'an account named by a replacement that nothing declares', files: changed(accounts, '- name: Payments', '- name: "{{ PAYER }}"'), code: 'replacement-undeclared', at: 'accounts-config.yaml:9:12', says: '{{ PAYER }}', helps: 'replacements-config.yaml' },
  { name: 'accounts by a replacement that nothing declares', files: changed(accounts, 'workloadAccounts:\n', 'x: # workloadAccounts\nworkloadAccounts: {{ ALL }}\nworkload:\n'), code: 'replacement-undeclared', at: 'accounts-config.yaml:9:19', says: '{{ ALL }}', helps: 'replacements-config.yaml', information: ['unknown-key'] },
  { name: 'a replacement by a replacement', files: { ...changed(organization, 'Nobody leaves.', '"{{ A }}"'), 'config/replacements-config.yaml': 'globalReplacements:\n  - { key: A, type: String, value: "{{ B }}" }\n' }, code: 'replacement-undeclared', at: 'replacements-config.yaml:2:37', says: 'not resolved in the file', helps: 'the value itself' },
  { name: 'a name by a replacement whose value could not be read', files: { ...changed(organization, '- name: Security', '- name: "{{ A }}"'), 'config/replacements-config.yaml': 'globalReplacements:\n  - { key: A, type: String, value: "{{ B }}" }\n' }, code: 'replacement-undeclared', at: 'replacements-config.yaml:2:37', says: 'not resolved in the file', helps: 'the value itself' },
  { name: 'the home Region is not enabled', files: changed(global, 'homeRegion: eu-central-1', 'homeRegion: eu-west-1'), code: 'regions', at: 'global-config.yaml:1:13', says: 'not one of the enabled', helps: 'Add it', related: ['global-config.yaml:2'] },
  { name: 'more organizational units than the quota', files: appended(global, 'quotas:\n  ou.count: 2\n'), code: 'organizational-unit-count', at: 'organization-config.yaml:1:1', says: '3 organizational units', helps: 'ou.count' },
  { name: 'a limit that is no quota', files: appended(global, 'quotas:\n  template.inlineBytes: 1\n'), code: 'quota-names', at: 'global-config.yaml:6:3', says: 'template.inlineBytes', helps: 'template.s3Bytes' },
  { name: 'a quota that is none', files: appended(global, 'quotas:\n  scp.atached: 12\n'), code: 'quota-names', at: 'global-config.yaml:6:3', says: 'scp.atached', helps: 'scp.attached' },
  { name: 'a list that is no list', files: { 'config/replacements-config.yaml': 'globalReplacements:\n  - key: A\n    type: StringList\n    value: x\n' }, code: 'replacements', at: 'replacements-config.yaml:4:12', says: 'a list', helps: 'value' },
  { name: 'a replacement of a reserved name', files: { 'config/replacements-config.yaml': 'globalReplacements:\n  - key: PARTITION\n    type: String\n    value: x\n' }, code: 'replacements', at: 'replacements-config.yaml:2:10', says: 'PARTITION', helps: 'another name' },
];

const documents: BadConfig[] = [
  { name: 'a missing comma', files: { [guardrail]: '{\n  "Version": "2012-10-17"\n  "Statement": { "Effect": "Deny", "Action": "a:b", "Resource": "*" }\n}' }, code: 'json-syntax', at: '../policies/guardrail.json:2:26', says: 'comma is missing', helps: 'comma', related: use },
  { name: 'a last comma', files: { [guardrail]: '{\n  "Version": "2012-10-17",\n  "Statement": { "Effect": "Deny", "Action": "a:b", "Resource": "*" },\n}' }, code: 'json-syntax', at: '../policies/guardrail.json:3:70', says: 'comma stands before', helps: 'last comma', related: use },
  { name: 'a comment', files: { [guardrail]: '{\n  // why\n  "Version": "2012-10-17",\n  "Statement": { "Effect": "Deny", "Action": "a:b", "Resource": "*" }\n}' }, code: 'json-syntax', at: '../policies/guardrail.json:2:3', says: 'comments', helps: 'Remove the comment', related: use },
  { name: 'an empty document', files: { [guardrail]: '' }, code: 'json-syntax', at: '../policies/guardrail.json:1:1', says: 'the file is empty', helps: 'Write the document', related: use },
  { name: 'a document of zero bytes', files: { [guardrail]: Buffer.from([0, 0]) }, code: 'file-unreadable', at: '../policies/guardrail.json:1:1', says: 'not text', helps: 'text file', related: use },
  { name: 'a document that nests too deep', files: { [guardrail]: '['.repeat(100_000) }, code: 'too-deep', at: '../policies/guardrail.json:1:101', says: 'levels deep', helps: 'Flatten', related: use },
  { name: 'a duplicate key in a document', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": "*", "Action": "c:d" }'), code: 'duplicate-key', at: '../policies/guardrail.json:4:59', says: 'twice', helps: 'Keep one', related: use },
  { name: 'a lone surrogate in a document', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": "*\\ud800" }'), code: 'lone-surrogate', at: '../policies/guardrail.json:4:54', says: 'surrogate', helps: 'character', related: use },
  { name: '__proto__ in a document', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": "*", "__proto__": {} }'), code: 'reserved-key', at: '../policies/guardrail.json:4:59', says: '__proto__', helps: 'Remove', related: use },
  { name: 'a misspelt element', files: scp('{ "Efect": "Deny", "Action": "a:b", "Resource": "*" }'), code: 'policy-language', at: '../policies/guardrail.json:4:7', says: '"Efect"', helps: 'Did you mean "Effect"?', related: use },
  { name: 'an element in lower case', files: scp('{ "Effect": "Deny", "action": "a:b", "Resource": "*" }'), code: 'policy-language', at: '../policies/guardrail.json:4:25', says: '"action"', helps: 'Did you mean "Action"?', related: use },
  { name: 'an effect that is none', files: scp('{ "Effect": "deny", "Action": "a:b", "Resource": "*" }'), code: 'policy-language', at: '../policies/guardrail.json:4:17', says: '"deny"', helps: 'Did you mean "Deny"?', related: use },
  { name: 'no resource', files: scp('{ "Effect": "Deny", "Action": "a:b" }'), code: 'policy-language', at: '../policies/guardrail.json:4:5', says: '"Resource" or "NotResource"', helps: 'Add "Resource"', related: use },
  { name: 'both actions', files: scp('{ "Effect": "Deny", "Action": "a:b", "NotAction": "c:d", "Resource": "*" }'), code: 'policy-language', at: '../policies/guardrail.json:4:42', says: 'both', helps: 'Keep one', related: use },
  { name: 'an action without a service', files: scp('{ "Effect": "Deny", "Action": ["a:b", "RunInstances"], "Resource": "*" }'), code: 'policy-language', at: '../policies/guardrail.json:4:43', says: 'not an action', helps: 'service:Action', related: use },
  { name: 'an old version', files: { [guardrail]: '{\n  "Version": "2008-10-17",\n  "Statement": { "Effect": "Deny", "Action": "a:b", "Resource": "*" }\n}' }, code: 'policy-language', at: '../policies/guardrail.json:2:14', says: '2012-10-17', helps: '2012-10-17', related: use },
  { name: 'no version', files: { [guardrail]: '{\n  "Statement": { "Effect": "Deny", "Action": "a:b", "Resource": "*" }\n}' }, code: 'policy-language', at: '../policies/guardrail.json:1:1', says: 'lacks "Version"', helps: '2012-10-17', related: use },
  { name: 'a list for a document', files: { [guardrail]: '[]' }, code: 'policy-language', at: '../policies/guardrail.json:1:1', says: 'JSON object', helps: 'Statement', related: use },
  { name: 'a condition that is text', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": "*", "Condition": "x" }'), code: 'policy-conditions', at: '../policies/guardrail.json:4:72', says: 'object of operators', helps: 'StringEquals', related: use },
  { name: 'a principal in an SCP', files: scp('{ "Effect": "Deny", "Principal": "*", "Action": "a:b", "Resource": "*" }'), code: 'service-control-policy', at: '../policies/guardrail.json:4:25', says: 'no "Principal"', helps: 'aws:PrincipalArn', related: use },
  { name: 'an RCP that allows', files: rcp('{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}'), code: 'resource-control-policy', at: '../policies/other.json:2:12', says: 'only deny', helps: 'Deny', related: otherUse },
  { name: 'an RCP without a principal', files: rcp('{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}'), code: 'resource-control-policy', at: '../policies/other.json:2:1', says: 'lacks "Principal"', helps: '"*"', related: otherUse },
  { name: 'an RCP for every action', files: rcp('{"Effect": "Deny", "Principal": "*", "Action": ["s3:*", "*"], "Resource": "*"}'), code: 'resource-control-policy', at: '../policies/other.json:2:57', says: 'names no service', helps: 's3:*', related: otherUse },
  { name: 'NotAction in a resource policy', files: resource('{"Effect": "Allow", "Principal": {"AWS": "*"}, "NotAction": "organizations:x", "Resource": "*"}'), code: 'resource-policy', at: '../policies/resource.json:2:48', says: 'NotAction', helps: 'Write "Action"', related: ['organization-config.yaml:12'] },
  { name: 'statements in a tag policy', files: otherKind('taggingPolicies', '{"Statement": []}'), code: 'management-policy-document', at: '../policies/other.json:1:2', says: 'another kind', helps: 'serviceControlPolicies', related: otherUse },
  { name: 'an empty statement', files: scp('{}'), code: 'policy-language', at: '../policies/guardrail.json:4:5', says: 'empty', helps: 'Effect', related: use },
  { name: 'a statement id twice', files: scp('{ "Sid": "A", "Effect": "Deny", "Action": "a:b", "Resource": "*" },\n{ "Sid": "A", "Effect": "Deny", "Action": "a:c", "Resource": "*" }'), code: 'statement-ids', severity: 'warning', at: '../policies/guardrail.json:5:10', says: '"A" stands twice', helps: 'Rename', related: use },
  { name: 'a resource that is no ARN', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": ["*", "bucket/*"] }'), code: 'policy-resources', at: '../policies/guardrail.json:4:60', says: 'not an ARN', helps: 'arn:aws:s3:::', related: use },
  { name: 'a misspelt condition operator', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": "*", "Condition": { "StringEqual": { "aws:RequestedRegion": "x" } } }'), code: 'policy-conditions', at: '../policies/guardrail.json:4:74', says: '"StringEqual"', helps: 'Did you mean "StringEquals"?', related: use },
  { name: 'a Region limit that lacks the home Region', files: scp('{ "Sid": "Only", "Effect": "Deny", "NotAction": "iam:*", "Resource": "*", "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1"] } } }'), code: 'denied-regions', severity: 'warning', at: '../policies/guardrail.json:4:138', says: 'in eu-central-1, the home Region, in accounts such as "Payments"', helps: 'arn:aws:iam::*:role/stacksets-exec-*', related: [...use, 'global-config.yaml:1'] },
  { name: 'a placeholder in a document', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": "arn:aws:iam::*:role/<role>" }'), code: 'policy-placeholders', severity: 'warning', at: '../policies/guardrail.json:4:75', says: '<role>', helps: 'your own value', related: use },
  { name: 'a tag policy that says nothing', files: otherKind('taggingPolicies', '{}'), code: 'management-policy-document', at: '../policies/other.json:1:1', says: 'says nothing', helps: '"tags"', related: otherUse },
  { name: 'a misspelt key of a tag policy', files: otherKind('taggingPolicies', '{"tags": {"A": {"tag_kye": {"@@assign": "A"}}}}'), code: 'management-policy-document', at: '../policies/other.json:1:17', says: '"tag_kye"', helps: 'Did you mean "tag_key"?', related: otherUse },
  { name: 'a value that AWS does not have', files: otherKind('s3Policies', '{"s3_attributes": {"public_access_block_configuration": {"@@assign": "every"}}}'), code: 'management-policy-values', at: '../policies/other.json:1:70', says: '"every"', helps: 'all, none', related: otherUse },
  { name: 'a cron expression of five fields', files: otherKind('backupPolicies', '{"plans": {"A": {"rules": {"B": {"schedule_expression": {"@@assign": "cron(0 5 * * *)"}}}}}}'), code: 'backup-schedule', at: '../policies/other.json:1:70', says: '5 fields', helps: 'Unix', related: otherUse },
  { name: 'a token that nothing closes', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": "arn:${PARTITION:s3:::x" }'), code: 'policy-tokens', at: '../policies/guardrail.json:4:59', says: 'not closed', helps: '}', related: use },
  { name: 'a token that nothing gives a value', files: scp('{ "Effect": "Deny", "Action": "a:b", "Resource": "arn:${PARTITON}:s3:::x" }'), code: 'policy-tokens', at: '../policies/guardrail.json:4:59', says: '${PARTITON}', helps: 'Did you mean "PARTITION"?', related: use },
  { name: 'a document that is too large', files: scp(`{ "Effect": "Deny", "Action": "a:b", "Resource": "arn:aws:s3:::${'x'.repeat(10_240)}" }`), code: 'policy-size', at: '../policies/guardrail.json:1:1', says: 'AWS allows 10,240', helps: 'Shorten statement 1', related: ['../policies/guardrail.json:4', ...use] },
  { name: 'a document that may be too large', files: scp(`{ "Effect": "Deny", "Action": "a:b", "Resource": "\${ORG_ID}${'x'.repeat(10_130)}" }`), code: 'policy-size', at: '../policies/guardrail.json:1:1', severity: 'warning', says: 'longest value of ${ORG_ID}', helps: 'split', related: ['../policies/guardrail.json:4', ...use] },
  { name: 'ten SCPs beside FullAWSAccess', files: manyPolicies(9), code: 'policy-attachments', at: 'organization-config.yaml:56:11', says: '"Workloads" has 11', helps: 'Join two' },
];

/** One fault each. Every rule has at least one; a test makes sure. */
export const badConfigs: readonly BadConfig[] = [...files, ...shape, ...names, ...references, ...settings, ...levelsAndExceptions, ...unseenAndWithoutEffect, ...otherDocuments, ...packTemplates, ...conformancePacks, ...rolloutFaults, ...controlAndAdministratorFaults, ...stackSetFaults,
  ...emptyAndOutOfBounds, ...loggingFaults, ...systemsManagerFaults, ...documents];
