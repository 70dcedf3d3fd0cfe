import { counted } from '../../../model/index.js';
import type { Loss } from '../changes/losses.js';
import { goes } from '../changes/surface.js';
import type { PlanView } from '../changes/view.js';

/** What is lost beside the organization itself, in the words of the first line: `DELETES 2 stacks`. */
export function surfaceLosses({ plan, templates, losses }: PlanView): string[] {
  const stacks = templates
    .filter(({ kind, fate }) => kind === 'stack' && fate === 'deleted')
    .reduce((sum, one) => sum + one.stacks, 0);
  const leaving = (removal: 'retain' | 'delete') =>
    plan.stackSets.reduce((sum, set) => sum + (set.removal === removal ? set.instances.delete : 0), 0);
  // What goes with its stack is counted there.
  const resources = (verb: Loss['verb']) =>
    losses
      .filter((loss) => loss.verb === verb && !goes(loss.template))
      .reduce((sum, { logicalIds, template }) => sum + logicalIds.length * template.existing, 0);
  const said = (count: number, verb: string, what: string, after = '') =>
    count > 0 ? [`${verb} ${counted(count, what)}${after}`] : [];
  return [
    ...said(stacks + leaving('delete'), 'DELETES', 'stack'),
    ...said(leaving('retain'), 'LETS GO of', 'stack'),
    ...said(resources('DELETED'), 'DELETES', 'resource', ' in stacks'),
    ...said(resources('REPLACED'), 'REPLACES', 'resource', ' in stacks'),
    ...said(resources('MAY BE DELETED'), 'MAY DELETE', 'resource', ' in stacks'),
    ...said(resources('MAY BE REPLACED'), 'MAY REPLACE', 'resource', ' in stacks'),
  ];
}
