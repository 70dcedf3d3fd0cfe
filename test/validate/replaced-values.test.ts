import { check } from '../../pipeline/pipeline.js';
import { changed, removeConfigs, writeConfig } from './write-config.js';

afterAll(removeConfigs);

const accounts = 'config/accounts-config.yaml';
const declare = (region: string, more = '') => ({
  'config/replacements-config.yaml': `globalReplacements:
  - key: Region
    type: String
    value: ${region}
${more}`,
});
const global = (region: string) => ({
  'config/global-config.yaml': `homeRegion: ${region}
enabledRegions: [eu-central-1]
managementAccountAccessRole: OrganizationAccountAccessRole
`,
});
const said = (files: Readonly<Record<string, string>>) =>
  check(writeConfig(files)).diagnostics.map(({ code, file, line, related }) => ({
    code,
    at: `${file}:${line}`,
    related: related.map((one) => `${one.file}:${one.line} ${one.message}`),
  }));
const declaration = 'replacements-config.yaml:4 the value of {{ Region }}';

test.each(['{{ Region }}', "'{{Region}}'", '"{{ Region }}" # ours'])(
  'what %s puts in is wrong where it is declared',
  (use) => {
    expect(said({ ...declare('eu-centrl-1'), ...global(use) })).toEqual([
      { code: 'regions', at: 'global-config.yaml:1', related: [declaration] },
    ]);
  },
);

test('a value that is partly replaced, and what stands beside it, keep what they had', () => {
  const inPart = changed(accounts, 'payments@example.com', '"log-archive@{{ Region }}"');
  const other = declare('example.com', '  - { key: Other, type: String, value: x }\n');
  expect(said({ ...other, ...inPart })).toEqual([
    {
      code: 'account-emails',
      at: 'accounts-config.yaml:10',
      related: ['accounts-config.yaml:6 the first account with this e-mail', declaration],
    },
  ]);
});

test('a key, and a replacement that nothing declares, have no such place', () => {
  const misspelt = changed(accounts, '    email: payments', '    emial: "{{ Region }}"\n    email: payments');
  expect(said({ ...declare('x'), ...misspelt })).toEqual([
    { code: 'unknown-key', at: 'accounts-config.yaml:10', related: [] },
  ]);
  expect(said({ ...declare('x'), ...global('{{ Regoin }}') })).toMatchObject([
    { code: 'replacement-undeclared', related: [] },
  ]);
});

test('a text for a list is wrong once, where it is declared', () => {
  const lists = 'globalReplacements:\n  - { key: Regions, type: StringList, value: "eu-central-1,eu-west-1" }\n';
  const use = global('eu-central-1')['config/global-config.yaml'].replace('[eu-central-1]', '{{ Regions }}');
  const document = changed(
    'policies/guardrail.json',
    '"Resource": "*"',
    '"Resource": "*", "Condition": { "StringEquals": { "aws:RequestedRegion": "${Regions}" } }',
  );
  const files = { 'config/replacements-config.yaml': lists, 'config/global-config.yaml': use, ...document };
  expect(said(files)).toMatchObject([{ code: 'replacements', at: 'replacements-config.yaml:2' }]);
});
