import { requestCreation } from '../../../pipeline/aws/cloudformation/stack-sets/index.js';
import { Failure } from '../../../pipeline/diagnostics/index.js';
import { fingerprint, type Operation, templateBucketName } from '../../../pipeline/model/index.js';
import { addFault } from '../../../tools/sandbox/faults.js';
import { type Bench, startBench } from '../../promises/bench.js';
import {
  accounts,
  activate,
  addAccount,
  canary,
  creation,
  deletion,
  deployByHand,
  type HandDeployment,
  home,
  instancesOf,
  look,
  organization,
  planOf,
  preferences,
  regions,
  removal,
  rest,
  settings,
  template,
  type Wanted,
  wave,
} from './bench.js';

jest.mock('node:timers/promises', () => jest.requireActual('../../promises/hurried-timers.js'));
jest.setTimeout(60_000);

let bench: Bench;
/** What was asked of stack sets, with the names of the accounts that the request reaches. */
let asked: string[];

beforeAll(async () => {
  bench = await startBench();
  bench.sandbox.onCall(({ phase, operation, input }) => {
    if (phase === 'before' && /^(Create|Update|Delete)Stack(Set|Instances)$/.test(operation))
      asked.push(said(operation, input));
  });
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.enter(organization());
  asked = [];
});

function said(operation: string, input: unknown): string {
  const { DeploymentTargets, Regions = [] } = input as {
    DeploymentTargets?: { Accounts?: string[]; OrganizationalUnitIds?: string[] };
    Regions?: string[];
  };
  const name = (id: string) => Object.entries(accounts).find(([, account]) => account.id === id)?.[0] ?? id;
  const units = DeploymentTargets?.OrganizationalUnitIds?.map((id) =>
    /prod/.test(id) ? 'Prod' : /dev/.test(id) ? 'Dev' : id,
  );
  const who = DeploymentTargets?.Accounts?.map(name).join('+') ?? (units ? `all of ${units.join('+')}` : '');
  return [operation, who, Regions.length > 0 ? `× ${Regions.length}` : ''].filter(Boolean).join(' ');
}

const note: Wanted = { name: 'charter-note', template: template('note') };
const changed: Wanted = { ...note, template: template('changed') };
const first = 'wave:canary:charter-note';

const run = (operations: Operation[], wanted: Wanted = note, options: HandDeployment = {}) =>
  deployByHand(bench, planOf(bench.sandbox.world, operations, [wanted.template]), options);

const bothWaves = (wanted: Wanted) => [wave(wanted, 'canary', canary), wave(wanted, 'rest', rest, [first])];
const whole = (wanted: Wanted) => run([activate, creation(wanted), ...bothWaves(wanted)], wanted);
const statuses = async () => {
  const all = Object.entries(await instancesOf(bench.aws, 'charter-note'));
  const of = (status: string) =>
    all
      .filter(([, found]) => found === status)
      .map(([cell]) => cell)
      .sort();
  return { current: of('CURRENT'), outdated: of('OUTDATED') };
};
const failure = async (work: Promise<unknown>): Promise<Failure> => {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Failure);
  return thrown as Failure;
};
const liveSet = async () => (await look(bench.aws)).stackSets.find(({ name }) => name === 'charter-note');

test('a new stack set comes into its waves, one after the other, and a second run changes nothing', async () => {
  expect(await whole(note)).toEqual({ done: 4, unchanged: 0 });
  expect(asked).toEqual(['CreateStackSet', 'CreateStackInstances Lab × 2', 'CreateStackInstances Play+Pay+Shop × 2']);
  expect((await statuses()).current).toHaveLength(8);
  expect(await liveSet()).toMatchObject({ managedExecution: true, autoDeployment: { enabled: false }, running: [] });
  asked = [];
  expect(await whole(note)).toEqual({ done: 0, unchanged: 4 });
  expect(asked).toEqual([]);
});

test('an update reaches the accounts of its wave only; the others are outdated until theirs', async () => {
  await whole(note);
  asked = [];
  await run([wave(changed, 'canary', canary)], changed);
  expect(asked).toEqual(['UpdateStackSet Lab × 2']);
  expect(await statuses()).toEqual({
    current: ['Lab eu-west-1', 'Lab us-east-1'],
    outdated: [
      'Pay eu-west-1',
      'Pay us-east-1',
      'Shop eu-west-1',
      'Shop us-east-1',
      'Play eu-west-1',
      'Play us-east-1',
    ].sort(),
  });
  await run([wave(changed, 'rest', rest)], changed);
  expect(asked.slice(1)).toEqual(['UpdateStackInstances Play+Pay+Shop × 2']);
  expect((await statuses()).current).toHaveLength(8);
});

