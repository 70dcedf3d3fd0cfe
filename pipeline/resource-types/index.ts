import data from './data/cloudformation.json' with { type: 'json' };
import type { ResourceType, ResourceTypeSource } from './resource-type.js';

export { managedRuleIdentifiers, managedRuleParameters, type ParameterNeed } from './config-rules.js';
export { isWriteOnly, requiresRecreation } from './paths.js';
export type { PropertyShape, ResourceType, ResourceTypeSource, Shape } from './resource-type.js';

// The compiler's reading of the JSON is one huge union; the generator writes exactly this shape, and a test holds it to it.
const types = data.types as unknown as Record<string, Omit<ResourceType, 'name'>>;

/** Which version of AWS's service specification the data was extracted from. */
export const resourceTypeSource: ResourceTypeSource = data.source;

/**
 * What CloudFormation's registry says of a resource type.
 *
 * @param name `AWS::Organizations::Policy`
 * @returns undefined where governance does not use the type
 */
export function resourceType(name: string): ResourceType | undefined {
  return Object.hasOwn(types, name) ? { name, ...types[name]! } : undefined;
}

/** The names of all known types. */
export function resourceTypeNames(): string[] {
  return Object.keys(types);
}
