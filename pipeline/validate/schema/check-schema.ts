import { type Diagnostic, locate, segments } from '../../diagnostics/index.js';
import type { ConfigFileName, Json, JsonObject, SourceFile, SourceNode } from '../../model/index.js';
import { toValue } from '../../policy/index.js';
import { withoutAnchorHolders } from './anchor-holders.js';
import { explain } from './explain-schema-error.js';
import { mendKeys } from './mend-keys.js';
import { notGoverned } from './not-governed.js';
import { withoutEchoes } from './schema-echoes.js';
import type { SchemaError } from './schema-error.js';
import {
  accountsConfig,
  conformancePacksConfig,
  customizationsConfig,
  globalConfig,
  loggingConfig,
  organizationConfig,
  replacementsConfig,
  rolloutConfig,
  securityConfig,
  systemsManagerConfig,
} from './schema-validators.generated.js';
import { governedNames, type UnknownPlace, unknownPlaces, withoutUnknown } from './unknown-values.js';

type Validator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

const validators: Readonly<Record<ConfigFileName, Validator>> = {
  'accounts-config': accountsConfig as Validator,
  'organization-config': organizationConfig as Validator,
  'global-config': globalConfig as Validator,
  'conformance-packs-config': conformancePacksConfig as Validator,
  'logging-config': loggingConfig as Validator,
  'systems-manager-config': systemsManagerConfig as Validator,
  'customizations-config': customizationsConfig as Validator,
  'rollout-config': rolloutConfig as Validator,
  'security-config': securityConfig as Validator,
  'replacements-config': replacementsConfig as Validator,
};

/** More than anyone reads; see the same limit in load. */
const maximumErrors = 500;

/**
 * Checks a file against its JSON Schema: every error at once, each at the key or value that is wrong.
 *
 * @returns the file's value without what is malformed or unknown, so that rules need not stumble over it, and the file as it was
 * understood: a misspelled key is read as what was meant
 */
export function checkSchema(name: ConfigFileName, file: SourceFile): CheckedFile {
  if (!file.root) return { value: null, file, diagnostics: [], leftOut: 0, unknown: [] };
  const { value, errors, all, unknown, understood, diagnostics } = checkMended(validators[name], file, file.root);
  diagnostics.push(...errors.map((error) => toDiagnostic(understood, error)));
  for (const { instancePath, keyword } of all) {
    if (keyword !== 'required' && keyword !== 'additionalProperties') remove(value, segments(instancePath));
  }
  for (const { path } of unknown) remove(value, path);
  const leftOut = all.length - errors.length;
  const checked = { file: understood, diagnostics, leftOut, unknown: governedNames(name, unknown) };
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return { ...checked, value: null };
  return { ...checked, value, diagnostics: [...diagnostics, ...notGoverned(name, understood, value)] };
}

/** A file after its schema. */
interface CheckedFile {
  value: JsonObject | null;
  /** As it was understood. */
  file: SourceFile;
  diagnostics: Diagnostic[];
  /** Errors beyond those that are diagnostics. */
  leftOut: number;
  /** Replacements without a value that something governed depends on. */
  unknown: string[];
}

/** Keys below a misspelled one are seen only once it is mended; no schema nests deeper. */
const maximumRounds = 5;

interface Mended {
  value: Json;
  /** As many as anyone reads. */
  errors: readonly SchemaError[];
  all: readonly SchemaError[];
  unknown: readonly UnknownPlace[];
  understood: SourceFile;
  diagnostics: Diagnostic[];
}

function checkMended(validate: Validator, file: SourceFile, root: SourceNode): Mended {
  const diagnostics: Diagnostic[] = [];
  let understood = file;
  let tree = root;
  for (let round = 1; ; round++) {
    const value = toValue(tree);
    validate(value);
    const unknown = unknownPlaces(understood);
    const all = withoutAnchorHolders(withoutEchoes(withoutUnknown(validate.errors ?? [], unknown)), understood);
    const errors = all.slice(0, maximumErrors);
    const { root: mendedTree, mended } = mendKeys(tree, errors);
    // Beyond as many as anyone reads, nothing more is mended: each round looks at the whole file again.
    const enough = round === maximumRounds || diagnostics.length >= maximumErrors;
    if (mended.size === 0 || enough) {
      return { value, errors, all, unknown, understood, diagnostics };
    }
    for (const error of mended) diagnostics.push(toDiagnostic(understood, error));
    tree = mendedTree;
    understood = { ...file, root: tree };
  }
}

function toDiagnostic(file: SourceFile, error: SchemaError): Diagnostic {
  const { code, severity = 'error', message, help, pointer, what } = explain(error);
  return { code, severity, message, help, ...locate(file, pointer, what), related: [] };
}

/** Makes a value absent. An item of a list becomes undefined, so that the others keep their index; a hole would be skipped by some walks and not by others. */
function remove(root: Json, path: readonly string[]): void {
  let holder: Json | undefined = root;
  for (const key of path.slice(0, -1)) holder = (holder as JsonObject | undefined)?.[key];
  const last = path.at(-1);
  if (last === undefined || holder === null || typeof holder !== 'object') return;
  if (Array.isArray(holder)) (holder as (Json | undefined)[])[Number(last)] = undefined;
  else delete holder[last];
}
