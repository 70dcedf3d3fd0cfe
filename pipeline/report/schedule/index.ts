import { describeSchedule, parseSchedule, type ScheduleUse, scheduleLimitFault } from '../../schedules/index.js';

const uses: readonly (readonly [ScheduleUse, string])[] = [
  ['association', 'an association'],
  ['maintenanceWindow', 'a maintenance window'],
];

/**
 * A schedule of Systems Manager for a person: in words, its next three runs, and who takes it.
 *
 * @param timezone IANA name; that of associations is always UTC
 * @returns null where it is no schedule
 */
export function renderSchedule(expression: string, timezone: string, now: Date): string | null {
  const schedule = parseSchedule(expression);
  const described = describeSchedule(expression, timezone, now);
  if ('fault' in schedule || !described) return null;
  const { words, next, counted } = described;
  const runs = next.map(({ local, utc }) =>
    timezone === 'UTC' ? `  ${utc} UTC` : `  ${local} ${timezone}, ${utc} UTC`,
  );
  const when = counted ? 'Next runs, if it were made now' : 'Next runs';
  const taken = uses.map(([use, what]) => {
    const fault = scheduleLimitFault(schedule, use, timezone, now);
    return `  ${what}: ${fault ? `${fault.severity === 'error' ? 'no' : 'perhaps'}. ${fault.message}` : 'yes'}`;
  });
  const lines = [
    expression.trim(),
    '',
    `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    '',
    runs.length > 0 ? when : 'It never runs again',
    ...runs,
    '',
    'Possible for',
    ...taken,
  ];
  return `${lines.join('\n')}\n`;
}
