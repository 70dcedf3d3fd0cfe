import type { Operation } from '../../model/index.js';

/**
 * Whether an account ends below a target whose `FullAWSAccess` goes. It may only arrive after: what its old place denied
 * and the new list denies too must not be open in between.
 */
export function arrivesAtShrinking({ action: move }: Operation, change: Operation): boolean {
  if (move.type !== 'moveAccount' || change.action.type !== 'detachDefaultPolicy') return false;
  return change.action.target === move.account || within(move.to, change);
}

/** Whether an account leaves the target before its Allow shrinks: it does not need the list, and would be cut off. */
export function leaves({ action: move }: Operation, change: Operation): boolean {
  return move.type === 'moveAccount' && within(move.from, change) && !within(move.to, change);
}

/** Whether an account moves out of, or inside, the target: before its Allow widens. */
export function startsIn({ action: move }: Operation, change: Operation): boolean {
  return move.type === 'moveAccount' && within(move.from, change);
}

/** Whether an OU is the target of a change to `FullAWSAccess`, or below it. */
function within(symbol: string, { action }: Operation): boolean {
  const target = action.type === 'attachDefaultPolicy' || action.type === 'detachDefaultPolicy' ? action.target : '';
  if (target === '${root}') return true;
  return symbol === target || symbol.startsWith(`${target.slice(0, -1)}/`);
}
