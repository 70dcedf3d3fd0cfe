/** What is wrong with a schedule, and what to write instead. */
export interface CronFault {
  message: string;
  help: string;
}

interface Field {
  name: string;
  least: number;
  most: number;
  /** Names of values, from `least` on. */
  names: readonly string[];
  /** Forms beside values, ranges, lists and steps. */
  also: RegExp | null;
}

export const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
export const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const fields: readonly Field[] = [
  { name: 'minutes', least: 0, most: 59, names: [], also: null },
  { name: 'hours', least: 0, most: 23, names: [], also: null },
  { name: 'day of month', least: 1, most: 31, names: [], also: /^(\?|L|LW|L-\d+|\d+W)$/i },
  { name: 'month', least: 1, most: 12, names: months, also: null },
  { name: 'day of week', least: 1, most: 7, names: days, also: /^(\?|L|[1-7]L|([1-7]|[A-Z]{3})#[1-5])$/i },
  { name: 'year', least: 1970, most: 2199, names: [], also: null },
];

/**
 * What is wrong with a cron expression of AWS: six fields, of which one of the two days is `?`.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 *
 * @returns null where it is right
 */
export function cronFault(expression: string): CronFault | null {
  const inner = /^cron\((.*)\)$/.exec(expression.trim())?.[1];
  if (inner !== undefined) return cronFieldsFault(expression, fieldsIn(inner));
  const rate = expression.trim().startsWith('rate(');
  return {
    message: `"${expression}" is not a cron expression.`,
    help: rate ? `AWS Backup takes no rate. ${howToWrite}` : howToWrite,
  };
}

const howToWrite = 'Write cron(minutes hours day-of-month month day-of-week year), as in cron(0 5 ? * * *).';

/** What stands between the parentheses, cut at white space. */
export function fieldsIn(inner: string): string[] {
  return inner.split(/\s+/).filter((part) => part !== '');
}

/** What is wrong with the six fields of a cron expression. */
export function cronFieldsFault(expression: string, parts: readonly string[]): CronFault | null {
  if (parts.length !== fields.length) {
    const unix = parts.length === 5 ? ' Unix has no year, and no "?" for the day that does not count.' : '';
    const count = parts.length === 0 ? 'no' : parts.length;
    return { message: `"${expression}" has ${count} fields, and AWS wants six.`, help: `${howToWrite}${unix}` };
  }
  for (const [index, field] of fields.entries()) {
    const fault = fieldFault(field, parts[index]!);
    if (fault) return fault;
  }
  const [, , date, , weekday] = parts;
  if ((date === '?') !== (weekday === '?')) return null;
  const both = date === '?' ? 'are both "?"' : 'are both given';
  const message = `The day of month (${date}) and the day of week (${weekday}) ${both}.`;
  return { message, help: 'Write "?" for one of the two, and a value or "*" for the other.' };
}

function fieldFault(field: Field, text: string): CronFault | null {
  if (field.also?.test(text)) return null;
  const wrong = text.split(',').find((part) => !isPart(field, part));
  if (wrong === undefined) return null;
  const names = field.names.length > 0 ? `, ${field.names[0]}-${field.names.at(-1)}` : '';
  const sunday = field.name === 'day of week' && /^0/.test(wrong) ? ' Sunday is 1.' : '';
  return {
    message: `"${wrong}" is not possible as the ${field.name} of a cron expression.`,
    help: `Write ${field.least}-${field.most}${names} or "*", with "," "-" and "/".${sunday}`,
  };
}

/** `*`, `5`, `1-5`, each with a step or without: `0/15`. */
function isPart(field: Field, part: string): boolean {
  if (field.also?.test(part) && part !== '?') return true;
  const [, from, to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
  if (from === undefined) return false;
  if (step !== undefined && Number(step) === 0) return false;
  if (from === '*') return to === undefined;
  return isValue(field, from) && (to === undefined || isValue(field, to));
}

function isValue({ least, most, names }: Field, text: string): boolean {
  if (names.includes(text.toUpperCase())) return true;
  return /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}
