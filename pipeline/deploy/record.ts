import { randomUUID } from 'node:crypto';
import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../diagnostics/index.js';
import type { RecordEntry } from '../model/index.js';
import { makeDirectory } from './make-directory.js';

/** Keeps what happens in a deployment, line by line. Evidence: what is live is never concluded from it. */
export interface Recorder {
  /** Of the directory: the same for every run with it, and another one for every other directory. */
  id: string;
  /** Adds a line and waits until it is on the disk. */
  write(entry: Pick<RecordEntry, 'operation' | 'state'> & Partial<Pick<RecordEntry, 'ids' | 'reason'>>): Promise<void>;
  /** Whether a deployment of this digest was started before, here. */
  started(digest: string): boolean;
  /** Whether an operation came to its end before, in whichever run of this digest. */
  passed(operation: string): boolean;
  /** When an operation began that has not come to an end since; null where it has not begun, or failed. */
  since(operation: string): Date | null;
  close(): Promise<void>;
}

/**
 * Opens the record of a digest: `<digest>.jsonl` in the directory, which is made where it is missing. A last line that
 * was torn by a crash is kept and closed, and ignored.
 *
 * @throws Failure where the directory or the file cannot be written
 */
export async function openRecord(
  directory: string,
  digest: string,
  now: () => Date = () => new Date(),
): Promise<Recorder> {
  const path = join(directory, `${digest}.jsonl`);
  const { file, text } = await openFile(directory, path);
  const id = await recordId(join(directory, 'record.id'));
  const entries = parseRecord(text).filter((entry) => entry.digest === digest);
  if (text !== '' && !text.endsWith('\n')) await file.appendFile('\n');
  let last: Promise<void> = Promise.resolve();
  const write: Recorder['write'] = ({ operation, state, ids = {}, reason }) => {
    const entry: RecordEntry = {
      at: now().toISOString(),
      digest,
      operation,
      state,
      ids,
      ...(reason === undefined ? {} : { reason }),
    };
    entries.push(entry);
    // One after the other, so that two operations at a time cannot mix their lines.
    const next = last.then(async () => {
      await file.appendFile(`${JSON.stringify(entry)}\n`);
      await file.sync();
    });
    last = next.catch(() => {});
    return next;
  };
  return {
    id,
    write,
    started: (asked) => asked === digest && entries.some(({ state }) => state === 'started'),
    passed: (asked) => entries.some(({ operation, state }) => operation === asked && ended.has(state)),
    since: (asked) => since(entries.filter(({ operation }) => operation === asked)),
    close: async () => {
      await last;
      await file.close();
    },
  };
}

const ended: ReadonlySet<RecordEntry['state']> = new Set(['done', 'unchanged']);

/** A failure makes the next beginning count anew; a run that was killed, or waits for a person, does not. */
function since(entries: readonly RecordEntry[]): Date | null {
  const last = entries.findLastIndex(({ state }) => state === 'failed' || state === 'refused');
  const begun = entries.slice(last + 1).find(({ state }) => state === 'started');
  return begun ? new Date(begun.at) : null;
}

async function openFile(directory: string, path: string) {
  try {
    await makeDirectory(directory);
    const file = await open(path, 'a+', 0o600);
    return { file, text: await readFile(path, 'utf8') };
  } catch (error) {
    throw new Failure(`The record of the deployment cannot be written to ${path}: ${(error as Error).message}`, {
      help: ['Choose a directory that can be written: --record DIR'],
      cause: error,
    });
  }
}

/** Written aside and then renamed, so that a crash leaves a whole one or none. */
async function recordId(path: string): Promise<string> {
  const written = await readFile(path, 'utf8').catch(() => '');
  if (written.trim() !== '') return written.trim();
  const id = randomUUID();
  await writeFile(`${path}.${id}`, `${id}\n`, { mode: 0o600 });
  await rename(`${path}.${id}`, path);
  return id;
}

/** The entries of a record; lines that are none, such as one torn by a crash, are passed over. */
export function parseRecord(text: string): RecordEntry[] {
  return text.split('\n').flatMap((line) => {
    try {
      const entry = JSON.parse(line) as Partial<RecordEntry> | null;
      return typeof entry?.digest === 'string' && typeof entry.state === 'string' ? [entry as RecordEntry] : [];
    } catch {
      return [];
    }
  });
}
