import { readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { lineStarts } from '../diagnostics/index.js';

/** No config or policy comes near it; what does is a mistake, and would cost memory before any rule could say so. */
const maximumConfigBytes = 10 * 1024 * 1024;

export type TextRead =
  | { status: 'read'; text: string }
  | { status: 'missing' }
  | { status: 'refused'; message: string; help: string }
  | { status: 'directory'; message: string; help: string }
  | { status: 'unreadable'; at: number; text: string; message: string; help: string };

/**
 * Reads a text file that must lie below a folder, symbolic links followed. Never throws for what a folder may hold.
 *
 * @param folder the real path of the folder
 * @param maximumBytes a bigger file is not read
 */
export function readText(path: string, folder: string, maximumBytes = maximumConfigBytes): TextRead {
  let bytes: Buffer;
  try {
    const real = realpathSync.native(path);
    if (real !== folder && !real.startsWith(folder + sep)) {
      const help = 'Copy the file to where the link is; config may not leave its folders.';
      return { status: 'refused', message: 'It is a symbolic link that leaves the config folders.', help };
    }
    const stat = statSync(real);
    if (stat.isDirectory())
      return { status: 'directory', message: 'It is a directory, and a file is wanted.', help: 'Name a file.' };
    if (!stat.isFile()) return unreadable('It is not a regular file.', 'Put a regular file there.');
    if (stat.size > maximumBytes) {
      return unreadable(
        `It has ${stat.size.toLocaleString('en')} bytes; ${maximumBytes.toLocaleString('en')} is the limit.`,
        'Look whether this is the right file.',
      );
    }
    bytes = readFileSync(real);
  } catch (error) {
    return fromError(error);
  }
  return decode(bytes);
}

function unreadable(message: string, help: string, text = '', at = 0): TextRead {
  return { status: 'unreadable', at, text, message, help };
}

function fromError(error: unknown): TextRead {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { status: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return unreadable('It may not be read.', 'Allow reading it.');
  if (code === 'ELOOP') return unreadable('Its symbolic links go round in a circle.', 'Put the file itself there.');
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') return { status: 'missing' };
  return unreadable(`It cannot be read (${code ?? 'unknown error'}).`, 'Look at the file system.');
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): TextRead {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return unreadable(
      'It is not text: it holds zero bytes.',
      utf16 ? 'Save it as UTF-8; it looks like UTF-16.' : 'Put a text file there.',
    );
  }
  try {
    // A byte order mark is accepted and dropped, so that columns count what a person sees.
    return { status: 'read', text: strict.decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const at = Math.max(text.indexOf('\ufffd'), 0);
    const line = lineStarts(text.slice(0, at)).length;
    return unreadable(`It is not valid UTF-8 (first on line ${line}).`, 'Save it as UTF-8.', text, at);
  }
}
