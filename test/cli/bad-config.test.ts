import { execFileSync } from 'node:child_process';
import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { itWith } from '../only-where.js';
import { removeConfigs, soundConfig, writeConfig } from '../validate/write-config.js';
import { atOnce, charter, expectClean, expectFailure, removeWorkspaces, workspace } from './charter.js';

jest.setTimeout(120_000);
afterAll(() => {
  removeConfigs();
  removeWorkspaces();
});

const snapshot = resolve('test/fixtures/demo-snapshot.json');

/** The three commands that read a config without credentials, all of them with a bound on their time. */
async function all(config: string) {
  const out = join(workspace(), 'templates');
  const [validate, plan, synth] = await Promise.all([
    charter(['validate', '--config', config]),
    charter(['plan', '--config', config, '--against', snapshot]),
    charter(['synth', '--config', config, '--out', out]),
  ]);
  return { validate, plan, synth };
}

const organization = 'config/organization-config.yaml';
const global = 'config/global-config.yaml';
const guardrail = 'policies/guardrail.json';
const sound = (path: string) => soundConfig[path] ?? '';
const tenMegabytes = 10 * 1024 * 1024;
const laughs = Array.from({ length: 12 }, (_, i) => `a${i}: &a${i} [${`${i ? `*a${i - 1}` : 'x'},`.repeat(10)}]`);
const statement = (text: string) => `{"Version": "2012-10-17", "Statement": [${text}]}`;
const deny = '{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}';

function linked(file: string): string {
  const config = writeConfig();
  const [from, outside] = [join(dirname(config), file), join(dirname(config), 'outside')];
  renameSync(from, outside);
  symlinkSync(outside, from);
  return config;
}

function withPipe(): string {
  const config = writeConfig({ [global]: null });
  execFileSync('mkfifo', [join(config, 'global-config.yaml')]);
  return config;
}

/** Each has errors in the config: the code that validate must name. */
const faulty: [string, () => string, string][] = [
  ['empty files', () => writeConfig({ [organization]: '', [global]: '\n# nothing\n' }), 'file-empty'],
  ['missing files', () => writeConfig({ [organization]: null, [global]: null }), 'config-file-missing'],
  ['a named pipe for a file', withPipe, 'file-unreadable'],
  ['binary YAML', () => writeConfig({ [organization]: Buffer.from([0, 1, 2, 255]) }), 'file-unreadable'],
  ['binary JSON', () => writeConfig({ [guardrail]: Buffer.from([0x89, 0x50, 255, 200]) }), 'file-unreadable'],
  ['UTF-16', () => writeConfig({ [organization]: Buffer.from('\ufeffa: 1', 'utf16le') }), 'file-unreadable'],
  ['more than 10 MB', () => writeConfig({ [organization]: 'x'.repeat(tenMegabytes + 1) }), 'file-unreadable'],
  ['10 MB of nothing', () => writeConfig({ [organization]: `# ${'x'.repeat(tenMegabytes - 9)}` }), 'file-empty'],
  ['a document of 10 MB', () => writeConfig({ [guardrail]: statement(`${deny},`.repeat(190_000)) }), 'file-unreadable'],
  ['a document of nearly 1 MB', () => writeConfig({ [guardrail]: `[${'1,'.repeat(500_000)}1]` }), 'policy-language'],
  ['100,000 brackets in YAML', () => writeConfig({ [organization]: '['.repeat(100_000) }), 'too-deep'],
  ['100,000 mappings in YAML', () => writeConfig({ [organization]: `a: ${'{a: '.repeat(100_000)}` }), 'too-deep'],
  ['100,000 dashes in YAML', () => writeConfig({ [organization]: '- '.repeat(100_000) }), 'too-deep'],
  [
    '100,000 brackets in JSON',
    () => writeConfig({ [guardrail]: statement('['.repeat(100_000) + ']'.repeat(100_000)) }),
    'too-deep',
  ],
  ['a billion laughs', () => writeConfig({ [organization]: laughs.join('\n') }), 'alias-expansion'],
  [
    'path traversal',
    () => writeConfig({ [organization]: sound(organization).replace('policies/guardrail.json', '../../etc/passwd') }),
    'path-refused',
  ],
  ['a symbolic link out, of a config file', () => linked(global), 'path-refused'],
  ['a symbolic link out, of a document', () => linked(guardrail), 'path-refused'],
  ['a symbolic link out, of the folder', () => linked('policies'), 'path-refused'],
  [
    '__proto__ in YAML',
    () => writeConfig({ [organization]: `${sound(organization)}__proto__: {a: 1}\n` }),
    'reserved-key',
  ],
  ['__proto__ in JSON', () => writeConfig({ [guardrail]: `{"__proto__": {"a": 1}}` }), 'reserved-key'],
  [
    'half a character in YAML',
    () => writeConfig({ [organization]: sound(organization).replace('Nobody leaves.', '"\\ud800"') }),
    'lone-surrogate',
  ],
  [
    'half a character in JSON',
    () => writeConfig({ [guardrail]: statement(deny.replace('{', '{"Sid": "\\ud800", ')) }),
    'lone-surrogate',
  ],
  ['tabs', () => writeConfig({ [organization]: 'organizationalUnits:\n\t- name: X\n' }), 'yaml-syntax'],
  ['a list where a mapping belongs', () => writeConfig({ [organization]: '- a\n' }), 'wrong-type'],
];

