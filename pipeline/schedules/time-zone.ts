/** Whether a text is a time zone's IANA name, as in `Europe/Berlin` or `UTC`. Offsets such as `+01:00` are none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** `YYYY-MM-DDThh:mm:ss` as if it were UTC; null where there is no such day or time. */
export function localTime(text: string): Date | null {
  const date = new Date(`${text}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? date : null;
}

/**
 * The instant at which a clock in a time zone shows a time: the earlier one where it does so twice, and one behind the gap
 * where the clock leaves the time out.
 */
export function instantOf(text: string, timezone: string): Date {
  const wanted = new Date(`${text}Z`).getTime();
  // The offset a day before and a day after: one of the two holds, and both are tried.
  const candidates = [-86_400_000, 86_400_000].map((shift) => wanted - offset(new Date(wanted + shift), timezone));
  const right = candidates.filter((time) => time + offset(new Date(time), timezone) === wanted);
  return new Date(right.length > 0 ? Math.min(...right) : Math.max(...candidates));
}

/** How far the clock of a time zone is ahead of UTC, in milliseconds. */
function offset(at: Date, timezone: string): number {
  return new Date(`${shownIn(at, timezone).slice(4).replace(' ', 'T')}:00Z`).getTime() - floorToMinute(at);
}

function floorToMinute(at: Date): number {
  return Math.floor(at.getTime() / 60_000) * 60_000;
}

/** An instant as a clock in a time zone shows it: `Sun 2026-11-22 02:00`. */
export function shownIn(at: Date, timezone: string): string {
  const options = {
    timeZone: timezone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat('en-GB', options).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
