import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { rhythm, type Waiting } from '../organizations/outcome.js';
import { poll } from '../polling.js';
import { readStackEvents, type StackHappening } from './stack-events.js';
import { isInProgress, readStackState, type StackPlace, type StackState } from './stacks.js';

/** How a stack came to rest, and what happened on the way. */
export interface StackEnd {
  /** Null where it is gone. */
  state: StackState | null;
  /** Oldest first; empty where the endpoint has no events. */
  events: StackHappening[];
}

export interface StackWaiting extends Waiting {
  /** Told of each event, once, in order. */
  onEvent?: (event: StackHappening) => void;
}

/** A stack whose end is waited for: since which event, and whether something must have happened since then. */
export interface Watch extends StackPlace {
  /** Id of the newest event before; null where there was none. */
  since: string | null;
  /** An operation was just started: the status may still be the old one, so only a new event shows the end. */
  started: boolean;
}

/** Stacks of Charter's hold at most 500 resources, which Organizations changes at two a second. */
const longest = 3 * 3_600_000;

/** The id of a stack's newest event, to tell later ones from it; null where there is none. */
export async function newestEvent(aws: Aws, place: StackPlace): Promise<string | null> {
  const events = await readStackEvents(aws, place, null, 1);
  return events?.at(-1)?.id ?? null;
}

/**
 * Waits until CloudFormation is no longer at work on a stack, and passes its events on meanwhile.
 *
 * @throws DeadlineExceeded explained, after three hours
 */
export async function stackEnd(aws: Aws, watch: Watch, waiting: StackWaiting = {}): Promise<StackEnd> {
  const events: StackHappening[] = [];
  let hasEvents = true;
  const read = async (): Promise<StackState | null> => {
    const state = await readStackState(aws, watch);
    const fresh = await readStackEvents(aws, watch, events.at(-1)?.id ?? watch.since);
    if (fresh === null) hasEvents = false;
    for (const event of fresh ?? []) {
      events.push(event);
      waiting.onEvent?.(event);
    }
    return state;
  };
  const state = await explained(`wait for stack ${watch.stack} in ${watch.region}`, () =>
    poll(read, {
      ...rhythm(waiting, `stack ${watch.stack}`, longest),
      done: (found) => {
        if (found && isInProgress(found.status)) return false;
        return !watch.started || !hasEvents || found === null || ended(events);
      },
    }),
  );
  return { state, events };
}

/** Whether the stack's own last event is an end. */
function ended(events: readonly StackHappening[]): boolean {
  const own = events.findLast(
    ({ type, physicalId, logicalId }) =>
      type === 'AWS::CloudFormation::Stack' && physicalId?.includes(`/${logicalId}/`) === true,
  );
  return own !== undefined && !isInProgress(own.status);
}
