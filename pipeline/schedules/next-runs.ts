import { Cron } from 'croner';
import type { Schedule } from './parse.js';
import { instantOf } from './time-zone.js';

const minutesOf = { minute: 1, hour: 60, day: 1440 } as const;

/** How many minutes lie between two runs of a rate. */
export function rateMinutes({ value, unit }: Extract<Schedule, { kind: 'rate' }>): number {
  return value * minutesOf[unit];
}

/**
 * The next times at which a schedule runs, after an instant. A rate counts from the moment when what has it is made: its
 * times are those of one that is made at that instant.
 *
 * A time that the clock leaves out when summer begins runs when the gap ends; one that it shows twice runs the first time.
 *
 * @param timezone IANA name
 * @param offsetDays days after each time of a cron expression
 */
export function nextRuns(schedule: Schedule, timezone: string, from: Date, count: number, offsetDays = 0): Date[] {
  if (schedule.kind === 'rate') {
    const step = rateMinutes(schedule) * 60_000;
    return Array.from({ length: count }, (_, index) => new Date(from.getTime() + (index + 1) * step));
  }
  if (schedule.kind === 'at') return [instantOf(schedule.time, timezone)].filter((time) => time > from);
  return new Cron(pattern(schedule), {
    timezone,
    mode: '7-part',
    alternativeWeekdays: true,
    dayOffset: offsetDays,
  }).nextRuns(count, from);
}

/** The expression as croner wants it: seconds first, no `?`, and steps from a range instead of from a number. */
function pattern({ seconds, fields }: Extract<Schedule, { kind: 'cron' }>): string {
  return [seconds ?? '0', ...fields.map((field, index) => fieldPattern(field, index))].join(' ');
}

/** The last value of each field, which a step from a number goes up to. */
const last: readonly number[] = [59, 23, 31, 12, 7, 2199];

function fieldPattern(field: string, index: number): string {
  if (field === '?') return '*';
  // Alone, L is the last day of the week.
  if (index === 4 && field.toUpperCase() === 'L') return '7';
  return field
    .split(',')
    .map((part) => part.replace(/^(\w+)\/(\d+)$/, `$1-${last[index]}/$2`))
    .join(',');
}
