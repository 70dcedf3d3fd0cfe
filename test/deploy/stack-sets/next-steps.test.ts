import fc from 'fast-check';
import type { ListedInstance } from '../../../pipeline/aws/cloudformation/stack-sets/index.js';
import { type Look, nextSteps, type Step } from '../../../pipeline/deploy/stack-sets/next-steps.js';
import { cellKey, cellsOf, type Wave } from '../../../pipeline/deploy/stack-sets/wave.js';
import { fingerprint, type JsonObject } from '../../../pipeline/model/index.js';
import { preferences } from './bench.js';

// A stack set, a wave of it, and what AWS does with each request, in memory: whatever is there already, the wave comes to
// its end, and no request ever reaches an account outside of it.

const units = ['ou-1', 'ou-2', 'ou-3'];
const everybody = units.flatMap((unit) => [1, 2, 3].map((n) => ({ unit, account: `${unit}-${n}` })));
const regions = ['eu-west-1', 'us-east-1'];
const body = (version: string): JsonObject => ({
  Parameters: { Level: { Type: 'String', Default: 'low' } },
  Resources: { Note: { Type: 'AWS::SSM::Parameter', Properties: { Value: version } } },
});

interface World {
  template: JsonObject;
  instances: Map<string, ListedInstance>;
}

const arbitrary = fc.record({
  members: fc.subarray(
    everybody.map(({ account }) => account),
    { minLength: 1 },
  ),
  wanted: fc.constantFrom('1', '2'),
  overridden: fc.subarray(
    everybody.map(({ account }) => account),
    { maxLength: 3 },
  ),
  regions: fc.subarray(regions, { minLength: 1 }),
  live: fc.array(
    fc.record({
      account: fc.constantFrom(...everybody.map(({ account }) => account)),
      region: fc.constantFrom(...regions),
      status: fc.constantFrom('CURRENT' as const, 'OUTDATED' as const),
      overrides: fc.constantFrom<Record<string, string>>({}, { Level: 'high' }, { Level: 'other' }),
    }),
    { maxLength: 12 },
  ),
});

type Drawn = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;

function waveOf({ members, wanted, overridden, regions: within }: Drawn): Wave {
  const template = body(wanted);
  return {
    action: {
      type: 'deployWave',
      stackSet: 'charter-x',
      region: 'us-east-1',
      description: '',
      template: fingerprint(template),
      parameters: {},
      capabilities: [],
      templateBucket: null,
      wave: 'w',
      targets: [],
      regions: within,
      overrides: [],
      preferences,
    },
    template,
    parameters: {},
    targets: units.map((organizationalUnit) => {
      const there = everybody.filter(({ unit }) => unit === organizationalUnit).map(({ account }) => account);
      const accounts = there.filter((account) => members.includes(account));
      return { organizationalUnit, accounts, whole: accounts.length === there.length };
    }),
    overrides: new Map(overridden.map((account) => [account, { Level: 'high' }])),
    names: new Map(),
  };
}

function worldOf({ live }: Drawn): World {
  const instances = live.map(
    (one): ListedInstance => ({
      ...one,
      organizationalUnitId: null,
      detailedStatus: 'SUCCEEDED',
      statusReason: null,
      lastOperationId: null,
    }),
  );
  return { template: body('1'), instances: new Map(instances.map((one) => [cellKey(one), one])) };
}

const lookAt = ({ template, instances }: World): Look => ({
  set: {
    name: 'charter-x',
    id: 'charter-x:1',
    region: 'us-east-1',
    description: '',
    template,
    parameters: { Level: 'low' },
    capabilities: [],
    autoDeployment: { enabled: false, retainStacks: false },
    managedExecution: true,
    organizationalUnits: units,
  },
  instances,
  isOurs: () => false,
});