test('no account filter where a wave is whole OUs, and one request where only some Regions lack', async () => {
  const prod = { Prod: { accounts: ['Pay' as const, 'Shop' as const], whole: true } };
  const one = { ...note, regions: ['us-east-1'] };
  await run([activate, creation(one), wave(one, 'prod', prod)], one);
  await run([wave(note, 'prod', prod)]);
  expect(asked.slice(1)).toEqual(['CreateStackInstances all of Prod × 1', 'CreateStackInstances all of Prod × 1']);
  expect((await statuses()).current).toHaveLength(4);
});

test('a change for a wave that has no stacks yet begins with one account, and never updates the accounts of others', async () => {
  await run([activate, creation(note), wave(note, 'canary', canary)]);
  asked = [];
  await run([wave(changed, 'rest', rest)], changed);
  expect(asked).toEqual([
    'CreateStackInstances Play × 2',
    'UpdateStackSet Play × 2',
    'CreateStackInstances all of Prod × 2',
  ]);
  expect((await statuses()).outdated).toEqual(['Lab eu-west-1', 'Lab us-east-1']);
});

test('a stack set that has no stacks takes its new template without any', async () => {
  await run([activate, creation(note)]);
  asked = [];
  await run([wave(changed, 'canary', canary)], changed);
  expect(asked).toEqual(['UpdateStackSet', 'CreateStackInstances Lab × 2']);
  expect((await statuses()).current).toHaveLength(2);
});

test('another parameter of the stack set is a change like another template', async () => {
  await whole(note);
  asked = [];
  const wanted = { ...note, parameters: { Value: '${root}' } };
  await run(bothWaves(wanted), wanted);
  expect(asked).toEqual(['UpdateStackSet Lab × 2', 'UpdateStackInstances Play+Pay+Shop × 2']);
  const root = bench.sandbox.world.organization?.rootId;
  expect((await liveSet())?.parameters).toEqual({ Value: root });
  expect(await run(bothWaves(wanted), wanted)).toEqual({ done: 0, unchanged: 2 });
});

test('accounts have parameters of their own, which come, change and go', async () => {
  const own = (value: string): Wanted => ({
    ...note,
    overrides: [{ account: '${account:Pay}', parameters: { Value: value } }],
  });
  const overrides = async () =>
    (await liveSet())?.instances
      .filter(({ overrides: found }) => Object.keys(found).length > 0)
      .map(({ account, region, overrides: found }) => [account, region, found['Value']]);
  await whole(own('mine'));
  expect(asked.slice(1)).toEqual([
    'CreateStackInstances Lab × 2',
    'CreateStackInstances Play+Shop × 2',
    'CreateStackInstances Pay × 2',
  ]);
  expect(await overrides()).toEqual([
    [accounts.Pay.id, 'eu-west-1', 'mine'],
    [accounts.Pay.id, 'us-east-1', 'mine'],
  ]);
  asked = [];
  await run(bothWaves(own('other')), own('other'));
  expect(asked).toEqual(['UpdateStackInstances Pay × 2']);
  expect((await overrides())?.map(([, , value]) => value)).toEqual(['other', 'other']);
  await run([...bothWaves(note), settings(note, false)]);
  expect(asked.slice(1)).toEqual(['UpdateStackInstances Pay × 2', 'UpdateStackSet']);
  const { stackSets } = bench.sandbox.world.cloudformation;
  expect(
    Object.values(Object.values(stackSets ?? {})[0]?.instances ?? {}).flatMap(({ overrides: o }) => Object.keys(o)),
  ).toEqual([]);
});

test('a stack that fails stops its wave with the account, the Region and the cause, and the next run takes it up', async () => {
  addFault(bench.sandbox.world, {
    kind: 'failStackInstance',
    stackInstance: { account: accounts.Shop.id, region: 'eu-west-1', logicalId: 'Note' },
    message: 'the parameter is not to be',
    times: 1,
  });
  const record = bench.directory();
  const plan = planOf(bench.sandbox.world, [activate, creation(note), ...bothWaves(note)], [note.template]);
  const { message, help } = await failure(deployByHand(bench, plan, { record }));
  expect(message).toMatch(
    /^Wave rest of stack set charter-note: the stack of Shop \(200000000001\) in eu-west-1 failed: /,
  );
  expect(message).toContain('the parameter is not to be');
  expect(help.join('\n')).toMatch(/Of 6 stacks \d are up to date, 1 failed, \d (was|were) cancelled/);
  expect(help.at(-1)).toMatch(/^What is done stays done. To go on with plan \w+, run the same charter deploy again.$/);
  asked = [];
  await deployByHand(bench, plan, { record });
  expect((await statuses()).outdated).toEqual([]);
  expect(asked.every((line) => !line.includes('Lab'))).toBe(true);
});

