import { rmSync } from 'node:fs';
import { deploy, openRecord } from '../../pipeline/deploy/index.js';
import {
  type Assembly,
  type Config,
  type GovernanceStack,
  type JsonObject,
  managedDescription,
  type Plan,
  type SynthesizedStackSet,
} from '../../pipeline/model/index.js';
import { observeFor } from '../../pipeline/pipeline.js';
import { symbolsOf } from '../../pipeline/plan/index.js';
import { accounts, organization } from '../deploy/stack-sets/bench.js';
import { account, configOf, planFor } from '../plan/small-organization.js';
import { assemblyOf, rolloutOf, stackSet, wave } from '../plan/stack-sets/surface.js';
import { approvalOf, type Bench, startBench } from './bench.js';
import { type DurableState, endOf, keepStates, restore } from './durable-state.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// Promise 3 for what lives in the accounts: a rollout in two waves, with a gate between, is killed at every wire call,
// before and after its effect, and taken up by a new run. See test/promises/kill.test.ts.

const twice = Number(process.env['CHARTER_KILL_RUNS'] ?? 15);

jest.setTimeout(60_000);
let bench: Bench;
let record: string;
let takenUp = 0;
beforeAll(async () => {
  bench = await startBench();
  record = bench.directory();
});
afterAll(async () => {
  process.stdout.write(`kill, stack sets: ${takenUp} interrupted deployments taken up\n`);
  await bench.close();
});

const config: Config = configOf(['Dev', 'Prod'], [], {
  enabledRegions: ['us-east-1', 'eu-west-1'],
  trustedServices: ['member.org.stacksets.cloudformation.amazonaws.com'],
  accounts: Object.entries(accounts).map(([name, { unit }]) => account(name, unit)),
  rollout: rolloutOf([
    wave('canary', ['Dev'], { gate: { alarms: [], pauseMinutes: 0, manual: true } }),
    wave('rest', []),
  ]),
});

const note = (name: string, value: string): JsonObject => ({
  Parameters: { Organization: { Type: 'String' }, Level: { Type: 'String', Default: 'low' } },
  Resources: {
    Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: `/${name}`, Type: 'String', Value: value } },
    Shown: {
      Type: 'AWS::SSM::Parameter',
      Properties: { Name: `/${name}/level`, Type: 'String', Value: { Ref: 'Level' } },
    },
  },
});

const set = (name: string, value: string, more: Partial<SynthesizedStackSet> = {}) =>
  stackSet(name, ['Root'], { template: note(name, value), ...more });

const role: GovernanceStack = {
  name: 'charter-reader',
  region: 'us-east-1',
  title: 'A role that reads',
  template: {
    Description: managedDescription('A role that reads'),
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: { RoleName: 'charter-reader', AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } },
      },
    },
  },
  parameters: {},
  capabilities: ['CAPABILITY_NAMED_IAM'],
  dependsOn: ['charter-Recorder'],
};

/** What is to live beside the organization, with the organization's own stacks, which the CDK takes its time for. */
const nothing = assemblyOf(config, []);
const before: Assembly = {
  ...nothing,
  stackSets: [set('Recorder', 'one', { autoDeployment: true }), set('Old', 'old')],
};
const after: Assembly = {
  ...nothing,
  stackSets: [
    set('Recorder', 'two', { autoDeployment: true }),
    set('Packs', 'new', {
      dependsOn: ['charter-Recorder'],
      overrides: [{ account: 'Shop', parameters: { Level: 'high' } }],
    }),
  ],
  governanceStacks: [role],
};

const planOf = async (surface: Assembly, of = config): Promise<Plan> =>
  planFor(of, await observeFor(of, bench.aws), surface);

async function carryOut(surface: Assembly, plan: Plan, directory: string, of = config): Promise<void> {
  const opened = await openRecord(directory, plan.digest);
  try {
    await deploy({
      plan,
      approval: approvalOf(plan),
      record: opened,
      replan: () => planOf(surface, of),
      symbols: async () => symbolsOf(of, await observeFor(of, bench.aws)),
      aws: bench.aws,
      onProgress: () => {},
      now: () => new Date(),
      go: ['canary'],
    });
  } finally {
    await opened.close();
  }
}

/** Every fourth one, unless `CHARTER_KILL_SHARE` says otherwise: 1 tries them all. */
const share = Number(process.env['CHARTER_KILL_SHARE'] ?? 4);
const sampled = (states: readonly DurableState[]) => states.filter((_, index) => index % share === 0);

