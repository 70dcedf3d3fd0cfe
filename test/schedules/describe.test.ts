import { describeSchedule } from '../../pipeline/schedules/index.js';

const now = '2026-11-21T12:00:00Z'; // A Saturday.

const inUtc: readonly (readonly [expression: string, words: string, next: string])[] = [
  ['cron(0 2 ? * * *)', 'at 02:00, every day', 'Sun 2026-11-22 02:00; Mon 2026-11-23 02:00; Tue 2026-11-24 02:00'],
  ['cron(0 2 * * ? *)', 'at 02:00, every day', 'Sun 2026-11-22 02:00; Mon 2026-11-23 02:00; Tue 2026-11-24 02:00'],
  [
    'cron(0 2 ? * SUN *)',
    'at 02:00, only on Sunday',
    'Sun 2026-11-22 02:00; Sun 2026-11-29 02:00; Sun 2026-12-06 02:00',
  ],
  [
    'cron(0 16 ? * TUE *)',
    'at 16:00, only on Tuesday',
    'Tue 2026-11-24 16:00; Tue 2026-12-01 16:00; Tue 2026-12-08 16:00',
  ],
  [
    'cron(30 23 ? * TUE#3 *)',
    'at 23:30, on the third Tuesday of the month',
    'Tue 2026-12-15 23:30; Tue 2027-01-19 23:30; Tue 2027-02-16 23:30',
  ],
  [
    'cron(0 0 ? * THU#2 *)',
    'at 00:00, on the second Thursday of the month',
    'Thu 2026-12-10 00:00; Thu 2027-01-14 00:00; Thu 2027-02-11 00:00',
  ],
  [
    'cron(0 0 ? * 3L *)',
    'at 00:00, on the last Tuesday of the month',
    'Tue 2026-11-24 00:00; Tue 2026-12-29 00:00; Tue 2027-01-26 00:00',
  ],
  [
    'cron(15 10 ? * 6L *)',
    'at 10:15, on the last Friday of the month',
    'Fri 2026-11-27 10:15; Fri 2026-12-25 10:15; Fri 2027-01-29 10:15',
  ],
  [
    'cron(0 2 L * ? *)',
    'at 02:00, on the last day of the month',
    'Mon 2026-11-30 02:00; Thu 2026-12-31 02:00; Sun 2027-01-31 02:00',
  ],
  [
    'cron(0 10 3W * ? *)',
    'at 10:00, on the weekday nearest day 3 of the month',
    'Thu 2026-12-03 10:00; Mon 2027-01-04 10:00; Wed 2027-02-03 10:00',
  ],
  [
    'cron(0 10 LW * ? *)',
    'at 10:00, on the last weekday of the month',
    'Mon 2026-11-30 10:00; Thu 2026-12-31 10:00; Fri 2027-01-29 10:00',
  ],
  [
    'cron(0 10 ? * L *)',
    'at 10:00, only on Saturday',
    'Sat 2026-11-28 10:00; Sat 2026-12-05 10:00; Sat 2026-12-12 10:00',
  ],
  ['cron(0/30 * * * ? *)', 'every 30 minutes', 'Sat 2026-11-21 12:30; Sat 2026-11-21 13:00; Sat 2026-11-21 13:30'],
  ['cron(0 0/1 * * ? *)', 'every hour', 'Sat 2026-11-21 13:00; Sat 2026-11-21 14:00; Sat 2026-11-21 15:00'],
  [
    'cron(0 0/4 * * ? *)',
    'on the hour, every 4 hours',
    'Sat 2026-11-21 16:00; Sat 2026-11-21 20:00; Sun 2026-11-22 00:00',
  ],
  [
    'cron(0 0/12 * * ? *)',
    'on the hour, every 12 hours',
    'Sun 2026-11-22 00:00; Sun 2026-11-22 12:00; Mon 2026-11-23 00:00',
  ],
  ['cron(0 */30 * * * ? *)', 'every 30 minutes', 'Sat 2026-11-21 12:30; Sat 2026-11-21 13:00; Sat 2026-11-21 13:30'],
  [
    'cron(24 30 09 ? * * *)',
    'at 09:30:24, every day',
    'Sun 2026-11-22 09:30; Mon 2026-11-23 09:30; Tue 2026-11-24 09:30',
  ],
  [
    'cron(15 10 ? * MON-FRI *)',
    'at 10:15, Monday through Friday',
    'Mon 2026-11-23 10:15; Tue 2026-11-24 10:15; Wed 2026-11-25 10:15',
  ],
  [
    'cron(0 3 ? * MON,WED,FRI *)',
    'at 03:00, only on Monday, Wednesday, and Friday',
    'Mon 2026-11-23 03:00; Wed 2026-11-25 03:00; Fri 2026-11-27 03:00',
  ],
  [
    'cron(0 8 1 * ? *)',
    'at 08:00, on day 1 of the month',
    'Tue 2026-12-01 08:00; Fri 2027-01-01 08:00; Mon 2027-02-01 08:00',
  ],
  [
    'cron(0 8 1 */3 ? *)',
    'at 08:00, on day 1 of the month, every 3 months',
    'Fri 2027-01-01 08:00; Thu 2027-04-01 08:00; Thu 2027-07-01 08:00',
  ],
  [
    'cron(0 8 1 1/6 ? *)',
    'at 08:00, on day 1 of the month, every 6 months',
    'Fri 2027-01-01 08:00; Thu 2027-07-01 08:00; Sat 2028-01-01 08:00',
  ],
  [
    'cron(0 0 29 2 ? *)',
    'at 00:00, on day 29 of the month, only in February',
    'Tue 2028-02-29 00:00; Sun 2032-02-29 00:00; Fri 2036-02-29 00:00',
  ],
  [
    'cron(0 0 31 * ? *)',
    'at 00:00, on day 31 of the month',
    'Thu 2026-12-31 00:00; Sun 2027-01-31 00:00; Wed 2027-03-31 00:00',
  ],
  [
    'cron(0 5 ? * 2#1 2028)',
    'at 05:00, on the first Monday of the month, only in 2028',
    'Mon 2028-01-03 05:00; Mon 2028-02-07 05:00; Mon 2028-03-06 05:00',
  ],
  [
    'cron(0 5 ? JAN-MAR SAT *)',
    'at 05:00, only on Saturday, January through March',
    'Sat 2027-01-02 05:00; Sat 2027-01-09 05:00; Sat 2027-01-16 05:00',
  ],
  [
    'cron(0,30 22 ? * 7 *)',
    'at 0 and 30 minutes past the hour, at 22:00, only on Saturday',
    'Sat 2026-11-21 22:00; Sat 2026-11-21 22:30; Sat 2026-11-28 22:00',
  ],
  [
    'cron(10/20 5 ? * 1 *)',
    'every 20 minutes, starting at 10 minutes past the hour, between 05:00 and 05:59, only on Sunday',
    'Sun 2026-11-22 05:10; Sun 2026-11-22 05:30; Sun 2026-11-22 05:50',
  ],
  [
    'cron(0 3 ? * MON#1,MON#3 *)',
    'at 03:00, on the first Monday and third Monday of the month',
    'Mon 2026-12-07 03:00; Mon 2026-12-21 03:00; Mon 2027-01-04 03:00',
  ],
  [
    'cron(0 3 ? * 2/2 *)',
    'at 03:00, every 2 days of the week, Monday through Saturday',
    'Mon 2026-11-23 03:00; Wed 2026-11-25 03:00; Fri 2026-11-27 03:00',
  ],
  [
    'cron(0 4 1,15 * ? *)',
    'at 04:00, on day 1 and 15 of the month',
    'Tue 2026-12-01 04:00; Tue 2026-12-15 04:00; Fri 2027-01-01 04:00',
  ],
  [
    'cron(0 4 10-12 * ? *)',
    'at 04:00, between day 10 and 12 of the month',
    'Thu 2026-12-10 04:00; Fri 2026-12-11 04:00; Sat 2026-12-12 04:00',
  ],
  [
    'cron(0 4 1 7 ? 2027/2)',
    'at 04:00, on day 1 of the month, only in July, only in 2027/2',
    'Thu 2027-07-01 04:00; Sun 2029-07-01 04:00; Tue 2031-07-01 04:00',
  ],
  ['rate(1 day)', 'every day', 'Sun 2026-11-22 12:00; Mon 2026-11-23 12:00; Tue 2026-11-24 12:00'],
  ['rate(30 minutes)', 'every 30 minutes', 'Sat 2026-11-21 12:30; Sat 2026-11-21 13:00; Sat 2026-11-21 13:30'],
  ['rate(1 hour)', 'every hour', 'Sat 2026-11-21 13:00; Sat 2026-11-21 14:00; Sat 2026-11-21 15:00'],
  ['rate(14 days)', 'every 14 days', 'Sat 2026-12-05 12:00; Sat 2026-12-19 12:00; Sat 2027-01-02 12:00'],
  ['at(2027-01-31T22:00:00)', 'once, at 2027-01-31 22:00:00', 'Sun 2027-01-31 22:00'],
  ['at(2020-01-31T22:00:00)', 'once, at 2020-01-31 22:00:00', ''],
];

