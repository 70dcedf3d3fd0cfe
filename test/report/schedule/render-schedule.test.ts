import { renderSchedule } from '../../../pipeline/report/schedule/index.js';

const now = new Date('2026-11-21T12:00:00Z');

test('says a schedule in words, when it runs next here and in UTC, and who takes it', () => {
  expect(renderSchedule('cron(30 23 ? * TUE#3 *)', 'Europe/Berlin', now)).toBe(`cron(30 23 ? * TUE#3 *)

At 23:30, on the third Tuesday of the month (Europe/Berlin).

Next runs
  Tue 2026-12-15 23:30 Europe/Berlin, Tue 2026-12-15 22:30 UTC
  Tue 2027-01-19 23:30 Europe/Berlin, Tue 2027-01-19 22:30 UTC
  Tue 2027-02-16 23:30 Europe/Berlin, Tue 2027-02-16 22:30 UTC

Possible for
  an association: yes
  a maintenance window: yes
`);
});

test('counts a rate from now, and says what an association does not take', () => {
  const text = renderSchedule('rate(10 minutes)', 'UTC', now);
  expect(text).toContain('Next runs, if it were made now\n  Sat 2026-11-21 12:10 UTC\n');
  expect(text).toContain('an association: no. An association runs at most every 30 minutes');
  expect(text).toContain('a maintenance window: yes');
});

test('says that a time is over', () => {
  expect(renderSchedule('at(2020-01-01T00:00:00)', 'UTC', now)).toContain('\nIt never runs again\n\nPossible for\n');
});

test('has nothing to say of what is no schedule', () => {
  expect(renderSchedule('cron(0 2 * * *)', 'UTC', now)).toBeNull();
});
