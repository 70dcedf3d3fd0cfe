import { counted, isOrganizationStack } from '../../../model/index.js';
import { isPolicy, touchedName } from '../changes/names.js';
import type { TakenBackPolicy } from '../changes/taken-back.js';
import { operationsOf, type PlanView, targets } from '../changes/view.js';
import { heading, item, paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** What is deleted. Nobody may overlook it: it stands at the top, in capitals, and is never shortened. */
export function removals(view: PlanView, page: Page): string[] {
  const { plan, objects, names } = view;
  const gone = removedNames(view);
  const stacks = operationsOf(plan, 'deleteStack').filter(({ action }) => isOrganizationStack(action.stack));
  if (gone.length + stacks.length === 0) return [];
  const wasAttached = new Map(
    objects
      .filter((object) => object.fate === 'removed' && isPolicy(object))
      .map((object) => [names.object(object), names.targets(targets(object.before?.['TargetIds']))]),
  );
  for (const one of removedNext(view)) wasAttached.set(nextNameOf(one), names.targets(one.from));
  return [
    ...heading(page, `REMOVED (${count(gone.length, stacks.length)})`, 'go'),
    ...gone.flatMap((name) => [
      ...item(page, '-', name, { tone: 'go' }),
      ...(wasAttached.get(name)?.length
        ? paragraph(page, `attached to ${wasAttached.get(name)?.join(', ')} until then`, { indent: 4 })
        : []),
    ]),
    ...stacks.flatMap(({ action: { stack, region } }) =>
      item(page, '-', `stack ${stack} in ${region} (a stack holds the record of objects, not the objects)`, {
        tone: 'go',
      }),
    ),
  ];
}

function count(objects: number, stacks: number): string {
  return [objects > 0 ? counted(objects, 'object') : '', stacks > 0 ? counted(stacks, 'stack') : '']
    .filter(Boolean)
    .join(', ');
}

/** The names of the objects that are deleted. */
export function removedNames(view: PlanView): string[] {
  const { plan, objects, names } = view;
  const known = objects.filter(({ fate }) => fate === 'removed').map(names.object);
  // A stack that loses its last objects goes with them; then there is no change set to read them from.
  const withStacks = operationsOf(plan, 'deleteStack')
    .filter(({ id }) => id.endsWith(':remove'))
    .flatMap(({ touches }) => touches.filter((name) => !name.startsWith('stack:')).map(touchedName));
  return [...new Set([...known, ...withStacks, ...removedNext(view).map(nextNameOf)])];
}

/** Second policies, which had the new documents of policies that go. */
function removedNext({ takenBack }: PlanView): TakenBackPolicy[] {
  return takenBack.filter(({ removed }) => removed);
}

function nextNameOf({ policy }: TakenBackPolicy): string {
  return `${policy} (next)`;
}
