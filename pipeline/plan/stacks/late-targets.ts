import type { Operation, Snapshot } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { inOrBelow, type PlaceOf, placesIn, relatedPlaces } from '../places.js';
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
 */
export function lateTargets(
  changes: readonly PolicyChange[],
  { snapshot, identity, others, othersGain }: LateContext,
): Set<PolicyChange> {
  const placeOf = placesIn(snapshot, identity);
  const exchanged = changes.filter(({ fits }) => !fits);
  const candidates = changes.filter(
    (change) =>
      losesStatements(change) &&
      change.gained.length > 0 &&
      !change.allows &&
      !others.some((operation) => needsOldTargets(operation, change, placeOf)) &&
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
    return !rivals.some((other) => other !== change && dependent(change, other, placeOf));
  };
  return new Set(candidates.filter(free));
}

function losesStatements({ document }: PolicyChange): boolean {
  return document?.loses === true;
}

/** What the decision rests on beside the policies: the live tree, and all operations that are no stack's. */
interface LateContext {
  snapshot: Snapshot;
  identity: Identity;
  others: readonly Operation[];
  /** Whether anything else in the plan may gain something. */
  othersGain: (change: PolicyChange) => boolean;
}

/** Whether an operation may rest on what a policy denies at its old targets until then. */
function needsOldTargets({ action }: Operation, { targets }: PolicyChange, placeOf: PlaceOf): boolean {
  if (action.type === 'attachDefaultPolicy' || action.type === 'detachDefaultPolicy')
    return related(targets, [action.target], placeOf);
  if (action.type !== 'moveAccount') return false;
  const [account, from] = [placeOf(action.account), placeOf(action.from)];
  return targets.some((target) => {
    const place = placeOf(target);
    return !from || !place || inOrBelow(from, place) || account === place;
  });
}

/** Whether an account may be below an old target of one and a new target of the other. */
function dependent(a: PolicyChange, b: PolicyChange, placeOf: PlaceOf): boolean {
  if (a.stack !== b.stack) return related([...a.targets, ...a.gained], [...b.targets, ...b.gained], placeOf);
  return related(a.targets, b.gained, placeOf) || related(a.gained, b.targets, placeOf);
}

function related(some: readonly string[], others: readonly string[], placeOf: PlaceOf): boolean {
  const places = others.map(placeOf);
  return some.some((target) => places.some((other) => relatedPlaces(placeOf(target), other)));
}
