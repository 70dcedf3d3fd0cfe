import type { Refusal } from '../../model/index.js';
import { allowLists } from './allow-lists.js';
import { attachmentSlots } from './attachment-slots.js';
import { documentsTrade } from './documents-trade.js';
import { foreignPolicy } from './foreign-policy.js';
import { lockOut } from './lock-out.js';
import { nameTaken } from './name-taken.js';
import { otherPartition } from './other-partition.js';
import { ouNotEmpty } from './ou-not-empty.js';
import { ouRenamedByHand } from './ou-renamed-by-hand.js';
import { ouReparent } from './ou-reparent.js';
import { policyWavesAndMoves } from './policy-waves-and-moves.js';
import type { RefusalContext } from './refusal-context.js';
import { stackNameTaken } from './stack-name-taken.js';
import { stackNotReady } from './stack-not-ready.js';
import { stackTooLarge } from './stack-too-large.js';
import { unknownObject } from './unknown-object.js';
import { unresolvedToken } from './unresolved-token.js';

export type { RefusalContext } from './refusal-context.js';

/** Everything Charter will not do; the wrong organization first, then a stuck stack: they explain the others. */
const reasons: readonly ((context: RefusalContext) => Refusal[])[] = [
  otherPartition,
  stackNotReady,
  ouReparent,
  ouRenamedByHand,
  ouNotEmpty,
  nameTaken,
  stackNameTaken,
  foreignPolicy,
  lockOut,
  attachmentSlots,
  policyWavesAndMoves,
  allowLists,
  documentsTrade,
  stackTooLarge,
  unknownObject,
  unresolvedToken,
];

/** Why this plan must not be carried out, with the steps to take instead. */
export function refusals(context: RefusalContext): Refusal[] {
  return reasons.flatMap((reason) => reason(context));
}
