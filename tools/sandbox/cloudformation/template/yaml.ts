import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, load, mergeTag } from 'js-yaml';
import type { Json, JsonObject } from '../json.js';

const functions = [
  'Base64',
  'Cidr',
  'Equals',
  'And',
  'Or',
  'Not',
  'If',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'ImportValue',
  'Join',
  'Select',
  'Split',
  'Sub',
  'Transform',
];

/** `!Sub x` is `{ "Fn::Sub": x }`; `!Ref` and `!Condition` have no prefix, and `!GetAtt a.b` is a list. */
function longForm(short: string, value: Json): JsonObject {
  if (short === 'Ref' || short === 'Condition') return { [short]: value };
  if (short === 'GetAtt' && typeof value === 'string') {
    const dot = value.indexOf('.');
    return { 'Fn::GetAtt': dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)] };
  }
  return { [`Fn::${short}`]: value };
}

const tags = ['Ref', 'Condition', ...functions].flatMap((short) => [
  defineScalarTag(`!${short}`, { resolve: (source: string) => longForm(short, source), identify: () => false }),
  defineSequenceTag<Json[], JsonObject>(`!${short}`, {
    create: () => [],
    addItem: (carrier, item) => {
      carrier.push(item as Json);
    },
    finalize: (carrier) => longForm(short, carrier),
    identify: () => false,
  }),
  defineMappingTag<JsonObject, JsonObject>(`!${short}`, {
    create: () => ({}),
    addPair: (carrier, key, value) => {
      Object.defineProperty(carrier, String(key), { value, enumerable: true, configurable: true, writable: true });
      return '';
    },
    has: (carrier, key) => Object.hasOwn(carrier, String(key)),
    keys: (carrier) => Object.keys(carrier),
    get: (carrier, key) => carrier[String(key)],
    finalize: (carrier) => longForm(short, carrier),
    identify: () => false,
  }),
]);

const schema = CORE_SCHEMA.withTags(mergeTag, ...tags);

/**
 * Reads a YAML template, short forms of functions included.
 *
 * @throws YAMLException
 */
export function loadYamlTemplate(body: string): unknown {
  return load(body, { schema });
}
