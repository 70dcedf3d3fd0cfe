import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { didYouMean, nearestName } from '../diagnostics/index.js';
import type { SourceFile } from '../model/index.js';
import { composeYaml, type Included } from './compose-yaml.js';
import { addFaults, type Findings } from './fault.js';
import { readText, type TextRead } from './read-text.js';
import { newLimits, type ResolverLimits, type UnknownUse } from './replacements/resolve-text.js';
import type { ReplacementValues } from './replacements/values.js';

/** Files within files within files: what people still find their way in. */
const maximumDepth = 10;
/** All files that one config includes. */
const maximumFiles = 200;

/** Reads YAML files of one config directory, with what they include; what it finds on the way collects here. */
export interface ConfigReader extends Findings {
  /** Real path of the config directory. */
  directory: string;
  values: ReplacementValues;
  limits: ResolverLimits;
  /** The files that were brought in. */
  included: SourceFile[];
  unknown: { file: SourceFile; use: UnknownUse }[];
  /** What each included path led to: a file that is included often is read once. */
  known: Map<string, Included>;
  /** The files that are being read, the innermost last. */
  open: string[];
}

export function createReader(directory: string, values: ReplacementValues): ConfigReader {
  return {
    directory,
    values,
    limits: newLimits(),
    diagnostics: [],
    leftOut: {},
    included: [],
    unknown: [],
    known: new Map(),
    open: [],
  };
}

/** Reads a config file by its name in the directory; null where there is none. */
export function readConfigFile(reader: ConfigReader, path: string, required: boolean): SourceFile | null {
  const read = readText(join(reader.directory, path), reader.directory);
  if (read.status === 'missing') {
    reader.diagnostics.push(...(required ? [missing(reader.directory, path)] : misnamed(reader.directory, path)));
    return null;
  }
  const file: SourceFile = { path, text: 'text' in read ? read.text : '', root: null };
  if (read.status !== 'read') {
    const code = read.status === 'refused' ? 'path-refused' : 'file-unreadable';
    const at = read.status === 'unreadable' ? read.at : 0;
    const message = `${path} cannot be read. ${read.message}`;
    addFaults(reader, file, [{ code, at, message, help: read.help }]);
    return file;
  }
  const faults = compose(reader, file).faults;
  const { root } = file;
  if (faults === 0 && (root === null || (root.kind === 'scalar' && root.value === null && !root.unknown))) {
    file.root = null;
    const help = 'Write its keys; config/schema describes them.';
    if (required) addFaults(reader, file, [{ code: 'file-empty', at: 0, message: `${path} is empty.`, help }]);
  }
  return file;
}

function compose(reader: ConfigReader, file: SourceFile): { faults: number; size: number } {
  reader.open.push(file.path);
  const composed = composeYaml(file.text, {
    values: reader.values,
    limits: reader.limits,
    include: (path) => include(reader, file.path, path),
  });
  reader.open.pop();
  file.root = composed.root;
  addFaults(reader, file, composed.faults);
  for (const use of composed.unknown) reader.unknown.push({ file, use });
  return { faults: composed.faults.length, size: composed.size };
}

/** Brings in the file that another one names, relative to the folder of that one. */
function include(reader: ConfigReader, from: string, wanted: string): Included {
  if (wanted === '' || wanted.startsWith('/') || /[\\\0]/.test(wanted)) return outside(wanted);
  const path = posix.normalize(posix.join(posix.dirname(from), wanted));
  if (path === '..' || path.startsWith('../')) return outside(wanted);
  const known = reader.known.get(path);
  if (known) return known;
  const found = bringIn(reader, path, wanted);
  reader.known.set(path, found);
  return found;
}

function bringIn(reader: ConfigReader, path: string, wanted: string): Included {
  if (reader.open.includes(path)) {
    const circle = [...reader.open.slice(reader.open.indexOf(path)), path].join(' → ');
    return refused(`Including ${wanted} here goes round in a circle: ${circle}.`, 'Remove one of the !include.');
  }
  if (reader.open.length > maximumDepth) {
    return refused(
      `${wanted} would be included ${reader.open.length} levels deep; ${maximumDepth} is the limit.`,
      'Flatten it.',
    );
  }
  // Files that are not there count too: looking for thousands of them takes its time.
  if (reader.known.size >= maximumFiles) {
    return refused(`The config includes more than ${maximumFiles} files.`, 'Join some of them.');
  }
  const read = readText(join(reader.directory, path), reader.directory);
  if (read.status !== 'read') return unread(reader.directory, path, wanted, read);
  const file: SourceFile = { path, text: read.text, root: null };
  reader.included.push(file);
  const { faults, size } = compose(reader, file);
  if (file.root) return { file: file as SourceFile & { root: NonNullable<SourceFile['root']> }, size };
  if (faults > 0) return { file: null, refusal: null };
  return refused(`The file ${path} says nothing.`, 'Write its content, or remove the !include.');
}

function unread(
  directory: string,
  path: string,
  wanted: string,
  read: Exclude<TextRead, { status: 'read' }>,
): Included {
  if (read.status !== 'missing') return refused(`${wanted} cannot be included. ${read.message}`, read.help);
  const folder = posix.dirname(path);
  const near = didYouMean(posix.basename(path), filesIn(join(directory, folder)));
  return refused(
    `The file ${path} does not exist in the config directory.`,
    near || 'Create it, or correct the path; it is relative to the file that names it.',
  );
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function outside(wanted: string): Included {
  const help = 'Write a path to a file in the config directory, with "/".';
  return refused(`The path "${wanted}" leads out of the config directory.`, help);
}

function refused(message: string, help: string): Included {
  return { file: null, refusal: { code: 'include', message, help } };
}

function missing(directory: string, path: string): ConfigReader['diagnostics'][number] {
  const names = filesIn(directory);
  const near = didYouMean(
    path,
    names.filter((name) => name !== path),
  );
  const dangling = names.includes(path);
  return {
    code: 'config-file-missing',
    severity: 'error',
    message: `${path} is missing.`,
    help: dangling
      ? 'It is a symbolic link that leads nowhere. Put the file itself there.'
      : near
        ? `${near} The name must be exactly ${path}.`
        : `Write ${path}; accounts-config.yaml, organization-config.yaml and global-config.yaml are required.`,
    file: path,
    line: 1,
    column: 1,
    related: [],
  };
}

/** A file that is not read although it was surely meant: `replacements-config.yml`, `securityconfig.yaml`. */
function misnamed(directory: string, path: string): ConfigReader['diagnostics'] {
  // Three letters more or less make another word of a short name.
  const isNear = (name: string) =>
    plainName(name) === plainName(path) || (path.length > 16 && nearestName(path, [name]) !== null);
  const meant = filesIn(directory).find((name) => /\.ya?ml$/i.test(name) && isNear(name));
  if (meant === undefined || meant === path) return [];
  const message = `${meant} is not read: its name is not ${path}.`;
  const help = `Rename it to ${path}, or to something else if it is not meant.`;
  return [
    { code: 'config-file-missing', severity: 'warning', message, help, file: meant, line: 1, column: 1, related: [] },
  ];
}

/** A name without what people write in one way or another: `IAM_Config.yml` is `iamconfig.yaml`. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_ ]/g, '')
    .replace(/\.yml$/, '.yaml');
}
