import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { changed, removeConfigs, writeConfig } from '../validate/write-config.js';

afterAll(removeConfigs);

const charter = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/cli/charter.mjs', 'validate', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { status, stdout, stderr };
};
const bad = () =>
  writeConfig(changed('config/accounts-config.yaml', 'organizationalUnit: Security', 'organizationalUnit: Securty'));

test('our own config: 0', () => {
  expect(charter()).toEqual({
    status: 0,
    stdout: 'config: no errors in 8 config files and 10 documents\n',
    stderr: '',
  });
});

test('errors: 3, the result on standard output', () => {
  const { status, stdout, stderr } = charter('--config', bad());
  expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  expect(stdout).toContain('Did you mean "Security"?');
  expect(stdout).not.toContain('\u001b');
});

test('json has the fields that others build on', () => {
  const { status, stdout } = charter('--config', bad(), '--format', 'json');
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toEqual({
    schemaVersion: 1,
    diagnostics: [
      {
        code: 'account-organizational-units',
        severity: 'error',
        message: expect.stringContaining('Securty'),
        help: 'Did you mean "Security"?',
        file: 'accounts-config.yaml',
        line: 7,
        column: 25,
        related: [],
        page: 'docs/rules/account-organizational-units.md',
      },
    ],
    suppressed: [],
  });
});

test('--out writes the result to a file and nothing to standard output', () => {
  const directory = bad();
  const file = join(directory, 'result.json');
  expect(charter('--config', directory, '--format', 'json', '--out', file)).toEqual({
    status: 3,
    stdout: '',
    stderr: '',
  });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schemaVersion: 1 });
});

test.each([
  ['a format that is not there', ['--format', 'xml'], 2, 'xml'],
  ['watching into a file', ['--watch', '--out', 'x'], 2, '--watch'],
  ['watching in a format for programs', ['--watch', '--format', 'json'], 2, '--watch'],
  ['an unknown option', ['--nonsense'], 2, 'nonsense'],
  ['an argument too many', ['x'], 2, 'too many arguments'],
  ['a directory that is not there', ['--config', 'no/such'], 1, 'does not exist'],
  ['a file that cannot be written', ['--out', 'no/such/file'], 1, 'cannot be written'],
])('%s', (_name, args, status, says) => {
  const result = charter(...args);
  expect(result.status).toBe(status);
  expect(result.stderr).toContain(says);
  expect(result.stderr).not.toMatch(/^\s+at /m);
});

describe('formats for other programs', () => {
  const directory = bad();
  const repository = join(directory, '..');
  const run = (format: string, cwd: string, env: Record<string, string> = {}, config = 'config') =>
    spawnSync(
      process.execPath,
      [resolve('tools/cli/charter.mjs'), 'validate', '--format', format, '--config', config],
      { encoding: 'utf8', cwd, env: { PATH: process.env['PATH'], ...env } },
    );

  test('sarif has paths from the working directory, and the page of the rule as its help', () => {
    const { status, stdout } = run('sarif', repository);
    expect(status).toBe(3);
    const [{ results, tool }] = JSON.parse(stdout).runs;
    expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'config/accounts-config.yaml',
      uriBaseId: '%SRCROOT%',
    });
    const { help, helpUri } = tool.driver.rules[results[0].ruleIndex];
    expect(help.markdown).toContain('# account-organizational-units');
    expect(helpUri).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });

  test('github has paths from the workspace where there is one', () => {
    expect(run('github', repository).stdout).toMatch(/^::error file=config\/accounts-config\.yaml,line=7,col=25,/);
    const { stdout } = run('github', directory, { GITHUB_WORKSPACE: repository }, '.');
    expect(stdout).toMatch(/^::error file=config\/accounts-config\.yaml,/);
    const outside = run('github', tmpdir(), { GITHUB_WORKSPACE: '/nowhere' }, directory).stdout;
    expect(outside).toContain(
      `file=${directory.startsWith(tmpdir()) ? directory.slice(tmpdir().length + 1) : directory}/`,
    );
  });

  test('junit', () => {
    const { status, stdout } = run('junit', repository);
    expect(status).toBe(3);
    expect(stdout).toContain(
      '<testcase name="account-organizational-units" classname="charter.validate" time="0" file="config/accounts-config.yaml" line="7">',
    );
  });
});
