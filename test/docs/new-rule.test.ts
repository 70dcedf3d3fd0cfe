import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { rulePage } from '../../tools/dev/check-docs/rule-page.js';

const needed = [
  'pipeline/diagnostics/codes.ts',
  'pipeline/validate/rules',
  'docs/rules',
  'test/bad-corpus/bad-configs.ts',
];
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'charter-new-rule-'));
  for (const path of needed) cpSync(path, join(root, dirname(path), path.split('/').at(-1)!), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const newRule = (...args: string[]) => {
  const script = resolve('tools/dev/new-rule.mjs');
  return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('scaffolds a rule, registered where it is asked for, with a page, a test and a bad config that still fail', () => {
  const made = newRule('account-nicknames', 'A nickname has letters.', '--after', 'account-tags');
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(read('pipeline/validate/rules/account-nicknames.ts')).toContain("code: 'account-nicknames',");
  const registry = read('pipeline/validate/rules/index.ts');
  expect(registry).toContain("{ accountNames } from './account-names.js';\nimport { accountNicknames } from './acc");
  expect(registry).toContain('  accountTags,\n  accountNicknames,\n');
  expect(read('test/bad-corpus/bad-configs.ts')).toContain("code: 'account-nicknames', at: 'FILE:LINE:COLUMN'");
  expect(read('test/validate/rules/account-nicknames.test.ts')).toContain('([])');
  // What only the author knows is missing, and the check of pages says so.
  const page = rulePage(read('docs/rules/account-nicknames.md'));
  expect(page).toMatchObject({
    code: 'account-nicknames',
    summary: 'A nickname has letters.',
    levels: ['error'],
    sources: [],
  });
  expect(page.sections).toEqual(['Wrong', 'Right', 'Options']);
  expect(read('docs/rules/README.md')).toContain('[account-nicknames](account-nicknames.md) | error | A nickname');
  expect(page.wrong).toEqual([{ path: 'accounts-config.yaml', words: [], content: '' }]);
});

it('puts a rule last where no other is named', () => {
  expect(newRule('zones', 'Zones exist.').status).toBe(0);
  expect(read('pipeline/validate/rules/index.ts')).toMatch(/ {2}zones,\n\]\);\n$/);
});

it.each([
  ['a code that a rule has', ['account-names', 'Names are names.'], 'The code account-names exists.'],
  ['a code that load has', ['duplicate-key', 'Keys are keys.'], 'The code duplicate-key exists.'],
  ['a code in another form', ['accountNames', 'Names are names.'], 'words in lower case'],
  ['no sentence', ['zones'], 'The summary is a sentence'],
  ['a place behind a rule that is none', ['zones', 'Zones exist.', '--after', 'nothing'], 'is the name right?'],
  ['an option that there is none of', ['zones', 'Zones exist.', '--before', 'regions'], 'What is --before regions?'],
])('refuses %s, and writes nothing', (_name, args, says) => {
  const before = read('pipeline/validate/rules/index.ts');
  const refused = newRule(...args);
  expect(refused).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(says) });
  expect(read('pipeline/validate/rules/index.ts')).toBe(before);
  expect(existsSync(join(root, `docs/rules/${args[0]}.md`))).toBe(
    ['duplicate-key', 'account-names'].includes(args[0]!),
  );
});
