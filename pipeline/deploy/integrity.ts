import { Failure } from '../diagnostics/index.js';
import { type Approval, fingerprint, type Plan, planDigest } from '../model/index.js';

/**
 * Checks that this plan is the one that was approved, and that the approval still holds.
 *
 * @throws Failure (exit 5) with the reason and the next command
 */
export function checkIntegrity(plan: Plan, approval: Approval, now: Date): void {
  if (planDigest(plan) !== plan.digest)
    throw refuse('This plan was changed after it was made: its digest does not match what it says.', [planAgain]);
  if (approval.digest !== plan.digest)
    throw refuse(
      `The approval is for another plan: ${short(approval.digest)} was approved, this one is ${short(plan.digest)}.`,
      ['Deploy the plan that was approved, or approve this one: charter approve PLAN --as NAME --out approval.json'],
    );
  if (approval.approver.trim() === '')
    throw refuse('The approval does not say who approved.', ['charter approve PLAN --as NAME --out approval.json']);
  const expires = Date.parse(approval.expiresAt);
  if (Number.isNaN(expires) || expires <= now.getTime())
    throw refuse(`The approval by ${approval.approver} ended at ${approval.expiresAt}.`, [
      'If the plan is still right, approve it again: charter approve PLAN --as NAME --out approval.json',
    ]);
  if (plan.refusals.length > 0)
    throw refuse('This plan holds what Charter does not do, so that it cannot be approved.', [
      ...plan.refusals.flatMap(({ object, why, steps }) => [`${object}: ${why}`, ...steps.map((step) => `  ${step}`)]),
    ]);
  for (const [key, template] of Object.entries(plan.templates))
    if (fingerprint(template) !== key)
      throw refuse(`The template ${short(key)} in this plan is not what it is called.`, [planAgain]);
}

const planAgain =
  'Make a new plan and have it approved: charter plan --out plan.json, then charter approve plan.json --as NAME';

function refuse(message: string, help: string[]): Failure {
  return new Failure(message, { exitCode: 5, help });
}

/** Enough of a digest to tell two apart by eye. */
export function short(digest: string): string {
  return digest.slice(0, 12);
}
