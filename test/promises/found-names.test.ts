import {
  CreateOrganizationalUnitCommand,
  UpdateOrganizationalUnitCommand,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import type { Config, Plan } from '../../pipeline/model/index.js';
import { addFault } from '../../tools/sandbox/faults.js';
import { checkedOf, freshBench } from './bench.js';
import { before } from './every-operation.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// OUs whose names change: by hand in the console, or declared as moved.

const bench = freshBench('names');

const [shop] = before.accounts.filter(({ name }) => name === 'Shop');

function configOf(paths: string[], more: Partial<Config> = {}): Config {
  return {
    ...before,
    organizationStackParts: { organizationalUnits: 1, policies: 1 },
    organizationalUnits: paths.map((path) => ({ path, ignored: false, implied: false })),
    accounts: [{ ...shop!, organizationalUnit: paths.at(-1) ?? 'Root' }],
    policies: before.policies
      .filter(({ name }) => name === 'Leave' || name === 'Gone')
      .map((policy) => ({ ...policy, targets: { organizationalUnits: [...paths], accounts: [] } })),
    ...more,
  };
}

async function deployed(config: Config): Promise<void> {
  const checked = checkedOf(config);
  await bench().deploy(checked, await bench().plan(checked));
  expect((await bench().plan(checked)).operations).toEqual([]);
}

const units = () => Object.values(bench().sandbox.world.organizationalUnits);
const idOf = (name: string) => units().find((unit) => unit.name === name)?.id;

async function rename(from: string, to: string): Promise<void> {
  const input = { OrganizationalUnitId: idOf(from), Name: to };
  await bench().aws.organizations.send(new UpdateOrganizationalUnitCommand(input));
}

const idsOf = ({ operations }: Plan) => operations.map(({ id }) => id);
const step = (name: string) => `stack:charter-organization:${name}`;

describe('an OU that was renamed by hand', () => {
  const config = configOf(['Workloads', 'Workloads/Prod']);

  it.each([
    ['with what is in it', ['Workloads']],
    ['alone', ['Prod']],
    ['with its parent', ['Workloads', 'Prod']],
  ])('gets its name back, %s', async (_what, renamed) => {
    await deployed(config);
    const ids = units().map(({ id }) => id);
    for (const name of renamed) await rename(name, `${name} by hand`);
    const plan = await bench().plan(checkedOf(config));
    expect(idsOf(plan)).toEqual([step('sync'), step('attach')]);
    expect(plan.summary).toMatchObject({ add: 0, modify: renamed.length, remove: 0, import: 0, release: 0 });
    await deployed(config);
    expect(units().map(({ id, name }) => [id, name])).toEqual([
      [ids[0], 'Workloads'],
      [ids[1], 'Prod'],
    ]);
  });

  it('keeps the new one where the config takes it over', async () => {
    await deployed(config);
    const ids = units().map(({ id }) => id);
    await rename('Workloads', 'Work');
    const renamed = configOf(['Work', 'Work/Prod']);
    const plan = await bench().plan(checkedOf(renamed));
    expect(idsOf(plan)).toEqual([step('sync')]);
    expect(plan.summary).toMatchObject({ add: 0, modify: 0, remove: 0 });
    await deployed(renamed);
    expect(units().map(({ id, name }) => [id, name])).toEqual([
      [ids[0], 'Work'],
      [ids[1], 'Prod'],
    ]);
  });

  it('is still known when a deployment stops after its name was taken in', async () => {
    await deployed(config);
    await rename('Workloads', 'Somewhere');
    const checked = checkedOf(config);
    const plan = await bench().plan(checked);
    addFault(bench().sandbox.world, { kind: 'failResource', resource: { action: 'update' }, nth: 1 });
    const record = bench().directory();
    await expect(bench().deploy(checked, plan, { record })).rejects.toThrow(/UPDATE_ROLLBACK_COMPLETE/);
    expect(idsOf(await bench().plan(checked))).toEqual([step('attach')]);
    await bench().deploy(checked, plan, { record });
    expect(units().map(({ name }) => name)).toEqual(['Workloads', 'Prod']);
    expect((await bench().plan(checked)).operations).toEqual([]);
  });

  it('is renamed as declared, whatever somebody called it meanwhile', async () => {
    await deployed(config);
    const ids = units().map(({ id }) => id);
    await rename('Workloads', 'Somewhere');
    await deployed(configOf(['Work', 'Work/Prod'], { moved: [{ from: 'Workloads', to: 'Work' }] }));
    expect(units().map(({ id, name }) => [id, name])).toEqual([
      [ids[0], 'Work'],
      [ids[1], 'Prod'],
    ]);
  });

  it('is left alone while it is ignored, and known when it no longer is', async () => {
    await deployed(config);
    await rename('Prod', 'Production');
    const ignored = configOf(['Workloads'], { accounts: [], policies: [] });
    ignored.organizationalUnits.push({ path: 'Workloads/Prod', ignored: true, implied: false });
    await deployed(ignored);
    expect(units().map(({ name }) => name)).toEqual(['Workloads', 'Production']);
    await deployed(config);
    expect(units().map(({ name }) => name)).toEqual(['Workloads', 'Prod']);
  });

  it('does not take the place of one that was made under its name', async () => {
    await deployed(config);
    await rename('Prod', 'Old');
    const input = { ParentId: idOf('Workloads'), Name: 'Prod' };
    await bench().aws.organizations.send(new CreateOrganizationalUnitCommand(input));
    const made = idOf('Prod');
    await deployed(config);
    expect(idOf('Prod')).toBe(made);
    expect(idOf('Old')).toBeUndefined();
  });

  it('does not change stacks before it has its name back', async () => {
    await deployed(config);
    await rename('Prod', 'Production');
    const divided = configOf(['Workloads', 'Workloads/Prod'], {
      organizationStackParts: { organizationalUnits: 2, policies: 1 },
    });
    const plan = await bench().plan(checkedOf(divided));
    expect(plan.refusals.map(({ code, object }) => [code, object])).toEqual([
      ['ou-renamed-by-hand', 'ou:Workloads/Production'],
    ]);
    await rename('Production', 'Prod');
    await deployed(divided);
  });
});

describe('a name that another has', () => {
  const from = configOf(['A', 'A/X', 'A/Y']);
  const aToB = { from: 'A', to: 'B' };
  const refused = async (config: Config) =>
    (await bench().plan(checkedOf(config))).refusals.map(({ code, object }) => [code, object]);

  // Without the refusal, CloudFormation fails in the middle: “An OU with the same name already exists.”
  it.each<[string, string[], Config['moved'], string[]]>([
    ['traded', ['B', 'B/X', 'B/Y'], [aToB, { from: 'A/X', to: 'B/Y' }, { from: 'A/Y', to: 'B/X' }], ['B/X', 'B/Y']],
    ['passed on', ['B', 'B/Y', 'B/Z'], [aToB, { from: 'A/X', to: 'B/Y' }, { from: 'A/Y', to: 'B/Z' }], ['B/Y']],
    ['of one that goes', ['B', 'B/Y'], [aToB, { from: 'A/X', to: 'B/Y' }], ['B/Y']],
    ['of one that is renamed, for a new one', ['B', 'B/Y', 'B/Z'], [aToB, { from: 'A/Y', to: 'B/Z' }], ['B/Y']],
  ])('is not given: %s', async (_what, paths, moved, objects) => {
    await deployed(from);
    expect(await refused(configOf(paths, { moved }))).toEqual(objects.map((path) => ['name-taken', `ou:${path}`]));
  });

  it('can be traded by way of a third', async () => {
    await deployed(from);
    const ids = units().map(({ id }) => id);
    await deployed(configOf(['B', 'B/Third', 'B/Y'], { moved: [aToB, { from: 'A/X', to: 'B/Third' }] }));
    await deployed(configOf(['B', 'B/Third', 'B/X'], { moved: [{ from: 'B/Y', to: 'B/X' }] }));
    await deployed(configOf(['B', 'B/Y', 'B/X'], { moved: [{ from: 'B/Third', to: 'B/Y' }] }));
    expect(units().map(({ id, name }) => [id, name])).toEqual([
      [ids[0], 'B'],
      [ids[1], 'Y'],
      [ids[2], 'X'],
    ]);
  });

  it('is not given to a policy where AWS has one of that name', async () => {
    const policies = from.policies.map((policy) => ({ ...policy, name: 'FullAWSAccess' })).slice(0, 1);
    await deployed({ ...from, policies: [] });
    expect(await refused({ ...from, policies })).toEqual([
      ['name-taken', 'policy:SERVICE_CONTROL_POLICY/FullAWSAccess'],
    ]);
  });

  it('may be traded by policies in the console: each then is what its name says', async () => {
    await deployed(from);
    const [leave, gone] = ['Leave', 'Gone'].map(
      (name) => Object.values(bench().sandbox.world.policies).find((policy) => policy.name === name)?.id,
    );
    for (const [PolicyId, Name] of [
      [leave, 'Third'],
      [gone, 'Leave'],
      [leave, 'Gone'],
    ]) {
      await bench().aws.organizations.send(new UpdatePolicyCommand({ PolicyId, Name }));
    }
    await deployed(from);
    expect(bench().sandbox.world.policies[leave!]?.name).toBe('Gone');
  });
});
