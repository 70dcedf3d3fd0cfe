import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, didYouMean, Failure, locate, type Position } from '../diagnostics/index.js';
import type { ConfigFileName, SourceDocument, SourceFile, Sources } from '../model/index.js';
import { composeYaml } from './compose-yaml.js';
import { toDiagnostics } from './fault.js';
import { loadDocument } from './load-document.js';
import { type NamedDocument, namedDocuments } from './named-documents.js';
import { readText } from './read-text.js';

/** What load answers: the sources, and what kept parts of them from being read. */
export interface Loaded {
  sources: Sources;
  diagnostics: Diagnostic[];
}

/** The config files in the order in which they are read, and whether an organization needs them. */
const configFiles: readonly { name: ConfigFileName; required: boolean }[] = [
  { name: 'accounts-config', required: true },
  { name: 'organization-config', required: true },
  { name: 'global-config', required: true },
  { name: 'replacements-config', required: false },
];

/**
 * Reads the config files of a directory and the documents that they name. Pure but for reading files: no network, no
 * code from the config.
 *
 * @throws Failure where the directory itself cannot be read; whatever is wrong inside is a diagnostic
 */
export function load(directory: string): Loaded {
  const real = realDirectory(directory);
  const diagnostics: Diagnostic[] = [];
  const files = {} as Record<ConfigFileName, SourceFile | null>;
  for (const { name, required } of configFiles) {
    const loaded = loadConfigFile(real, `${name}.yaml`, required);
    files[name] = loaded.file;
    diagnostics.push(...loaded.diagnostics);
  }
  const organization = files['organization-config'];
  const named = organization?.root ? namedDocuments(organization.root) : [];
  const documents = loadDocuments(real, organization, named, diagnostics);
  return { sources: { files, documents }, diagnostics };
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

function loadConfigFile(
  directory: string,
  path: string,
  required: boolean,
): { file: SourceFile | null; diagnostics: Diagnostic[] } {
  const read = readText(join(directory, path), directory);
  if (read.status === 'missing') return { file: null, diagnostics: required ? [missing(directory, path)] : [] };
  const file: SourceFile = { path, text: 'text' in read ? read.text : '', root: null };
  if (read.status === 'refused' || read.status === 'unreadable') {
    const code = read.status === 'refused' ? 'path-refused' : 'file-unreadable';
    const at = read.status === 'unreadable' ? read.at : 0;
    const message = `${path} cannot be read. ${read.message}`;
    return { file, diagnostics: toDiagnostics(file, [{ code, at, message, help: read.help }]) };
  }
  const { root, faults } = composeYaml(read.text);
  file.root = root;
  const empty = root === null || (root.kind === 'scalar' && root.value === null);
  if (empty && faults.length === 0) {
    file.root = null;
    const message = `${path} is empty.`;
    if (required)
      faults.push({ code: 'file-empty', at: 0, message, help: 'Write its keys; config/schema describes them.' });
  }
  return { file, diagnostics: toDiagnostics(file, faults) };
}

function missing(directory: string, path: string): Diagnostic {
  const near = didYouMean(path, readdirSync(directory));
  return {
    code: 'config-file-missing',
    severity: 'error',
    message: `${path} is missing.`,
    help: near
      ? `${near} The name must be exactly ${path}.`
      : `Write ${path}; accounts-config.yaml, organization-config.yaml and global-config.yaml are required.`,
    file: path,
    line: 1,
    column: 1,
    related: [],
  };
}

function loadDocuments(
  directory: string,
  organization: SourceFile | null,
  named: readonly NamedDocument[],
  diagnostics: Diagnostic[],
): Record<string, SourceDocument> {
  const documents: Record<string, SourceDocument> = Object.create(null);
  for (const [path, places] of groupByPath(named)) {
    const { document, diagnostics: faults, refusal } = loadDocument(directory, path);
    documents[path] = document;
    const positions = organization ? places.map(({ pointer }) => locate(organization, pointer)) : [];
    const related = positions.map((position) => ({ ...position, message: `${path} is named here` }));
    diagnostics.push(...faults.map((fault) => ({ ...fault, related })));
    if (refusal) diagnostics.push(...positions.map((position) => pathRefused(position, refusal)));
    if (path.startsWith('/')) diagnostics.push(...positions.map((position) => leadingSlash(position, path)));
  }
  return documents;
}

function groupByPath(named: readonly NamedDocument[]): Map<string, NamedDocument[]> {
  const groups = new Map<string, NamedDocument[]>();
  for (const place of named) {
    const group = groups.get(place.path);
    if (group) group.push(place);
    else groups.set(place.path, [place]);
  }
  return groups;
}

function pathRefused(position: Position, refusal: { message: string; help: string }): Diagnostic {
  return { code: 'path-refused', severity: 'error', ...refusal, ...position, related: [] };
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
