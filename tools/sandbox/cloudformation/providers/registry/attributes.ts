import type { ResourceType, Shape } from '../../../../../pipeline/resource-types/index.js';
import type { Call } from '../../../service.js';
import type { Json, JsonObject } from '../../json.js';
import type { LiveResourceState } from '../../world.js';
import { fillIn, type PatternScope } from './pattern.js';
import type { TypeModel } from './type-model.js';

/** What Fn::GetAtt gives. Attributes of nested values that nobody set are left out. */
export function attributesOf(
  call: Call,
  type: ResourceType,
  model: TypeModel,
  physicalId: string,
  { properties, names, createdAt }: LiveResourceState,
): JsonObject {
  const scope: PatternScope = {
    call,
    properties,
    random: [call.account, call.region, type.name, physicalId].join('/'),
    names: { ...names },
    generate: () => physicalId,
    id: physicalId,
    createdAt,
  };
  const known = Object.entries(type.attributes).map(([name, shape]) => [
    name,
    attribute(name, shape, type, model, scope),
  ]);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

function attribute(
  name: string,
  shape: Shape,
  type: ResourceType,
  model: TypeModel,
  scope: PatternScope,
): Json | undefined {
  const pattern = model.attributes?.[name];
  if (pattern !== undefined) return fillIn(pattern, scope);
  if (Object.hasOwn(scope.properties, name)) return scope.properties[name];
  if (name.includes('.')) return undefined;
  if (/arn$/i.test(name)) return arn(model, scope);
  return name === 'Id' || type.refIdentifier.includes(name) ? scope.id : blank(shape, scope);
}

function arn(model: TypeModel, scope: PatternScope): string | undefined {
  if (model.arn === undefined) return scope.id?.startsWith('arn:') ? scope.id : undefined;
  return fillIn('arn:{partition}:', scope) + fillIn(model.arn, scope);
}

/** The least that a shape may hold. */
function blank(shape: Shape, { createdAt }: PatternScope): Json | undefined {
  switch (shape.type) {
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 0;
    case 'array':
      return [];
    case 'date-time':
      return new Date(createdAt ?? 0).toISOString();
    default:
      return undefined;
  }
}
