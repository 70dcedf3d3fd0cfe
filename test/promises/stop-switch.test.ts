import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-organizations';
import type { ProgressEvent } from '../../pipeline/deploy/index.js';
import type { Plan } from '../../pipeline/model/index.js';
import type { Plannable } from '../../pipeline/pipeline.js';
import { addFault } from '../../tools/sandbox/faults.js';
import { failureFrom } from '../failure-of.js';
import { itWith } from '../only-where.js';
import { type Bench, checkedOf, startBench } from './bench.js';
import { endOf } from './durable-state.js';
import { after, prepare } from './every-operation.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// Deployments can be stopped by the config before they begin, and by a tag on the root at any time: what runs comes to its
// end, nothing more begins, and the same deployment goes on once they may.

jest.setTimeout(120_000);
let bench: Bench;
let checked: Plannable;
let plan: Plan;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(async () => {
  await prepare(bench);
  checked = checkedOf(after);
  plan = await bench.plan(checked);
  bench.watcher.start();
});

const root = () => bench.sandbox.world.organization?.rootId ?? '';
const stop = (Value = 'incident 42') =>
  bench.aws.organizations.send(new TagResourceCommand({ ResourceId: root(), Tags: [{ Key: 'charter:stop', Value }] }));
const release = () =>
  bench.aws.organizations.send(new UntagResourceCommand({ ResourceId: root(), TagKeys: ['charter:stop'] }));
const tagReads = () => bench.watcher.calls.filter((call) => call === 'organizations:ListTagsForResource').length;

it('by the config: nothing is begun, the reason is said, and the approval stays good', async () => {
  const rollout = { ...checked.config.rollout, stopped: { reason: 'freeze until Monday' } };
  const stopped = { ...checked, config: { ...checked.config, rollout } };
  const { message, exitCode, help } = await failureFrom(bench.deploy(stopped, plan));
  expect([message, exitCode]).toEqual(['Deployments are stopped: freeze until Monday', 5]);
  expect(help.join('\n')).toContain('rollout-config.yaml');
  expect(bench.watcher.writes).toEqual([]);
  expect(bench.watcher.calls).toEqual([]);
  await bench.deploy(checked, plan);
});

it('by the tag, before it begins: nothing is begun, and not even the lock is taken', async () => {
  await stop();
  bench.watcher.start();
  const { message, exitCode } = await failureFrom(bench.deploy(checked, plan));
  expect(message).toBe(`Deployments are stopped: incident 42 (tag charter:stop on root ${root()})`);
  expect(exitCode).toBe(5);
  expect(bench.watcher.calls).not.toContain('cloudformation:CreateChangeSet');
  await stop('');
  expect((await failureFrom(bench.deploy(checked, plan))).message).toContain('no reason given');
});

it('by the tag, while it runs, at whichever operation: no other begins, and the rest comes when the tag is gone', async () => {
  await bench.deploy(checked, plan);
  const end = endOf(bench.sandbox.world);
  for (let at = 1; at < plan.operations.length; at += 4) {
    await prepare(bench);
    const record = bench.directory();
    const events: ProgressEvent[] = [];
    let thrown: Promise<unknown> | null = null;
    const onProgress = (event: ProgressEvent) => {
      events.push(event);
      if (events.filter(({ type }) => type === 'started').length === at) thrown ??= stop();
    };
    const { message, exitCode, help } = await failureFrom(bench.deploy(checked, plan, { record, onProgress }));
    await thrown;
    expect([at, message]).toEqual([at, expect.stringMatching(/^Deployments are stopped: incident 42/)]);
    expect(exitCode).toBe(5);
    const count = (wanted: string) => events.filter(({ type }) => type === wanted).length;
    // Accounts go three at a time: those under way come to their end.
    expect(count('started')).toBeLessThanOrEqual(at + 3);
    expect(count('done') + count('unchanged')).toBe(count('started'));
    expect(help[0]).toMatch(
      new RegExp(`^Done: ${count('started')} of ${plan.operations.length} operations. Still to come: \\w`),
    );
    expect(help.join('\n')).toMatch(
      /untag-resource --resource-id r-\w+ --tag-keys charter:stop[\s\S]*same charter deploy again/,
    );
    const began = events.length;
    expect((await failureFrom(bench.deploy(checked, plan, { record, onProgress }))).exitCode).toBe(5);
    expect(events).toHaveLength(began);
    await release();
    await bench.deploy(checked, plan, { record });
    expect([at, endOf(bench.sandbox.world)]).toEqual([at, end]);
  }
});

it('is looked for once before each operation, and not while one runs', async () => {
  const { done, unchanged } = await bench.deploy(checked, plan);
  // Tags of accounts are read by the same call: without the switch, with it.
  const others = plan.operations.filter(({ action }) => action.type === 'tagAccount').length;
  expect(tagReads()).toBeLessThanOrEqual(done + unchanged + 1 + 3 * others + after.accounts.length);
  expect(tagReads()).toBeGreaterThan(plan.operations.length);
});

it('who may not see the switch does not begin', async () => {
  addFault(bench.sandbox.world, {
    kind: 'error',
    operation: 'ListTagsForResource',
    code: 'AccessDeniedException',
    message: 'not you',
    status: 400,
  });
  const { message, help } = await failureFrom(bench.deploy(checked, plan));
  expect(message).toMatch(
    /could not read the tags of r-\w+: the action organizations:ListTagsForResource is not allowed/,
  );
  expect(help.join('\n')).toContain('the tag charter:stop on the root');
  expect(bench.watcher.writes).toEqual([]);
});

it('where the endpoint has no tags, that is said once, and it goes on', async () => {
  const fault = {
    kind: 'error',
    code: 'UnknownOperationException',
    operation: 'ListTagsForResource',
    status: 400,
  } as const;
  const untagged = checkedOf({ ...after, accounts: after.accounts.map((one) => ({ ...one, tags: null })) });
  const other = await bench.plan(untagged);
  addFault(bench.sandbox.world, fault);
  const notices: string[] = [];
  const onProgress = (event: ProgressEvent) => void (event.type === 'notice' && notices.push(event.text));
  await bench.deploy(untagged, other, { onProgress });
  expect(notices).toEqual([expect.stringMatching(/^Not checked: whether deployments are stopped: .*does not support/)]);
});

itWith('the aws CLI')('the lines that are shown and documented work as they stand', async () => {
  const env = { ...process.env, ...bench.sandbox.env, AWS_PAGER: '' };
  const shell = (line: string) => promisify(execFile)('sh', ['-c', line], { env });
  await shell(
    `aws organizations tag-resource --resource-id ${root()} --tags 'Key=charter:stop,Value="by hand, for a reason"'`,
  );
  const { message, help } = await failureFrom(bench.deploy(checked, plan));
  expect(message).toContain('by hand, for a reason');
  const line = help.find((text) => text.includes('aws organizations'))?.replace(/^.*?: (?=aws )/, '') ?? '';
  await shell(line);
  await bench.deploy(checked, plan);
});