/** What a request reaches, as AWS reads it: OUs, filtered by accounts where there are any. */
function reached({ targets }: Step): { account: string; region: string }[] {
  return everybody
    .filter(({ unit }) => targets?.organizationalUnits.includes(unit))
    .filter(({ account }) => targets?.accounts == null || targets.accounts.includes(account))
    .flatMap(({ account }) => (targets?.regions ?? []).map((region) => ({ account, region })));
}

function carryOut(step: Step, world: World, wave: Wave): void {
  const cells = reached(step);
  if (step.type === 'define' || step.type === 'update-set') {
    world.template = wave.template;
    for (const instance of world.instances.values()) instance.status = 'OUTDATED';
  }
  for (const cell of cells) {
    const known = world.instances.get(cellKey(cell));
    const creates = step.type === 'create' || step.type === 'begin';
    // A request that updates what is not there is refused.
    if (!known && !creates) throw new Error(`${cellKey(cell)} does not exist`);
    if (known && creates) throw new Error(`${cellKey(cell)} exists`);
    const overrides = 'overrides' in step ? (step.overrides ?? known?.overrides ?? {}) : (known?.overrides ?? {});
    world.instances.set(cellKey(cell), {
      ...cell,
      organizationalUnitId: null,
      status: 'CURRENT',
      detailedStatus: 'SUCCEEDED',
      statusReason: null,
      overrides: { ...overrides },
      lastOperationId: 'an operation',
    });
  }
}

test('a wave comes to its end from anywhere, and reaches nobody else', () => {
  fc.assert(
    fc.property(arbitrary, (drawn) => {
      const wave = waveOf(drawn);
      const world = worldOf(drawn);
      const own = new Set(cellsOf(wave).map(cellKey));
      const others = () =>
        [...world.instances].filter(([key]) => !own.has(key)).map(([key, { overrides }]) => [key, overrides]);
      const before = JSON.stringify(others());
      let rounds = 0;
      for (let steps = nextSteps(wave, lookAt(world)); steps.length > 0; steps = nextSteps(wave, lookAt(world))) {
        rounds += 1;
        expect(rounds).toBeLessThanOrEqual(4);
        for (const step of steps) {
          expect(reached(step).filter((cell) => !own.has(cellKey(cell)))).toEqual([]);
          if (step.type === 'define') expect(world.instances.size).toBe(0);
          carryOut(step, world, wave);
        }
      }
      expect(JSON.stringify(others())).toBe(before);
      expect(fingerprint(world.template)).toBe(wave.action.template);
      for (const cell of cellsOf(wave)) {
        const instance = world.instances.get(cellKey(cell));
        expect(instance?.status).toBe('CURRENT');
        expect(instance?.overrides).toEqual(wave.overrides.get(cell.account) ?? {});
      }
    }),
    { numRuns: 300 },
  );
});

test('a request is for at most fifty OUs', () => {
  const many = Array.from({ length: 120 }, (_, index) => `ou-${index}`);
  const wave: Wave = {
    ...waveOf({ members: [], wanted: '1', overridden: [], regions, live: [] }),
    targets: many.map((organizationalUnit) => ({
      organizationalUnit,
      accounts: [`${organizationalUnit}-1`],
      whole: true,
    })),
  };
  const steps = nextSteps(wave, lookAt({ template: body('1'), instances: new Map() }));
  expect(steps.map(({ type, targets }) => [type, targets?.organizationalUnits.length, targets?.accounts])).toEqual([
    ['create', 50, null],
    ['create', 50, null],
    ['create', 20, null],
  ]);
});

test('where a stack set lives elsewhere and nobody is in the wave, nothing is asked for', () => {
  const wave = { ...waveOf({ members: [], wanted: '2', overridden: [], regions, live: [] }) };
  const [elsewhere] = everybody;
  const world = worldOf({
    members: [],
    wanted: '1',
    overridden: [],
    regions,
    live: [{ account: elsewhere?.account ?? '', region: 'us-east-1', status: 'CURRENT', overrides: {} }],
  });
  expect(nextSteps(wave, lookAt(world))).toEqual([]);
});
