import type { Operation } from '../../model/index.js';
import type { Identity } from '../identity.js';
import type { PolicyChange } from './policy-changes.js';

/**
 * The policies that go to new targets only once their document is final, in the step `swap`. Attached earlier, they would
 * bring statements there that neither stood there before nor will after.
 *
 * A late policy loses its statements and gains its targets in one step, before accounts move and before `FullAWSAccess`
 * changes, and CloudFormation knows no order across policies in a step. So a policy is late only where nobody depends on
 * what it loses: below its old targets no account leaves and no list takes over, and no other policy gains in this step
 * what this one loses, or the other way round. Everything else is attached early, and may deny more for a while, never
 * less.
 *
 * Every answer here stays the same while the steps before `swap` are carried out, or a resumed deployment would not find
 * what was approved: one that is not late has its targets after `attach`, and what others lose, they lose later.
 *
 * @param others the operations that are no stack's
 * @param othersGain whether anything else in the plan may gain something
 */
export function lateTargets(
  changes: readonly PolicyChange[],
  { identity, others, othersGain }: LateContext,
): Set<PolicyChange> {
  const exchanged = changes.filter(({ fits }) => !fits);
  const candidates = changes.filter(
    (change) =>
      losesStatements(change) &&
      change.gained.length > 0 &&
      !change.allows &&
      !others.some((operation) => needsOldTargets(operation, change, identity)) &&
      // Where nothing else gains, the document is final from the first step on.
      !(change.fits && change.document?.gains && !othersGain(change)),
  );
  const free = (change: PolicyChange) => {
    if (exchanged.some((other) => other !== change)) return false;
    // Beside an exchange nobody else is late, so nobody else gains or loses in that step.
    if (!change.fits) return true;
    // Another stack may be a step ahead: of its policies only what they lose stays the same until then.
    const rivals = changes.filter((other) =>
      other.stack === change.stack ? candidates.includes(other) : losesStatements(other),
    );
    return !rivals.some((other) => other !== change && dependent(change, other, identity));
  };
  return new Set(candidates.filter(free));
}

function losesStatements({ document }: PolicyChange): boolean {
  return document?.loses === true;
}

interface LateContext {
  identity: Identity;
  others: readonly Operation[];
  othersGain: (change: PolicyChange) => boolean;
}

/** Whether an operation may rest on what a policy denies at its old targets until then. */
function needsOldTargets({ action }: Operation, { targets }: PolicyChange, identity: Identity): boolean {
  if (action.type === 'attachDefaultPolicy' || action.type === 'detachDefaultPolicy')
    return related(targets, [action.target], identity);
  if (action.type !== 'moveAccount') return false;
  const from = placeOf(action.from, identity);
  return targets.some((target) => {
    const place = placeOf(target, identity);
    return !from || !place || within(from, place) || identity.symbolOf(target) === action.account;
  });
}

/** Whether an account may be below an old target of one and a new target of the other. */
function dependent(a: PolicyChange, b: PolicyChange, identity: Identity): boolean {
  if (a.stack !== b.stack) return related([...a.targets, ...a.gained], [...b.targets, ...b.gained], identity);
  return related(a.targets, b.gained, identity) || related(a.gained, b.targets, identity);
}

function related(some: readonly string[], others: readonly string[], identity: Identity): boolean {
  const places = others.map((target) => placeOf(target, identity));
  return some.some((target) => {
    const place = placeOf(target, identity);
    return places.some((other) => !place || !other || within(place, other) || within(other, place));
  });
}

function within(place: string, above: string): boolean {
  return place === above || place.startsWith(`${above}/`);
}

/** Where a target stands in the tree, `Root/Workloads/Prod`; null where its path is not known. */
function placeOf(target: string, identity: Identity): string | null {
  const symbol = identity.symbolOf(target);
  if (symbol === '${root}') return 'Root';
  const [, kind, name = ''] = /^\$\{(ou|account):(.*)\}$/s.exec(symbol) ?? [];
  if (kind === 'ou') return `Root/${name}`;
  const account = kind === 'account' ? identity.account(name) : null;
  const parent = account && placeOf(account.parentId, identity);
  return account && parent ? `${parent}/${account.id}` : null;
}
