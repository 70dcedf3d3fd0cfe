import { readFile } from 'node:fs/promises';
import { CreateChangeSetCommand } from '@aws-sdk/client-cloudformation';
import { createChangeSet, readStacks, settledChangeSet } from '../../pipeline/aws/cloudformation/index.js';
import { changeSetName } from '../../pipeline/deploy/change-set-name.js';
import { createChangeSets } from '../../pipeline/deploy/index.js';
import { type Operation, type Plan, planDigest } from '../../pipeline/model/index.js';
import { failureFrom } from '../failure-of.js';
import { type Bench, region, stack, stackOperation, startBench, unitChange, unitsTemplate } from './bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const one = unitsTemplate({ Workloads: 'Workloads' });
const two = unitsTemplate({ Workloads: 'Workloads', Security: 'Security' });
const adds = [unitChange('Add', 'Workloads')];

async function creation(template = one, changes = adds): Promise<Plan> {
  return bench.plan([stackOperation(template)], [template], { [`stack:${stack}`]: changes });
}

async function recordOf(plan: Plan): Promise<string[]> {
  const text = await readFile(`${bench.record}/${plan.digest}.jsonl`, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ operation, state }) => `${operation ?? 'deployment'} ${state}`);
}

test('a stack is created, told of, and recorded', async () => {
  const plan = await creation();
  expect(await bench.deploy(plan)).toEqual({ done: 1, unchanged: 0 });
  expect(await bench.status()).toBe('CREATE_COMPLETE');
  expect(await bench.units()).toEqual(['Workloads']);
  expect(bench.events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['planning', 'begin', 'started', 'step', 'done']),
  );
  expect(bench.events).toContainEqual(
    expect.objectContaining({ type: 'step', text: expect.stringMatching(/^CREATE_COMPLETE Workloads/) }),
  );
  expect(await recordOf(plan)).toEqual([
    'deployment started',
    `stack:${stack} started`,
    `stack:${stack} done`,
    'deployment done',
  ]);
});

test('the same again finds nothing to change', async () => {
  await bench.deploy(await creation());
  const plan = await bench.plan([stackOperation(one, { changeSetType: 'UPDATE' })], [one], { [`stack:${stack}`]: [] });
  expect(await bench.deploy(plan)).toEqual({ done: 0, unchanged: 1 });
  expect(await recordOf(plan)).toContain(`stack:${stack} unchanged`);
});

test('a plan that is stale before its first operation changes nothing', async () => {
  const plan = await creation();
  const other = await bench.plan(plan.operations.slice(0, 0));
  const refused = await failureFrom(bench.deploy(plan, async () => other));
  expect(refused.exitCode).toBe(5);
  expect(refused.message).toMatch(/stale/);
  expect(await bench.status()).toBeNull();
  expect(await recordOf(plan)).toEqual(['deployment refused']);
});

test('a failed creation says which resource, why, and what to do; nothing more is started', async () => {
  bench.fault({ kind: 'failResource', resource: { logicalId: 'Security' }, message: 'no luck' });
  const plan = await bench.plan(
    [stackOperation(two), stackOperation(one, { stack: 'charter-organization-2' }, 'stack:second')],
    [two, one],
    { [`stack:${stack}`]: [...adds, unitChange('Add', 'Security')], 'stack:second': adds },
  );
  plan.operations[1]!.dependsOn = [`stack:${stack}`];
  const digested = await bench.plan(plan.operations, [two, one], {
    [`stack:${stack}`]: plan.stacks[0]!.changes,
    'stack:second': adds,
  });
  const failed = await failureFrom(bench.deploy(digested));
  expect(failed.exitCode).toBe(1);
  expect(failed.message).toMatch(/ROLLBACK_COMPLETE: Security \(AWS::Organizations::OrganizationalUnit\): .*no luck/);
  expect(failed.help.join('\n')).toMatch(/charter recover[\s\S]*same charter deploy again/);
  expect(await bench.units()).toEqual([]);
  expect(await recordOf(digested)).toEqual([
    'deployment started',
    `stack:${stack} started`,
    `stack:${stack} failed`,
    'deployment failed',
  ]);
  // Running it again names the way out instead of trying.
  bench.clearFaults();
  const stuck = await failureFrom(bench.deploy(digested));
  expect(stuck.message).toMatch(/stuck: ROLLBACK_COMPLETE/);
  expect(stuck.help.join('\n')).toMatch(/charter recover/);
});

