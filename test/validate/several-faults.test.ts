import { check } from '../../pipeline/pipeline.js';
import { appended, changed, removeConfigs, soundConfig, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const found = (files: Record<string, string | null>) =>
  check(writeConfig(files)).diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`);

test('a fault in one file hides none in another', () => {
  expect(
    found({
      ...changed('config/accounts-config.yaml', 'organizationalUnit: Security', 'organizationalUnit: Securty'),
      ...changed('config/organization-config.yaml', '        - Workloads', '        - Workload'),
      'config/global-config.yaml': 'homeRegion: [',
      'policies/guardrail.json': '{"Version": 1}',
    }),
  ).toEqual([
    'account-organizational-units accounts-config.yaml:7',
    'policy-targets organization-config.yaml:11',
    'yaml-syntax global-config.yaml:1',
    'policy-language ../policies/guardrail.json:1',
    'policy-language ../policies/guardrail.json:1',
  ]);
});

test('a malformed value is skipped, and its neighbours are still checked', () => {
  expect(
    found({
      'config/accounts-config.yaml': `mandatoryAccounts:
  - name: 7
    email: same@example.com
    organizationalUnit: Nowhere
  - text
  - name: A
    email: same@example.com
`,
    }),
  ).toEqual([
    'wrong-type accounts-config.yaml:2',
    'account-organizational-units accounts-config.yaml:4',
    'wrong-type accounts-config.yaml:5',
    'account-emails accounts-config.yaml:7',
  ]);
});

test('without organization-config, accounts are still checked but their OUs are not', () => {
  expect(
    found({
      'config/organization-config.yaml': null,
      ...changed('config/accounts-config.yaml', 'payments@example.com', 'nonsense'),
    }),
  ).toEqual(['account-emails accounts-config.yaml:10', 'config-file-missing organization-config.yaml:1']);
});

test('all three required files are missed at once', () => {
  const none = {
    'config/accounts-config.yaml': null,
    'config/organization-config.yaml': null,
    'config/global-config.yaml': null,
  };
  expect(found({ ...none, 'config/x': '' })).toEqual([
    'config-file-missing accounts-config.yaml:1',
    'config-file-missing organization-config.yaml:1',
    'config-file-missing global-config.yaml:1',
  ]);
});

test('a document that two policies name is at fault once, with both in related', () => {
  const { diagnostics } = check(
    writeConfig({
      ...appended(
        'config/organization-config.yaml',
        '  - name: Second\n    policy: policies/guardrail.json\n    deploymentTargets: {}\n',
      ),
      'policies/guardrail.json': '{"Version": "2012-10-17"}',
    }),
  );
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.related.map(({ line }) => line)).toEqual([8, 13]);
});

test('quotas are data: a granted one counts', () => {
  const attached = Array.from(
    { length: 10 },
    (_, index) =>
      `  - name: G${index}\n    policy: policies/guardrail.json\n    deploymentTargets:\n      organizationalUnits: [Security]\n`,
  );
  const files = appended('config/organization-config.yaml', attached.join(''));
  expect(found(files)).toEqual(['policy-attachments organization-config.yaml:51']);
  expect(found({ ...files, ...appended('config/global-config.yaml', 'quotas:\n  scp.attached: 11\n') })).toEqual([]);
});

test('an allow-list makes room: FullAWSAccess is detached', () => {
  const attached = Array.from(
    { length: 10 },
    (_, index) =>
      `  - name: G${index}\n    policy: policies/allowed.json\n    strategy: allow-list\n    deploymentTargets:\n      organizationalUnits: [Security]\n`,
  );
  const allowed = soundConfig['policies/guardrail.json']!.replace('"Deny"', '"Allow"');
  const files = { ...appended('config/organization-config.yaml', attached.join('')), 'policies/allowed.json': allowed };
  expect(found(files)).toEqual([]);
});

test('a misspelled element hides nothing of what stands under it', () => {
  const files = changed('policies/guardrail.json', '"Effect": "Deny"', '"Efect": "Denny"');
  expect(check(writeConfig(files)).diagnostics.map(({ message, help }) => `${message} ${help}`)).toEqual([
    'A statement has no element "Efect". Did you mean "Effect"?',
    '"Effect" cannot be "Denny". Did you mean "Deny"?',
  ]);
});
