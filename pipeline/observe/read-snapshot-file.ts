import { readFile } from 'node:fs/promises';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../docs/schema/snapshot.schema.json' with { type: 'json' };
import { Failure } from '../diagnostics/index.js';
import type { Snapshot } from '../model/index.js';

const help = ['A snapshot is made by: charter snapshot --target aws --out snapshot.json'];

/** Bytes. 50,000 accounts, the most that AWS allows, with their tags and every policy stay well below. */
const largest = 512 * 1024 * 1024;

/** The schema itself is held against its meta-schema by a test: doing that at each start costs 60 ms. */
const ajvOptions = { strict: true, strictRequired: true, allowUnionTypes: true, meta: false, validateSchema: false };

let compiled: ValidateFunction | null = null;

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
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version !== 1) {
    throw new Failure(`${file}: this snapshot has schema version ${version}; this Charter reads version 1.`, { help });
  }
  compiled ??= new Ajv2020(ajvOptions).compile(schema);
  if (!compiled(value)) throw notASnapshot(file, fieldFault(compiled.errors?.[0]));
  const snapshot = value as unknown as Snapshot;
  const fault = brokenReference(snapshot);
  if (fault) throw notASnapshot(file, fault);
  return snapshot;
}

async function readText(path: string): Promise<string> {
  try {
    const text = await readFile(path);
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

function fieldFault(error: ErrorObject | undefined): string {
  if (!error) return 'its shape is wrong';
  const extra = error.keyword === 'additionalProperties' ? ` (“${String(error.params['additionalProperty'])}”)` : '';
  return `${error.instancePath || 'the whole file'} ${error.message ?? 'is wrong'}${extra}`;
}

/** A plan walks from accounts to the root; a file edited by hand must not lead it astray. */
function brokenReference({ root, organizationalUnits, accounts }: Snapshot): string | null {
  const parents = new Map<string, string | null>([[root.id, null]]);
  for (const [index, { id, parentId }] of organizationalUnits.entries()) {
    if (parents.has(id)) return `/organizationalUnits/${index}/id is there twice`;
    parents.set(id, parentId);
  }
  const missing = (list: readonly { parentId: string }[]) => list.findIndex(({ parentId }) => !parents.has(parentId));
  const unit = missing(organizationalUnits);
  if (unit >= 0) return `/organizationalUnits/${unit}/parentId is neither the root nor an OU of the snapshot`;
  const loop = organizationalUnits.findIndex(({ id }) => !reachesRoot(id, parents));
  if (loop >= 0) return `/organizationalUnits/${loop}/parentId leads in a circle`;
  const account = missing(accounts);
  if (account >= 0) return `/accounts/${account}/parentId is neither the root nor an OU of the snapshot`;
  const ids = new Set<string>();
  const twice = accounts.findIndex(({ id }) => ids.size === ids.add(id).size);
  return twice >= 0 ? `/accounts/${twice}/id is there twice` : null;
}

function reachesRoot(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  let at: string | null = id;
  for (let steps = 0; at !== null; steps += 1) {
    if (steps > parents.size) return false;
    at = parents.get(at) ?? null;
  }
  return true;
}
