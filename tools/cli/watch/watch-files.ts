import { type FSWatcher, watch } from 'node:fs';
import { type Stamp, stampOf } from './stamp.js';

/** Milliseconds of quiet after which what was saved is looked at: editors write, rename and delete in one go. */
const quiet = 25;
/** Milliseconds between looks where nobody has said anything: some mounts report no changes at all. */
const patience = 500;

/**
 * Tells of changes below directories, one call at a time. The system's notices only say when to look: whether anything
 * changed is decided by comparing what is there, so that renames, deleted and new directories and lost notices make no
 * difference.
 *
 * @param directories asked again at each look; they need not exist
 * @param since what was there when somebody last looked: what changed between then and now is told, too
 */
export function watchFiles(
  directories: () => readonly string[],
  since: Stamp,
  onChange: () => Promise<void>,
): { close: () => void } {
  const watchers = new Map<string, FSWatcher>();
  let known = since;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const later = (milliseconds: number) => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(look, milliseconds);
  };
  const follow = ({ directories: present }: Stamp) => {
    for (const [key, watcher] of watchers) {
      if (present.has(key)) continue;
      watcher.close();
      watchers.delete(key);
    }
    for (const [key, path] of present) {
      if (!watchers.has(key)) listen(watchers, key, path, () => later(quiet));
    }
  };
  const look = async () => {
    const now = stampOf(directories());
    const changed = now.text !== known.text;
    known = now;
    follow(now);
    if (changed) await onChange();
    later(patience);
  };
  follow(known);
  later(quiet);
  return {
    close: () => {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** A directory that cannot be watched (no more watches, or gone meanwhile) is looked at from time to time all the same. */
function listen(watchers: Map<string, FSWatcher>, key: string, path: string, notice: () => void): void {
  const forget = () => {
    watchers.get(key)?.close();
    watchers.delete(key);
  };
  try {
    const watcher = watch(path, { persistent: false }, notice);
    watcher.on('error', forget);
    watchers.set(key, watcher);
  } catch {
    forget();
  }
}
