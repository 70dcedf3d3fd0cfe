import { groupBy, nameOfSymbol, type Refusal } from '../../model/index.js';
import { countedAccounts } from '../counted-accounts.js';
import type { Cause } from '../lock-out/blocked-by.js';
import { findLockOuts, type LockOut } from '../lock-out/find-lock-outs.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * A plan after which `stacksets-exec-*` or the role that the management account assumes could not do their work in an
 * account: from then on neither Charter nor a person could mend it from within.
 */
export function lockOut(context: RefusalContext): Refusal[] {
  const groups = groupBy(findLockOuts(context), ({ cause }) => {
    const by = cause.kind === 'deny' ? `policy ${cause.policy.name}` : `level ${cause.level.target}`;
    return `${by} ${cause.required.role.name}`;
  });
  return [...groups.values()].map((group) => {
    const first = (group[0] as LockOut).cause;
    const causes = group.map(({ cause }) => cause);
    const accounts = [...new Set(group.flatMap((found) => found.accounts))];
    const actions = [...new Set(causes.map(({ required }) => required.action))];
    const targets = [...new Set(causes.map(({ level }) => level.target))].map((id) => targetName(id, context));
    const { name, purpose } = first.required.role;
    const could = `Role ${name}, ${purpose}, could no longer do ${actions.join(', ')} in ${countedAccounts(accounts)}`;
    return first.kind === 'deny'
      ? denied(first, could, targets, statementsIn(causes))
      : notAllowed(first, could, targets[0] as string, actions);
  });
}

function denied(cause: Cause & { kind: 'deny' }, could: string, targets: string[], statements: string): Refusal {
  const { policy, required } = cause;
  const exemption = `"ArnNotLike": { "aws:PrincipalArn": ["${required.role.pattern}"] }`;
  return {
    code: 'lock-out',
    object: `policy:SERVICE_CONTROL_POLICY/${policy.name}`,
    why: `${could}: ${statements} of SCP ${policy.name}, attached to ${targets.join(', ')}, denies it.`,
    steps: [
      `Exempt the role: add ${exemption} to the Condition of ${statements}.`,
      policy.configured
        ? `Or leave these accounts out of the targets of ${policy.name}.`
        : `${policy.name} is not in this config: change it where it is managed, or leave these accounts where they are.`,
    ],
  };
}

function notAllowed(cause: Cause, could: string, target: string, actions: string[]): Refusal {
  const names = cause.level.policies.map(({ name }) => name).join(', ');
  return {
    code: 'lock-out',
    object: `attachments:${target}`,
    why: `${could}: at ${target} no SCP allows it (attached: ${names || 'none'}).`,
    steps: [
      `Add ${actions.join(', ')} to an Allow statement of a policy at ${target}.`,
      `Or keep FullAWSAccess at ${target}: leave out strategy: allow-list, and use Deny statements.`,
    ],
  };
}

/** `statement DenyAll`, `statements A, B`; a statement without a Sid is said to have none. */
function statementsIn(causes: Cause[]): string {
  const sids = new Set(causes.flatMap((cause) => (cause.kind === 'deny' ? [cause.sid ?? 'without a Sid'] : [])));
  return `statement${sids.size > 1 ? 's' : ''} ${[...sids].join(', ')}`;
}

function targetName(id: string, { identity, snapshot }: RefusalContext): string {
  const symbol = identity.symbolOf(id);
  const live = [...snapshot.organizationalUnits, ...snapshot.accounts].find((one) => one.id === id);
  if (symbol === id && live) return 'path' in live ? live.path : live.name;
  return nameOfSymbol(symbol);
}
