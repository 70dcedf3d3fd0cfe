import { counted, isGovernanceStack } from '../../../model/index.js';
import { goes, isKept, type TemplateChange } from '../changes/surface.js';
import { operationsOf, type PlanView } from '../changes/view.js';
import { heading, item, paragraph, shortened } from '../page/lines.js';
import type { Page } from '../page/page.js';
import { manyEntries } from './section.js';

/** Stacks beside the organization that go, and stacks of stack sets that are deleted or let go of. */
export function surfaceRemovals({ plan, templates, names }: PlanView, page: Page): string[] {
  const stacks = operationsOf(plan, 'deleteStack').filter(({ action }) => isGovernanceStack(action.stack));
  const removals = operationsOf(plan, 'removeInstances');
  const sets = operationsOf(plan, 'deleteStackSet');
  const gone = templates.filter((one) => one.kind === 'stackSet' && goes(one));
  if (stacks.length + removals.length + sets.length === 0) return [];
  return [
    ...heading(page, 'STACKS REMOVED OR LET GO', 'go'),
    ...stacks.flatMap(({ action: { stack, region } }) => {
      const own = templates.find((one) => one.kind === 'stack' && one.name === stack && one.regions.includes(region));
      return [
        ...item(page, '-', `stack ${stack} in ${region}: DELETED with what it holds`, { tone: 'go' }),
        ...kept(own, page),
      ];
    }),
    ...removals.flatMap(({ action: { stackSet, instances, retainStacks } }) => {
      const count = instances.reduce((sum, { regions }) => sum + regions.length, 0);
      const what = `${counted(count, 'stack')} of stack set ${stackSet} in ${counted(instances.length, 'account')}`;
      const fate = retainStacks
        ? `LET GO: ${count === 1 ? 'it stays in its account with all that it holds, and nobody governs it' : 'they stay in their accounts with all that they hold, and nobody governs them'}`
        : `DELETED with what ${count === 1 ? 'it holds' : 'they hold'}, but for what ${count === 1 ? 'its' : 'their'} template retains`;
      const regions = [...new Set(instances.flatMap((one) => one.regions))].sort();
      const accounts = names.accounts(instances.map(({ account }) => account));
      const { shown, more } = shortened(accounts, manyEntries);
      const others = more > 0 ? ` and ${counted(more, 'more account')} (the plan file has them)` : '';
      return [
        ...item(page, '-', `${what}: ${fate}`, { tone: 'go' }),
        ...paragraph(page, `in ${regions.join(', ')}, of ${shown.join(', ')}${others}`, { indent: 4 }),
        ...(retainStacks
          ? []
          : kept(
              gone.find(({ name }) => name === stackSet),
              page,
            )),
      ];
    }),
    ...sets.flatMap(({ action }) => item(page, '-', `stack set ${action.stackSet}`, { tone: 'go' })),
  ];
}

/** What CloudFormation leaves behind of a stack that it deletes. */
function kept(template: TemplateChange | undefined, page: Page): string[] {
  const names = (template?.changes ?? []).filter(isKept).map(({ type, logicalId }) => `${type} ${logicalId}`);
  return names.length > 0 ? paragraph(page, `kept, and held by no stack: ${names.join(', ')}`, { indent: 4 }) : [];
}
