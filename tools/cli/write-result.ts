import { writeFile } from 'node:fs/promises';
import { Failure } from '../../pipeline/diagnostics/index.js';

/**
 * Writes a command's result: to a file, or to standard output until all of it is out or the reader (`| head`) has left.
 *
 * @throws Failure where it cannot be written
 */
export async function writeResult(text: string, file: string | undefined): Promise<void> {
  try {
    if (file !== undefined) await writeFile(file, text);
    else await toStandardOutput(text);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    if (file === undefined && code === 'EPIPE') return;
    const where = file ?? 'standard output';
    throw new Failure(`The result cannot be written to ${where} (${code}).`, {
      help: ['Look whether the directory exists and may be written to.'],
      cause,
    });
  }
}

function toStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', reject);
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
