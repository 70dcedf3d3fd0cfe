import { readdirSync, realpathSync, statSync } from 'node:fs';
import { type Diagnostic, Failure, locate, type Position } from '../diagnostics/index.js';
import { configFileNames, groupBy, type SourceDocument, type SourceFile, type Sources } from '../model/index.js';
import { type ConfigReader, createReader, readConfigFile } from './config-reader.js';
import type { Findings } from './fault.js';
import { loadDocument, type Refusal } from './load-document.js';
import { type NamedDocument, namedDocuments } from './named-documents.js';
import { barredValues, replacementValues } from './replacements/values.js';
import { unknownValues } from './unknown-values.js';

/** What load answers: the sources, and what kept parts of them from being read. */
export interface Loaded extends Findings {
  sources: Sources;
}

/** Without these there is no organization to speak of. */
const required: ReadonlySet<string> = new Set(['organization-config', 'global-config']);
/** These are read before the others: they give the values of replacements. */
const readFirst: ReadonlySet<string> = new Set(['accounts-config', 'replacements-config']);
const notGovernedFiles = ['network-config', 'iam-config'] as const;

/**
 * Reads the config files of a directory, the files that they include and the documents that they name. Pure but for
 * reading files: no network, no code from the config.
 *
 * @throws Failure where the directory itself cannot be read; whatever is wrong inside is a diagnostic
 */
export function load(directory: string): Loaded {
  const reader = createReader(realDirectory(directory), barredValues);
  const replacements = readConfigFile(reader, 'replacements-config.yaml', false);
  const accounts = readAccounts(reader, replacements);
  const files = { 'accounts-config': accounts } as Sources['files'];
  for (const name of configFileNames)
    if (!readFirst.has(name)) files[name] = readConfigFile(reader, `${name}.yaml`, required.has(name));
  files['replacements-config'] = replacements;
  const notGoverned = {} as Sources['notGoverned'];
  for (const name of notGovernedFiles) notGoverned[name] = readConfigFile(reader, `${name}.yaml`, false);
  const documents = loadDocuments(reader, files);
  const diagnostics = [...reader.diagnostics, ...unknownValues(reader)];
  const { leftOut, included } = reader;
  return { sources: { files, documents, notGoverned, included }, diagnostics, leftOut };
}

/**
 * Reads accounts-config.yaml, and gives the reader all values of replacements: names of accounts and their ids are among
 * them. Where the file itself uses replacements it is read twice, first only for those names and ids.
 */
function readAccounts(reader: ConfigReader, replacements: SourceFile | null): SourceFile | null {
  const declared = replacements?.root ?? null;
  const declarationsRead = replacements === null || declared !== null || replacements.text.trim() === '';
  const first = createReader(reader.directory, replacementValues(declared, null, false));
  const accounts = readConfigFile(first, 'accounts-config.yaml', true);
  const complete = declarationsRead && accounts?.root != null;
  reader.values = replacementValues(declared, accounts?.root ?? null, complete);
  // What replacements-config.yaml includes was read without replacements.
  reader.known.clear();
  if ([accounts, ...first.included].some((file) => file?.text.includes('{{'))) {
    return readConfigFile(reader, 'accounts-config.yaml', true);
  }
  reader.diagnostics.push(...first.diagnostics);
  Object.assign(reader.leftOut, first.leftOut);
  reader.included.push(...first.included);
  for (const [path, found] of first.known) reader.known.set(path, found);
  return accounts;
}

function realDirectory(directory: string): string {
  const help = ['Name the directory that holds accounts-config.yaml with --config DIR.'];
  try {
    const real = realpathSync.native(directory);
    if (statSync(real).isDirectory()) {
      readdirSync(real);
      return real;
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const absent = code === 'ENOENT' || code === 'ENOTDIR';
    throw new Failure(`The config directory ${directory} ${absent ? 'does not exist' : `cannot be read (${code})`}.`, {
      help,
      cause,
    });
  }
  throw new Failure(`${directory} is not a directory.`, { help });
}

function loadDocuments(reader: ConfigReader, files: Sources['files']): Record<string, SourceDocument> {
  const documents: Record<string, SourceDocument> = Object.create(null);
  for (const [path, named] of groupBy(namedDocuments(files), (place) => place.path)) {
    const { kind } = named[0]!;
    const places = named.filter((place) => place.kind === kind);
    const { document, diagnostics: faults, leftOut, refusal } = loadDocument(reader.directory, path, kind);
    documents[path] = { ...document, uses: places.map(({ use }) => use) };
    Object.assign(reader.leftOut, leftOut);
    if (places.length < named.length) reader.diagnostics.push(...otherKinds(named));
    // Positions are computed where something is wrong: of hundreds of documents, in few.
    if (faults.length === 0 && !refusal && !path.startsWith('/')) continue;
    const positions = places.map(({ source, pointer }) => locate(source, pointer));
    const related = positions.map((position) => ({ ...position, message: `${path} is named here` }));
    reader.diagnostics.push(...faults.map((fault) => ({ ...fault, related })));
    if (refusal) reader.diagnostics.push(...positions.map((position) => pathRefused(position, refusal)));
    if (path.startsWith('/')) reader.diagnostics.push(...positions.map((position) => leadingSlash(position, path)));
  }
  return documents;
}

const kindNames = { policy: 'a policy', template: 'a template', document: 'a document of Systems Manager' } as const;

/** A document is one thing: it is read as what the first place says, and the others are wrong. */
function otherKinds([first, ...others]: readonly NamedDocument[]): Diagnostic[] {
  const { path, kind, source, pointer } = first!;
  const related = [{ ...locate(source, pointer), message: `${path} is ${kindNames[kind]} here` }];
  return others
    .filter((other) => other.kind !== kind)
    .map((other) => ({
      code: 'document-kinds',
      severity: 'error',
      message: `${path} is named as ${kindNames[other.kind]} here, and as ${kindNames[kind]} elsewhere.`,
      help: 'Name another file in one of the places.',
      ...locate(other.source, other.pointer),
      related,
    }));
}

function pathRefused(position: Position, refusal: Refusal): Diagnostic {
  return { severity: 'error', ...refusal, ...position, related: [] };
}

function leadingSlash(position: Position, path: string): Diagnostic {
  const message = `The path "${path}" starts with "/", which is taken as the config directory.`;
  return {
    code: 'path-refused',
    severity: 'warning',
    message,
    help: 'Remove the leading "/".',
    ...position,
    related: [],
  };
}
