import type { RequestContext } from './evaluate-condition.js';
import type { PartialText } from './matches-pattern.js';

/** A call by a role, in one of its sessions. */
export interface CallOfRole {
  role: PartialText;
  region: string;
}

/**
 * What is known beforehand of a call by a role. Everything else (tags, IP addresses, multi-factor authentication) is left
 * out: nobody knows it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function contextOfRole({ role, region }: CallOfRole): RequestContext {
  return new Map([
    ['aws:principalarn', [role]],
    ['aws:principaltype', ['AssumedRole']],
    ['aws:requestedregion', [region]],
    ['aws:principalisawsservice', ['false']],
    // Only AWS services as callers have these.
    ['aws:principalservicename', null],
    ['aws:principalservicenameslist', null],
  ]);
}