test('faulty files: 3 from validate, plan and synth alike, located, and never half a result', async () => {
  const results = await atOnce(
    faulty.map(([name, make, code]) => async () => ({ name, code, ...(await all(make())) })),
    2,
  );
  for (const { code, validate, plan, synth } of results) {
    expectClean(validate, 3);
    expect(validate.out).toContain(`[${code}]`);
    expect(validate.out).toMatch(/:\d+:\d+$/m);
    expect(validate.out).toMatch(/help: \S/);
    for (const ran of [plan, synth]) expectFailure(ran, 3, /has (an error|\d+ errors)\.\n {2}See .*: charter validate/);
  }
});

test('as JSON, too', async () => {
  const ran = await charter(['validate', '--format', 'json', '--config', writeConfig({ [global]: null })]);
  expectClean(ran, 3);
  expect(JSON.parse(ran.out)).toMatchObject({ diagnostics: [{ code: 'config-file-missing', line: 1, column: 1 }] });
});

test('a big list is not blamed on aliases', async () => {
  const config = writeConfig({ [organization]: `organizationalUnits:\n${'  - name: A\n'.repeat(260_000)}` });
  const ran = await charter(['validate', '--config', config]);
  expectClean(ran, 3);
  expect(ran.out).toContain('The file has more than 500,000 values.');
});

test.each([
  ['is not there', () => join(workspace(), 'none'), 'does not exist'],
  ['is a file', () => join(workspace(), 'config/global-config.yaml'), 'is not a directory'],
])('a config directory that %s: 1', async (_, make, says) => {
  const { validate, plan, synth } = await all(make());
  for (const ran of [validate, plan, synth]) expectFailure(ran, 1, `${says}.\n  Name the directory`);
});

test('CRLF, byte order marks, and names that are names of Object’s members change nothing', async () => {
  const each = (change: (text: string) => string) =>
    writeConfig(Object.fromEntries(Object.entries(soundConfig).map(([path, text]) => [path, change(text)])));
  const configs = [
    each((text) => text.replaceAll('\n', '\r\n')),
    each((text) => `\ufeff${text}`),
    each((text) => text.replaceAll('Payments', 'constructor').replaceAll('Guardrail', '__proto__')),
    each((text) => text.replaceAll('Workloads', 'toString').replaceAll('Security', '__proto__')),
  ];
  for (const { validate, plan, synth } of await atOnce(configs.map((config) => () => all(config)))) {
    for (const ran of [validate, plan, synth]) expectClean(ran, 0);
  }
});

itWith('a user who is not root')('a file that may not be read', async () => {
  const config = writeConfig();
  chmodSync(join(config, 'global-config.yaml'), 0);
  const { validate, plan, synth } = await all(config);
  chmodSync(join(config, 'global-config.yaml'), 0o600);
  for (const ran of [validate, plan, synth]) expectClean(ran, 3);
  expect(validate.out).toContain('may not be read');
  rmSync(config, { recursive: true });
});