test('a failed update is rolled back, and succeeds when the cause is gone', async () => {
  await bench.deploy(await creation());
  bench.fault({ kind: 'failResource', resource: { logicalId: 'Security' }, message: 'no luck', times: 1 });
  const update = stackOperation(two, { changeSetType: 'UPDATE' });
  const plan = await bench.plan([update], [two], { [update.id]: [unitChange('Add', 'Security')] });
  const failed = await failureFrom(bench.deploy(plan));
  expect(failed.message).toMatch(/UPDATE_ROLLBACK_COMPLETE: Security/);
  expect(await bench.units()).toEqual(['Workloads']);
  expect(await bench.deploy(plan)).toEqual({ done: 1, unchanged: 0 });
  expect((await bench.units()).sort()).toEqual(['Security', 'Workloads']);
});

test('the reviewed change set is the one that is executed', async () => {
  const plan = await creation();
  await createChangeSet(bench.aws, newChangeSet('reviewed', await rootOf()));
  const reviewed = await settledChangeSet(bench.aws, { stack, region, changeSet: 'reviewed' });
  plan.stacks[0]!.changeSet = { id: reviewed!.id, status: 'AVAILABLE' };
  bench.calls.length = 0;
  await bench.deploy(plan);
  expect(bench.calls).toContain('cloudformation:ExecuteChangeSet');
  expect(bench.calls).not.toContain('cloudformation:CreateChangeSet');
  expect(await bench.status()).toBe('CREATE_COMPLETE');
});

test('a change set of another template or other parameters is not executed, whoever says that it was reviewed', async () => {
  const plan = await creation();
  await createChangeSet(bench.aws, {
    ...newChangeSet('forged', await rootOf()),
    template: { body: JSON.stringify(two) },
  });
  const forged = await settledChangeSet(bench.aws, { stack, region, changeSet: 'forged' });
  plan.stacks[0]!.changeSet = { id: forged!.id, status: 'AVAILABLE' };
  await bench.deploy(plan);
  expect(await bench.units()).toEqual(['Workloads']);
  expect(bench.events).toContainEqual(
    expect.objectContaining({ type: 'step', text: expect.stringMatching(/reviewed one has another template/) }),
  );
});

test('a change set of another stack is not executed, whoever says that it was reviewed', async () => {
  const plan = await creation();
  const other = 'charter-other';
  await createChangeSet(bench.aws, { ...newChangeSet('forged', await rootOf()), stack: other });
  const forged = await settledChangeSet(bench.aws, { stack: other, region, changeSet: 'forged' });
  expect(forged?.stack).toBe(other);
  // CloudFormation may go by the id alone, whichever stack is named beside it.
  bench.aws.cloudFormation(region).middlewareStack.add(
    (next) => (call) => {
      const input = call.input as { ChangeSetName?: string; StackName?: string };
      return next(
        input.ChangeSetName === forged?.id ? { ...call, input: { ...input, StackName: undefined } as never } : call,
      );
    },
    { step: 'initialize' },
  );
  plan.stacks[0]!.changeSet = { id: forged!.id, status: 'AVAILABLE' };
  await bench.deploy(plan);
  expect(bench.events).toContainEqual(
    expect.objectContaining({
      type: 'step',
      text: expect.stringMatching(/reviewed one belongs to stack charter-other/),
    }),
  );
  expect(await bench.status()).toBe('CREATE_COMPLETE');
  expect(await bench.status(other)).toBe('REVIEW_IN_PROGRESS');
});

test('a change set that does something besides is not executed, whoever says that it was reviewed', async () => {
  const plan = await creation();
  const made = await bench.aws.cloudFormation(region).send(
    new CreateChangeSetCommand({
      StackName: stack,
      ChangeSetName: 'forged',
      ChangeSetType: 'CREATE',
      TemplateBody: JSON.stringify(one),
      Parameters: [{ ParameterKey: 'Root', ParameterValue: await rootOf() }],
      OnStackFailure: 'DELETE',
    }),
  );
  await settledChangeSet(bench.aws, { stack, region, changeSet: 'forged' });
  plan.stacks[0]!.changeSet = { id: made.Id!, status: 'AVAILABLE' };
  await bench.deploy(plan);
  expect(bench.events).toContainEqual(
    expect.objectContaining({ type: 'step', text: expect.stringMatching(/reviewed one says DELETE/) }),
  );
});

