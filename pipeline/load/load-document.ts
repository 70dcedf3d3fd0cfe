import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LoadCode } from '../diagnostics/index.js';
import type { DocumentKind, SourceDocument, SourceFile, SourceNode } from '../model/index.js';
import { parseJson } from '../policy/index.js';
import { alone, composeYaml } from './compose-yaml.js';
import { documentsBeside } from './documents-beside.js';
import { addFaults, type Fault, type Findings } from './fault.js';
import { readText, type TextRead } from './read-text.js';

/** Folders beside the config directory that a path may lead into. */
const foldersBeside = ['policies', 'conformance-packs'];

/**
 * AWS takes 40,000 characters for the longest kind of policy and 1 MB for the longest template; white space and comments
 * of people come on top of the former.
 */
const maximumBytes = 1024 * 1024;

export interface Refusal {
  code: LoadCode;
  message: string;
  help: string;
}

/** A document that the config names, and what is wrong with it. */
export interface LoadedDocument extends Findings {
  document: Omit<SourceDocument, 'uses'>;
  /** Why the path itself is refused; the config entry is at fault, not a file. */
  refusal: Refusal | null;
}

/**
 * Reads a document by the path that the config uses. It is looked up in the config directory; a path that starts
 * with `policies/` or `conformance-packs/` also in those folders beside it.
 *
 * @param directory real path of the config directory
 */
export function loadDocument(directory: string, path: string, kind: DocumentKind): LoadedDocument {
  const found = lookUp(directory, path, kind);
  return { ...found, document: { ...found.document, kind } };
}

/** A document before it is said what it is. */
interface Found extends Findings {
  document: Omit<SourceDocument, 'uses' | 'kind'>;
  refusal: Refusal | null;
}

function lookUp(directory: string, path: string, kind: DocumentKind): Found {
  const relative = path.replace(/^\/+/, '');
  if (/^[^\\]+(\\[^\\]+)+$/.test(relative)) {
    return refused(`The path "${path}" is written with "\\".`, `Write "${path.replaceAll('\\', '/')}".`);
  }
  if (relative === '' || /[\\\0]/.test(relative) || relative.split('/').includes('..')) {
    const help = 'Write a path below the config directory, with "/" and without "..".';
    return refused(`The path "${path}" leads out of the config folders.`, help);
  }
  const inside = readText(join(directory, relative), directory, maximumBytes);
  if (inside.status !== 'missing') return fromText(relative, path, inside, kind);
  const folder = relative.split('/')[0]!;
  if (!foldersBeside.includes(folder)) return absent(documentsBeside(directory, directory, relative, kind));
  const real = realFolder(directory, folder);
  const beside = readText(join(dirname(directory), relative), real, maximumBytes);
  if (beside.status === 'missing') {
    const near = [[directory, directory] as const, [dirname(directory), real] as const];
    return absent(near.flatMap(([from, root]) => documentsBeside(from, root, relative, kind)));
  }
  return fromText(`../${relative}`, path, beside, kind);
}

/** The folder beside the config directory. A link in its place is not followed: it could lead anywhere. */
function realFolder(directory: string, folder: string): string {
  try {
    return join(realpathSync.native(dirname(directory)), folder);
  } catch {
    return join(dirname(directory), folder);
  }
}

function fromText(file: string, path: string, read: TextRead, kind: DocumentKind): Found {
  if (read.status === 'missing') return absent();
  if (read.status === 'refused') return refused(`The path "${path}" is refused: ${lower(read.message)}`, read.help);
  if (read.status === 'directory')
    return refused(`The path "${path}" leads to a directory.`, 'Name a file in it.', 'file-unreadable');
  if (read.status === 'unreadable') {
    const source: SourceFile = { path: file, text: read.text, root: null };
    const message = `${basename(file)} cannot be read. ${read.message}`;
    const fault: Fault = { code: 'file-unreadable', at: read.at, message, help: read.help };
    return found(source, [fault]);
  }
  const { root, faults } = parse(file, read.text, kind);
  return found({ path: file, text: read.text, root }, faults);
}

/** JSON is read as JSON, whose faults are said more clearly then; everything else that need not be JSON as YAML. */
function parse(file: string, text: string, kind: DocumentKind): { root: SourceNode | null; faults: readonly Fault[] } {
  if (kind === 'policy' || file.endsWith('.json') || (/^\s*\{/.test(text) && !/\.ya?ml$/.test(file)))
    return parseJson(text);
  const { root, faults } = composeYaml(text, alone(kind));
  if (root && (root.kind !== 'scalar' || root.value !== null)) return { root, faults };
  if (faults.length > 0) return { root: null, faults };
  const help = 'Write the document, or remove the entry that names it.';
  return { root: null, faults: [{ code: 'file-empty', at: 0, message: `${basename(file)} is empty.`, help }] };
}

function found(file: SourceFile, faults: readonly Fault[]): Found {
  const document: Found = { document: { status: 'read', file }, diagnostics: [], leftOut: {}, refusal: null };
  addFaults(document, file, faults);
  return document;
}

function absent(near: readonly string[] = []): Found {
  return { document: { status: 'missing', file: null, near }, diagnostics: [], leftOut: {}, refusal: null };
}

function refused(message: string, help: string, code: LoadCode = 'path-refused'): Found {
  return {
    document: { status: 'refused', file: null },
    diagnostics: [],
    leftOut: {},
    refusal: { code, message, help },
  };
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
