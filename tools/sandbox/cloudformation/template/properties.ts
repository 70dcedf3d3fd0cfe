import type { PropertyShape, ResourceType, Shape } from '../../../../pipeline/resource-types/index.js';
import { isObject, type Json, type JsonObject } from '../json.js';

/** What is wrong with a property, and where: a path of names below the resource’s properties. */
export interface PropertyProblem {
  path: string[];
  message: string;
}

/**
 * Checks resolved properties against the registry's schema, as the validation before a deployment does.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/validate-stack-deployments.html
 */
export function propertyProblems(type: ResourceType, properties: JsonObject): PropertyProblem[] {
  return checkMembers(type, type.properties, properties, []);
}

function checkMembers(
  type: ResourceType,
  shapes: Record<string, PropertyShape>,
  value: JsonObject,
  path: string[],
): PropertyProblem[] {
  const unknown = Object.keys(value)
    .filter((name) => !Object.hasOwn(shapes, name))
    .map((name) => ({ path, message: `extraneous key [${name}] is not permitted` }));
  const missing = Object.keys(shapes)
    .filter((name) => shapes[name]!.required && !Object.hasOwn(value, name))
    .map((name) => ({ path, message: `Required property [${name}] not found` }));
  const inner = Object.entries(value)
    .filter(([name]) => Object.hasOwn(shapes, name))
    .flatMap(([name, member]) => checkShape(type, shapes[name]!, member, [...path, name]));
  return [...unknown, ...missing, ...inner];
}

function checkShape(type: ResourceType, shape: Shape, value: Json, path: string[]): PropertyProblem[] {
  switch (shape.type) {
    case 'array':
      if (!Array.isArray(value)) return wrong(path, 'JSONArray', value);
      return value.flatMap((item, index) => checkShape(type, shape.element, item, [...path, String(index)]));
    case 'map':
      if (!isObject(value)) return wrong(path, 'JSONObject', value);
      return Object.entries(value).flatMap(([key, item]) => checkShape(type, shape.element, item, [...path, key]));
    case 'object':
      if (!isObject(value)) return wrong(path, 'JSONObject', value);
      return checkMembers(type, type.definitions[shape.definition]!, value, path);
    case 'tag':
      return checkTag(value, path);
    case 'union':
      return checkUnion(type, shape.types, value, path);
    case 'json':
      return isObject(value) || Array.isArray(value) ? [] : wrong(path, 'JSONObject', value);
    default:
      return checkScalar(shape, value, path);
  }
}

function checkUnion(type: ResourceType, shapes: Shape[], value: Json, path: string[]): PropertyProblem[] {
  if (shapes.some((shape) => checkShape(type, shape, value, path).length === 0)) return [];
  return wrong(path, shapes.map(typeName).join(' or '), value);
}

function checkTag(value: Json, path: string[]): PropertyProblem[] {
  if (!isObject(value)) return wrong(path, 'JSONObject', value);
  return ['Key', 'Value']
    .filter((name) => value[name] === undefined)
    .map((name) => ({ path, message: `Required property [${name}] not found` }));
}

function checkScalar(shape: Shape, value: Json, path: string[]): PropertyProblem[] {
  // CloudFormation turns scalars into one another: "true" passes for a boolean, 5 for a string.
  if (value === null || typeof value === 'object') return wrong(path, typeName(shape), value);
  if ((shape.type === 'number' || shape.type === 'integer') && !Number.isFinite(Number(value))) {
    return wrong(path, typeName(shape), value);
  }
  if (shape.type === 'boolean' && !['true', 'false'].includes(String(value))) return wrong(path, 'Boolean', value);
  if ('values' in shape && shape.values && !shape.values.map(String).includes(String(value))) {
    return [{ path, message: `${String(value)} is not a valid enum value` }];
  }
  return [];
}

function wrong(path: string[], expected: string, value: Json): PropertyProblem[] {
  const found = Array.isArray(value)
    ? 'JSONArray'
    : isObject(value)
      ? 'JSONObject'
      : value === null
        ? 'Null'
        : typeName({ type: typeof value as 'string' | 'number' | 'boolean' });
  return [{ path, message: `expected type: ${expected}, found: ${found}` }];
}

function typeName(shape: Shape): string {
  const names: Record<string, string> = {
    array: 'JSONArray',
    map: 'JSONObject',
    object: 'JSONObject',
    json: 'JSONObject',
  };
  return names[shape.type] ?? shape.type[0]!.toUpperCase() + shape.type.slice(1);
}
