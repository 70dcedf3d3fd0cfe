import { readFileSync } from 'node:fs';
import {
  assumedQuotas,
  defaultQuotas,
  type JsonObject,
  type PolicyKind,
  policyKinds,
  policyQuotaName,
} from '../../pipeline/model/index.js';
import { check, checkedConfig } from '../../pipeline/pipeline.js';
import { synth } from '../../pipeline/synth/index.js';
import { documentsInUse } from '../validate/management-policies/documents-in-use.js';
import { removeConfigs, soundConfig, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

const organization = 'config/organization-config.yaml';
const statement = (more: JsonObject) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', ...more, Action: 's3:DeleteBucket', Resource: '*' }],
});
const samples: Readonly<Record<string, JsonObject>> = {
  SERVICE_CONTROL_POLICY: statement({}),
  RESOURCE_CONTROL_POLICY: statement({ Principal: '*' }),
};

/** The config with policies of one kind, all of one document. */
function policies({ configKey }: PolicyKind, document: JsonObject, count = 1): string {
  const list = Array.from(
    { length: count },
    (_, index) =>
      `  - name: Kind${index}\n    policy: policies/kind.json\n    deploymentTargets: { organizationalUnits: [Security] }\n`,
  ).join('');
  const sound = soundConfig[organization]!.split('serviceControlPolicies:')[0];
  return writeConfig({
    [organization]: `${sound}${configKey}:\n${list}`,
    'policies/kind.json': JSON.stringify(document),
    'policies/guardrail.json': null,
  });
}

const codes = (directory: string) => check(directory).diagnostics.map(({ code }) => code);

describe.each(policyKinds.map((kind) => [kind.type, kind] as const))('%s', (type, kind) => {
  const sample = samples[type] ?? documentsInUse[type]?.[0] ?? {};
  const quota = (what: 'characters' | 'attached') => defaultQuotas[policyQuotaName(type, what)] ?? 0;

  it('is a policy of the organization stack, with its document as an object, and its type is enabled', () => {
    const { config } = checkedConfig(policies(kind, sample));
    expect(config.policyTypes).toEqual([type]);
    const resources = Object.values(
      (synth(config).stacks[0]?.template['Resources'] ?? {}) as Record<string, JsonObject>,
    );
    const [policy, ...others] = resources.filter((one) => one['Type'] === 'AWS::Organizations::Policy');
    expect(others).toEqual([]);
    expect(policy).toMatchObject({
      Properties: { Name: 'Kind0', Type: type, Content: sample },
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('has a largest size', () => {
    expect(quota('characters')).toBeGreaterThan(0);
    const long = (by: number) => {
      const length = quota('characters') - JSON.stringify({ ...sample, '': '' }).length + by;
      return { ...sample, '': 'x'.repeat(length) };
    };
    expect(codes(policies(kind, long(0)))).not.toContain('policy-size');
    const found = check(policies(kind, long(1))).diagnostics.find(({ code }) => code === 'policy-size');
    expect(found?.message).toContain(`AWS allows ${quota('characters').toLocaleString('en')} for a ${kind.label}`);
    const assumed = assumedQuotas.has(policyQuotaName(type, 'characters'));
    expect(found?.help.includes('AWS documents no such quota')).toBe(assumed);
  });

  it('can be attached so many times, with AWS’s own', () => {
    const most = quota('attached') - (kind.awsDefaultPolicyId === null ? 0 : 1);
    expect(codes(policies(kind, sample, most))).toEqual([]);
    const found = check(policies(kind, sample, most + 1)).diagnostics;
    expect(found.map(({ code }) => code)).toEqual(['policy-attachments']);
    const assumed = assumedQuotas.has(policyQuotaName(type, 'attached'));
    expect(found[0]?.help.includes('AWS documents no such quota')).toBe(assumed);
  });
});

test('what is assumed is a quota, and docs/fidelity.md says so', () => {
  // The page of quotas has none of them; that of AWS::Organizations::Policy has the size of the first three.
  const kinds = ['inspector', 'upgradeRollout', 'bedrock', 's3', 'networkSecurityDirector'];
  const sizes = ['s3.characters', 'networkSecurityDirector.characters'];
  expect([...assumedQuotas].sort()).toEqual([...kinds.map((kind) => `${kind}.attached`), ...sizes].sort());
  expect([...assumedQuotas].filter((name) => defaultQuotas[name] === undefined)).toEqual([]);
  expect(readFileSync('docs/fidelity.md', 'utf8')).toContain('quotas of newer policy types');
});
