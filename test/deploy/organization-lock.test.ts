import { CreateChangeSetCommand, DescribeStacksCommand, ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation';
import { holdOrganizationLock, type LockRequest } from '../../pipeline/deploy/organization-lock.js';
import { lockDescription, lockHolder, lockStackName } from '../../pipeline/model/index.js';
import { failureFrom } from '../failure-of.js';
import { freshBench } from '../promises/bench.js';

jest.mock('node:timers/promises', () => jest.requireActual('../promises/hurried-timers.js'));

const bench = freshBench('organization-lock');
const digest = 'a'.repeat(64);
const now = new Date('2026-11-21T10:00:00.000Z');
let notices: string[];
beforeEach(() => {
  notices = [];
});

const hold = (more: Partial<LockRequest> = {}) =>
  holdOrganizationLock(bench().aws, {
    plan: { digest },
    record: 'one',
    now,
    notice: (text) => notices.push(text),
    ...more,
  });

const stacks = () => Object.values(bench().sandbox.world.cloudformation.stacks).filter((one) => one.deletedAt === null);

test('one holds it; another is told whose it is, since when and how to take it away; then it is free', async () => {
  const lock = await hold();
  expect(stacks().map(({ name, status }) => `${name} ${status}`)).toEqual([`${lockStackName} REVIEW_IN_PROGRESS`]);
  const { message, help, exitCode } = await failureFrom(hold({ record: 'two' }));
  expect(exitCode).toBe(1);
  expect(message).toMatch(
    /another deployment holds the lock.*plan aaaaaaaaaaaa of arn:aws:.*since 2026-11-21T10:00:00/i,
  );
  expect(help.join('\n')).toContain(
    `aws cloudformation delete-stack --stack-name ${stacks()[0]?.id} --region us-east-1`,
  );
  await lock.check();
  await lock.release();
  expect(stacks()).toEqual([]);
  await (await hold({ record: 'two' })).release();
  expect(notices).toEqual([]);
});

test('another plan with the same record does not get it', async () => {
  const lock = await hold();
  await expect(hold({ plan: { digest: 'b'.repeat(64) } })).rejects.toThrow(/another deployment/i);
  await lock.check();
});

test('of several at a time exactly one gets it', async () => {
  const results = await Promise.allSettled(Array.from({ length: 6 }, (_, index) => hold({ record: `${index}` })));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(stacks()).toHaveLength(1);
});

test('the same plan with the same record takes it over, and the run that had it finds out', async () => {
  const killed = await hold();
  const resumed = await hold();
  await resumed.check();
  const { message, exitCode } = await failureFrom(killed.check());
  expect(exitCode).toBe(5);
  expect(message).toMatch(/was taken away: plan aaaaaaaaaaaa .* holds it now/);
  // And what it lets go of is not the lock that the other has.
  await killed.release();
  await resumed.check();
  await resumed.release();
  expect(stacks()).toEqual([]);
});

test('a lock that a person takes away is missed', async () => {
  const lock = await hold();
  await (await hold()).release();
  await expect(lock.check()).rejects.toThrow(/nobody holds it now/);
});

test('an answer that got lost is no second holder', async () => {
  const { world } = bench().sandbox;
  for (const kind of ['dropAfter', 'dropBefore'] as const) {
    world.faults.push({ id: kind, kind, operation: 'CreateChangeSet', nth: 1, seen: 0, acted: 0 });
    const lock = await hold();
    await lock.check();
    await lock.release();
    world.faults.length = 0;
  }
});

test('where the trial fails, nothing stays behind', async () => {
  const { world } = bench().sandbox;
  world.faults.push({
    id: 'no',
    kind: 'error',
    operation: 'CreateChangeSet',
    nth: 2,
    code: 'Denied',
    seen: 0,
    acted: 0,
  });
  await expect(hold()).rejects.toThrow(/could not take the lock/);
  expect(stacks()).toEqual([]);
});

test('a lock that is being let go of is waited for', async () => {
  bench().sandbox.world.settings.resourceMs = 150;
  const lock = await hold();
  const leaving = lock.release();
  const next = await hold({ record: 'two' });
  await leaving;
  await next.check();
  await next.release();
});

test('a lock that somebody has deployed is explained', async () => {
  await hold();
  const client = bench().aws.cloudFormation('us-east-1');
  await client.send(new ExecuteChangeSetCommand({ StackName: lockStackName, ChangeSetName: 'held' }));
  const done = async () => (await client.send(new DescribeStacksCommand({ StackName: lockStackName }))).Stacks?.[0];
  while ((await done())?.StackStatus !== 'CREATE_COMPLETE') await new Promise((resolve) => setTimeout(resolve, 5));
  const { message, help } = await failureFrom(hold({ record: 'two' }));
  expect(message).toMatch(/charter-lock in us-east-1 is CREATE_COMPLETE|another deployment/i);
  expect(help.join('\n')).toContain('aws cloudformation delete-stack --stack-name arn:');
});

test('a change set that is none of Charter’s is nobody knows whose', async () => {
  const client = bench().aws.cloudFormation('us-east-1');
  const TemplateBody = '{"Resources":{"A":{"Type":"AWS::CloudFormation::WaitConditionHandle"}}}';
  const input = { StackName: lockStackName, ChangeSetName: 'held', ChangeSetType: 'CREATE', TemplateBody } as const;
  await client.send(new CreateChangeSetCommand(input));
  await expect(hold()).rejects.toThrow(/nobody knows whose/);
});

test('what the holder writes can be read again, also of a long name', () => {
  const holder = {
    plan: digest,
    by: `arn:aws:sts::1:assumed-role/x (y) since z/${'n'.repeat(900)}`,
    since: 'now',
    token: 't',
    run: 'r-1',
  };
  const text = lockDescription(holder);
  expect(text.length).toBeLessThanOrEqual(1024);
  expect(lockHolder(text)).toEqual({ ...holder, by: holder.by.slice(0, 700) });
  expect(lockHolder('something else')).toBeNull();
});
