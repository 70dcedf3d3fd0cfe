import { counted } from '../../../model/index.js';
import type { PlanView } from '../changes/view.js';
import { paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { denominators } from './denominators.js';
import { detachments } from './detached.js';
import { removedNames } from './removals.js';
import { surfaceLosses } from './surface-losses.js';
import { takenBackInShort } from './taken-back.js';

/** The first lines: what this plan is, where it leads, and whether it may be carried out at all. */
export function verdict(view: PlanView, page: Page): string[] {
  const { plan } = view;
  const { organizationId, managementAccountId, endpoint } = plan.organization;
  const where = `Organization ${organizationId}, management account ${managementAccountId}, on ${endpoint === 'aws' ? 'AWS' : endpoint}.`;
  return [
    ...paragraph(page, sentence(view)).map((line) => page.style(['bold', colourOf(view)], line)),
    ...paragraph(page, where),
    ...paragraph(page, `Digest ${plan.digest.slice(0, 12)}, made by Charter ${plan.tool.version}.`),
  ];
}

function colourOf(view: PlanView): 'red' | 'green' | 'yellow' {
  const { plan } = view;
  const losing = [removedNames, takenBackInShort, surfaceLosses].some((lost) => lost(view).length > 0);
  if (plan.refusals.length > 0 || losing) return 'red';
  return plan.operations.length === 0 ? 'green' : 'yellow';
}

function sentence(view: PlanView): string {
  const { refusals, operations, purpose } = view.plan;
  if (refusals.length > 0) {
    const things = counted(refusals.length, 'thing stands', 'things stand');
    return `REFUSED: ${things} against this plan. It cannot be approved as it is.`;
  }
  if (operations.length === 0) return `Nothing left to change: ${checked(view)} checked.`;
  const count = counted(operations.length, 'operation');
  if (purpose === 'recover') return `This plan frees stuck stacks, in ${count}. The config has no part in it.`;
  const gone = removedNames(view).length;
  const left = detachments(view).reduce((sum, { from }) => sum + from.length, 0);
  const losses = [
    gone > 0 ? `REMOVES ${counted(gone, 'object')}` : '',
    left > 0 ? `DETACHES policies in ${counted(left, 'place')}` : '',
    ...takenBackInShort(view),
    ...surfaceLosses(view),
  ].filter(Boolean);
  const [last = '', ...others] = [...losses].reverse();
  const listed = others.length > 0 ? `${others.reverse().join(', ')} and ${last}` : last;
  const said = losses.length > 0 ? ` It ${listed}.` : ' Nothing is removed or detached.';
  return `This plan brings the organization to the config, in ${count}.${said}`;
}

function checked(view: PlanView): string {
  const { units, accounts, policies } = denominators(view);
  const parts = [counted(units, 'OU'), counted(accounts, 'account'), counted(policies, 'policy', 'policies')];
  return `${counted(units + accounts + policies, 'object')} (${parts.join(', ')})`;
}
