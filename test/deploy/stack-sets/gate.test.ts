import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import type { GateAction, Plan } from '../../../pipeline/model/index.js';
import { type Bench, startBench } from '../../promises/bench.js';
import {
  activate,
  canary,
  creation,
  deployByHand,
  gate,
  type HandDeployment,
  home,
  instancesOf,
  organization,
  planOf,
  rest,
  template,
  wave,
} from './bench.js';

// A pause of an hour takes moments: what waits looks at the clock that it is given.
jest.mock('node:timers/promises', () => {
  const actual = jest.requireActual<typeof import('node:timers/promises')>('node:timers/promises');
  return { ...actual, setTimeout: (milliseconds = 0) => actual.setTimeout(Math.min(milliseconds / 20, 5)) };
});
jest.setTimeout(60_000);

let bench: Bench;
let record: string;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.enter(organization());
  record = bench.directory();
});

const note = { name: 'charter-note', template: template('note') };
const id = 'gate:canary';

function gated(asked: Partial<GateAction>): Plan {
  const first = wave(note, 'canary', canary);
  const operations = [
    activate,
    creation(note),
    first,
    gate('canary', asked, [first.id]),
    wave(note, 'rest', rest, [id]),
  ];
  return planOf(bench.sandbox.world, operations, [note.template]);
}

/** What a plan says that is made again once the canary is done: a gate after no wave is no gate. */
const afterCanary = (plan: Plan) => async (): Promise<Plan> => ({
  ...plan,
  digest: '0'.repeat(64),
  operations: plan.operations.filter((operation) => operation.id === 'wave:rest:charter-note'),
});

