import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';

let sandbox: Sandbox;
let client: CloudWatchClient;
const connect = (region: string) =>
  new CloudWatchClient({
    endpoint: sandbox.endpoint,
    region,
    maxAttempts: 1,
    credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
  });

beforeEach(async () => {
  sandbox = await startSandbox();
  client = connect('us-east-1');
});
afterEach(async () => {
  client.destroy();
  await sandbox.close();
});

const put = (AlarmName: string) =>
  client.send(
    new PutMetricAlarmCommand({
      AlarmName,
      MetricName: 'Errors',
      Namespace: 'Shop',
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  );

test('an alarm is in the state that somebody sets, and keeps it when it is put again', async () => {
  await put('errors');
  const state = async () => (await client.send(new DescribeAlarmsCommand({}))).MetricAlarms?.[0];
  expect(await state()).toMatchObject({ AlarmName: 'errors', StateValue: 'INSUFFICIENT_DATA', Threshold: 1 });
  await client.send(new SetAlarmStateCommand({ AlarmName: 'errors', StateValue: 'ALARM', StateReason: 'because' }));
  await put('errors');
  expect(await state()).toMatchObject({ StateValue: 'ALARM', StateReason: 'because' });
  expect((await state())?.StateUpdatedTimestamp).toBeInstanceOf(Date);
});

test('names that do not exist are left out, lists come in pages, and Regions have their own', async () => {
  for (const name of ['a1', 'a2', 'b1']) await put(name);
  const names = async (input: object) =>
    (await client.send(new DescribeAlarmsCommand(input))).MetricAlarms?.map(({ AlarmName }) => AlarmName);
  expect(await names({ AlarmNames: ['a2', 'missing'] })).toEqual(['a2']);
  expect(await names({ AlarmNamePrefix: 'a' })).toEqual(['a1', 'a2']);
  const first = await client.send(new DescribeAlarmsCommand({ MaxRecords: 2 }));
  expect(first.MetricAlarms).toHaveLength(2);
  expect(await names({ NextToken: first.NextToken })).toEqual(['b1']);
  const elsewhere = connect('eu-west-1');
  expect((await elsewhere.send(new DescribeAlarmsCommand({}))).MetricAlarms).toEqual([]);
  elsewhere.destroy();
});

test('the state of an alarm that does not exist cannot be set', async () => {
  const set = client.send(new SetAlarmStateCommand({ AlarmName: 'none', StateValue: 'OK', StateReason: '' }));
  await expect(set).rejects.toMatchObject({ name: 'ResourceNotFound' });
});