test.each(inUtc)('%s runs %s', (expression, words, next) => {
  const described = describeSchedule(expression, 'UTC', new Date(now));
  expect(described?.words.replace(/ \(UTC\)$/, '')).toBe(words);
  expect(described?.next.map(({ local }) => local).join('; ')).toBe(next);
  expect(described?.next.every(({ local, utc }) => local === utc)).toBe(true);
});

// Local time, and the same in UTC. Clocks change on 2027-03-28 and 2027-10-31 in Europe, on 2026-11-01 and 2027-03-14 in
// the United States, and by half an hour on 2027-04-04 on Lord Howe Island.
const inZones: readonly (readonly [expression: string, timezone: string, from: string, words: string, next: string])[] =
  [
    [
      'at(2027-06-30T22:00:00)',
      'Europe/Berlin',
      '2026-11-21T12:00:00Z',
      'once, at 2027-06-30 22:00:00 (Europe/Berlin)',
      'Wed 2027-06-30 22:00 = Wed 2027-06-30 20:00',
    ],
    [
      'cron(30 2 ? * SUN *)',
      'Europe/Berlin',
      '2027-03-20T12:00:00Z',
      'at 02:30, only on Sunday (Europe/Berlin)',
      'Sun 2027-03-21 02:30 = Sun 2027-03-21 01:30; Sun 2027-03-28 03:00 = Sun 2027-03-28 01:00; Sun 2027-04-04 02:30 = Sun 2027-04-04 00:30',
    ],
    [
      'cron(30 2 ? * SUN *)',
      'Europe/Berlin',
      '2027-10-24T12:00:00Z',
      'at 02:30, only on Sunday (Europe/Berlin)',
      'Sun 2027-10-31 02:30 = Sun 2027-10-31 00:30; Sun 2027-11-07 02:30 = Sun 2027-11-07 01:30; Sun 2027-11-14 02:30 = Sun 2027-11-14 01:30',
    ],
    [
      'cron(30 1 ? * SUN *)',
      'America/New_York',
      '2026-10-30T12:00:00Z',
      'at 01:30, only on Sunday (America/New_York)',
      'Sun 2026-11-01 01:30 = Sun 2026-11-01 05:30; Sun 2026-11-08 01:30 = Sun 2026-11-08 06:30; Sun 2026-11-15 01:30 = Sun 2026-11-15 06:30',
    ],
    [
      'cron(30 2 ? * SUN *)',
      'America/New_York',
      '2027-03-10T12:00:00Z',
      'at 02:30, only on Sunday (America/New_York)',
      'Sun 2027-03-14 03:00 = Sun 2027-03-14 07:00; Sun 2027-03-21 02:30 = Sun 2027-03-21 06:30; Sun 2027-03-28 02:30 = Sun 2027-03-28 06:30',
    ],
    [
      'cron(0 3 ? * SUN *)',
      'Europe/London',
      '2027-03-21T12:00:00Z',
      'at 03:00, only on Sunday (Europe/London)',
      'Sun 2027-03-28 03:00 = Sun 2027-03-28 02:00; Sun 2027-04-04 03:00 = Sun 2027-04-04 02:00; Sun 2027-04-11 03:00 = Sun 2027-04-11 02:00',
    ],
    [
      'cron(0 0/1 ? * * *)',
      'Europe/Berlin',
      '2027-10-30T23:30:00Z',
      'every hour (Europe/Berlin)',
      'Sun 2027-10-31 02:00 = Sun 2027-10-31 00:00; Sun 2027-10-31 02:00 = Sun 2027-10-31 01:00; Sun 2027-10-31 03:00 = Sun 2027-10-31 02:00',
    ],
    [
      'cron(0 0 ? * * *)',
      'Asia/Kolkata',
      '2026-11-21T12:00:00Z',
      'at 00:00, every day (Asia/Kolkata)',
      'Sun 2026-11-22 00:00 = Sat 2026-11-21 18:30; Mon 2026-11-23 00:00 = Sun 2026-11-22 18:30; Tue 2026-11-24 00:00 = Mon 2026-11-23 18:30',
    ],
    [
      'cron(30 1 ? * SUN#1 *)',
      'Australia/Lord_Howe',
      '2027-03-30T00:00:00Z',
      'at 01:30, on the first Sunday of the month (Australia/Lord_Howe)',
      'Sun 2027-04-04 01:30 = Sat 2027-04-03 14:30; Sun 2027-05-02 01:30 = Sat 2027-05-01 15:00; Sun 2027-06-06 01:30 = Sat 2027-06-05 15:00',
    ],
    [
      'cron(0 2 ? * SAT *)',
      'Asia/Tokyo',
      '2026-11-21T12:00:00Z',
      'at 02:00, only on Saturday (Asia/Tokyo)',
      'Sat 2026-11-28 02:00 = Fri 2026-11-27 17:00; Sat 2026-12-05 02:00 = Fri 2026-12-04 17:00; Sat 2026-12-12 02:00 = Fri 2026-12-11 17:00',
    ],
    [
      'at(2027-03-28T02:30:00)',
      'Europe/Berlin',
      '2026-11-21T12:00:00Z',
      'once, at 2027-03-28 02:30:00 (Europe/Berlin)',
      'Sun 2027-03-28 03:30 = Sun 2027-03-28 01:30',
    ],
    [
      'at(2027-10-31T02:30:00)',
      'Europe/Berlin',
      '2026-11-21T12:00:00Z',
      'once, at 2027-10-31 02:30:00 (Europe/Berlin)',
      'Sun 2027-10-31 02:30 = Sun 2027-10-31 00:30',
    ],
  ];

