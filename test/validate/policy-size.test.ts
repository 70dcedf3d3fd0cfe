import { policyKinds, policyQuota } from '../../pipeline/model/index.js';
import { check } from '../../pipeline/pipeline.js';
import { removeConfigs, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const organization = (key: string) => `organizationalUnits:
  - name: Security
  - name: Workloads
  - name: Workloads/Prod
${key}:
  - name: Padded
    policy: policies/padded.json
    deploymentTargets:
      organizationalUnits: [Workloads]
`;

const ofSize = (files: Record<string, string>) =>
  check(writeConfig({ 'policies/guardrail.json': null, ...files })).diagnostics.filter(
    ({ code }) => code === 'policy-size',
  );

/** A document of so many characters without white space; the size does not depend on what it says. */
function padded(characters: number, filler = 'x'): string {
  const empty = '{"Statement":[{"Sid":"A"},{"Sid":""}]}';
  return JSON.stringify(JSON.parse(empty.replace('""', `"${filler.repeat(characters - empty.length)}"`)), null, 2);
}

describe.each(policyKinds)('$type', ({ type, configKey, label }) => {
  const quota = policyQuota({}, type, 'characters');
  const found = (characters: number, filler?: string) =>
    ofSize({
      'config/organization-config.yaml': organization(configKey),
      'policies/padded.json': padded(characters, filler),
    });

  test('a document of exactly the quota fits', () => {
    expect(found(quota)).toEqual([]);
    expect(found(quota, '\u{1f600}')).toEqual([]);
  });

  test('a document of one character more does not', () => {
    const [diagnostic, ...others] = found(quota + 1);
    expect(others).toEqual([]);
    const numbers = [quota + 1, quota].map((number) => number.toLocaleString('en'));
    expect(diagnostic).toMatchObject({
      severity: 'error',
      file: '../policies/padded.json',
      line: 1,
      column: 1,
      message: `The document has ${numbers[0]} characters without white space; AWS allows ${numbers[1]} for a ${label}.`,
      help: expect.stringContaining('Shorten statement 2'),
    });
    expect(diagnostic?.related.map(({ file, line }) => `${file}:${line}`)).toEqual([
      '../policies/padded.json:6',
      'organization-config.yaml:7',
    ]);
  });
});

test('what tokens cost is said, the dearest first, and the largest part is named', () => {
  const [diagnostic] = ofSize({
    'config/organization-config.yaml': organization('serviceControlPolicies'),
    'config/replacements-config.yaml': `globalReplacements:
  - key: WORDS
    type: StringList
    value: [${Array.from({ length: 20 }, (_, index) => `word-${index + 10}`).join(', ')}]
`,
    'config/global-config.yaml': `homeRegion: eu-central-1
enabledRegions: [eu-central-1]
managementAccountAccessRole: Role
quotas:
  scp.characters: 300
`,
    'policies/padded.json': `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Deny", "Action": "a:b", "Resource": "*" },
    { "Sid": "Long", "Effect": "Deny", "Action": "a:b", "Resource": ["arn:\${PARTITION}:s3:::x", "arn:\${PARTITION}:s3:::y"],
      "Condition": { "StringEquals": { "a:b": "\${WORDS}" } } }
  ]
}`,
  });
  // Twenty words of seven characters in quotes, nineteen commas, and aws twice.
  expect(diagnostic?.message).toBe(
    'The document has 418 characters without white space, of which 205 are values of ${WORDS}, ${PARTITION}; AWS allows 300 for a service control policy.',
  );
  expect(diagnostic?.help).toContain('Shorten statement 2 ("Long"), which has 331 characters');
  expect(diagnostic?.related[0]).toMatchObject({ line: 5, message: 'statement 2 ("Long"): 331 characters' });
});

test('a management policy is told its largest setting', () => {
  const [diagnostic] = ofSize({
    'config/organization-config.yaml': organization('taggingPolicies'),
    'policies/padded.json': JSON.stringify({
      tags: {
        A: { tag_key: { '@@assign': 'A' } },
        B: { tag_key: { '@@assign': 'B' }, tag_value: { '@@assign': ['x'.repeat(10_000)] } },
      },
    }),
  });
  expect(diagnostic?.help).toMatch(/^Shorten tags\.B, which has 10,0\d\d characters/);
});
