export { type CronFault, cronFault } from './aws-cron.js';
export { type DescribedSchedule, describeSchedule } from './describe.js';
export { type LimitFault, type ScheduleUse, scheduleLimitFault } from './limits.js';
export { nextRuns } from './next-runs.js';
export { parseSchedule, type Schedule, type ScheduleFault } from './parse.js';
export { isTimeZone } from './time-zone.js';
export { expressionInWords, scheduleInWords } from './words.js';
