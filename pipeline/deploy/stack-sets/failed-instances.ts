import type { ListedInstance, StackSetOperationState } from '../../aws/cloudformation/stack-sets/index.js';
import { Failure } from '../../diagnostics/index.js';
import { counted } from '../../model/index.js';
import { type AccountNames, nameOf } from './wave.js';

/** At most so many failed stacks are told of, one by one. */
const most = 5;

/** What is known of a stack set operation that did not do all it was to do. */
export interface Incomplete {
  /** `Wave canary of stack set charter-recorder` */
  what: string;
  operation: StackSetOperationState | null;
  /** The instances that it was for. */
  instances: readonly ListedInstance[];
  /** How many there should be. */
  total: number;
  names: AccountNames;
}

/** Names the stack that failed first, where and why, and how far the others are. */
export function failedInstances({ what, operation, instances, total, names }: Incomplete): Failure {
  const failed = instances.filter(hasFailed);
  const [first] = failed;
  const where = ({ account, region }: ListedInstance) => `${nameOf(names, account)} in ${region}`;
  const cause = first
    ? `the stack of ${where(first)} failed: ${rootEvent(first.statusReason)}`
    : `operation ${operation?.id ?? ''} ended as ${operation?.status ?? 'unknown'}: ${operation?.statusReason ?? 'no reason given'}`;
  const others = failed.slice(1, most).map((one) => `${where(one)}: ${rootEvent(one.statusReason)}`);
  const unsaid = failed.length - most;
  return new Failure(`${what}: ${cause}`, {
    help: [
      ...others,
      ...(unsaid > 0 ? [`and ${unsaid} more`] : []),
      tally(instances, total),
      ...(operation && first ? [`Stack set operation: ${operation.id} (${operation.status})`] : []),
    ],
  });
}

function hasFailed({ detailedStatus }: ListedInstance): boolean {
  return detailedStatus === 'FAILED' || detailedStatus === 'INOPERABLE' || detailedStatus === 'FAILED_IMPORT';
}

function tally(instances: readonly ListedInstance[], total: number): string {
  const failed = instances.filter(hasFailed).length;
  const cancelled = instances.filter(({ detailedStatus }) => detailedStatus === 'CANCELLED').length;
  const current = instances.filter(
    (instance) => instance.status === 'CURRENT' && !hasFailed(instance) && instance.detailedStatus !== 'CANCELLED',
  ).length;
  const rest = total - failed - cancelled - current;
  return `Of ${counted(total, 'stack')} ${current} ${current === 1 ? 'is' : 'are'} up to date, ${failed} failed, ${cancelled} ${cancelled === 1 ? 'was' : 'were'} cancelled, and ${rest} ${rest === 1 ? 'is' : 'are'} still to come.`;
}

/** `ResourceLogicalId:Role, ResourceType:AWS::IAM::Role, ResourceStatusReason:…` is what AWS says of a resource. */
function rootEvent(reason: string | null): string {
  const found = /ResourceLogicalId:\s*([^,]+),\s*ResourceType:\s*([^,]+),\s*ResourceStatusReason:\s*(.*)$/s.exec(
    reason ?? '',
  );
  return found ? `${found[1]} (${found[2]}): ${found[3]}` : (reason ?? 'AWS gives no reason');
}
