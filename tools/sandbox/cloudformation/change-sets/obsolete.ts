import { quirk } from '../../quirks.js';
import type { Call } from '../../service.js';
import type { StackState } from '../world.js';

/** What happens to the change sets of a stack that something else updates. */
export function obsoleteChangeSets(call: Call, stack: StackState, except: string | null): void {
  if (!quirk(call.world, 'change-set-obsolete')) return;
  for (const changeSet of Object.values(stack.changeSets)) {
    if (changeSet.id !== except && changeSet.executionStatus === 'AVAILABLE') changeSet.executionStatus = 'OBSOLETE';
  }
}
