import cronstrue from 'cronstrue';
import { parseSchedule, type Schedule } from './parse.js';

/** A schedule in words: `at 02:00, every day (UTC)`, `every 30 minutes`, `once, at 2027-01-31 22:00:00 (UTC)`. */
export function scheduleInWords(schedule: Schedule, timezone: string, offsetDays = 0): string {
  if (schedule.kind === 'rate') {
    const { value, unit } = schedule;
    return value === 1 ? `every ${unit}` : `every ${value} ${unit}s`;
  }
  if (schedule.kind === 'at') return `once, at ${schedule.time.replace('T', ' ')} (${timezone})`;
  const later = offsetDays === 0 ? '' : `, and ${offsetDays === 1 ? 'one day' : `${offsetDays} days`} later`;
  return `${cronInWords(schedule)}${later} (${timezone})`;
}

function cronInWords({ seconds, fields }: Extract<Schedule, { kind: 'cron' }>): string {
  const [minutes, hours, date, month, weekday, year] = fields;
  const day = weekday.toUpperCase() === 'L' ? '7' : weekday;
  const withSeconds = seconds === null || Number(seconds) === 0 ? [] : [seconds];
  const text = cronstrue.toString([...withSeconds, minutes, hours, date, month, day].join(' '), {
    dayOfWeekStartIndexZero: false,
    use24HourTimeFormat: true,
  });
  // A time alone is one of every day, which a reader should not have to infer.
  const days = /^At [\d:]+$/.test(text) ? ', every day' : '';
  const years = year === '*' ? '' : `, only in ${year}`;
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}${days}${years}`;
}

/** An expression in words; as it is where it is none. Unlike its next runs, they do not depend on the day. */
export function expressionInWords(expression: string, timezone: string, offsetDays = 0): string {
  const schedule = parseSchedule(expression);
  return 'fault' in schedule ? expression : scheduleInWords(schedule, timezone, offsetDays);
}
