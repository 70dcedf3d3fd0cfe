import type { PlanReach, Refusal } from '../../model/index.js';
import { countedAccounts } from '../counted-accounts.js';
import type { PlannedAccount } from '../stack-sets/planned-accounts.js';

/** A plan that affects more accounts than one deployment may, without an exception that allows as many. */
export function reachExceeded(
  { accounts, of, maximum, exception }: PlanReach,
  reached: readonly PlannedAccount[],
): Refusal[] {
  if (maximum === null || accounts <= maximum || exception !== null) return [];
  const names = reached.map(({ name, key }) => name ?? key).sort();
  return [
    {
      code: 'reach-exceeded',
      object: 'rollout',
      why: `This plan affects ${countedAccounts(names)} of ${of}; rollout-config.yaml allows ${maximum} in one deployment.`,
      steps: [
        'Divide the change: fewer OUs or accounts in each. Waves do not help here, since all of them are one deployment.',
        `Or have it accepted, in rollout-config.yaml: reachExceptions: [{ reason: WHY, owner: WHO, expires: YYYY-MM-DD, maximumReach: ${accounts} }]`,
      ],
    },
  ];
}
