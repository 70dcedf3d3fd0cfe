import type { Diagnostic } from './diagnostics/index.js';
import { load } from './load/index.js';
import { type Config, fingerprint, type Sources } from './model/index.js';
import { validate } from './validate/index.js';

/** A config directory after load and validate. `config` and `inputs` are null if and only if a diagnostic is an error. */
export type Checked = { diagnostics: Diagnostic[]; sources: Sources } & (
  | { config: Config; inputs: Inputs }
  | { config: null; inputs: null }
);

/** SHA-256 (hex) of what a plan is made of. */
export interface Inputs {
  /** The config without the content of its documents. */
  config: string;
  /** The documents, by the path that the config uses. */
  policies: string;
}

/**
 * load → validate. Reads files below the directory, and nothing else: no credentials, no network.
 *
 * @throws Failure where the directory cannot be read
 */
export function check(directory: string): Checked {
  const loaded = load(directory);
  const { config, diagnostics } = validate(loaded.sources, loaded.diagnostics);
  const common = { diagnostics, sources: loaded.sources };
  return config ? { ...common, config, inputs: inputsOf(config) } : { ...common, config: null, inputs: null };
}

function inputsOf(config: Config): Inputs {
  const { policies, resourcePolicy, ...rest } = config;
  const documents = new Map(policies.map(({ path, document }) => [path, document]));
  if (resourcePolicy) documents.set(resourcePolicy.path, resourcePolicy.document);
  const named = policies.map(({ document: _document, ...policy }) => policy);
  return {
    config: fingerprint({ ...rest, policies: named, resourcePolicy: resourcePolicy?.path ?? null }),
    policies: fingerprint([...documents]),
  };
}
