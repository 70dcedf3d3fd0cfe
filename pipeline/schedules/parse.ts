import { cronFieldsFault, days, fieldsIn, months } from './aws-cron.js';
import { localTime } from './time-zone.js';

/** A schedule of Systems Manager that is written as AWS wants it. */
export type Schedule =
  | { kind: 'cron'; seconds: string | null; fields: CronFields }
  | { kind: 'rate'; value: number; unit: 'minute' | 'hour' | 'day' }
  /** Once; without a time zone, as `YYYY-MM-DDThh:mm:ss`. */
  | { kind: 'at'; time: string };

/** minutes, hours, day of month, month, day of week, year. */
export type CronFields = readonly [string, string, string, string, string, string];

/** What is wrong, and what to write instead. */
export interface ScheduleFault {
  fault: { message: string; help: string };
}

const forms = 'Write cron(0 2 ? * SUN *), rate(1 day) or at(2027-01-31T22:00:00).';

/**
 * Reads a schedule of State Manager or of a maintenance window.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-cron-and-rate-expressions.html
 */
export function parseSchedule(expression: string): Schedule | ScheduleFault {
  const [, kind, inner] = /^\s*(cron|rate|at)\((.*)\)\s*$/.exec(expression) ?? [];
  if (inner === undefined) {
    const bare = /^\s*[-\d*?/,A-Z#]+(\s+[-\d*?/,A-Z#]+){4,6}\s*$/i.test(expression);
    const help = bare ? `Write it in cron(…): cron(${expression.trim()}). ${forms}` : forms;
    return { fault: { message: `"${expression}" is neither a cron expression nor a rate nor a time.`, help } };
  }
  if (kind === 'rate') return parseRate(expression, inner);
  return kind === 'at' ? parseAt(expression, inner) : parseCron(expression, inner);
}

function parseRate(expression: string, inner: string): Schedule | ScheduleFault {
  const [, number, unit, plural] = /^\s*(\d+)\s+(minute|hour|day)(s?)\s*$/.exec(inner) ?? [];
  const value = Number(number);
  if (number === undefined || value === 0) {
    const help = 'Write a number and minutes, hours or days, as in rate(30 minutes).';
    return { fault: { message: `"${expression}" is not a rate.`, help } };
  }
  if ((value === 1) !== (plural === '')) {
    const right = `rate(${value} ${unit}${value === 1 ? '' : 's'})`;
    return { fault: { message: `"${expression}" is not a rate: AWS wants "${right}".`, help: `Write ${right}.` } };
  }
  return { kind: 'rate', value, unit: unit as 'minute' | 'hour' | 'day' };
}

function parseAt(expression: string, inner: string): Schedule | ScheduleFault {
  const time = /^\s*(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})\s*$/.exec(inner)?.[1];
  if (time !== undefined && localTime(time) !== null) return { kind: 'at', time };
  const help = 'Write a day and a time without a time zone, as in at(2027-01-31T22:00:00).';
  return { fault: { message: `"${expression}" is not a time.`, help } };
}

function parseCron(expression: string, inner: string): Schedule | ScheduleFault {
  const all = fieldsIn(inner);
  const seconds = all.length === 7 ? all[0]! : null;
  const fields = seconds === null ? all : all.slice(1);
  const fault = cronFieldsFault(expression, fields) ?? secondsFault(seconds) ?? unsupported(fields);
  return fault ? { fault } : { kind: 'cron', seconds, fields: fields as unknown as CronFields };
}

function secondsFault(seconds: string | null): ScheduleFault['fault'] | null {
  if (seconds === null || (/^\d{1,2}$/.test(seconds) && Number(seconds) < 60)) return null;
  const message = `"${seconds}" is not possible as the seconds of a cron expression.`;
  return { message, help: 'Write 0-59, or leave the field out.' };
}

/** What cron expressions elsewhere in AWS have, and the page of Systems Manager does not. */
function unsupported(fields: readonly string[]): ScheduleFault['fault'] | null {
  const before = /^L-\d+$/i.exec(fields[2] ?? '')?.[0];
  if (before !== undefined) {
    const message = `"${before}" is not possible as the day of month: Systems Manager has L alone.`;
    return { message, help: 'Write L for the last day of the month, or a day, as in 28.' };
  }
  for (const field of fields) {
    for (const part of field.split(',')) {
      const [, from, to] = /^(\w+)-(\w+)(?:\/\d+)?$/.exec(part) ?? [];
      if (from === undefined || to === undefined || rank(from) <= rank(to)) continue;
      return { message: `The range "${part}" runs backwards.`, help: `Write two ranges, or a list with ",".` };
    }
  }
  return null;
}

function rank(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const name = text.toUpperCase();
  return (days.includes(name) ? days.indexOf(name) : months.indexOf(name)) + 1;
}
