import { Failure } from '../diagnostics/index.js';
import { type Approval, type Plan, planDigest } from '../model/index.js';

/** What an approval is made of. */
export interface ApprovalRequest {
  plan: Plan;
  /** Who answers for it: a name, a user name, an ARN. */
  approver: string;
  now: Date;
  /** How long it holds, in milliseconds. */
  expiresInMs: number;
}

/**
 * Approves a plan: binds a person to its digest, until a time.
 *
 * @throws Failure with exit code 5 where the plan is not what its digest says (edited by hand), where it holds
 *   refusals, or where nobody is named
 */
export function approve({ plan, approver, now, expiresInMs }: ApprovalRequest): Approval {
  const name = approver.trim();
  if (name === '')
    throw new Failure('An approval needs the name of who approves.', {
      exitCode: 5,
      help: ['charter approve PLAN --as NAME'],
    });
  if (!name.isWellFormed() || /\p{Cc}/u.test(name))
    throw new Failure('The name of the approver holds characters that cannot be shown.', { exitCode: 5 });
  const digest = planDigest(plan);
  if (digest !== plan.digest)
    throw new Failure('This plan was changed after it was made: its digest does not match what it says.', {
      exitCode: 5,
      help: ['A plan cannot be edited by hand. Change the config, and make a new one: charter plan --out plan.json'],
    });
  if (plan.refusals.length > 0) throw refused(plan);
  return {
    schemaVersion: 1,
    digest,
    approver: name,
    approvedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + expiresInMs).toISOString(),
  };
}

function refused(plan: Plan): Failure {
  const help = plan.refusals.flatMap(({ code, object, why, steps }) => [
    `${object}: ${why} (${code})`,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ]);
  const count = plan.refusals.length;
  return new Failure(`This plan asks for ${count === 1 ? 'something' : `${count} things`} that Charter does not do.`, {
    exitCode: 5,
    help,
  });
}
