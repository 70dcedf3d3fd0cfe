import { CreateAccountCommand, ListParentsCommand, MoveAccountCommand } from '@aws-sdk/client-organizations';
import type { Config } from '../../pipeline/model/index.js';
import { account, configOf, deny, document, policy } from '../plan/small-organization.js';
import { rolloutOf, stackSet, wave } from '../plan/stack-sets/surface.js';
import { freshBench } from './bench.js';
import { deploySurface, planSurface, type Wanted } from './deploy-surface.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

const bench = freshBench('joining');

const units = ['Sandbox', 'Workloads', 'Holding'];
const config: Config = configOf(units, [{ ...policy('Guard', ['Workloads'], document(deny('s3:*'))) }], {
  accounts: [account('Try', 'Sandbox'), account('Shop', 'Workloads')],
  rollout: rolloutOf([wave('canary', ['Sandbox']), wave('rest', [])], {
    newAccounts: { holdingOrganizationalUnit: 'Holding' },
  }),
});
const surface = (version: string): Wanted => ({
  config,
  sets: [
    stackSet('Auto', ['Root'], { version, autoDeployment: true, retainStacks: true }),
    stackSet('Own', ['Workloads'], { version }),
  ],
});

/** Account and Region of every stack of a stack set that is current. */
async function current(name: string): Promise<string[]> {
  const { sandbox } = bench();
  const sets = Object.values(sandbox.world.cloudformation.stackSets ?? {}).filter((one) => one.name === name);
  return sets
    .flatMap(({ instances }) => Object.values(instances))
    .filter(({ status }) => status === 'CURRENT')
    .map(({ account: id, region }) => `${sandbox.world.accounts[id]?.name} ${region}`)
    .sort();
}

test('an account that somebody creates during a rollout gets what the others have, and the next plan says so', async () => {
  await deploySurface(bench(), surface('1'), await planSurface(bench(), surface('1')));
  const plan = await planSurface(bench(), surface('2'));
  let joining: Promise<void> | null = null;
  await deploySurface(bench(), surface('2'), plan, (event) => {
    if (event.type === 'done' && event.operation === 'stackSet:charter-Auto:wave:canary') joining ??= join();
  });
  expect(joining).not.toBeNull();
  await joining;
  // Auto-deployment was off, so that it could not get what its wave was not at.
  const next = await planSurface(bench(), surface('2'));
  const waves = next.operations.filter(({ action }) => action.type === 'deployWave');
  expect(waves).not.toEqual([]);
  await deploySurface(bench(), surface('2'), next);
  for (const name of ['charter-Auto', 'charter-Own'])
    expect((await current(name)).filter((one) => one.startsWith('Joined'))).toHaveLength(2);
  expect((await planSurface(bench(), surface('2'))).operations).toEqual([]);
}, 120_000);

async function join(): Promise<void> {
  const { aws, sandbox } = bench();
  await aws.organizations.send(new CreateAccountCommand({ AccountName: 'Joined', Email: 'joined@example.com' }));
  const created = async () => {
    for (;;) {
      const found = Object.values(sandbox.world.accounts).find(({ name }) => name === 'Joined');
      if (found) return found.id;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const AccountId = await created();
  const { Parents } = await aws.organizations.send(new ListParentsCommand({ ChildId: AccountId }));
  const workloads = Object.values(sandbox.world.organizationalUnits).find(({ name }) => name === 'Workloads');
  await aws.organizations.send(
    new MoveAccountCommand({
      AccountId,
      SourceParentId: Parents?.[0]?.Id,
      DestinationParentId: workloads?.id,
    }),
  );
}

test('a new account of the config is built in the holding OU and moved when its baseline is there', async () => {
  await deploySurface(bench(), surface('1'), await planSurface(bench(), surface('1')));
  const more = { ...config, accounts: [...config.accounts, account('Fresh', 'Workloads')] };
  const wanted: Wanted = { ...surface('1'), config: more };
  const plan = await planSurface(bench(), wanted);
  const seen: string[] = [];
  await deploySurface(bench(), wanted, plan, (event) => {
    if (event.type !== 'done' && event.type !== 'unchanged') return;
    const { world } = bench().sandbox;
    const fresh = Object.values(world.accounts).find(({ name }) => name === 'Fresh');
    const unit = world.organizationalUnits[fresh?.parentId ?? '']?.name ?? 'Root';
    const stacks = Object.values(world.cloudformation.stackSets ?? {}).flatMap((set) =>
      Object.values(set.instances)
        .filter((one) => one.account === fresh?.id && one.status === 'CURRENT')
        .map(() => set.name),
    );
    seen.push(`${unit}: ${[...new Set(stacks)].sort().join()}`);
  });
  const distinct = seen.filter((one, at) => one !== seen[at - 1]);
  expect(distinct).toContain('Holding: charter-Auto');
  expect(distinct.filter((one) => one.startsWith('Workloads:') && !one.includes('charter-Auto'))).toEqual([]);
  expect(distinct.at(-1)).toBe('Workloads: charter-Auto,charter-Own');
  expect((await planSurface(bench(), wanted)).operations).toEqual([]);
}, 120_000);
