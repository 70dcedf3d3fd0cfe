import type { OperationCounts, StackSetOperationState } from '../aws/cloudformation/stack-sets/index.js';
import { counted, type LiveStackInstance, type LiveStackSet } from '../model/index.js';

/** A stack set, and how far the operations are that AWS is at work on, oldest first. */
export interface StackSetHistory {
  set: LiveStackSet;
  active: { operation: StackSetOperationState; counts: OperationCounts }[];
}

/** A stack set that is not at rest, or some of whose stacks are not what it says. */
export interface StackSetExplanation {
  stackSet: string;
  region: string;
  /** What is the matter, a sentence each. */
  what: string[];
  /** The stacks that failed, one line each, the first of them. */
  failed: string[];
  /** What is safe, and what to do, one line each. */
  steps: string[];
}

/** At most so many stacks are named. */
const named = 10;

/**
 * Explains every stack set that needs it. Stacks in accounts are not freed by a plan of their own: what failed or fell behind
 * the next deployment tries again, and what AWS does not touch any more has to be taken out by hand.
 */
export function explainStackSets(histories: readonly StackSetHistory[]): StackSetExplanation[] {
  return histories.flatMap(({ set, active }) => {
    const inoperable = set.instances.filter(isInoperable);
    const failed = set.instances.filter(
      (one) => !isInoperable(one) && /^FAILED/.test(one.detailedStatus) && one.status !== 'CURRENT',
    );
    const behind = set.instances.filter(
      (one) => one.status === 'OUTDATED' && !failed.includes(one) && one.detailedStatus !== 'SKIPPED_SUSPENDED_ACCOUNT',
    );
    const resting = active.length === 0;
    const what = [
      ...active.map(describe),
      ...(inoperable.length > 0
        ? [`${stacks(inoperable)} INOPERABLE: a deletion failed, and AWS does not update them.`]
        : []),
      ...(failed.length > 0 ? [`${counted(failed.length, 'stack')} failed.`] : []),
      // While an operation runs, stacks are behind because it has not come to them.
      ...(resting && behind.length > 0
        ? [`${stacks(behind)} behind: an operation did not reach them, or a rollout waits at a gate.`]
        : []),
    ];
    if (what.length === 0) return [];
    const told = [...inoperable, ...failed];
    return [
      {
        stackSet: set.name,
        region: set.region,
        what,
        failed: [
          ...told.slice(0, named).map(line),
          ...(told.length > named ? [`and ${told.length - named} more`] : []),
        ],
        steps: [
          ...active.flatMap(({ operation }) => whileActive(set, operation)),
          ...(failed.length > 0 || (resting && behind.length > 0)
            ? [
                'Remove the cause; the next deployment tries again: the same charter deploy, or charter plan for a new one.',
              ]
            : []),
          ...(inoperable.length > 0 ? takeOut(set, inoperable) : []),
        ],
      },
    ];
  });
}

function isInoperable({ status }: LiveStackInstance): boolean {
  return status === 'INOPERABLE';
}

function stacks({ length }: readonly LiveStackInstance[]): string {
  return length === 1 ? '1 stack is' : `${length} stacks are`;
}

function describe({ operation, counts }: StackSetHistory['active'][number]): string {
  const { id, action, status, since } = operation;
  const verb = action.toLowerCase() || 'unknown';
  const far = `${counts.succeeded} of ${counts.total} stacks done, ${counts.failed} failed`;
  return `Operation ${id} (${verb}) is ${status}${since ? `, since ${since}` : ''}: ${far}.`;
}

function line({ account, region, detailedStatus, statusReason }: LiveStackInstance): string {
  return `${account} in ${region} (${detailedStatus}): ${statusReason ?? 'AWS gives no reason'}`;
}

function whileActive({ name, region }: LiveStackSet, { id, status }: StackSetOperationState): string[] {
  if (status === 'STOPPING') return ['Wait: what has begun comes to its end.'];
  if (status === 'QUEUED') return ['Wait: it begins when those before it are done.'];
  return [
    'Wait until it is done, then look again. Where nothing moves any more, stop it: what has begun comes to its end, and the rest is cancelled.',
    `  aws cloudformation stop-stack-set-operation --stack-set-name ${name} --operation-id ${id} --region ${region}`,
  ];
}

/** Charter does not take them out by itself: where nobody looked why the deletion failed, it would fail again, or leave something behind. */
function takeOut({ name, region }: LiveStackSet, instances: readonly LiveStackInstance[]): string[] {
  const units = [...new Set(instances.flatMap(({ organizationalUnitId }) => organizationalUnitId ?? []))].sort();
  const accounts = [...new Set(instances.map(({ account }) => account))].sort();
  const regions = [...new Set(instances.map((instance) => instance.region))].sort();
  const targets = `OrganizationalUnitIds=${units.join(',') || 'OU-ID'},Accounts=${accounts.slice(0, named).join(',')}${accounts.length > named ? ',…' : ''},AccountFilterType=INTERSECTION`;
  return [
    'Charter does not do this by itself: take the inoperable ones out and keep their stacks, then delete these in their accounts.',
    `  aws cloudformation delete-stack-instances --stack-set-name ${name} --region ${region} --retain-stacks --regions ${regions.join(' ')} --deployment-targets ${targets}`,
    'The next deployment makes them anew where the config wants them.',
  ];
}