test('an obsolete reviewed change set is made again, and compared with the plan', async () => {
  await bench.deploy(await creation());
  const update = stackOperation(two, { changeSetType: 'UPDATE' });
  const plan = await bench.plan([update], [two], { [update.id]: [unitChange('Add', 'Security')] });
  const rootId = await rootOf();
  const base = { ...newChangeSet('reviewed', rootId), type: 'UPDATE' as const };
  await createChangeSet(bench.aws, { ...base, template: { body: JSON.stringify(two) } });
  const reviewed = await settledChangeSet(bench.aws, { stack, region, changeSet: 'reviewed' });
  plan.stacks[0]!.changeSet = { id: reviewed!.id, status: 'AVAILABLE' };
  // Somebody updates the stack in between.
  const renamed = unitsTemplate({ Workloads: 'Renamed' });
  const between = stackOperation(renamed, { changeSetType: 'UPDATE' }, 'stack:between');
  await bench.deploy(
    await bench.plan([between], [renamed], { [between.id]: [unitChange('Modify', 'Workloads', ['/Properties/Name'])] }),
  );
  const refused = await failureFrom(bench.deploy(plan));
  expect(refused.exitCode).toBe(5);
  expect(refused.message).toMatch(/does more than was approved/);
  expect(refused.help.join('\n')).toMatch(/Workloads/);
  expect((await bench.units()).sort()).toEqual(['Renamed']);
  // The refused change set is gone, so that nobody executes it by mistake.
  const name = changeSetName(plan.digest, update.id);
  expect(await settledChangeSet(bench.aws, { stack, region, changeSet: name })).toBeNull();
});

test('a change set that a killed run left behind is used', async () => {
  const plan = await creation();
  const name = changeSetName(plan.digest, plan.operations[0]!.id);
  await createChangeSet(bench.aws, newChangeSet(name, await rootOf()));
  await settledChangeSet(bench.aws, { stack, region, changeSet: name });
  bench.calls.length = 0;
  await bench.deploy(plan);
  expect(bench.calls).toContain('cloudformation:ExecuteChangeSet');
  expect(bench.calls).not.toContain('cloudformation:CreateChangeSet');
  expect(await bench.units()).toEqual(['Workloads']);
});

test('a stack that CloudFormation is at work on is waited for first', async () => {
  bench.sandbox.world.settings.resourceMs = 1_500;
  const plan = await creation();
  const first = bench.deploy(plan);
  while (!bench.calls.includes('cloudformation:ExecuteChangeSet')) await new Promise((done) => setTimeout(done, 20));
  const empty = await bench.plan([], []);
  // Another process with the same plan: planned again once the stack is at rest, there is nothing left.
  await bench.deploy(plan, async () => {
    expect(await bench.status()).toBe('CREATE_COMPLETE');
    return { ...plan, digest: empty.digest, operations: [] };
  });
  await first;
  expect(bench.events.some((event) => event.type === 'waiting' && event.operation === null)).toBe(true);
});

const long = { ...one, Metadata: { Note: 'x'.repeat(60_000) } };
const bucket = 'charter-templates-test';
const bucketOperation: Operation = {
  ...stackOperation(long),
  id: 'settings:bucket',
  kind: 'settings',
  action: { type: 'createTemplateBucket', bucket, region },
};

test('a template over the limit goes through the bucket that the plan makes', async () => {
  const deployed = { ...stackOperation(long, { templateBucket: bucket }), dependsOn: [bucketOperation.id] };
  const plan = await bench.plan([bucketOperation, deployed], [long], { [deployed.id]: adds });
  expect(await bench.deploy(plan)).toEqual({ done: 2, unchanged: 0 });
  expect(await bench.units()).toEqual(['Workloads']);
  expect((await readStacks(bench.aws, region, stack))[0]?.template).toEqual(long);
});

test('an object in the bucket that is not the template is found out before anything is executed', async () => {
  await bench.deploy(await bench.plan([bucketOperation]));
  const deployed = stackOperation(long, { templateBucket: bucket });
  const key = `${(deployed.action as { template: string }).template}.template.json`;
  bench.sandbox.world.buckets[bucket]!.objects[key] = {
    body: Buffer.from(JSON.stringify(two)).toString('base64'),
    contentType: 'application/json',
    etag: '"x"',
    versionId: 'null',
    modifiedAt: 0,
  };
  const plan = await bench.plan([deployed], [long], { [deployed.id]: adds });
  const refused = await failureFrom(bench.deploy(plan));
  expect(refused.message).toMatch(/has another template/);
  expect(await bench.units()).toEqual([]);
});

