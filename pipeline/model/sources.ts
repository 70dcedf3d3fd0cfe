/**
 * The config as it was read: text and trees that know where everything stands. Nothing here has been judged; validate
 * does that, and makes the {@link Config} of it.
 */
export interface Sources {
  /** The config files by name; null where the directory has none or it could not be read. */
  files: Record<ConfigFileName, SourceFile | null>;
  /** The documents that the config names, each once, by the path that the config uses. */
  documents: Record<string, SourceDocument>;
  /** Config files that Charter reads and does not act on; null where the directory has none or it could not be read. */
  notGoverned: Record<NotGovernedFileName, SourceFile | null>;
  /** Files that `!include` brought in, each once, in the order in which they were met. */
  included: SourceFile[];
}

/** Config files with a schema, in the order in which they are checked. */
export const configFileNames = [
  'accounts-config',
  'organization-config',
  'global-config',
  'conformance-packs-config',
  'logging-config',
  'systems-manager-config',
  'customizations-config',
  'rollout-config',
  'security-config',
  'replacements-config',
] as const;
export type ConfigFileName = (typeof configFileNames)[number];

/** Files of the Landing Zone Accelerator that other tools act on. */
export type NotGovernedFileName = 'network-config' | 'iam-config';

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
  kind: DocumentKind;
  status: 'read' | 'missing' | 'refused';
  file: SourceFile | null;
  /** Where there is none: the documents in the folder where it would be, as the config would name them. */
  near?: readonly string[];
  /** Every place of the config that names it as such a document. */
  uses: readonly DocumentUse[];
}

/**
 * What a document is, which says how it is read. `policy`: JSON. `template`: a template of CloudFormation or of a
 * conformance pack, YAML or JSON, short forms of functions made long. `document`: a document of Systems Manager, YAML or
 * JSON. Replacements (`{{ … }}`) work in none of them.
 */
export type DocumentKind = 'policy' | 'template' | 'document';

/** A place in a config file that names a document; misspelled keys on the way are read as what they mean. */
export interface DocumentUse {
  file: ConfigFileName;
  /** JSON pointer. */
  pointer: string;
}

/** A value and where it starts: `at` is an offset into the file's text, in UTF-16 units. */
export type SourceNode = SourceValue | SourceAlias | SourceInclude;

/** A value that stands where it is: neither an alias nor an included file. */
export type SourceValue = SourceScalar | SourceSequence | SourceMapping;

export interface SourceScalar {
  kind: 'scalar';
  at: number;
  /** Null where the value is not known. */
  value: string | number | boolean | null;
  /** What only the live organization can say of the value, as in `{{ NAME }}`; then nothing else is known of it. */
  unknown?: string[];
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
  /** As for a scalar; `key` is then what stands in the file. */
  unknownKey?: string[];
}

/** `*name`: the same value as elsewhere in the file. Whatever is wrong inside is wrong at this place. */
export interface SourceAlias {
  kind: 'alias';
  at: number;
  target: SourceNode;
}

/** `!include path`: what another file of the config directory says. `at` is where the tag stands. */
export interface SourceInclude {
  kind: 'include';
  at: number;
  file: SourceFile & { root: SourceNode };
}

/** What an alias or an included file stands for. */
export function follow(node: SourceNode): SourceValue {
  let value = node;
  while (value.kind === 'alias' || value.kind === 'include')
    value = value.kind === 'alias' ? value.target : value.file.root;
  return value;
}
