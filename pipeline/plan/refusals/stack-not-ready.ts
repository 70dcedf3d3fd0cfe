import { isOrganizationStack, type LiveStack, type Refusal } from '../../model/index.js';
import { isOurs } from '../governance-stacks/plan-governance-stacks.js';
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
export function stackNotReady({ snapshot, assembly, stackOperations }: RefusalContext): Refusal[] {
  const wanted = new Set(assembly.governanceStacks.map(({ name }) => name));
  const concerns = (stack: LiveStack) => isOrganizationStack(stack.name) || isOurs(stack) || wanted.has(stack.name);
  // A deletion that failed is taken up by deleting again, which is all that CloudFormation takes of such a stack.
  const deletedAgain = ({ name, status }: LiveStack) => {
    const actions = stackOperations.filter(({ stack }) => stack.name === name).map(({ operation }) => operation.action);
    return status === 'DELETE_FAILED' && actions.length > 0 && actions.every(({ type }) => type === 'deleteStack');
  };
  return snapshot.stacks
    .filter((stack) => concerns(stack) && !updatable.has(stack.status) && !deletedAgain(stack))
    .map(({ name, status, statusReason }) => ({
      code: status.endsWith('_IN_PROGRESS') ? 'stack-busy' : 'stack-stuck',
      object: `stack:${name}`,
      why: `Stack ${name} is ${status}${statusReason ? `: ${statusReason}` : ''}.`,
      steps: status.endsWith('_IN_PROGRESS')
        ? ['Wait until it is done, then plan again.']
        : ['Run `charter recover`: it explains what happened and plans the way out.'],
    }));
}
