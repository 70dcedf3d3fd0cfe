import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { DocumentKind } from '../model/index.js';

/** More than a person keeps in one folder. */
const maximumNames = 1000;

/**
 * The documents in the folder of a path that leads to none, as the config would name them: one of them may be meant.
 *
 * @param folder the real path of the folder that the path is looked up below
 * @param root a real path that the folder of the document must not leave
 */
export function documentsBeside(folder: string, root: string, path: string, kind: DocumentKind): string[] {
  try {
    const real = realpathSync.native(dirname(join(folder, path)));
    if (real !== root && !real.startsWith(root + sep)) return [];
    const names = readdirSync(real).filter((name) =>
      (kind === 'policy' ? /\.json$/ : /\.(json|ya?ml|template)$/).test(name),
    );
    const parent = dirname(path);
    return names.slice(0, maximumNames).map((name) => (parent === '.' ? name : `${parent}/${name}`));
  } catch {
    return [];
  }
}
