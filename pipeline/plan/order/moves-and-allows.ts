import type { Operation } from '../../model/index.js';
import { inOrBelow, type PlaceOf, relatedPlaces } from '../places.js';

/** What an account's move and a change to `FullAWSAccess` have to do with each other. */
interface Pair {
  account: string;
  target: string;
  /** Where the account is now, and where it will be: at or below the target? */
  from: boolean;
  to: boolean;
}

/**
 * Whether a move has to wait for a change to `FullAWSAccess`. Where it goes, at or above the account's new place: what the
 * old place denied and the new list denies too must not be open in between. Where it comes and the account was not below
 * it before: until then nothing may be allowed there, because somebody emptied the list by hand, or less than the account
 * could do before and can do after.
 */
export function arrivesAfter(move: Operation, change: Operation, placeOf: PlaceOf): boolean {
  const pair = pairOf(move, change, placeOf);
  if (!pair) return false;
  const { account, target, from, to } = pair;
  if (change.action.type === 'detachDefaultPolicy') return target === account || to;
  return to && !from;
}

/**
 * Whether a change to `FullAWSAccess` has to wait for a move. Where it goes and the account leaves: it does not need the
 * list, and would be cut off. Where it comes, the account moves out of the target, inside it, or is the target: what the
 * new place will deny must not be open in between.
 */
export function departsBefore(move: Operation, change: Operation, placeOf: PlaceOf): boolean {
  const pair = pairOf(move, change, placeOf);
  if (!pair) return false;
  const { account, target, from, to } = pair;
  if (change.action.type === 'detachDefaultPolicy') return from && !to;
  return target === account || from;
}

/**
 * Whether `FullAWSAccess` has to go at one target before it comes at the other: some account may be below both, and with
 * both wide an action could be open that is closed before and after. An account that gets below both, or is one of them,
 * by its move needs nothing of it: its move waits for the one and is waited for by the other.
 */
export function shrinksFirst(shrink: Operation, widen: Operation, placeOf: PlaceOf): boolean {
  if (shrink.action.type !== 'detachDefaultPolicy' || widen.action.type !== 'attachDefaultPolicy') return false;
  return relatedPlaces(placeOf(shrink.action.target), placeOf(widen.action.target));
}

function pairOf({ action: move }: Operation, change: Operation, placeOf: PlaceOf): Pair | null {
  const target = targetOf(change);
  if (move.type !== 'moveAccount' || target === null) return null;
  const above = placeOf(target);
  const below = (symbol: string) => {
    const place = placeOf(symbol);
    return place !== null && above !== null && inOrBelow(place, above);
  };
  return { account: move.account, target, from: below(move.from), to: below(move.to) };
}

function targetOf({ action }: Operation): string | null {
  return action.type === 'attachDefaultPolicy' || action.type === 'detachDefaultPolicy' ? action.target : null;
}
