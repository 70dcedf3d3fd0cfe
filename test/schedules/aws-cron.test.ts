import { cronFault } from '../../pipeline/schedules/index.js';

// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
test.each([
  'cron(0 5 ? * * *)',
  'cron(0 5/1 ? * * *)',
  'cron(0 0/1 ? * * *)',
  'cron(15 12 * * ? *)',
  'cron(0 8 1 */3 ? *)',
  'cron(0 18 ? * MON-FRI *)',
  'cron(0 18 ? * mon,wed *)',
  'cron(0/15 * * * ? *)',
  'cron(0 10 L * ? *)',
  'cron(0 10 3W * ? *)',
  'cron(0 10 LW * ? *)',
  'cron(0 10 ? * 6L *)',
  'cron(0 10 ? * 2#1 *)',
  'cron(0 10 ? * MON#1 *)',
  'cron(0,30 1-5,9 1,15 JAN,7-9 ? 2026-2030)',
])('%s is a schedule', (expression) => expect(cronFault(expression)).toBeNull());

test.each([
  ['0 5 ? * * *', 'is not a cron expression', 'cron(minutes'],
  ['rate(1 day)', 'is not a cron expression', 'no rate'],
  ['cron()', 'has no fields', 'cron(minutes'],
  ['cron(0 5 * * *)', 'has 5 fields', 'Unix'],
  ['cron(0 5 ? * * * *)', 'has 7 fields', 'cron(minutes'],
  ['cron(60 5 ? * * *)', '"60" is not possible as the minutes', '0-59'],
  ['cron(0 24 ? * * *)', '"24" is not possible as the hours', '0-23'],
  ['cron(0 5 32 * ? *)', '"32" is not possible as the day of month', '1-31'],
  ['cron(0 5 ? 13 * *)', '"13" is not possible as the month', 'JAN-DEC'],
  ['cron(0 5 ? * 0 *)', '"0" is not possible as the day of week', 'Sunday is 1'],
  ['cron(0 5 ? * MO *)', '"MO" is not possible as the day of week', 'SUN-SAT'],
  ['cron(0 5 ? * * 1969)', '"1969" is not possible as the year', '1970-2199'],
  ['cron(0 5/0 ? * * *)', '"5/0" is not possible as the hours', '0-23'],
  ['cron(? 5 ? * * *)', '"?" is not possible as the minutes', '0-59'],
  ['cron(0 5 1,? * * *)', '"?" is not possible as the day of month', '1-31'],
  ['cron(0 5 * * * *)', 'are both given', '"?" for one'],
  ['cron(0 5 ? * ? *)', 'are both "?"', '"?" for one'],
])('%s is none', (expression, says, helps) => {
  const fault = cronFault(expression);
  expect(fault?.message).toContain(says);
  expect(fault?.help).toContain(helps);
});
