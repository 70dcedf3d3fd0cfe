import { createReadStream } from 'node:fs';
import { Failure } from '../diagnostics/index.js';
import { type Snapshot, unfitJson } from '../model/index.js';
import { brokenReference } from './broken-reference.js';
import { snapshot as validator } from './snapshot-validator.generated.js';

const help = ['A snapshot is made by: charter snapshot --target aws --out snapshot.json'];

/** Bytes. 50,000 accounts, the most that AWS allows, with their tags and every policy stay well below. */
const largest = 512 * 1024 * 1024;

interface SchemaError {
  keyword: string;
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

/** What the JSON Schema in docs/schema says, as code. */
const validate = validator as ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

/**
 * Reads a snapshot that `charter snapshot` wrote.
 *
 * @throws Failure (exit 1) that names the file, and the field where it is not a snapshot of this schema version
 */
export async function readSnapshotFile(path: string): Promise<Snapshot> {
  return parseSnapshot(await readText(path), path);
}

/**
 * Reads a snapshot from the text of a file.
 *
 * @param file its name, for messages
 */
export function parseSnapshot(text: string, file: string): Snapshot {
  const value = parseJson(text, file);
  const unfit = unfitJson(text);
  if (unfit) throw notASnapshot(file, `it ${unfit}`);
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1) {
    throw new Failure(`${file}: this snapshot has schema version ${version}; this Charter reads version 1.`, { help });
  }
  if (!validate(value)) throw notASnapshot(file, fieldFault(validate.errors?.[0]));
  const snapshot = value as Snapshot;
  const fault = brokenReference(snapshot);
  if (fault) throw notASnapshot(file, fault);
  if (snapshot.organization.featureSet !== 'ALL')
    throw new Failure(`${file}: this organization has consolidated billing only, and so no policies to govern with.`, {
      help: ['Enable all features (`aws organizations enable-all-features`), then make a new snapshot.'],
    });
  return snapshot;
}

async function readText(path: string): Promise<string> {
  try {
    const chunks: Buffer[] = [];
    // A device or a pipe may never end, and has no size to ask for.
    for await (const chunk of createReadStream(path, { end: largest })) chunks.push(chunk);
    const text = Buffer.concat(chunks);
    if (text.byteLength > largest) throw new Failure(`${path}: this is too big for a snapshot.`, { help });
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new Failure(`${path}: this is not text, so not a snapshot.`, { help });
    }
    const why = { ENOENT: 'there is no such file', EISDIR: 'this is a directory', EACCES: 'it may not be read' }[code];
    throw new Failure(`The snapshot ${path} cannot be read: ${why ?? code}.`, { help, cause: error });
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notASnapshot(file, `it is not JSON (${(error as Error).message})`);
  }
}

function notASnapshot(file: string, fault: string): Failure {
  return new Failure(`${file}: this is not a snapshot as Charter writes it: ${fault}.`, { help });
}

function fieldFault(error: SchemaError | undefined): string {
  if (!error) return 'its shape is wrong';
  const extra = error.keyword === 'additionalProperties' ? ` (“${String(error.params['additionalProperty'])}”)` : '';
  return `${error.instancePath || 'the whole file'} ${error.message ?? 'is wrong'}${extra}`;
}
