import { createReadStream } from 'node:fs';
import { Failure } from '../../pipeline/diagnostics/index.js';

/** Bytes. A plan holds every template once; the largest organization stays well below. */
const largest = 256 * 1024 * 1024;

const madeBy: Readonly<Record<string, string>> = {
  plan: 'charter plan --out plan.json',
  approval: 'charter approve PLAN --as NAME --out approval.json',
};

/**
 * Reads a file that Charter wrote.
 *
 * @param what as it stands in a message: `plan`, `approval`
 * @throws Failure (exit 1) that names the file, where it cannot be read or is no text
 */
export async function readArtifactFile(path: string, what: string): Promise<string> {
  try {
    const chunks: Buffer[] = [];
    // A device or a pipe may never end, and has no size to ask for.
    for await (const chunk of createReadStream(path, { end: largest })) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.byteLength > largest) throw new Failure(`${path}: this is too big for the ${what}.`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Failure(`${path}: this is not text, so not the ${what}.`, { cause });
    const known: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'this is a directory',
      EACCES: 'it may not be read',
    };
    throw new Failure(`The ${what} ${path} cannot be read: ${known[code] ?? code}.`, {
      help: [`It is made by: ${madeBy[what] ?? 'charter'}`],
      cause,
    });
  }
}
