import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import { knownAfterApply } from '../intrinsics/scope.js';
import { propertyProblems } from '../template/properties.js';
import type { ValidationErrorState } from '../world.js';
import type { Desired } from './desired.js';

/** What CloudFormation finds wrong with properties before anything is deployed. `DescribeEvents` tells it. */
export function earlyValidation(call: Call, desired: Desired): ValidationErrorState[] {
  if (!quirk(call.world, 'property-validation')) return [];
  return desired.resources.flatMap(({ logicalId, type, properties }) =>
    propertyProblems(type, properties)
      .filter(({ path }) => !isUnknown(properties, path))
      .map(({ path, message }) => ({
        name: 'PROPERTY_VALIDATION',
        logicalId,
        type: type.name,
        path: ['/Resources', logicalId, 'Properties', ...path].join('/'),
        reason: message,
      })),
  );
}

/** Nobody can say whether a value that is not known yet will fit. */
function isUnknown(properties: object, path: string[]): boolean {
  let value: unknown = properties;
  for (const part of path) value = (value as Record<string, unknown> | undefined)?.[part];
  return typeof value === 'string' && value.includes(knownAfterApply);
}
