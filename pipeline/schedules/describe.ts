import { nextRuns } from './next-runs.js';
import { parseSchedule } from './parse.js';
import { shownIn } from './time-zone.js';
import { scheduleInWords } from './words.js';

export interface DescribedSchedule {
  /** `at 02:00, every day (UTC)` */
  words: string;
  /** The next three runs as a clock in the time zone shows them, and in UTC: `Sun 2026-11-22 02:00`. */
  next: { local: string; utc: string }[];
  /** Whether the runs count from when the thing is made, as those of a rate do. */
  counted: boolean;
}

/**
 * A schedule in words, with its next three runs.
 *
 * @param timezone IANA name
 * @returns null where the schedule is not written as AWS wants it
 */
export function describeSchedule(
  expression: string,
  timezone: string,
  now: Date,
  offsetDays = 0,
): DescribedSchedule | null {
  const schedule = parseSchedule(expression);
  if ('fault' in schedule) return null;
  const runs = nextRuns(schedule, timezone, now, 3, offsetDays);
  return {
    words: scheduleInWords(schedule, timezone, offsetDays),
    next: runs.map((run) => ({ local: shownIn(run, timezone), utc: shownIn(run, 'UTC') })),
    counted: schedule.kind === 'rate',
  };
}
