import { PolicyType } from '@aws-sdk/client-organizations';
import { invalidInput } from './errors.js';

const types = new Set<string>(Object.values(PolicyType));

/** @throws ServiceError InvalidInputException for a type that the SDK's own enumeration lacks */
export function checkPolicyType(type: string | undefined): PolicyType {
  if (type === undefined || !types.has(type)) {
    throw invalidInput('INVALID_ENUM_POLICY_TYPE', `You specified a policy type that is none: ${type}.`);
  }
  return type as PolicyType;
}
