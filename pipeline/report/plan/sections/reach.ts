import { counted } from '../../../model/index.js';
import type { PlanView } from '../changes/view.js';
import { paragraph } from '../page/lines.js';
import type { Page } from '../page/page.js';

/** How many accounts feel it, of how many, and by whose leave where that is more than one deployment may reach. */
export function reach({ plan }: PlanView, page: Page): string[] {
  if (!plan.reach || plan.operations.length === 0) return [];
  const { accounts, of, maximum, exception } = plan.reach;
  const bound = maximum === null ? '' : `; one deployment may reach ${maximum}`;
  const leave = exception === null ? '' : `. More by exception: ${exception}`;
  return paragraph(page, `It reaches ${accounts} of ${counted(of, 'account')}${bound}${leave}.`);
}
