import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryPath, shownPath } from '../../tools/cli/repository-path.js';

const top = realpathSync(mkdtempSync(join(tmpdir(), 'charter-repository-')));
const infra = join(top, 'repository', 'infra');
mkdirSync(join(top, 'repository', '.git'), { recursive: true });
mkdirSync(join(infra, 'config'), { recursive: true });
mkdirSync(join(top, 'elsewhere'));
symlinkSync(join(infra, 'config'), join(top, 'repository', 'current'));
symlinkSync(join(infra, 'config'), join(infra, 'beside'));
symlinkSync(join(infra, 'config'), join(top, 'elsewhere', 'linked'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

test.each<[cwd: string, directory: string, path: string]>([
  ['repository', 'infra/config', 'infra/config'],
  ['repository/infra', 'config/', 'infra/config'],
  ['repository/infra/config', '.', 'infra/config'],
  ['repository', 'current', 'infra/config'],
  ['repository', join(infra, 'config'), 'infra/config'],
  ['elsewhere', 'linked', join(infra, 'config')],
  ['elsewhere', '../repository/infra/config', join(infra, 'config')],
])('a repository knows, in %s, %s as %s', (cwd, directory, path) => {
  expect(repositoryPath(directory, {}, join(top, cwd))).toBe(path);
});

test('a workspace of GitHub Actions comes before the repository', () => {
  expect(repositoryPath('config', { GITHUB_WORKSPACE: top }, infra)).toBe('repository/infra/config');
  expect(repositoryPath('config', { GITHUB_WORKSPACE: join(top, 'elsewhere') }, infra)).toBe('infra/config');
});

test.each<[cwd: string, directory: string, path: string]>([
  ['repository', './infra/config/', './infra/config/'],
  ['repository/infra', 'beside', 'beside'],
  ['repository/infra/config', '.', '.'],
  ['repository', 'current', 'infra/config'],
  ['elsewhere', 'linked', join(infra, 'config')],
  ['elsewhere', 'absent', 'absent'],
])('a person is shown, in %s, %s as %s', (cwd, directory, path) => {
  expect(shownPath(directory, join(top, cwd))).toBe(path);
});
