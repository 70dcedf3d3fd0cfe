import * as client from '@aws-sdk/client-cloudwatch';
import type { Service } from '../service.js';
import { describeAlarms, putMetricAlarm, setAlarmState } from './alarms.js';

/** The alarms of Amazon CloudWatch: as many as gates of a rollout ask for. There are no metrics. */
export const cloudwatch: Service = {
  name: 'monitoring',
  protocol: { kind: 'awsJson', target: 'GraniteServiceVersion20100801' },
  client,
  throttleCode: 'ThrottlingException',
  operations: { DescribeAlarms: describeAlarms, PutMetricAlarm: putMetricAlarm, SetAlarmState: setAlarmState },
};
