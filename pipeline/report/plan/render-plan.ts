import type { Plan } from '../../model/index.js';
import { viewOf } from './changes/view.js';
import { openPage } from './page/page.js';
import { adopted } from './sections/adopted.js';
import { attached } from './sections/attached.js';
import { createdAccounts } from './sections/created-accounts.js';
import { createdPolicies } from './sections/created-policies.js';
import { createdUnits } from './sections/created-units.js';
import { detached } from './sections/detached.js';
import { documents } from './sections/documents.js';
import { drift } from './sections/drift.js';
import { handedOver } from './sections/handed-over.js';
import { losses } from './sections/losses.js';
import { movedAccounts } from './sections/moved-accounts.js';
import { nextSteps } from './sections/next-steps.js';
import { notChecked } from './sections/not-checked.js';
import { operations } from './sections/operations.js';
import { policiesInWaves } from './sections/policies-in-waves.js';
import { reach } from './sections/reach.js';
import { refused } from './sections/refused.js';
import { removals } from './sections/removals.js';
import { renamed } from './sections/renamed.js';
import type { Section } from './sections/section.js';
import { settings } from './sections/settings.js';
import { skipped } from './sections/skipped.js';
import { stackSetMatrix } from './sections/stack-set-matrix.js';
import { summary } from './sections/summary.js';
import { surfaceRemovals } from './sections/surface-removals.js';
import { taggedAccounts } from './sections/tagged-accounts.js';
import { takenBack } from './sections/taken-back.js';
import { templateResources } from './sections/template-resources.js';
import { unmanaged } from './sections/unmanaged.js';
import { verdict } from './sections/verdict.js';
import { wavesOverview } from './sections/waves-overview.js';
import { whereItLives } from './sections/where-it-lives.js';

export interface RenderPlanOptions {
  color: boolean;
  /** Columns. */
  width: number;
  /** The file that the plan was written to, for the commands to go on with. */
  planFile?: string;
}

/**
 * In the order of an approver's questions: what is it, how much, what may hurt, what else, what is not in it, how, and
 * what now.
 */
const sections: readonly Section[] = [
  verdict,
  summary,
  reach,
  refused,
  removals,
  takenBack,
  surfaceRemovals,
  losses,
  detached,
  drift,
  adopted,
  createdUnits,
  createdAccounts,
  movedAccounts,
  taggedAccounts,
  createdPolicies,
  attached,
  documents,
  policiesInWaves,
  renamed,
  settings,
  handedOver,
  stackSetMatrix,
  whereItLives,
  templateResources,
  wavesOverview,
  skipped,
  unmanaged,
  notChecked,
  operations,
  nextSteps,
];

/** A plan for the person who approves it: by meaning, not by stack; what goes first, what may be left out counted. */
export function renderPlan(plan: Plan, options: RenderPlanOptions): string {
  const page = openPage(options);
  const view = viewOf(plan, options.planFile ?? null);
  const blocks = sections.map((section) => section(view, page)).filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
