/**
 * The config as it was read: text and trees that know where everything stands. Nothing here has been judged; validate
 * does that, and makes the {@link Config} of it.
 */
export interface Sources {
  /** The config files by name; null where the directory has none or it could not be read. */
  files: Record<ConfigFileName, SourceFile | null>;
  /** The JSON documents that the config names, each once, by the path that the config uses. */
  documents: Record<string, SourceDocument>;
}

export type ConfigFileName = 'accounts-config' | 'organization-config' | 'global-config' | 'replacements-config';

/** A text file and what it says. */
export interface SourceFile {
  /** Relative to the config directory, with `/`: `accounts-config.yaml`, `../policies/scp/region.json`. */
  path: string;
  /** Without a byte order mark. */
  text: string;
  /** Null where the text could not be understood; a diagnostic says why. */
  root: SourceNode | null;
}

/** A document that the config names. `file` is null where there is none, or where it may not be read. */
export interface SourceDocument {
  status: 'read' | 'missing' | 'refused';
  file: SourceFile | null;
  /** Where there is none: the documents in the folder where it would be, as the config would name them. */
  near?: readonly string[];
}

/** A value and where it starts: `at` is an offset into the file's text, in UTF-16 units. */
export type SourceNode = SourceScalar | SourceSequence | SourceMapping | SourceAlias;

export interface SourceScalar {
  kind: 'scalar';
  at: number;
  value: string | number | boolean | null;
}

export interface SourceSequence {
  kind: 'sequence';
  at: number;
  items: SourceNode[];
}

export interface SourceMapping {
  kind: 'mapping';
  at: number;
  entries: SourceEntry[];
}

export interface SourceEntry {
  key: string;
  keyAt: number;
  value: SourceNode;
}

/** `*name`: the same value as elsewhere in the file. Whatever is wrong inside is wrong at this place. */
export interface SourceAlias {
  kind: 'alias';
  at: number;
  target: SourceNode;
}
