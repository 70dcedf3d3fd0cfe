import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../pipeline/load/index.js';
import { check } from '../../pipeline/pipeline.js';
import { lineReader } from '../../pipeline/report/diagnostics/texts.js';
import { appended, changed, removeConfigs, soundConfig, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

const accounts = 'config/accounts-config.yaml';
const global = 'config/global-config.yaml';
const brief = (directory: string) =>
  check(directory).diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
/** The workload accounts in a file of their own, and one of them again in its own. */
const inParts = (payments = 'payments@example.com') => ({
  [accounts]: soundConfig[accounts]!.replace(
    /workloadAccounts:\n(?: {2}.*\n)*/,
    'workloadAccounts: !include parts/workload.yaml\n',
  ),
  'config/parts/workload.yaml': '# Accounts\n- !include payments.yaml\n- !include "../more/data.yaml"\n',
  'config/parts/payments.yaml': `name: Payments\nemail: ${payments}\norganizationalUnit: Workloads/Prod\n`,
  'config/more/data.yaml': '{ name: Data, email: data@example.com, organizationalUnit: Workloads }',
});

test('included files are part of the config, relative to the file that names them', () => {
  const { config, diagnostics, sources } = check(writeConfig(inParts()));
  expect(diagnostics).toEqual([]);
  expect(config?.accounts.map(({ name }) => name)).toEqual(['Data', 'LogArchive', 'Management', 'Payments']);
  expect(sources.included.map(({ path }) => path)).toEqual([
    ...['parts/workload.yaml', 'parts/payments.yaml', 'more/data.yaml'],
  ]);
});

test('what is wrong in an included file is located there, with its line', () => {
  const { diagnostics, sources } = check(writeConfig(inParts('payments@example')));
  expect(diagnostics).toMatchObject([{ code: 'account-emails', file: 'parts/payments.yaml', line: 2, column: 8 }]);
  expect(lineReader(sources)('parts/payments.yaml', 2)).toBe('email: payments@example');
  const misspelt = inParts();
  misspelt['config/parts/payments.yaml'] = misspelt['config/parts/payments.yaml'].replace('email', 'emial');
  expect(brief(writeConfig(misspelt))).toEqual(['unknown-key parts/payments.yaml:2:1']);
  const lacking = inParts();
  lacking['config/parts/payments.yaml'] = 'name: Payments\norganizationalUnit: Workloads/Prod\n';
  expect(brief(writeConfig(lacking))).toEqual(['missing-key parts/payments.yaml:1:1']);
});

test('replacements, anchors and merge keys hold in and around included files', () => {
  const directory = writeConfig({
    ...inParts('{{ Prefix }}@example.com'),
    'config/replacements-config.yaml':
      'globalReplacements:\n  - { key: Prefix, type: String, value: pay }\n  - { key: File, type: String, value: regions }\n',
    [global]: `homeRegion: eu-central-1\n.r: &r !include {{ File }}.yaml\nenabledRegions: *r\n<<: !include role.yaml\n`,
    'config/regions.yaml': '- &home eu-central-1\n- us-east-1\n',
    'config/role.yaml': 'managementAccountAccessRole: Admin-{{ account Management }}\n',
  });
  const { config, diagnostics } = check(directory);
  expect(diagnostics).toEqual([]);
  expect(config?.accounts.at(-1)?.email).toBe('pay@example.com');
  expect(config?.enabledRegions).toEqual(['eu-central-1', 'us-east-1']);
  expect(config?.managementAccountAccessRole).toBe('Admin-111111111111');
});

describe('one fault is said once', () => {
  test.each([
    ['a missing file', '!include parts/none.yaml', {}],
    ['an absolute path', '!include /etc/passwd', {}],
    ['a path that leaves', '!include parts/../../policies/guardrail.json', {}],
    ['a path with a backslash', "!include 'parts\\a.yaml'", {}],
    ['a directory', '!include parts', { 'config/parts/x': '' }],
    ['an empty file', '!include empty.yaml', { 'config/empty.yaml': '# nothing\n' }],
  ])('%s', (_name, value, files) => {
    const directory = writeConfig({ ...appended(global, `acceleratorPrefix: ${value}\n`), ...files });
    expect(brief(directory)).toEqual(['include global-config.yaml:5:20']);
  });

  test('a file that is not YAML, in that file', () => {
    const files = { ...appended(global, 'acceleratorPrefix: !include a.yaml\n'), 'config/a.yaml': 'a: [\n' };
    expect(brief(writeConfig(files))).toEqual(['yaml-syntax a.yaml:1:4']);
  });

  test('accounts that cannot be read are not missing wherever they are named', () => {
    const files = { ...inParts(), 'config/parts/workload.yaml': null };
    const named = changed(
      'config/organization-config.yaml',
      '      organizationalUnits:\n        - Workloads',
      '      accounts: [Payments]',
    );
    expect(brief(writeConfig({ ...files, ...named }))).toEqual(['include accounts-config.yaml:8:19']);
  });

  test('a symbolic link that leaves the config directory', () => {
    const directory = writeConfig(appended(global, 'acceleratorPrefix: !include link.yaml\n'));
    renameSync(join(directory, '../policies/guardrail.json'), join(directory, '../outside.json'));
    symlinkSync('../outside.json', join(directory, 'link.yaml'));
    expect(brief(directory)).toContain('include global-config.yaml:5:20');
  });
});

test('circles are refused where they close', () => {
  const directory = writeConfig({
    ...appended(global, 'acceleratorPrefix: !include a.yaml\n'),
    'config/a.yaml': 'x: !include b.yaml\n',
    'config/b.yaml': '- !include a.yaml\n- !include global-config.yaml\n',
  });
  const circles = load(directory).diagnostics;
  expect(circles.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['b.yaml:1:3', 'b.yaml:2:3']);
  expect(circles[0]?.message).toContain('a.yaml → b.yaml → a.yaml');
});

test('depth and number of files are bounded', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 12 }, (_, depth) => [`config/d${depth}.yaml`, `- !include d${depth + 1}.yaml\n`]),
  );
  const deep = load(writeConfig({ ...appended(global, '.x: !include d0.yaml\n'), ...chain, 'config/d12.yaml': 'x' }));
  expect(deep.diagnostics).toMatchObject([
    { code: 'include', file: 'd9.yaml', message: expect.stringContaining('10 is the limit') as string },
  ]);
  const many = Object.fromEntries(Array.from({ length: 202 }, (_, index) => [`config/m${index}.yaml`, 'x']));
  const list = Array.from({ length: 202 }, (_, index) => `  - !include m${index}.yaml\n`).join('');
  const wide = load(writeConfig({ ...appended(global, `.x:\n${list}`), ...many })).diagnostics;
  expect(wide.map(({ line }) => line)).toEqual([206, 207]);
});

test('an include bomb is refused quickly', () => {
  const bomb = Object.fromEntries(
    Array.from({ length: 9 }, (_, depth) => [`config/b${depth}.yaml`, `- !include b${depth + 1}.yaml\n`.repeat(100)]),
  );
  const directory = writeConfig({ ...appended(global, '.x: !include b0.yaml\n'), ...bomb, 'config/b9.yaml': 'x' });
  const started = performance.now();
  expect(check(directory).diagnostics.map(({ code }) => code)).toContain('alias-expansion');
  expect(performance.now() - started).toBeLessThan(2_000);
});
