import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standaloneValidators } from './schemas/standalone.mjs';

/** From the JSON Schemas in docs/schema: the validators of the files that Charter writes and reads again. */
export const name = 'artifact-schemas';

/** Generated file → the schemas whose validators it has. */
const files = {
  'pipeline/observe/snapshot-validator.generated.ts': ['snapshot'],
  'pipeline/approve/artifact-validators.generated.ts': ['plan', 'approval'],
};

/** @returns {Promise<Record<string, string>>} path below the repository → content */
export async function generate(root) {
  const generated = Object.entries(files).map(async ([path, names]) => [path, await validators(root, names)]);
  return Object.fromEntries(await Promise.all(generated));
}

async function validators(root, names) {
  const schemas = names.map(async (name) => ({
    name,
    schema: JSON.parse(await readFile(join(root, 'docs/schema', `${name}.schema.json`), 'utf8')),
  }));
  const source = await standaloneValidators({ discriminator: true }, await Promise.all(schemas));
  return `// @ts-nocheck\n// Generated from docs/schema/*.schema.json by tools/dev/generators/artifact-schemas.mjs.\n${source}\n`;
}
