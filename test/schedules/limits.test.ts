import { isTimeZone, parseSchedule, type ScheduleUse, scheduleLimitFault } from '../../pipeline/schedules/index.js';

const now = new Date('2026-11-21T12:00:00Z');

function saidOf(expression: string, use: ScheduleUse): string | null {
  const schedule = parseSchedule(expression);
  if ('fault' in schedule) return `error: ${schedule.fault.message} ${schedule.fault.help}`;
  const fault = scheduleLimitFault(schedule, use, 'UTC', now);
  return fault && `${fault.severity}: ${fault.message} ${fault.help}`;
}

// https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-cron-and-rate-expressions.html, its examples.
test.each([
  'cron(0/30 * * * ? *)',
  'cron(0 0/1 * * ? *)',
  'cron(0 0/2 * * ? *)',
  'cron(0 0/4 * * ? *)',
  'cron(0 0/8 * * ? *)',
  'cron(0 0/12 * * ? *)',
  'cron(15 13 ? * * *)',
  'cron(15 13 ? * MON *)',
  'cron(30 23 ? * TUE#3 *)',
  'cron(0 0 ? * 3L *)',
  'cron(0 */30 * * * ? *)',
  'rate(30 minutes)',
  'rate(1 hour)',
  'rate(15 days)',
  'at(2027-07-07T15:55:00)',
])('an association takes %s', (expression) => expect(saidOf(expression, 'association')).toBeNull());

test.each([
  'cron(0 2 ? * THU#3 *)',
  'cron(15 10 ? * MON-FRI *)',
  'cron(0 2 L * ? *)',
  'cron(15 10 ? * 6L *)',
  'cron(24 30 09 ? * * *)',
  'cron(0 3 ? JAN,JUL SUN#1 *)',
  'cron(0/5 * * * ? *)',
  'rate(5 minutes)',
  'rate(60 days)',
  'at(2027-07-07T15:55:00)',
])('a maintenance window takes %s', (expression) => expect(saidOf(expression, 'maintenanceWindow')).toBeNull());

test.each<[ScheduleUse, string, string]>([
  ['association', 'cron(0/5 * * * ? *)', 'error: An association runs at most every 30 minutes'],
  ['association', 'cron(0,10 2 ? * * *)', 'error: An association runs at most every 30 minutes'],
  ['association', 'rate(15 minutes)', 'Write rate(30 minutes)'],
  ['association', 'rate(31 days)', 'less than 31 days'],
  ['association', 'cron(0 2 ? 1 * *)', 'error: State Manager takes no months'],
  ['association', 'cron(0 2 ? * MON-FRI *)', 'error: State Manager takes one day of the week or all'],
  ['association', 'cron(0 2 ? * MON,TUE *)', 'error: State Manager takes one day of the week or all'],
  ['association', 'cron(5 0 2 ? * * *)', 'error: An association takes no seconds but 0'],
  ['association', 'cron(0 2 1 * ? *)', "warning: State Manager's documentation does not name"],
  ['association', 'cron(0 0/5 * * ? *)', "warning: State Manager's documentation does not name"],
  ['maintenanceWindow', 'cron(0/2 * * * ? *)', 'error: A maintenance window runs at most every 5 minutes'],
  ['maintenanceWindow', 'rate(1 minute)', 'Write rate(5 minutes)'],
  ['maintenanceWindow', 'at(2020-01-01T00:00:00)', 'warning: The schedule never runs again: once, at 2020-01-01'],
  ['maintenanceWindow', 'cron(0 0 30 2 ? *)', 'warning: The schedule never runs again: at 00:00, on day 30'],
  ['maintenanceWindow', 'cron(0 0 1 1 ? 2020)', 'warning: The schedule never runs again'],
  ['maintenanceWindow', '0 2 * * *', 'neither a cron expression nor a rate nor a time. Write it in cron(…)'],
  ['maintenanceWindow', 'daily', 'neither a cron expression nor a rate nor a time'],
  ['maintenanceWindow', 'cron(0 2 * * *)', 'has 5 fields'],
  ['maintenanceWindow', 'cron(0 2 ? * FRI-MON *)', 'The range "FRI-MON" runs backwards'],
  ['maintenanceWindow', 'cron(0 2 ? OCT-FEB SUN *)', 'The range "OCT-FEB" runs backwards'],
  ['maintenanceWindow', 'cron(0 2 L-2 * ? *)', 'Systems Manager has L alone'],
  ['maintenanceWindow', 'cron(*/5 0 2 ? * * *)', 'is not possible as the seconds'],
  ['maintenanceWindow', 'rate(1 hours)', 'Write rate(1 hour)'],
  ['maintenanceWindow', 'rate(5 hour)', 'Write rate(5 hours)'],
  ['maintenanceWindow', 'rate(0 days)', 'is not a rate'],
  ['maintenanceWindow', 'rate(2 weeks)', 'is not a rate'],
  ['maintenanceWindow', 'at(2027-02-30T00:00:00)', 'is not a time'],
  ['maintenanceWindow', 'at(2027-02-28T00:00:00Z)', 'without a time zone'],
])('%s: %s', (use, expression, says) => expect(saidOf(expression, use)).toContain(says));

test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1'])('%s is a time zone', (name) =>
  expect(isTimeZone(name)).toBe(true),
);
test.each(['+01:00', 'Europe/Berln', 'Mars', ''])('"%s" is none', (name) => expect(isTimeZone(name)).toBe(false));
