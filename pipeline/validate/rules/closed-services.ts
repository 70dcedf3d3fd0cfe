import type { Rule } from '../rule.js';

const closed = [
  {
    key: 'cloudTrailLake',
    message: 'CloudTrail Lake takes no new customers since 31 May 2026.',
    help: 'Use organizationTrail, and athena to ask it by SQL.',
  },
  {
    key: 'eventDataStores',
    message: 'CloudTrail Lake takes no new customers since 31 May 2026, and event data stores are its own.',
    help: 'Use organizationTrail, and athena to ask it by SQL.',
  },
  {
    key: 'changeManager',
    message: 'Change Manager of Systems Manager takes no new customers.',
    help: 'A plan that is approved, and deployed as it was approved, is what takes its place here: remove it.',
  },
] as const;

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-lake-service-availability-change.html */
export const closedServices: Rule = {
  code: 'closed-services',
  summary: 'Nothing is built on services that AWS has closed to new customers.',
  check(context, report) {
    const file = context.files['logging-config'];
    for (const { key, message, help } of closed) {
      if (file?.[key] === undefined) continue;
      report({ at: context.at('logging-config', `/${key}`, 'key'), message, help });
    }
  },
};
