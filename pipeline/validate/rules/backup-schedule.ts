import { reportManagementFaults } from '../management-policies/management-faults.js';
import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html */
export const backupSchedule: Rule = {
  code: 'backup-schedule',
  summary: 'The schedule of a backup rule is a cron expression of six fields.',
  check: (context, report) => reportManagementFaults(context, 'schedule', report),
};
