import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import type { StackState } from '../world.js';

/** Without the quirk, a stack that only has change sets is not shown. */
export function isVisible(call: Call, stack: StackState): boolean {
  return stack.status !== 'REVIEW_IN_PROGRESS' || quirk(call.world, 'review-stack');
}
