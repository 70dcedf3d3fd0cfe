import { Failure } from '../diagnostics/index.js';

const unitMs: Readonly<Record<string, number>> = {
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  minutes: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  hours: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
  days: 86_400_000,
};

/** CodePipeline lets a manual approval wait for 60 days at most; an approval that outlives that has been forgotten. */
const longestMs = 60 * 86_400_000;

/**
 * Reads how long an approval holds, as people write it: `24h`, `90m`, `2 days`, `1d12h`.
 *
 * @returns milliseconds
 * @throws Failure (exit 2) for anything else, for nothing at all and for more than 60 days
 */
export function parseDuration(text: string): number {
  const parts = [
    ...text
      .trim()
      .toLowerCase()
      .matchAll(/(\d{1,6})\s*([a-z]+)\s*/gy),
  ];
  const read = parts.map(([whole]) => whole).join('');
  const ms = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? Number.NaN), 0);
  if (parts.length === 0 || read !== text.trim().toLowerCase() || Number.isNaN(ms))
    throw new Failure(`“${text}” is not a length of time.`, {
      exitCode: 2,
      help: ['Write a number and a unit, such as 90m, 24h or 2d.'],
    });
  if (ms <= 0 || ms > longestMs)
    throw new Failure(`An approval cannot hold for ${text}.`, {
      exitCode: 2,
      help: ['It holds for at least a minute and for at most 60 days.'],
    });
  return ms;
}
