import type { PropertyShape, ResourceType, Shape } from '../../../../pipeline/resource-types/index.js';

/** The least that the registry takes for a type: its required properties, each with some value of its shape. */
export function minimalProperties(type: ResourceType): Record<string, unknown> {
  return members(type, type.properties);
}

function members(type: ResourceType, shapes: Record<string, PropertyShape>): Record<string, unknown> {
  const required = Object.entries(shapes).filter(([, shape]) => shape.required);
  return Object.fromEntries(required.map(([name, shape]) => [name, someValue(type, shape, name)]));
}

function someValue(type: ResourceType, shape: Shape, name: string): unknown {
  if ('values' in shape && shape.values?.length) return shape.values[0];
  switch (shape.type) {
    case 'array':
      return [someValue(type, shape.element, name)];
    case 'map':
    case 'json':
      return {};
    case 'object':
      return members(type, type.definitions[shape.definition]!);
    case 'union':
      return someValue(type, shape.types[0]!, name);
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    default:
      return `some-${name.toLowerCase()}`;
  }
}
