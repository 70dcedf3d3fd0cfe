import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * The config directory as tools that know the repository reach it: from the workspace of GitHub Actions where the command
 * runs in one, else from the top of the git repository, else from where it runs. Absolute where it is not below that.
 * Symbolic links are followed: a repository knows files by their own paths only.
 *
 * @param directory as the user named it
 */
export function repositoryPath(directory: string, env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): string {
  const workspace = env['GITHUB_WORKSPACE'] && realPath(env['GITHUB_WORKSPACE']);
  const root = workspace && !leaves(relative(workspace, cwd)) ? workspace : (topOfRepository(cwd) ?? cwd);
  const target = realPath(resolve(cwd, directory));
  const path = relative(root, target);
  return slashed(leaves(path) ? target : path || '.');
}

/**
 * The config directory as people are shown it: as they named it, unless it is a symbolic link to another folder. The
 * documents beside it are then not where that name says.
 */
export function shownPath(directory: string, cwd = process.cwd()): string {
  const named = resolve(cwd, directory);
  const real = realPath(named);
  if (dirname(real) === realPath(dirname(named))) return slashed(directory);
  const path = relative(cwd, real);
  return slashed(leaves(path) ? real : path || '.');
}

function topOfRepository(from: string): string | null {
  // A worktree has a file of this name.
  if (existsSync(join(from, '.git'))) return from;
  const parent = dirname(from);
  return parent === from ? null : topOfRepository(parent);
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function leaves(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

/** A path with `/`, as config writes paths on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