const deploy = (plan: Plan, options: HandDeployment = {}) => deployByHand(bench, plan, { record, ...options });
const current = async () => Object.values(await instancesOf(bench.aws, 'charter-note')).length;
const written = (plan: Plan) =>
  readFileSync(join(record, `${plan.digest}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function alarm(name: string, StateValue: 'OK' | 'ALARM'): Promise<void> {
  const { endpoint } = bench.sandbox;
  const credentials = { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' };
  const client = new CloudWatchClient({ endpoint, region: home, credentials });
  const settings = { EvaluationPeriods: 1, ComparisonOperator: 'GreaterThanThreshold', Threshold: 1 } as const;
  await client.send(
    new PutMetricAlarmCommand({ AlarmName: name, MetricName: 'Errors', Namespace: 'Shop', ...settings }),
  );
  await client.send(new SetAlarmStateCommand({ AlarmName: name, StateValue, StateReason: 'set by the test' }));
  client.destroy();
}

async function failure(work: Promise<unknown>): Promise<Failure> {
  const thrown = await work.catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Failure);
  return thrown as Failure;
}

test('a gate that waits for a person stops the deployment, which is no failure, until it is said to go on', async () => {
  const plan = gated({ manual: true });
  const events: HandDeployment['events'] = [];
  expect(await deploy(plan, { events })).toEqual({ done: 3, unchanged: 0, waiting: { gate: 'canary', operation: id } });
  expect(events.at(-1)).toMatchObject({ type: 'held', gate: 'canary' });
  expect(await current()).toBe(2);
  expect(written(plan).slice(-2)).toMatchObject([
    { operation: id, state: 'waiting' },
    { operation: null, state: 'waiting' },
  ]);
  const replan = afterCanary(plan);
  expect(await deploy(plan, { replan })).toEqual({ done: 0, unchanged: 0, waiting: { gate: 'canary', operation: id } });
  expect(await deploy(plan, { replan, go: ['rest'] })).toMatchObject({ waiting: { gate: 'canary' } });
  expect(await current()).toBe(2);
  expect(await deploy(plan, { replan, go: ['canary'] })).toEqual({ done: 2, unchanged: 0 });
  expect(await current()).toBe(8);
});

test('a go is for one gate: where a wave comes round again, the gate after it asks again', async () => {
  const plan = gated({ manual: true });
  const again = gate('canary:2', { wave: 'canary', manual: true }, [`wave:rest:${note.name}`]);
  const both = planOf(bench.sandbox.world, [...plan.operations, again], [note.template]);
  const operation = 'gate:canary:2';
  expect(await deploy(both, { go: ['canary'] })).toMatchObject({ done: 5, waiting: { gate: 'canary:2', operation } });
  expect(await deploy(both, { go: ['canary:2'] })).toEqual({ done: 1, unchanged: 5 });
});

test('a gate that was passed is not asked again', async () => {
  const plan = gated({ manual: true });
  await deploy(plan, { go: ['canary'] });
  expect(await deploy(plan)).toMatchObject({ unchanged: 5 });
});

test('no later wave begins while an alarm is on, or where one does not exist', async () => {
  const plan = gated({ alarms: ['Orders', 'Errors'] });
  await alarm('Errors', 'ALARM');
  expect((await failure(deploy(plan))).message).toBe(
    'The gate after wave canary asks for an alarm that does not exist in us-east-1: Orders.',
  );
  await alarm('Orders', 'OK');
  const { message, help } = await failure(deploy(plan));
  expect(message).toBe('The gate after wave canary is shut: alarm Errors is on.');
  expect(help).toContain('Errors: set by the test');
  expect(await current()).toBe(2);
  await alarm('Errors', 'OK');
  await deploy(plan);
  expect(await current()).toBe(8);
});

describe('a pause', () => {
  /** A clock that goes a minute further with each look. */
  const clock = (start = Date.now()) => {
    let minutes = 0;
    return () => new Date(start + minutes++ * 60_000);
  };

  test('is waited for, and its alarms are watched meanwhile', async () => {
    await alarm('Errors', 'OK');
    const plan = gated({ pauseMinutes: 30, alarms: ['Errors'] });
    const events: HandDeployment['events'] = [];
    const { calls } = bench.watcher;
    const looks = () => calls.filter((call) => JSON.stringify(call).includes('DescribeAlarms')).length;
    const before = looks();
    expect(await deploy(plan, { now: clock(), events })).toMatchObject({ done: 5 });
    expect(
      events.filter(({ type }) => type === 'waiting').map((event) => ('what' in event ? event.what : '')),
    ).toContainEqual(expect.stringMatching(/^the pause after wave canary to end \(.* UTC\)$/));
    expect(looks() - before).toBeGreaterThan(10);
  });

  test('ends the deployment where an alarm goes on, and begins anew', async () => {
    await alarm('Errors', 'OK');
    const plan = gated({ pauseMinutes: 60, alarms: ['Errors'] });
    const now = clock();
    let looks = 0;
    const stop = bench.sandbox.onCall(({ phase, operation, world }) => {
      if (phase !== 'before' || operation !== 'DescribeAlarms') return;
      looks += 1;
      const found = Object.values(world.alarms ?? {})[0]?.['Errors'];
      if (looks === 10 && found) found.state = 'ALARM';
    });
    expect((await failure(deploy(plan, { now }))).message).toMatch(/is shut: alarm Errors is on/);
    stop();
    await alarm('Errors', 'OK');
    const events: HandDeployment['events'] = [];
    await deploy(plan, { now, events, replan: afterCanary(plan) });
    const waited = events.flatMap((event) =>
      event.type === 'waiting' && event.operation === id ? [event.elapsedMs] : [],
    );
    expect(Math.min(...waited)).toBeLessThan(5 * 60_000);
    expect(Math.max(...waited)).toBeGreaterThan(50 * 60_000);
  });

  test('goes on where it was interrupted', async () => {
    const plan = gated({ pauseMinutes: 60, manual: true });
    const start = Date.now();
    await deploy(plan, { now: clock(start) });
    const events: HandDeployment['events'] = [];
    await deploy(plan, {
      now: () => new Date(start + 3 * 3_600_000),
      events,
      go: ['canary'],
      replan: afterCanary(plan),
    });
    expect(events.filter((event) => event.type === 'waiting' && event.operation === id)).toEqual([]);
    expect(await current()).toBe(8);
  });
});
