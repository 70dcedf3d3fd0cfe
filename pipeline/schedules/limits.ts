import { nextRuns, rateMinutes } from './next-runs.js';
import type { Schedule } from './parse.js';
import { scheduleInWords } from './words.js';

/** What a schedule is for: State Manager takes fewer kinds than maintenance windows do. */
export type ScheduleUse = 'association' | 'maintenanceWindow';

export interface LimitFault {
  severity: 'error' | 'warning';
  message: string;
  help: string;
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-cron-and-rate-expressions.html */
const leastMinutes: Readonly<Record<ScheduleUse, number>> = { association: 30, maintenanceWindow: 5 };

/** What is wrong with a schedule that is well written, for what it is used for. */
export function scheduleLimitFault(
  schedule: Schedule,
  use: ScheduleUse,
  timezone: string,
  now: Date,
): LimitFault | null {
  const what = use === 'association' ? 'An association' : 'A maintenance window';
  const least = leastMinutes[use];
  const words = scheduleInWords(schedule, timezone);
  if (schedule.kind === 'rate') return rateFault(schedule, use, what, least);
  // A time of the day comes once a day at most; of others, a day of runs shows how close they come.
  const often = schedule.kind === 'cron' && !schedule.fields.slice(0, 2).every((field) => /^\d+$/.test(field));
  const runs = often || mayNeverRun(schedule) ? nextRuns(schedule, timezone, now, often ? 30 : 1) : [now];
  if (runs.length === 0)
    return {
      severity: 'warning',
      message: `The schedule never runs again: ${words}.`,
      help: 'Write days that come again, or a time that is still to come.',
    };
  if (schedule.kind === 'at') return null;
  const closest = Math.min(...runs.slice(1).map((run, index) => (run.getTime() - runs[index]!.getTime()) / 60_000));
  if (closest < least) {
    const message = `${what} runs at most every ${least} minutes, and this schedule runs ${words}.`;
    return { severity: 'error', message, help: 'Write fewer minutes: cron(0/30 * * * ? *), or cron(0 2 ? * * *).' };
  }
  return use === 'association' ? associationFault(schedule, words) : null;
}

/** Every day and every weekday come again; a date, a year or a time that is named may not. Looking for it takes a while. */
function mayNeverRun(schedule: Schedule): boolean {
  if (schedule.kind !== 'cron') return true;
  const [, , date, , , year] = schedule.fields;
  return !/^[*?]$/.test(date) || year !== '*';
}

function rateFault(
  schedule: Extract<Schedule, { kind: 'rate' }>,
  use: ScheduleUse,
  what: string,
  least: number,
): LimitFault | null {
  const minutes = rateMinutes(schedule);
  if (minutes < least) {
    const message = `${what} runs at most every ${least} minutes, and this one would run every ${minutes}.`;
    return { severity: 'error', message, help: `Write rate(${least} minutes), or a longer one.` };
  }
  if (use === 'maintenanceWindow' || minutes < 31 * 1440) return null;
  const message = `${what} takes rates of less than 31 days.`;
  return { severity: 'error', message, help: 'Write rate(30 days), or a cron expression for a day of the month.' };
}

/** State Manager's page names the cron expressions that it takes; the rest fails when the association is made. */
function associationFault({ seconds, fields }: Extract<Schedule, { kind: 'cron' }>, words: string): LimitFault | null {
  const [minutes, hours, date, month, weekday] = fields;
  const error = (message: string, help: string): LimitFault => ({ severity: 'error', message, help });
  if (seconds !== null && Number(seconds) !== 0) {
    return error('An association takes no seconds but 0 in a cron expression.', 'Leave the first field out.');
  }
  if (month !== '*') {
    return error(
      `State Manager takes no months in cron expressions, and this one has "${month}".`,
      'Write "*" for the month.',
    );
  }
  if (/^\w+[-,]\w+/.test(weekday)) {
    const help = 'Write one day, or "*" for every day; or an association for each day.';
    return error(`State Manager takes one day of the week or all, and this schedule has "${weekday}".`, help);
  }
  const known = /^([?*]|L)$/i.test(date) && isKnownTime(minutes, hours);
  if (known) return null;
  return {
    severity: 'warning',
    message: `State Manager's documentation does not name schedules of this kind: ${words}.`,
    help: 'It names every 30 minutes, every 1, 2, 4, 8 or 12 hours, and a time on a day of the week. Use a rate, or try it.',
  };
}

function isKnownTime(minutes: string, hours: string): boolean {
  if (/^\d+$/.test(minutes) && /^\d+$/.test(hours)) return true;
  if (/^(0|\*)\/30$/.test(minutes) && hours === '*') return true;
  return /^\d+$/.test(minutes) && (hours === '*' || /^(0|\*)\/(1|2|4|8|12)$/.test(hours));
}
