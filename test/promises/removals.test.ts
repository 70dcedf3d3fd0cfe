import { DeletePolicyCommand } from '@aws-sdk/client-organizations';
import type { Config } from '../../pipeline/model/index.js';
import { recoverLive } from '../../pipeline/pipeline.js';
import { addFault } from '../../tools/sandbox/faults.js';
import { checkedOf, freshBench } from './bench.js';
import { before } from './every-operation.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// Removals that stopped halfway: finished by somebody by hand, or not finished by CloudFormation.

const bench = freshBench('removals');

const whole: Config = { ...before, organizationStackParts: { organizationalUnits: 1, policies: 1 } };
const rest = checkedOf({ ...whole, policies: whole.policies.filter(({ name }) => name !== 'Gone') });

beforeEach(async () => {
  await bench().deploy(checkedOf(whole), await bench().plan(checkedOf(whole)));
});

const idOf = (name: string) => Object.values(bench().sandbox.world.policies).find((p) => p.name === name)?.id ?? '';
const steps = async (checked = rest) => (await bench().plan(checked)).operations.map(({ id }) => id.split(':').at(-1));
const deleteByHand = (id: string) => bench().aws.organizations.send(new DeletePolicyCommand({ PolicyId: id }));

/** Deploys up to where the removed objects are detached and marked, and no further. */
async function mark(checked = rest): Promise<void> {
  const plan = await bench().plan(checked);
  const { world } = bench().sandbox;
  // Only the deletion fails: what comes before it is a change set, too.
  addFault(world, { kind: 'error', service: 'cloudformation', operation: 'ExecuteChangeSet', code: 'Denied', nth: 2 });
  await expect(bench().deploy(checked, plan)).rejects.toThrow('Denied');
  world.faults = [];
  expect(await steps(checked)).toEqual(['remove']);
}

it('forgets what is marked for removal and was deleted by hand', async () => {
  await mark();
  await deleteByHand(idOf('Gone'));
  expect(await steps()).toEqual(['sync']);
  await bench().deploy(rest, await bench().plan(rest));
  expect(await steps()).toEqual([]);
});

it('makes anew what was marked for removal, deleted by hand, and is wanted again', async () => {
  await mark();
  await deleteByHand(idOf('Gone'));
  const checked = checkedOf(whole);
  expect(await steps(checked)).toEqual(['sync', 'attach']);
  await bench().deploy(checked, await bench().plan(checked));
  expect([await steps(checked), idOf('Gone')]).toEqual([[], expect.stringMatching(/^p-/)]);
});

it('does not delete in a step that only lets go what lives again when it comes to it', async () => {
  await mark();
  const id = idOf('Gone');
  const { world } = bench().sandbox;
  const kept = structuredClone(world.policies[id]!);
  await deleteByHand(id);
  const plan = await bench().plan(rest);
  // No id comes back on AWS. Should one seem to, a change set that would delete it is not executed.
  const stop = bench().sandbox.onCall(({ operation }) => {
    if (operation === 'ExecuteChangeSet') throw new Error('executed');
    if (operation === 'CreateChangeSet') world.policies[id] = kept;
    return undefined;
  });
  await expect(bench().deploy(rest, plan)).rejects.toMatchObject({ exitCode: 5 });
  stop();
  expect(world.policies[id]).toEqual(kept);
});

it('says what a stack could not delete: the deployment at once, recover from then on, and a plan that it is unmanaged', async () => {
  const { world } = bench().sandbox;
  addFault(world, { kind: 'failResource', resource: { action: 'delete' }, nth: 1 });
  const plan = await bench().plan(rest);
  const record = bench().directory();
  const id = idOf('Gone');
  const failed = bench().deploy(rest, plan, { record });
  await expect(failed).rejects.toMatchObject({
    exitCode: 1,
    help: expect.arrayContaining([expect.stringContaining(id)]),
  });
  world.faults = [];
  expect(await bench().deploy(rest, plan, { record })).toEqual({ done: 0, unchanged: 0 });

  const left = await bench().plan(rest);
  expect([left.operations, left.unmanaged.map((object) => object.id)]).toEqual([[], expect.arrayContaining([id])]);
  const recovery = () => recoverLive(bench().aws, { skip: {}, remove: [] });
  const { explanations, plan: freeing } = await recovery();
  expect(explanations).toHaveLength(1);
  expect(explanations[0]).toMatchObject({ status: 'UPDATE_COMPLETE', operation: null });
  expect(explanations[0]?.steps.join('\n')).toContain(`aws organizations delete-policy --policy-id ${id}`);
  expect(freeing.operations).toEqual([]);

  // Both ways out that it names.
  const checked = checkedOf(whole);
  await bench().deploy(checked, await bench().plan(checked));
  expect([idOf('Gone'), (await recovery()).explanations]).toEqual([id, []]);
  await bench().deploy(rest, await bench().plan(rest));
  expect([idOf('Gone'), (await recovery()).explanations]).toEqual(['', []]);
});

it('says nothing any more of what was left behind and then deleted by hand', async () => {
  const { world } = bench().sandbox;
  addFault(world, { kind: 'failResource', resource: { action: 'delete' }, nth: 1 });
  await expect(bench().deploy(rest, await bench().plan(rest))).rejects.toThrow('could not delete');
  world.faults = [];
  await deleteByHand(idOf('Gone'));
  expect((await recoverLive(bench().aws, { skip: {}, remove: [] })).explanations).toEqual([]);
});
