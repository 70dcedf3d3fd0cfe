import type { Refusal } from '../../model/index.js';
import type { RefusalContext } from './refusal-context.js';

const updatable = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
  'IMPORT_COMPLETE',
  'IMPORT_ROLLBACK_COMPLETE',
  // Only a change set was made for it; the next one takes its place.
  'REVIEW_IN_PROGRESS',
]);

/** A stack that CloudFormation will not update: one in the middle of a change, or stuck after a failed one. */
export function stackNotReady({ snapshot }: RefusalContext): Refusal[] {
  return snapshot.stacks
    .filter(({ status }) => !updatable.has(status))
    .map(({ name, status, statusReason }) => ({
      code: status.endsWith('_IN_PROGRESS') ? 'stack-busy' : 'stack-stuck',
      object: `stack:${name}`,
      why: `Stack ${name} is ${status}${statusReason ? `: ${statusReason}` : ''}.`,
      steps: status.endsWith('_IN_PROGRESS')
        ? ['Wait until it is done, then plan again.']
        : ['Run `charter recover`: it explains what happened and plans the way out.'],
    }));
}
