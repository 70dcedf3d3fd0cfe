import type {
  DescribeAlarmsInput,
  DescribeAlarmsOutput,
  MetricAlarm,
  PutMetricAlarmInput,
  SetAlarmStateInput,
} from '@aws-sdk/client-cloudwatch';
import { lookup } from '../lookup.js';
import { type Call, ServiceError } from '../service.js';
import type { AlarmState } from '../world.js';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html: "The default is 50." */
const defaultPage = 50;
const largestPage = 100;

/** An alarm keeps its state when it is put again; a new one has seen nothing yet. It never rings by itself here. */
export function putMetricAlarm(call: Call<PutMetricAlarmInput>): Record<string, never> {
  const { AlarmName: name = '', Tags: _, ...settings } = call.input;
  if (name === '' || name.length > 255) throw invalid('AlarmName');
  const alarms = alarmsOf(call);
  const now = call.now().getTime();
  const before = lookup(alarms, name);
  alarms[name] = {
    name,
    state: before?.state ?? 'INSUFFICIENT_DATA',
    reason: before?.reason ?? 'Unchecked: Initial alarm creation',
    changedAt: before?.changedAt ?? now,
    settings: settings as AlarmState['settings'],
  };
  return {};
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html */
export function setAlarmState(call: Call<SetAlarmStateInput>): Record<string, never> {
  const { AlarmName: name = '', StateValue: state, StateReason: reason = '' } = call.input;
  const alarm = lookup(alarmsOf(call), name);
  if (!alarm) throw new ServiceError('ResourceNotFound', `Alarm ${name} does not exist`);
  if (state !== 'OK' && state !== 'ALARM' && state !== 'INSUFFICIENT_DATA') throw invalid('StateValue');
  Object.assign(alarm, { state, reason, changedAt: call.now().getTime() });
  return {};
}

/** Names that do not exist are no error: they are not in the answer. */
export function describeAlarms(call: Call<DescribeAlarmsInput>): DescribeAlarmsOutput {
  const { AlarmNames, AlarmNamePrefix, AlarmTypes, StateValue, MaxRecords = defaultPage, NextToken } = call.input;
  if (AlarmNames && AlarmNames.length > 100) throw invalid('AlarmNames');
  if (AlarmNames && AlarmNamePrefix !== undefined) {
    throw new ServiceError('ValidationError', 'AlarmNames and AlarmNamePrefix cannot be given together.');
  }
  if (MaxRecords < 1 || MaxRecords > largestPage) throw invalid('MaxRecords');
  if (AlarmTypes && !AlarmTypes.includes('MetricAlarm')) return { MetricAlarms: [], CompositeAlarms: [] };
  const wanted = Object.values(alarmsOf(call))
    .filter(({ name }) => !AlarmNames || AlarmNames.includes(name))
    .filter(({ name }) => name.startsWith(AlarmNamePrefix ?? ''))
    .filter(({ state }) => StateValue === undefined || state === StateValue)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const from = Number(NextToken ?? 0);
  const page = wanted.slice(from, from + MaxRecords);
  return {
    MetricAlarms: page.map((alarm) => metricAlarm(call, alarm)),
    CompositeAlarms: [],
    ...(from + page.length < wanted.length ? { NextToken: String(from + page.length) } : {}),
  };
}

function metricAlarm({ account, region }: Call, { name, state, reason, changedAt, settings }: AlarmState): MetricAlarm {
  return {
    ...settings,
    AlarmName: name,
    AlarmArn: `arn:aws:cloudwatch:${region}:${account}:alarm:${name}`,
    StateValue: state,
    StateReason: reason,
    StateUpdatedTimestamp: new Date(changedAt),
  };
}

/** Alarms of the calling account in the Region of the call, by name. */
function alarmsOf({ world, account, region }: Call): Record<string, AlarmState> {
  world.alarms ??= {};
  world.alarms[`${account}/${region}`] ??= {};
  return world.alarms[`${account}/${region}`] as Record<string, AlarmState>;
}

function invalid(member: string): ServiceError {
  return new ServiceError('ValidationError', `1 validation error detected: ${member} does not meet its constraint`);
}
