import { readFileSync } from 'node:fs';
import { configFileNames, policyKinds } from '../../pipeline/model/index.js';
import { knownRegions } from '../../pipeline/validate/names/regions.js';

interface Schema {
  $ref?: string;
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  enum?: string[];
  const?: unknown;
  default?: unknown;
  examples?: unknown[];
}

const names = [...configFileNames];
const schema = (name: string) => JSON.parse(readFileSync(`config/schema/${name}.schema.json`, 'utf8')) as Schema;

test.each(names)('every key of %s has a description', (name) => {
  const root = schema(name);
  const lacking: string[] = [];
  const walk = (part: Schema, path: string) => {
    const target = part.$ref ? root.$defs?.[part.$ref.replace('#/$defs/', '')] : part;
    if (!target?.description) lacking.push(path);
    for (const [key, value] of Object.entries(target?.properties ?? {})) walk(value, `${path}/${key}`);
    if (target?.items) walk(target.items, `${path}/*`);
  };
  walk(root, '');
  expect(lacking).toEqual([]);
});

test('every policy type has its key, and can be asked for', () => {
  const organization = schema('organization-config');
  for (const { configKey } of policyKinds) expect(Object.keys(organization.properties ?? {})).toContain(configKey);
  expect(organization.properties?.['policyTypes']?.items?.enum?.sort()).toEqual(
    policyKinds.map(({ type }) => type).sort(),
  );
});

test.each(names)('an editor has something to offer for every text, number and switch of %s', (name) => {
  const lacking: string[] = [];
  const walk = (part: unknown, path: string) => {
    if (part === null || typeof part !== 'object') return;
    const { type, enum: values, const: only, default: usual, examples } = part as Schema;
    const scalar = type === 'string' || type === 'integer' || type === 'boolean';
    if (scalar && !(values ?? only ?? usual ?? examples)?.toString()) lacking.push(path);
    for (const [key, value] of Object.entries(part)) walk(value, `${path}/${key}`);
  };
  walk(schema(name), '');
  expect(lacking).toEqual([]);
});

test('the Regions that an editor offers are those that Charter knows', () => {
  const { properties } = schema('global-config');
  expect(properties?.['homeRegion']?.examples?.toSorted()).toEqual([...knownRegions].sort());
  expect(properties?.['enabledRegions']?.items?.examples?.toSorted()).toEqual([...knownRegions].sort());
});
