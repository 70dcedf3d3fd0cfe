/**
 * Validators as plain functions, without ajv at run time: loading and compiling it costs some 100 ms of every command.
 *
 * @param {object} options ajv's
 * @param {{ name: string, schema: { $id: string } }[]} schemas each with the name of the function that is exported
 * @param {(ajv: object) => void} [prepare] adds keywords
 * @returns {Promise<string>} the code of an ES module
 */
export async function standaloneValidators(options, schemas, prepare = () => {}) {
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const { default: standalone } = await import('ajv/dist/standalone/index.js');
  const common = { strict: true, strictRequired: true, allowUnionTypes: true };
  const code = { source: true, esm: true, lines: true };
  const ajv = new (Ajv.default ?? Ajv)({ ...common, ...options, code });
  prepare(ajv);
  for (const { schema } of schemas) ajv.addSchema(schema);
  const exported = Object.fromEntries(schemas.map(({ name, schema }) => [name, schema.$id]));
  const source = (standalone.default ?? standalone)(ajv, exported)
    .replace('"use strict";', '')
    // Where an error stands in the schema is nothing that anybody asks for, and a twelfth of what would be loaded.
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    // A pointer into a value is no path: a snapshot has a `root`, and as a literal it reads like somebody's home directory.
    .replaceAll('instancePath+"/', 'instancePath+"/"+"')
    // ajv's ES modules still `require` its length function (characters, not UTF-16 units): this is what it does.
    .replaceAll(
      'require("ajv/dist/runtime/ucs2length").default',
      '(text) => text.length - (text.match(/[\\ud800-\\udbff][\\udc00-\\udfff]/g)?.length ?? 0)',
    );
  if (source.includes('require(')) throw new Error('a validator would need a module of ajv at run time');
  return source;
}
