import {
  describeSchedule,
  isTimeZone,
  parseSchedule,
  type ScheduleUse,
  scheduleLimitFault,
} from '../../schedules/index.js';
import type { RuleContext } from '../context.js';
import type { Report, Rule } from '../rule.js';
import { declaredAssociations, declaredWindows, systemsManagerFile } from '../systems-manager/declared.js';

/** What stands in one place about when something runs. */
interface Timing {
  schedule?: string | undefined;
  timezone?: string | undefined;
  scheduleOffset?: number | undefined;
  applyOnlyAtCronInterval?: boolean | undefined;
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/reference-cron-and-rate-expressions.html */
export const schedules: Rule = {
  code: 'schedules',
  summary:
    'Schedules of associations and maintenance windows are cron, rate or at, as AWS takes them for each, in a time zone that exists.',
  check(context, report) {
    for (const { value, pointer } of declaredAssociations(context)) {
      checkTiming(context, report, value, pointer, 'association');
      value.exceptions?.forEach((exception, index) => {
        const { schedule } = exception ?? {};
        checkTiming(context, report, { schedule }, `${pointer}/exceptions/${index}`, 'association');
      });
    }
    for (const { value, pointer } of declaredWindows(context)) {
      checkTiming(context, report, value, pointer, 'maintenanceWindow');
      value.exceptions?.forEach((exception, index) => {
        const { schedule, timezone } = exception ?? {};
        const place = `${pointer}/exceptions/${index}`;
        checkTiming(context, report, { schedule, timezone }, place, 'maintenanceWindow');
      });
    }
  },
};

function checkTiming(context: RuleContext, report: Report, timing: Timing, pointer: string, use: ScheduleUse): void {
  const at = (key: string) => context.at(systemsManagerFile, `${pointer}/${key}`);
  const { schedule: expression, timezone } = timing;
  if (timezone !== undefined && !isTimeZone(timezone)) {
    const near = context.didYouMean(timezone, Intl.supportedValuesOf('timeZone'));
    const help = near || 'Write an IANA name, as in Europe/Berlin or UTC.';
    report({ at: at('timezone'), message: `"${timezone}" is not a time zone.`, help });
  }
  if (expression === undefined) return;
  const schedule = parseSchedule(expression);
  if ('fault' in schedule) {
    report({ at: at('schedule'), ...schedule.fault });
    return;
  }
  const zone = timezone !== undefined && isTimeZone(timezone) ? timezone : 'UTC';
  const limit = scheduleLimitFault(schedule, use, zone, context.now);
  if (limit) report({ at: at('schedule'), ...limit, help: `${limit.help}${nextRunsOf(context, expression, zone)}` });
  if (schedule.kind !== 'cron' && timing.scheduleOffset !== undefined) {
    const message = `An offset moves the days of a cron expression, and "${expression}" has none.`;
    report({ at: at('scheduleOffset'), message, help: 'Remove scheduleOffset, or write a cron expression.' });
  }
  if (timing.applyOnlyAtCronInterval === undefined) return;
  checkInterval(report, timing, schedule.kind, at('applyOnlyAtCronInterval'));
}

function checkInterval(report: Report, timing: Timing, kind: string, at: ReturnType<RuleContext['at']>): void {
  if (timing.applyOnlyAtCronInterval && kind === 'rate') {
    const message = 'State Manager does not take applyOnlyAtCronInterval with a rate: it runs when it is made.';
    report({ at, message, help: 'Remove it, or write a cron expression.' });
  }
  if (timing.applyOnlyAtCronInterval === false && timing.scheduleOffset !== undefined) {
    const message = 'An association with an offset waits for its schedule.';
    report({ at, message, help: 'Write applyOnlyAtCronInterval: true, or remove scheduleOffset.' });
  }
}

/** A reader sees at once whether the schedule is the one that was meant. */
function nextRunsOf({ now }: RuleContext, expression: string, zone: string): string {
  const next = describeSchedule(expression, zone, now)?.next ?? [];
  return next.length === 0 ? '' : ` As it is, it runs next on ${next.map(({ local }) => local).join(', ')} (${zone}).`;
}
