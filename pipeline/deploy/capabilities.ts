import type { Capability, JsonObject } from '../model/index.js';

/**
 * The capabilities that CloudFormation wants acknowledged for a template: one with IAM resources may widen what somebody
 * may do. They follow from the template, and so from what is approved.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html
 */
export function capabilitiesOf(template: JsonObject): Capability[] {
  const resources = Object.values((template['Resources'] ?? {}) as Record<string, { Type?: unknown } | null>);
  return resources.some((resource) => String(resource?.Type).startsWith('AWS::IAM::')) ? ['CAPABILITY_NAMED_IAM'] : [];
}
