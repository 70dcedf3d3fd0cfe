import { check } from '../../pipeline/pipeline.js';
import { appended, removeConfigs, soundConfig, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const accounts = 'config/accounts-config.yaml';
const global = 'config/global-config.yaml';
const lines = (write: (index: number) => string) => Array.from({ length: 10_000 }, (_, index) => write(index)).join('');
const threeLetters = (index: number) =>
  (index + 2_000).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);
const more = (write: (index: number) => string) => ({
  [accounts]: soundConfig[accounts]!.replace('accountIds:', `${lines(write)}accountIds:`),
});
const account = (name: string | number, email: string, unit: string) =>
  `  - name: ${name}\n    email: ${email}\n    organizationalUnit: ${unit}\n`;

test.each([
  ['of load', 'accounts-config.yaml', 9_500, more((index) => `  - !env x${index}\n`)],
  ['of a schema', 'accounts-config.yaml', 9_500, more((index) => account(index, `a${index}@example.com`, 'Root'))],
  [
    'of rules',
    'accounts-config.yaml',
    9_500,
    more((index) => account(`A${index}`, `a${index}@example.com`, `No${index}`)),
  ],
  [
    'of replacements',
    'accounts-config.yaml',
    9_500,
    more((index) => account(`A${index}`, `"{{ A${index} }}"`, 'Root')),
  ],
  [
    'of keys',
    'global-config.yaml',
    9_500,
    appended(
      global,
      // Each is nearly `cloudwatchLogRetentionInDays`.
      lines((index) => `cloudwatchLogRetentionIn${threeLetters(index)}s: 1\n`),
    ),
  ],
  [
    'of duplicates',
    'global-config.yaml',
    9_500,
    appended(
      global,
      lines(() => 'homeRegion: x\n'),
    ),
  ],
  [
    'of a document',
    '../policies/guardrail.json',
    9_500,
    {
      'policies/guardrail.json': `{${lines(() => '"Version": "2012-10-17",\n')}"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "a:b", "Resource": "*"}]}`,
    },
  ],
])('ten thousand faults %s: the first are shown, and how many are not', (_name, file, hidden, files) => {
  const directory = writeConfig(files);
  const { diagnostics, config } = check(directory);
  expect(config).toBeNull();
  const those = diagnostics.filter((one) => one.file === file && one.severity === 'error');
  expect(those).toHaveLength(501);
  const last = those.at(-1)!;
  expect(last.code).toBe('too-many-faults');
  // Each of them is counted, and what follows from them may be.
  const counted = Number(/^[\d,]+/.exec(last.message)![0].replaceAll(',', ''));
  expect(counted).toBeGreaterThanOrEqual(hidden);
  expect(counted).toBeLessThan(hidden + 10_100);
});

test('what rules see is free of what is malformed, however much that is', () => {
  const directory = writeConfig(more((index) => account(`A${index}`, '1', 'Root')));
  expect(check(directory).diagnostics.at(-1)?.code).toBe('too-many-faults');
});

describe('of six hundred warnings', () => {
  const organization = 'config/organization-config.yaml';
  const units = Array.from({ length: 600 }, (_, index) => `  - name: Parent${index}/Child\n`).join('');
  const warned = soundConfig[organization]!.replace('organizationalUnits:\n', `organizationalUnits:\n${units}`);
  const found = (text: string) => {
    const { diagnostics, config } = check(writeConfig({ [organization]: text }));
    return { config, of: diagnostics.filter(({ file }) => file === 'organization-config.yaml') };
  };

  test('the rest is a warning too, and there is a config', () => {
    const { config, of } = found(warned);
    expect(of.filter(({ severity }) => severity !== 'info')).toHaveLength(501);
    expect(of.at(-1)).toMatchObject({ code: 'too-many-faults', severity: 'warning' });
    expect(config).not.toBeNull();
  });

  test('none hides an error that stands after it', () => {
    const { config, of } = found(`${warned}\npolicyType: []\n`);
    expect(of.map(({ code }) => code)).toContain('unknown-key');
    expect(config).toBeNull();
  });
});
