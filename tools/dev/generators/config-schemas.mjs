import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standaloneValidators } from './schemas/standalone.mjs';

/** The config files that have a schema, in the order in which they are checked. */
const names = [
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
];

/**
 * From the JSON Schemas in config/schema, which are the single source: the TypeScript types of the config files, and
 * their validators as plain functions.
 */
export const name = 'config-schemas';

/** @returns {Promise<Record<string, string>>} path below the repository → content */
export async function generate(root) {
  const schemas = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(root, 'config/schema', `${name}.schema.json`), 'utf8'))),
  );
  return {
    'pipeline/model/config-files.generated.ts': await types(schemas),
    'pipeline/validate/schema/schema-validators.generated.ts': await validators(schemas),
  };
}

async function types(schemas) {
  const { compile } = await import('json-schema-to-typescript');
  const options = { bannerComment: '', unknownAny: true, style: { singleQuote: true, printWidth: 120 } };
  const parts = [];
  for (const schema of schemas) {
    parts.push(await compile(forTypes(schema), schema.title, options));
  }
  return `// Generated from config/schema/*.schema.json by tools/dev/generators/config-schemas.mjs.\n\n${parts.join('\n')}`;
}

/** Holders of YAML anchors and keys that are not governed are used by nobody: in the types they say no more than that. */
function forTypes(schema) {
  const { patternProperties: _anchors, ...strict } = schema;
  return JSON.parse(JSON.stringify(strict), (_key, value) =>
    value?.['x-charter-not-governed'] && !value.type ? { ...value, tsType: 'unknown' } : value,
  );
}

/** Examples are for editors; a validator would only carry them around, and `validate` loads it each time. */
function forValidators(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === 'examples' ? undefined : value)));
}

async function validators(schemas) {
  // Errors carry the schema around them: allowed keys and descriptions become the help of a diagnostic.
  const options = { allErrors: true, verbose: true };
  const named = names.map((name, index) => ({ name: identifier(name), schema: forValidators(schemas[index]) }));
  const code = await standaloneValidators(options, named, (ajv) => {
    ajv.addKeyword({ keyword: 'x-charter-not-governed', schemaType: 'boolean', metaSchema: { type: 'boolean' } });
  });
  const notGoverned = Object.fromEntries(names.map((name, index) => [name, notGovernedKeys(schemas[index])]));
  return `// @ts-nocheck
// Generated from config/schema/*.schema.json by tools/dev/generators/config-schemas.mjs.
${joiningInPlace(code)}

/** Paths of the keys that Charter knows and does not govern; \`*\` stands for every item of a list. */
export const notGovernedKeys: Readonly<Record<string, readonly (readonly string[])[]>> = ${JSON.stringify(notGoverned, null, 2)};
`;
}

/** ajv copies all errors so far for every item with an error: a file of 10,000 errors would take seconds. */
function joiningInPlace(code) {
  const joined = code.replaceAll(/vErrors\.concat\((\w+)\.errors\)/g, 'joined(vErrors, $1.errors)');
  return `${joined}\nfunction joined(errors, more) {\n  for (const error of more) errors.push(error);\n  return errors;\n}`;
}

/** Walks a schema and answers the path of every property that is marked as not governed. */
function notGovernedKeys(schema) {
  const found = [];
  const walk = (part, path) => {
    const here = part.$ref ? schema.$defs[part.$ref.replace('#/$defs/', '')] : part;
    if (part['x-charter-not-governed'] || here['x-charter-not-governed']) return found.push(path);
    for (const [key, value] of Object.entries(here.properties ?? {})) walk(value, [...path, key]);
    if (here.items) walk(here.items, [...path, '*']);
  };
  walk(schema, []);
  return found;
}

function identifier(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
