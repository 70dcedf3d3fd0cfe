import type { StackHappening } from '../aws/cloudformation/index.js';
import type { Aws } from '../aws/index.js';
import { isGone } from '../aws/organizations/index.js';

/**
 * What a stack was to delete, could not, and let go of all the same: deletions come in the clean-up, after the update is
 * complete, and their failures leave the object in no stack. Only the stack's events tell it from what was never
 * Charter's.
 *
 * @param events the stack's, oldest first, as far back as they were read
 * @param held the physical ids of everything that Charter's stacks hold: what is adopted again is no longer left behind
 * @returns the last failure of each such object that still lives
 */
export async function leftBehind(
  aws: Aws,
  events: readonly StackHappening[],
  held: ReadonlySet<string | null>,
): Promise<StackHappening[]> {
  const last = new Map(events.map((event) => [event.physicalId, event]));
  const failed = [...last.values()].filter(
    ({ status, physicalId, type }) =>
      status === 'DELETE_FAILED' && !held.has(physicalId) && Object.hasOwn(deletions, type),
  );
  const gone = await Promise.all(failed.map(({ type, physicalId }) => isGone(aws, type, physicalId ?? '')));
  return failed.filter((_, index) => !gone[index]);
}

/** What is left behind, and how to be rid of it. Charter deletes nothing that is in none of its stacks. */
export function explainLeftBehind(left: readonly StackHappening[]): { what: string; cause: null; steps: string[] } {
  return {
    what: 'It was updated, and could not delete what was removed from it. That is in no stack any more, and the next plan lists it as unmanaged.',
    cause: null,
    steps: [
      ...left.flatMap(({ logicalId, type, physicalId, reason }) => [
        `left: ${logicalId} (${type}, ${physicalId}): ${reason ?? 'no reason given'}`,
        `  aws organizations ${deletions[type]?.(physicalId ?? '') ?? ''}`,
      ]),
      'Remove the cause, then delete it by hand. Or write it into the config again and deploy: it is adopted, and can be removed anew.',
    ],
  };
}

const deletions: Readonly<Record<string, (id: string) => string>> = {
  'AWS::Organizations::Policy': (id) => `delete-policy --policy-id ${id}`,
  'AWS::Organizations::OrganizationalUnit': (id) => `delete-organizational-unit --organizational-unit-id ${id}`,
  'AWS::Organizations::ResourcePolicy': () => 'delete-resource-policy',
};
