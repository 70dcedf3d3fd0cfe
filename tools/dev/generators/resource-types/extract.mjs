import { createOnlyPaths } from './create-only.mjs';
import { deleteThenCreate, writeOnlyProperties } from './registry-facts.mjs';

/**
 * One resource type as `pipeline/resource-types` reads it.
 *
 * @param {import('@aws-cdk/service-spec-types').SpecDatabase} database
 * @param {string} name `AWS::Organizations::Policy`
 */
export function extract(database, name) {
  const [resource] = database.lookup('resource', 'cloudFormationType', 'equals', name);
  if (!resource) throw new Error(`The service specification has no ${name}.`);
  const nested = (type) => database.get('typeDefinition', type.reference.$ref).properties;
  const definitions = {};
  const shape = (type) => shapeOf(type, database, definitions);
  return sortKeys({
    properties: propertiesOf(resource.properties, shape),
    definitions,
    attributes: mapValues(resource.attributes, (attribute) => shape(attribute.type)),
    primaryIdentifier: resource.primaryIdentifier ?? [],
    refIdentifier: resource.cfnRefIdentifier ?? resource.primaryIdentifier ?? [],
    createOnly: withAdditional(createOnlyPaths(resource.properties, nested, 'yes'), resource),
    conditionallyCreateOnly: createOnlyPaths(resource.properties, nested, 'maybe'),
    writeOnly: writeOnlyProperties[name] ?? [],
    replacementStrategy: deleteThenCreate.includes(name) ? 'delete_then_create' : 'create_then_delete',
    tags: resource.tagInformation
      ? { property: resource.tagInformation.tagPropertyName, variant: resource.tagInformation.variant }
      : null,
    stateful: resource.isStateful === true,
  });
}

function withAdditional(paths, resource) {
  const additional = (resource.additionalReplacementProperties ?? []).map((path) => path.join('/'));
  return [...new Set([...paths, ...additional])].sort();
}

function propertiesOf(properties, shape) {
  return mapValues(properties, (property) => ({
    ...shape(property.type),
    ...(property.required ? { required: true } : {}),
  }));
}

/** Scalars and containers as they are; a nested type by its name, its properties once in `definitions`. */
function shapeOf(type, database, definitions) {
  const shape = (inner) => shapeOf(inner, database, definitions);
  switch (type.type) {
    case 'array':
    case 'map':
      return { type: type.type, element: shape(type.element) };
    case 'union':
      return { type: 'union', types: type.types.map(shape) };
    case 'ref': {
      const { name, properties } = database.get('typeDefinition', type.reference.$ref);
      if (!(name in definitions)) {
        definitions[name] = {};
        definitions[name] = propertiesOf(properties, shape);
      }
      return { type: 'object', definition: name };
    }
    default:
      return type.allowedValues ? { type: type.type, values: type.allowedValues } : { type: type.type };
  }
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The specification's order differs between its versions; sorted, a newer version shows as what it changes. */
function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortKeys(value[key])]),
  );
}