describe('a deployment that was interrupted', () => {
  const other = { stack: 'charter-organization-2' };
  const second = unitsTemplate({ Security: 'Security' });

  async function interrupted(): Promise<Plan> {
    bench.fault({
      kind: 'error',
      operation: 'CreateChangeSet',
      // The first two are the lock's.
      nth: 4,
      code: 'AccessDenied',
      message: 'no',
      status: 403,
    });
    const operations = [
      stackOperation(one),
      { ...stackOperation(second, other, 'stack:second'), dependsOn: [`stack:${stack}`] },
    ];
    const changes = { [`stack:${stack}`]: adds, 'stack:second': [unitChange('Add', 'Security')] };
    const plan = await bench.plan(operations, [one, second], changes);
    const failed = await failureFrom(bench.deploy(plan));
    expect(failed.help.join('\n')).toMatch(/same charter deploy again/);
    expect(await bench.units()).toEqual(['Workloads']);
    return plan;
  }

  test('goes on with what is left, and does nothing twice', async () => {
    const plan = await interrupted();
    bench.calls.length = 0;
    const left = async () => bench.plan(plan.operations.slice(1), [second]);
    expect(await bench.deploy(plan, left)).toEqual({ done: 1, unchanged: 0 });
    expect(bench.calls.filter((call) => call === 'cloudformation:ExecuteChangeSet')).toHaveLength(1);
    expect((await bench.units()).sort()).toEqual(['Security', 'Workloads']);
    expect(bench.events.filter((event) => event.type === 'begin').at(-1)).toMatchObject({ resumed: true });
  });

  test('does not go on with what was not approved', async () => {
    const plan = await interrupted();
    const more = stackOperation(one, { stack: 'charter-organization-3' }, 'stack:third');
    const refused = await failureFrom(
      bench.deploy(plan, async () => bench.plan([...plan.operations, more], [one, second])),
    );
    expect(refused.exitCode).toBe(5);
    expect(refused.help.join('\n')).toMatch(/not approved: Deploy charter-organization-3/);
    expect(await bench.units()).toEqual(['Workloads']);
  });
});

test('the change sets that an approver reviews are made, linked, and are those that are executed', async () => {
  const second = unitsTemplate({ Security: 'Security' });
  const operations = [
    stackOperation(one),
    stackOperation(two, { changeSetType: 'UPDATE' }, 'stack:again'),
    stackOperation(second, { stack: 'charter-organization-2', parameters: { Root: '${ou:Workloads}' } }, 'stack:below'),
  ];
  const changes = {
    [`stack:${stack}`]: adds,
    'stack:again': [unitChange('Add', 'Security')],
    'stack:below': [unitChange('Add', 'Security')],
  };
  const plan = await bench.plan(operations, [one, two, second], changes);
  plan.symbols = { '${root}': await rootOf() };
  const reviewed = await createChangeSets({ plan, aws: bench.aws });
  expect(reviewed.stacks.map(({ changeSet }) => changeSet?.status ?? null)).toEqual(['AVAILABLE', null, null]);
  expect(reviewed.notChecked.map(({ why }) => why)).toEqual([
    expect.stringMatching(/earlier operation/),
    expect.stringMatching(/\$\{ou:Workloads\} does not exist yet/),
  ]);
  expect(planDigest(reviewed)).toBe(plan.digest);
  expect(await bench.units()).toEqual([]);
  bench.calls.length = 0;
  expect(await bench.deploy(reviewed)).toEqual({ done: 3, unchanged: 0 });
  expect(bench.calls.filter((call) => call === 'cloudformation:CreateChangeSet')).toHaveLength(2);
  expect((await bench.units()).sort()).toEqual(['Security', 'Workloads', 'Workloads/Security']);
});

test('a change set that does more than the plan predicts is said before anybody approves', async () => {
  const plan = await creation(two, adds);
  plan.symbols = { '${root}': await rootOf() };
  const failed = await failureFrom(createChangeSets({ plan, aws: bench.aws }));
  expect(failed.exitCode).toBe(1);
  expect(failed.help.join('\n')).toMatch(/create Security/);
});

test('throttling and lost answers at every third call do not matter', async () => {
  const plan = await creation(two, [...adds, unitChange('Add', 'Security')]);
  bench.fault({ kind: 'dropAfter', service: 'cloudformation', every: 3 });
  expect(await bench.deploy(plan)).toEqual({ done: 1, unchanged: 0 });
  expect((await bench.units()).sort()).toEqual(['Security', 'Workloads']);
}, 60_000);

async function rootOf(): Promise<string> {
  const { readRoot } = await import('../../pipeline/aws/organizations/index.js');
  return (await readRoot(bench.aws)).id;
}

function newChangeSet(name: string, root: string) {
  return {
    stack,
    region,
    name,
    type: 'CREATE' as const,
    deploymentMode: null,
    template: { body: JSON.stringify(one) },
    parameters: { Root: root },
    resourcesToImport: [],
  };
}

test('a plan that reaches further than was approved, and not for who joined, is stale although its digest is the same', async () => {
  const made = await creation();
  const reaching = (accounts: number, of: number): Plan => ({
    ...made,
    reach: { accounts, of, maximum: null, exception: null },
  });
  const digest = planDigest(reaching(1, 3));
  const plan = { ...reaching(1, 3), digest };
  const failed = await failureFrom(bench.deploy(plan, async () => ({ ...reaching(2, 3), digest })));
  expect([failed.exitCode, failed.help[0]]).toEqual([5, 'changed: reach: 1 → 2 accounts']);
  expect(await bench.units()).toEqual([]);
  expect(await bench.deploy(plan, async () => ({ ...reaching(2, 4), digest }))).toEqual({ done: 1, unchanged: 0 });
});
