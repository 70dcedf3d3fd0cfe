import { isPolicy } from '../changes/names.js';
import { attachmentChange, operationsOf, type PlanView } from '../changes/view.js';
import { heading, item } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** Where a policy that stays no longer holds. What goes is never shortened. */
export function detached(view: PlanView, page: Page): string[] {
  const all = detachments(view);
  if (all.length === 0) return [];
  return [
    ...heading(page, 'DETACHED', 'go'),
    ...all.flatMap(({ policy, from, why }) =>
      item(page, '-', `${policy} from ${from.join(', ')}${why}`, { tone: 'go' }),
    ),
  ];
}

/** Policies that stay, with the targets that they leave. */
export function detachments({ plan, objects, names }: PlanView): { policy: string; from: string[]; why: string }[] {
  const gone = new Set(objects.filter(({ fate }) => fate === 'removed').map(({ id }) => id));
  const removed = new Set([...gone].map(names.target));
  const said = (name: string) => `${name}${removed.has(name) ? ' (removed, see above)' : ''}`;
  const lost = objects
    .filter((object) => isPolicy(object) && object.fate !== 'removed')
    .map((object) => ({
      policy: names.object(object),
      from: names.targets(attachmentChange(object).lost).map(said),
      why: '',
    }));
  const full = operationsOf(plan, 'detachDefaultPolicy').map(({ action }) => ({
    policy: 'FullAWSAccess',
    from: [names.target(action.target)],
    why: ', where an allow list takes over',
  }));
  return [...lost, ...full].filter(({ from }) => from.length > 0);
}
