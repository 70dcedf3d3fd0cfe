import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The config directory as tools that know the repository reach it: from the workspace of GitHub Actions where the command
 * runs in one, else from where it runs. Absolute where it is not below that.
 *
 * @param directory as the user named it
 */
export function repositoryPath(directory: string, env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): string {
  const workspace = env['GITHUB_WORKSPACE'];
  const root = workspace && !leaves(relative(workspace, cwd)) ? workspace : cwd;
  const target = resolve(cwd, directory);
  const path = relative(root, target);
  return slashed(leaves(path) ? target : path || '.');
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** A path with `/`, as config writes paths on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
