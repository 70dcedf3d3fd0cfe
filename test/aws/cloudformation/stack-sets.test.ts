import { readStackSets, readStackSetsAccess } from '../../../pipeline/aws/cloudformation/stack-sets/index.js';
import { stackPrefix } from '../../../pipeline/model/index.js';
import { parseSnapshot } from '../../../pipeline/observe/index.js';
import {
  accounts,
  activate,
  addAccount,
  canary,
  creation,
  deployByHand,
  home,
  look,
  organization,
  planOf,
  template,
  type Wanted,
  wave,
} from '../../deploy/stack-sets/bench.js';
import { type Bench, startBench } from '../../promises/bench.js';

jest.mock('node:timers/promises', () => jest.requireActual('../../promises/hurried-timers.js'));
jest.setTimeout(60_000);

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.enter(organization()));

const note: Wanted = {
  name: 'charter-note',
  template: template('note'),
  overrides: [{ account: '${account:Lab}', parameters: { Value: 'mine' } }],
};

async function deployed(wanted = note): Promise<void> {
  const operations = [activate, creation(wanted), wave(wanted, 'canary', canary)];
  await deployByHand(bench, planOf(bench.sandbox.world, operations, [wanted.template]));
}

const callsOf = async (work: () => Promise<unknown>) => {
  bench.watcher.start();
  await work();
  const counts: Record<string, number> = {};
  for (const call of bench.watcher.calls) counts[call] = (counts[call] ?? 0) + 1;
  return counts;
};

test('a stack set is read whole, with the parameters that accounts have of their own', async () => {
  expect(await readStackSetsAccess(bench.aws)).toBe(false);
  await deployed();
  expect(await readStackSetsAccess(bench.aws)).toBe(true);
  const [set] = await readStackSets(bench.aws, home, stackPrefix);
  const dev = Object.values(bench.sandbox.world.organizationalUnits).find(({ name }) => name === 'Dev')?.id;
  expect(set).toEqual({
    name: 'charter-note',
    id: expect.stringMatching(/^charter-note:/),
    region: home,
    description: expect.stringContaining('(with parameter overrides)'),
    template: note.template,
    parameters: { Value: 'default' },
    capabilities: [],
    autoDeployment: { enabled: false, retainStacks: false },
    managedExecution: true,
    organizationalUnits: [dev],
    running: [],
    instances: ['eu-west-1', 'us-east-1'].map((region) => ({
      account: accounts.Lab.id,
      region,
      organizationalUnitId: dev,
      status: 'CURRENT',
      detailedStatus: 'SUCCEEDED',
      statusReason: null,
      overrides: { Value: 'mine' },
    })),
  });
});

test('it is read with as few calls as there are things to read', async () => {
  await deployed({ ...note, overrides: [] });
  const plain = await callsOf(() => readStackSets(bench.aws, home, stackPrefix));
  expect(plain).toEqual({
    'cloudformation:ListStackSets': 1,
    'cloudformation:DescribeStackSet': 1,
    'cloudformation:ListStackSetOperations': 1,
    'cloudformation:ListStackSetAutoDeploymentTargets': 1,
    'cloudformation:ListStackInstances': 1,
  });
});

test('instances come in pages', async () => {
  const { world } = bench.sandbox;
  const dev = Object.values(world.organizationalUnits).find(({ name }) => name === 'Dev')?.id ?? '';
  const names = Array.from({ length: 99 }, (_, index) => `Many${index}`);
  for (const [index, name] of names.entries()) addAccount(world, name, String(300_000_000_000 + index), dev);
  const plain: Wanted = { ...note, overrides: [], regions: [home] };
  const whole = wave(plain, 'all', { Dev: { accounts: ['Lab', 'Play', ...(names as 'Lab'[])], whole: true } });
  await deployByHand(bench, planOf(world, [activate, creation(plain), whole], [plain.template]));
  const calls = await callsOf(() => readStackSets(bench.aws, home, stackPrefix));
  expect(calls['cloudformation:ListStackInstances']).toBe(2);
  const [set] = await readStackSets(bench.aws, home, stackPrefix);
  expect(set?.instances).toHaveLength(101);
  expect(new Set(set?.instances.map(({ account }) => account)).size).toBe(101);
}, 180_000);

test('what is not ours is not read, whatever it is called', async () => {
  const world = bench.sandbox.world;
  await deployed();
  const [made] = Object.values(world.cloudformation.stackSets ?? {});
  if (made) made.description = 'Somebody else’s';
  expect(await readStackSets(bench.aws, home, stackPrefix)).toEqual([]);
});

test('a snapshot has them, is accepted back, and is refused where it says a thing twice', async () => {
  await deployed();
  const snapshot = await look(bench.aws);
  expect(snapshot.settings.stackSetsAccess).toBe(true);
  expect(parseSnapshot(JSON.stringify(snapshot), 's.json')).toEqual(snapshot);
  const [set] = snapshot.stackSets;
  if (!set) throw new Error('no stack set');
  const refused = (stackSets: object[]) => () => parseSnapshot(JSON.stringify({ ...snapshot, stackSets }), 's.json');
  expect(refused([set, set])).toThrow('/stackSets/1/name is there twice');
  expect(refused([{ ...set, instances: [...set.instances, ...set.instances] }])).toThrow(
    '/stackSets/0/instances/2 is there twice',
  );
  expect(refused([{ ...set, template: { Resources: 'none' } }])).toThrow('/stackSets/0/template is not a template');
});
