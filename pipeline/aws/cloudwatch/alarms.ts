import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';

/** An alarm's state: OK, ALARM or INSUFFICIENT_DATA. */
export interface AlarmState {
  name: string;
  state: string;
  reason: string;
}

/** The most names that one call takes. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const namesACall = 100;

/** Reads alarms by name, metric and composite ones, in the order of the names; what is not there is not in the answer. */
export async function readAlarms(aws: Aws, region: string, names: readonly string[]): Promise<AlarmState[]> {
  const found = new Map<string, AlarmState>();
  for (let at = 0; at < names.length; at += namesACall) {
    const answer = await explained(`read the alarms in ${region}`, () =>
      aws.cloudWatch(region).send(
        new DescribeAlarmsCommand({
          AlarmNames: names.slice(at, at + namesACall),
          AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
          MaxRecords: namesACall,
        }),
      ),
    );
    for (const alarm of [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])]) {
      const { AlarmName: name = '', StateValue: state = '', StateReason: reason = '' } = alarm;
      found.set(name, { name, state, reason });
    }
  }
  return names.flatMap((name) => found.get(name) ?? []);
}
