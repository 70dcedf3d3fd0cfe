import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is below some directories at one moment. */
export interface Stamp {
  /** Differs where any file or directory was added, removed, replaced or written. */
  text: string;
  /** The directories by path and inode: one that was deleted and made again is another one to those who watch it. */
  directories: ReadonlyMap<string, string>;
}

/** Files and folders that are looked at: a config has some hundred, and a folder that holds more is not one. */
const most = 20_000;
/** Folders that hold no config, where the config directory is the root of a repository. */
const passedOver = new Set(['node_modules', '.git']);

/** Looks at everything below directories, of which some may not exist. */
export function stampOf(directories: readonly string[]): Stamp {
  const found: string[] = [];
  const present = new Map<string, string>();
  const waiting = [...directories];
  for (let path = waiting.shift(); path !== undefined && found.length < most; path = waiting.shift()) {
    const entries = entriesOf(path);
    const inode = statSync(path, { throwIfNoEntry: false })?.ino;
    const key = `${path} ${inode ?? 'none'}`;
    found.push(key);
    if (!entries || inode === undefined || present.has(key)) continue;
    present.set(key, path);
    for (const entry of entries) {
      if (passedOver.has(entry.name)) continue;
      const inside = join(path, entry.name);
      if (entry.isDirectory()) waiting.push(inside);
      else found.push(fileStamp(inside));
    }
  }
  return { text: found.join('\n'), directories: present };
}

function entriesOf(path: string): Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** A save that keeps size and time to the millisecond still has another inode or nanosecond. */
function fileStamp(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${path} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : `${path} none`;
}