/** A deployment that nobody interrupted, with what it left behind at every moment. */
interface Whole {
  surface: Assembly;
  plan: Plan;
  states: DurableState[];
  end: object;
  changes: string[];
  changesUntil: ReadonlyMap<DurableState, string[]>;
}

async function wholeDeployment(what: string, from: Assembly, surface: Assembly, earlier = config): Promise<Whole> {
  bench.enter(organization('kill-stack-sets'));
  await carryOut(from, await planOf(from, earlier), bench.directory(), earlier);
  // So slow that one looks while stacks are under way, and a killed run leaves them so.
  bench.sandbox.world.settings.resourceMs = 12;
  bench.watcher.start();
  const plan = await planOf(surface);
  rmSync(record, { recursive: true, force: true });
  const begun = bench.watcher.total;
  const states = await kept(() => carryOut(surface, plan, record));
  const calls = bench.watcher.total - begun;
  process.stdout.write(
    `kill, ${what}: ${plan.operations.length} operations, ${calls} calls, ${2 * calls} moments, ${states.length} states that differ\n`,
  );
  const changesUntil = new Map(states.map((state) => [state, bench.watcher.changes(state.seen)]));
  return {
    surface,
    plan,
    states,
    end: endOf(bench.sandbox.world),
    changes: bench.watcher.changes().sort(),
    changesUntil,
  };
}

/** What a deployment leaves behind at each of its moments, as far as they differ. */
async function kept(work: () => Promise<void>): Promise<DurableState[]> {
  const { states, stop } = keepStates(bench, record);
  await work();
  stop();
  return states;
}

const untilOf = ({ changesUntil }: Whole, state: DurableState) => changesUntil.get(state) ?? [];

/** @param earlier what had changed before */
async function takeUp(whole: Whole, state: DurableState, earlier = untilOf(whole, state)): Promise<void> {
  const { surface, plan, end, changes } = whole;
  restore(bench, record, state);
  try {
    await carryOut(surface, plan, record);
    expect(endOf(bench.sandbox.world)).toEqual(end);
    expect([...earlier, ...bench.watcher.changes()].sort()).toEqual(changes);
    expect((await planOf(surface)).operations.map(({ id }) => id)).toEqual([]);
    takenUp += 1;
  } catch (error) {
    const help = (error as { help?: string[] }).help?.join('\n') ?? '';
    throw new Error(`killed ${state.moment}: ${(error as Error).message}\n${help}`, { cause: error });
  }
}

const kindsOf = ({ operations }: Plan) => [...new Set(operations.map(({ action }) => action.type))].sort();

describe('a first rollout', () => {
  it('ends the same wherever it is killed, and nothing is done twice', async () => {
    const whole = await wholeDeployment('a first rollout', nothing, before, { ...config, trustedServices: [] });
    expect(kindsOf(whole.plan)).toEqual([
      'activateStackSetsAccess',
      'createStackSet',
      'deployWave',
      'gate',
      'setAutoDeployment',
    ]);
    for (const state of sampled(whole.states)) await takeUp(whole, state);
  }, 600_000);
});

describe('a change in two waves, with a removal and a stack beside', () => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await wholeDeployment('a change', before, after);
  }, 60_000);

  it('has every kind of operation on what is there', () => {
    expect(kindsOf(whole.plan)).toEqual([
      'changeSet',
      'createStackSet',
      'deleteStackSet',
      'deployWave',
      'gate',
      'removeInstances',
      'setAutoDeployment',
    ]);
  });

  it('ends the same wherever it is killed, and nothing is done twice', async () => {
    for (const state of sampled(whole.states)) await takeUp(whole, state);
  }, 600_000);

  it(`ends the same when the run that takes it up is killed, too: ${twice} times`, async () => {
    for (let run = 1; run <= twice; run += 1) {
      const first = pick(whole.states, run);
      restore(bench, record, first);
      const second = pick(await kept(() => carryOut(whole.surface, whole.plan, record)), run * 7);
      await takeUp(whole, second, [...untilOf(whole, first), ...bench.watcher.changes(second.seen)]);
    }
  }, 900_000);
});

it('has been killed at thirty moments that differ, at least', () => {
  expect(takenUp).toBeGreaterThanOrEqual(30);
});

/** One of a list, the same one for the same number. */
function pick<T>(list: readonly T[], seed: number): T {
  return list[(seed * 48_271) % list.length] as T;
}
