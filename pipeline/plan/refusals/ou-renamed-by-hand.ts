import type { Refusal } from '../../model/index.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * An OU that was renamed by hand is known by the stack that holds it. On its way into another stack none holds it, and
 * a deployment that is interrupted there would take it for somebody else's.
 */
export function ouRenamedByHand({ stacks, identity, snapshot }: RefusalContext): Refusal[] {
  const released = new Set(stacks.flatMap((stack) => stack.released.flatMap((id) => stack.liveIds[id] ?? [])));
  return snapshot.organizationalUnits.flatMap(({ id, path }): Refusal[] => {
    const name = identity.knownAs(id);
    if (name === null || !released.has(id)) return [];
    return [
      {
        code: 'ou-renamed-by-hand',
        object: `ou:${path}`,
        why: `OU ${path} was renamed by hand from ${name}, and is to change stacks. Between the two, nothing would tell that it is ours.`,
        steps: [
          `Give it its name back: aws organizations update-organizational-unit --organizational-unit-id ${id} --name '${name}'.`,
          `Or take organizationStackParts back and deploy, which renames it to ${name}; then divide.`,
        ],
      },
    ];
  });
}
