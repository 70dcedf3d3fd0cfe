import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The folders that a check reads: the config directory, and the folders of documents beside it. */
export function watchedDirectories(directory: string): string[] {
  const real = realPath(directory);
  return [real, join(dirname(real), 'policies'), join(dirname(real), 'conformance-packs')];
}

/** Where a link leads at the moment; the path itself while nothing is there. */
function realPath(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    return resolve(directory);
  }
}
