import { readFileSync } from 'node:fs';
import { check } from '../../pipeline/pipeline.js';
import { emptyConfig } from '../fixtures/empty-config.js';
import { appended, changed, removeConfigs, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const organization = 'config/organization-config.yaml';
const config = (files: Record<string, string> = {}) => {
  const { config: built, diagnostics } = check(writeConfig(files));
  if (!built) throw new Error(JSON.stringify(diagnostics, null, 1));
  return built;
};

test('the sound config', () => {
  expect(config()).toEqual({
    ...emptyConfig,
    homeRegion: 'eu-central-1',
    enabledRegions: ['eu-central-1'],
    organizationalUnits: [
      { path: 'Security', ignored: false, implied: false },
      { path: 'Workloads', ignored: false, implied: false },
      { path: 'Workloads/Prod', ignored: false, implied: false },
    ],
    accounts: [
      account('LogArchive', 'log-archive@example.com', null, 'Security'),
      account('Management', 'management@example.com', '111111111111', 'Root'),
      account('Payments', 'payments@example.com', null, 'Workloads/Prod'),
    ],
    policies: [
      {
        type: 'SERVICE_CONTROL_POLICY',
        name: 'Guardrail',
        description: 'Nobody leaves.',
        path: 'policies/guardrail.json',
        document: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }],
        },
        targets: { organizationalUnits: ['Workloads'], accounts: [] },
        strategy: 'deny-list',
        rollout: 'atOnce',
      },
    ],
    policyTypes: ['SERVICE_CONTROL_POLICY'],
  });
});

function account(name: string, email: string, accountId: string | null, organizationalUnit: string) {
  return { name, email, accountId, organizationalUnit, tags: null, govCloud: false };
}

test('implied parents are there, before their children', () => {
  const units = changed(
    organization,
    'name: Workloads/Prod',
    'name: Workloads/Prod\n  - name: A B/C/D\n  - name: A\n    ignore: true\n  - name: A/C',
  );
  expect(
    config(units).organizationalUnits.map(
      ({ path, implied, ignored }) => `${path}${implied ? ' implied' : ''}${ignored ? ' ignored' : ''}`,
    ),
  ).toEqual([
    ...['A ignored', 'A/C', 'A B implied', 'A B/C implied', 'A B/C/D', 'Security', 'Workloads', 'Workloads/Prod'],
  ]);
});

test('policy types: asked for and needed, in the order of AWS', () => {
  const asked = appended(organization, 'policyTypes: [TAG_POLICY, RESOURCE_CONTROL_POLICY]\n');
  expect(config(asked).policyTypes).toEqual(['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY', 'TAG_POLICY']);
});

test('tokens are replaced by the partition of the home Region, the prefix and the role', () => {
  const files = {
    'config/global-config.yaml':
      'homeRegion: cn-north-1\nenabledRegions: [cn-north-1]\nmanagementAccountAccessRole: Role\nacceleratorPrefix: Mine\n',
    'policies/guardrail.json': JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Deny',
        Action: '*',
        Resource:
          'arn:${PARTITION}:iam::*:role/${ACCELERATOR_PREFIX}${MANAGEMENT_ACCOUNT_ACCESS_ROLE}${ORG_ID}${aws:username}',
      },
    }),
  };
  const built = config(files);
  expect(built.partition).toBe('aws-cn');
  expect(built.policies[0]?.document['Statement']).toMatchObject({
    Resource: 'arn:aws-cn:iam::*:role/MineRole${ORG_ID}${aws:username}',
  });
});

test('the order of what has no order changes nothing, and neither do comments', () => {
  const text = '  - name: Security\n  - name: Workloads\n  - name: Workloads/Prod';
  const other = changed(
    organization,
    text,
    '  - name: Workloads/Prod # first\n  - name: Workloads\n  - name: Security',
  );
  expect(config(other)).toEqual(config());
  expect(check(writeConfig(other)).inputs?.()).toEqual(check(writeConfig()).inputs?.());
});

test('inputs tell a changed config from a changed document', () => {
  const before = check(writeConfig()).inputs?.();
  const document = check(writeConfig(changed('policies/guardrail.json', 'LeaveOrganization', 'Describe*'))).inputs?.();
  const role = check(
    writeConfig(changed('config/global-config.yaml', 'OrganizationAccountAccessRole', 'Other')),
  ).inputs?.();
  expect(before?.config).toMatch(/^[0-9a-f]{64}$/);
  expect(document?.config).toBe(before?.config);
  expect(document?.policies).not.toBe(before?.policies);
  expect(role?.config).not.toBe(before?.config);
  expect(role?.policies).toBe(before?.policies);
});

test('our own config has nothing to say', () => {
  const { diagnostics, config: built } = check('config');
  expect(diagnostics).toEqual([]);
  expect(built?.policyTypes).toEqual([
    'SERVICE_CONTROL_POLICY',
    'RESOURCE_CONTROL_POLICY',
    'TAG_POLICY',
    'BACKUP_POLICY',
  ]);
  const regions = readFileSync('policies/service-control-policies/deny-unused-regions.json', 'utf8');
  expect(regions).toContain('"${ALLOWED_REGIONS}"');
  const denied = built?.policies.find(({ name }) => name === 'DenyUnusedRegions')?.document;
  expect(JSON.stringify(denied)).toContain('["eu-central-1","eu-west-1","us-east-1"]');
});