test('a request whose answer was lost is one request, and an operation of somebody else is waited for', async () => {
  const { world } = bench.sandbox;
  addFault(world, { kind: 'dropAfter', operation: 'CreateStackInstances', nth: 1 });
  await run([activate, creation(note), wave(note, 'canary', canary)]);
  const operations = () => Object.values(Object.values(world.cloudformation.stackSets ?? {})[0]?.operations ?? {});
  expect(asked.filter((line) => line.startsWith('CreateStackInstances'))).toHaveLength(2);
  expect(operations()).toHaveLength(1);
  // So slow that it is still under way when the wave looks.
  world.settings.resourceMs = 400;
  const dev = Object.values(world.organizationalUnits).find(({ name }) => name === 'Dev')?.id ?? '';
  const targets = { organizationalUnits: [dev], accounts: [accounts.Play.id], regions };
  const request = { targets, preferences, operationId: 'somebody-else', overrides: {} };
  await requestCreation(bench.aws, { stackSet: 'charter-note', region: home }, request);
  asked = [];
  const events: HandDeployment['events'] = [];
  await run([wave(note, 'rest', rest)], note, { events });
  expect(JSON.stringify(events)).toContain('somebody-else');
  // What it made meanwhile is not made again.
  expect(asked).toEqual(['CreateStackInstances all of Prod × 2']);
  expect(operations().map(({ status }) => status)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']);
  expect((await statuses()).current).toHaveLength(8);
});

test('a failure within the tolerance lets AWS go on, and stops the deployment all the same', async () => {
  addFault(bench.sandbox.world, {
    kind: 'failStackInstance',
    stackInstance: { account: accounts.Pay.id, region: 'us-east-1' },
    times: 1,
  });
  const tolerant = { ...note, preferences: { ...preferences, failureTolerance: { count: 1 } } };
  const { message, help } = await failure(whole(tolerant));
  expect(message).toMatch(/the stack of Pay \(200000000002\) in us-east-1 failed/);
  expect(help).toContainEqual('Of 6 stacks 5 are up to date, 1 failed, 0 were cancelled, and 0 are still to come.');
});

test('suspended accounts are passed over and said, and are not tried again', async () => {
  const { world } = bench.sandbox;
  const shop = world.accounts[accounts.Shop.id];
  if (shop) shop.state = 'SUSPENDED';
  const events: HandDeployment['events'] = [];
  const operations = [activate, creation(note), ...bothWaves(note)];
  await run(operations, note, { events });
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'step', text: 'AWS passes over Shop (200000000001): the account is suspended' }),
  );
  asked = [];
  await run(operations);
  expect(asked).toEqual([]);
});

test('an OU in which nobody is becomes a target, for auto-deployment to know it', async () => {
  const { world } = bench.sandbox;
  const root = world.organization?.rootId ?? '';
  const id = `ou-${root.slice(2)}-empty000`;
  world.organizationalUnits[id] = { id, name: 'Empty', parentId: root };
  const wanted = wave(note, 'canary', canary);
  const empty = { organizationalUnit: '${ou:Empty}', accounts: [], whole: true };
  const action = { ...wanted.action, targets: [empty, ...(wanted.action as { targets: object[] }).targets] };
  const operations = [activate, creation(note), { ...wanted, action } as Operation, settings(note, true)];
  await run(operations);
  expect((await liveSet())?.organizationalUnits).toContain(id);
  asked = [];
  await run(operations);
  expect(asked).toEqual([]);
  addAccount(world, 'New', '200000000009', id);
});

