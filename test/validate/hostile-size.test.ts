import { check } from '../../pipeline/pipeline.js';
import { appended, changed, removeConfigs, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const organization = 'config/organization-config.yaml';
const scp = (resource: string, more = '') => ({
  'policies/guardrail.json': `{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":${resource}${more}}}`,
});
const times = (count: number, write: (index: number) => string, between = '') =>
  Array.from({ length: count }, (_, index) => write(index)).join(between);
const replacement = (value: string) => ({
  'config/replacements-config.yaml': `globalReplacements:\n  - { key: BIG, type: String, value: ${value} }\n`,
});

/**
 * Each file is small enough to be read, and once filled the memory or the stack, or took minutes. The time is four times
 * what the issue allows, since tests share their machine.
 */
test.each<[name: string, code: string, files: Record<string, string>]>([
  ['tokens that nothing closes', 'policy-tokens', scp(`"${'${'.repeat(400_000)}"`)],
  ['one token, again and again', 'policy-tokens', scp(`"${'${a}'.repeat(200_000)}"`)],
  ['tokens of many names', 'policy-tokens', scp(`"${times(80_000, (index) => `\${a${index}}`)}"`)],
  ['tokens of many names in a list', 'policy-tokens', scp(`[${times(60_000, (index) => `"\${a${index}}"`, ',')}]`)],
  [
    'a long token in many places',
    'policy-tokens',
    { ...scp(`[${times(3_000, () => '"${BIG}${BIG}"', ',')}]`), ...replacement('x'.repeat(1_000_000)) },
  ],
  [
    'values that no condition can have',
    'policy-conditions',
    scp('"*"', `,"Condition":{"Bool":{"aws:SecureTransport":[${times(130_000, () => '"x"', ',')}]}}`),
  ],
  [
    'elements that no policy has',
    'policy-language',
    { 'policies/guardrail.json': `{${times(50_000, (index) => `"V${index}":1`, ',')}}` },
  ],
  [
    'a path of many parts',
    'organizational-unit-depth',
    changed(organization, 'name: Workloads/Prod', `name: ${'a/'.repeat(50_000)}a`),
  ],
  ['parts of Handlebars', 'replacement-syntax', appended(organization, '{{#if}}\n'.repeat(200_000))],
])('%s', (_name, code, files) => {
  const directory = writeConfig(files);
  const started = performance.now();
  const { diagnostics } = check(directory);
  expect(performance.now() - started).toBeLessThan(8_000);
  expect(diagnostics.map((one) => one.code)).toContain(code);
  expect(diagnostics.length).toBeLessThan(1_100);
});

test('a value of megabytes is not repeated in what is said of it', () => {
  const email = 'x'.repeat(1_000_000);
  const { diagnostics } = check(writeConfig(changed('config/accounts-config.yaml', 'payments@example.com', email)));
  expect(diagnostics.map(({ code }) => code)).toEqual(['account-emails']);
  expect(diagnostics[0]!.message).toMatch(/^"xxx.* … x+" is not an e-mail address that AWS accepts\.$/);
  expect(JSON.stringify(diagnostics).length).toBeLessThan(3_000);
});
