import { Failure } from '../../pipeline/diagnostics/index.js';
import { check, checkedConfig } from '../../pipeline/pipeline.js';
import { appended, changed, removeConfigs, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

const accounts = 'config/accounts-config.yaml';
const organization = 'config/organization-config.yaml';
const global = 'config/global-config.yaml';
const declared = {
  'config/replacements-config.yaml': `globalReplacements:
  - { key: Mail, path: /org/mail }
  - { key: Secret, type: SSM, path: /org/secret }
`,
};

test('what only the live organization knows is said once for each name, with every place', () => {
  const directory = writeConfig({
    ...declared,
    ...changed(accounts, 'payments@example.com', '{{ Mail }}'),
    ...appended(global, 'tags:\n  - a: "{{ Secret }}"\n  - b: {{ Secret }}{{ account Payments }}\n'),
  });
  const { diagnostics, config, unknown } = check(directory);
  const said = diagnostics.filter(({ code }) => code === 'replacement-unknown');
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(said.map(({ file, line, column, related }) => `${file}:${line}:${column} +${related.length}`)).toEqual([
    ...['accounts-config.yaml:10:12 +0', 'global-config.yaml:6:9 +1', 'global-config.yaml:7:20 +0'],
  ]);
  expect(said[0]?.help).toContain('type: String');
  expect(said[2]?.message).toContain('accountIds');
  // What is not governed does not matter.
  expect(unknown).toEqual(['Mail']);
  expect(config).toBeNull();
  expect(() => checkedConfig(directory)).toThrow(Failure);
  expect(() => checkedConfig(directory)).toThrow(/\{\{ Mail \}\}/);
});

test('unknown values in keys that are not governed leave a config', () => {
  const { config, diagnostics } = check(
    writeConfig({ ...declared, ...appended(global, 'tags:\n  - a: {{ Secret }}\n') }),
  );
  expect(config?.homeRegion).toBe('eu-central-1');
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['info', 'info']);
});

test.each([
  ['an e-mail', accounts, 'payments@example.com', '"{{ Mail }}"'],
  ['an OU of an account', accounts, 'Workloads/Prod', '{{ Mail }}'],
  ['the name of an account', accounts, 'name: Payments', 'name: "a{{ Mail }}"'],
  ['a whole list', accounts, /workloadAccounts:\n(?: {2}.*\n)*/, 'workloadAccounts: {{ Mail }}\n'],
  ['the name of an OU', organization, 'name: Workloads/Prod', 'name: Workloads/{{ Mail }}'],
  ['a target', organization, '        - Workloads', '        - {{ Mail }}'],
  ['a document', organization, 'policies/guardrail.json', 'policies/{{ Mail }}.json'],
  ['a key', organization, 'description: Nobody leaves.', '{{ Mail }}: Nobody leaves.'],
  ['a required key', accounts, 'email: payments', '{{ Mail }}: payments'],
  ['a Region', global, 'homeRegion: eu-central-1', 'homeRegion: {{ Mail }}'],
  ['a list of Regions', global, '  - eu-central-1', '  - {{ Mail }}'],
] as const)('%s that is unknown is no error', (_name, file, from, to) => {
  const { diagnostics, unknown } = check(writeConfig({ ...declared, ...changedBy(file, from, to) }));
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(unknown).toEqual(['Mail']);
});

function changedBy(file: string, from: string | RegExp, to: string): Record<string, string> {
  const [text] = Object.values(changed(file, '\n', '\n'));
  expect(text).toMatch(from);
  return { [file]: text!.replace(from, to) };
}
