import { readFile } from 'node:fs/promises';
import { Failure } from '../../pipeline/diagnostics/index.js';

/** Bytes. A plan holds every template once; the largest organization stays well below. */
const largest = 256 * 1024 * 1024;

/**
 * Reads a file that Charter wrote.
 *
 * @param what as it stands in a message: `plan`, `approval`
 * @throws Failure (exit 1) that names the file, where it cannot be read or is no text
 */
export async function readArtifactFile(path: string, what: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    if (bytes.byteLength > largest) throw new Failure(`${path}: this is too big for a ${what}.`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Failure(`${path}: this is not text, so no ${what}.`, { cause });
    const known: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'this is a directory',
      EACCES: 'it may not be read',
    };
    throw new Failure(`The ${what} ${path} cannot be read: ${known[code] ?? code}.`, { cause });
  }
}