test('a template that is too long to be sent goes through the bucket, wherever that is', async () => {
  const long = 'x'.repeat(1_000);
  const notes = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      `Note${n}`,
      { Type: 'AWS::SSM::Parameter', Properties: { Name: `/long/${n}`, Type: 'String', Value: long } },
    ]),
  );
  const wanted = { ...note, template: template('long', { Resources: notes }) };
  const bucket = templateBucketName('111111111111', 'us-east-1');
  const bucketOperation: Operation = {
    ...activate,
    id: 'bucket',
    kind: 'settings',
    action: { type: 'createTemplateBucket', bucket, region: 'us-east-1' },
  };
  // The stack set lives in another Region than the bucket.
  const far = (operation: Operation): Operation => ({
    ...operation,
    action: { ...operation.action, region: 'eu-west-1', templateBucket: bucket } as Operation['action'],
  });
  await run([bucketOperation, activate, far(creation(wanted)), far(wave(wanted, 'canary', canary))], wanted);
  const { buckets, cloudformation } = bench.sandbox.world;
  expect(Object.keys(buckets[bucket]?.objects ?? {})).toEqual([`${fingerprint(wanted.template)}.template.json`]);
  const [set] = Object.values(cloudformation.stackSets ?? {});
  expect([set?.region, Object.values(set?.instances ?? {}).map(({ status }) => status)]).toEqual([
    'eu-west-1',
    ['CURRENT', 'CURRENT'],
  ]);
});

describe('settings and the end of a stack set', () => {
  beforeEach(() => whole(note));

  test('auto-deployment is switched on and off, with no stack touched', async () => {
    expect(await run([settings(note, true)])).toEqual({ done: 1, unchanged: 0 });
    expect((await liveSet())?.autoDeployment).toEqual({ enabled: true, retainStacks: true });
    expect(await run([settings(note, true)])).toEqual({ done: 0, unchanged: 1 });
    expect(await run([settings(note, false)])).toEqual({ done: 1, unchanged: 0 });
    expect((await liveSet())?.autoDeployment.enabled).toBe(false);
    expect((await statuses()).current).toHaveLength(8);
  });

  test('instances are taken out, with or without their stacks, and then the stack set', async () => {
    const stacksIn = (account: string) =>
      Object.values(bench.sandbox.world.cloudformation.stacks).filter(
        (stack) => stack.account === account && stack.deletedAt === null,
      ).length;
    await run([removal('charter-note', ['Lab'], true)]);
    expect(stacksIn(accounts.Lab.id)).toBe(2);
    await run([removal('charter-note', ['Play'], false, ['eu-west-1'])]);
    expect(stacksIn(accounts.Play.id)).toBe(1);
    expect(await run([removal('charter-note', ['Play'], false, ['eu-west-1'])])).toEqual({ done: 0, unchanged: 1 });
    expect((await failure(run([deletion('charter-note')]))).message).toMatch(/has instances, in account 200000000001/);
    await run([
      removal('charter-note', ['Lab', 'Play', 'Pay', 'Shop'], false),
      deletion('charter-note', ['remove:charter-note']),
    ]);
    expect(await liveSet()).toBeUndefined();
    expect(await run([deletion('charter-note')])).toEqual({ done: 0, unchanged: 1 });
  });

  test('of a suspended account the stacks stay where they are, and that is said', async () => {
    const shop = bench.sandbox.world.accounts[accounts.Shop.id];
    if (shop) shop.state = 'SUSPENDED';
    const events: HandDeployment['events'] = [];
    await run([removal('charter-note', ['Shop', 'Pay'], false)], note, { events });
    expect(Object.keys(await instancesOf(bench.aws, 'charter-note'))).toHaveLength(4);
    expect(events).toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/^the stacks of Shop \(200000000001\) stay/) }),
    );
    expect(asked.slice(-2).sort()).toEqual(['DeleteStackInstances Pay × 2', 'DeleteStackInstances Shop × 2']);
  });

  test('a stack that cannot be deleted is named', async () => {
    addFault(bench.sandbox.world, {
      kind: 'failStackInstance',
      stackInstance: { account: accounts.Lab.id, region: 'us-east-1', action: 'delete' },
      message: 'it is in use',
    });
    const { message } = await failure(run([removal('charter-note', ['Lab'], false)]));
    expect(message).toMatch(
      /^Removal from stack set charter-note: the stack of Lab \(200000000003\) in us-east-1 failed: /,
    );
    const again = await failure(run([wave(changed, 'canary', canary)], changed));
    expect(again.message).toMatch(/Lab \(200000000003\) in us-east-1 is INOPERABLE/);
  });
});

test('a stack set of that name which is something else is not taken for ours', async () => {
  await run([activate, creation(note)]);
  const refused = await failure(run([creation(changed)], changed));
  expect([refused.exitCode, refused.message]).toEqual([5, expect.stringMatching(/There is a stack set charter-note/)]);
});
