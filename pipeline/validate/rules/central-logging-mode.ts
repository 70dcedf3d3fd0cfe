import type { Rule } from '../rule.js';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatchLogs_Centralization.html */
export const centralLoggingMode: Rule = {
  code: 'central-logging-mode',
  summary: 'Logs come together in one of two ways, and not in both.',
  check(context, report) {
    const central = context.files['logging-config']?.centralLogging;
    if (!central) return;
    const { centralizationRule, subscriptionFilter } = central;
    if (centralizationRule && subscriptionFilter) {
      report({
        at: context.at('logging-config', '/centralLogging/subscriptionFilter', 'key'),
        message:
          'Logs would be collected twice, by a centralization rule and by subscription filters, and paid for twice.',
        help: 'Keep centralizationRule to search logs in CloudWatch Logs, or subscriptionFilter to keep them in S3.',
        related: [
          { ...context.at('logging-config', '/centralLogging/centralizationRule', 'key'), message: 'the other way' },
        ],
      });
    } else if (!centralizationRule && !subscriptionFilter && Object.keys(central).length === 0) {
      report({
        at: context.at('logging-config', '/centralLogging', 'key'),
        message: 'Central logging says nothing of how logs come together.',
        help: 'Write centralizationRule: {} or subscriptionFilter: {} below it, or remove it.',
      });
    }
  },
};
