import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  expect(charter()).toEqual({ status: 0, stdout: 'config: no errors\n', stderr: '' });
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
      },
    ],
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
  ['a format that is not there', ['--format', 'sarif'], 2, 'sarif'],
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
