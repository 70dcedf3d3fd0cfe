/** Days that what is accepted may last from today: somebody has to look at it once a year. */
const longest = 366;
const day = 24 * 60 * 60 * 1000;

/** The end of a day in UTC, in milliseconds; null where there is no such day. */
function endOfDay(date: string): number | null {
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date) return null;
  return start + day;
}

/** What is wrong with the last day of something accepted. */
export type LastDayFault =
  | { kind: 'noDay' }
  | { kind: 'over' }
  /** `latest` is the last day that is allowed, `YYYY-MM-DD`. */
  | { kind: 'tooFar'; latest: string };

/** Judges the last day, `YYYY-MM-DD`, UTC, of something accepted; null where nothing is wrong with it. */
export function lastDayFault(date: string, now: Date): LastDayFault | null {
  const ends = endOfDay(date);
  if (ends === null) return { kind: 'noDay' };
  if (now.getTime() >= ends) return { kind: 'over' };
  if (ends - now.getTime() <= longest * day) return null;
  return {
    kind: 'tooFar',
    latest: new Date(now.getTime() + (longest - 1) * day).toISOString().slice(0, 10),
  };
}
