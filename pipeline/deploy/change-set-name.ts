import { fingerprint } from '../model/index.js';

/**
 * The name of a change set follows from the plan and the operation, so that a run finds what a killed one left behind.
 * At most 128 characters of `[a-zA-Z][-a-zA-Z0-9]*`.
 */
export function changeSetName(digest: string, operationId: string): string {
  const slug = operationId
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `charter-${digest.slice(0, 12)}-${slug}-${fingerprint(operationId).slice(0, 8)}`;
}

/**
 * The id of a stack set operation follows from the plan, the operation, the step of it and the attempt, so that a run
 * knows what a killed one asked for, and a call that is made again is the same call. AWS allows 128 characters of
 * `[a-zA-Z0-9][-a-zA-Z0-9]*`; an id that was used is never used again.
 *
 * @param step at most 30 characters
 * @param attempt from 1
 */
export function stackSetOperationId(digest: string, operationId: string, step: string, attempt: number): string {
  return `${changeSetName(digest, operationId)}-${step}-${attempt}`;
}

/** The token that makes a call on a thing the same call when it is made again, and another on another thing. */
export function tokenFor(id: string): string {
  return `charter-${fingerprint(id).slice(0, 40)}`;
}