test.each(inZones)('%s in %s after %s', (expression, timezone, from, words, next) => {
  const described = describeSchedule(expression, timezone, new Date(from));
  expect(described?.words).toBe(words);
  expect(described?.next.map(({ local, utc }) => `${local} = ${utc}`).join('; ')).toBe(next);
});

test('there are many', () => expect(inUtc.length + inZones.length).toBeGreaterThanOrEqual(50));

test('an offset moves every run, over the ends of months too', () => {
  const described = describeSchedule('cron(30 23 ? * TUE#3 *)', 'UTC', new Date(now), 2);
  expect(described?.words).toBe('at 23:30, on the third Tuesday of the month, and 2 days later (UTC)');
  expect(described?.next.map(({ utc }) => utc)).toEqual([
    'Thu 2026-12-17 23:30',
    'Thu 2027-01-21 23:30',
    'Thu 2027-02-18 23:30',
  ]);
});

test('a rate says that it counts from when it is made, and what is no schedule is not described', () => {
  expect(describeSchedule('rate(1 day)', 'UTC', new Date(now))?.counted).toBe(true);
  expect(describeSchedule('cron(0 2 ? * * *)', 'UTC', new Date(now))?.counted).toBe(false);
  expect(describeSchedule('every day', 'UTC', new Date(now))).toBeNull();
});
