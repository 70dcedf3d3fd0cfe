import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: true, strictRequired: true, discriminator: true, allowUnionTypes: true });

/** The names of the JSON Schemas in docs/schema: `plan`, `validate`. */
export const schemaNames = readdirSync('docs/schema').flatMap((name) => /^(.*)\.schema\.json$/.exec(name)?.[1] ?? []);

const idOf = (name: string) => `https://charter.invalid/schema/${name}.schema.json`;
for (const name of schemaNames) {
  const { $id: _id, ...schema } = JSON.parse(readFileSync(`docs/schema/${name}.schema.json`, 'utf8')) as object & {
    $id: string;
  };
  ajv.addSchema({ ...schema, $id: idOf(name) });
}

/** What a published schema has against a value. */
export function faults(name: string, value: unknown): unknown {
  const validate = ajv.getSchema(idOf(name)) as ValidateFunction;
  validate(value);
  return validate.errors ?? [];
}
