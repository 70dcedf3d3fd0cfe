import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation';
import { addFault } from '../../../tools/sandbox/faults.js';
import type { World } from '../../../tools/sandbox/world.js';
import { handClock, open } from '../harness.js';
import { type Bench, bench, deny, scp, template, unit } from './bench.js';

/** How many objects of the organization differ: what one API call changed. */
function changed(before: World, after: World): string[] {
  const parts = ['organizationalUnits', 'policies', 'tags'] as const;
  const differing = parts.flatMap((part) => {
    const ids = new Set([...Object.keys(before[part]), ...Object.keys(after[part])]);
    return [...ids]
      .filter((id) => JSON.stringify(before[part][id]) !== JSON.stringify(after[part][id]))
      .map((id) => `${part} ${id}`);
  });
  const pairs = (world: World) =>
    Object.entries(world.attachments).flatMap(([id, all]) => all.map((target) => `${id} ${target}`));
  const [then, now] = [pairs(before), pairs(after)];
  const moved = [...then.filter((pair) => !now.includes(pair)), ...now.filter((pair) => !then.includes(pair))];
  return [...differing, ...moved.filter((pair) => !pair.startsWith('p-FullAWSAccess'))];
}

/** What every state change of the organization was, one by one. */
function watch(on: Bench): string[][] {
  const seen: string[][] = [];
  let before = structuredClone(on.world);
  on.sandbox.onCall(({ world }) => {
    const change = changed(before, world);
    if (change.length > 0) seen.push(change);
    before = structuredClone(world);
  });
  return seen;
}

const tree = (root: string, n: number, targets: number[], action: string) =>
  template({
    ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`U${i}`, unit(`U${i}`, root)])),
    ...Object.fromEntries(
      [0, 1, 2].map((p) => [
        `P${p}`,
        scp(
          `P${p}`,
          targets.map((t) => ({ Ref: `U${t}` })),
          deny(action),
        ),
      ]),
    ),
  });

describe('between two states of a stack', () => {
  test('every API call of a resource is a state of its own', async () => {
    const on = await bench();
    await on.deploy(tree(on.root, 4, [0, 1], 's3:*'));
    const seen = watch(on);
    await on.deploy(tree(on.root, 4, [2, 3], 'ec2:*'));
    // Three policies: one update, two attachments, two detachments each.
    expect(seen).toHaveLength(15);
    expect(seen.map((change) => change.length)).toEqual(seen.map(() => 1));
  });

  test('resources without a dependency take turns, differently in every world and alike in the same', async () => {
    const order = async (idSeed: string) => {
      const on = await bench(null, { idSeed });
      await on.deploy(tree(on.root, 3, [0], 's3:*'));
      return (await on.events()).filter((event) => /^P\d CREATE_COMPLETE/.test(event)).join();
    };
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f'];
    const orders = [];
    for (const seed of seeds) orders.push(await order(seed));
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(await order('a')).toBe(orders[0]);
  });

  test('the clock decides how far it has come', async () => {
    const on = await bench();
    on.world.settings.resourceMs = 3000;
    const made = await on.changeSet(tree(on.root, 3, [0, 1, 2], 's3:*'), { ChangeSetType: 'CREATE' });
    on.pass(10_000);
    await on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: made.ChangeSetId }));
    const counts = [];
    for (let second = 0; second < 12; second++) {
      on.pass(1000);
      await on.events();
      counts.push(Object.keys(on.world.organizationalUnits).length + Object.values(on.world.attachments).flat().length);
    }
    expect(new Set(counts).size).toBeGreaterThan(4);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test('a slow resource holds up only what depends on it', async () => {
    const on = await bench();
    addFault(on.world, { kind: 'slow', operation: 'Resource', resource: { logicalId: 'U0' }, ms: 5000 });
    const made = await on.changeSet(tree(on.root, 2, [0], 's3:*'), { ChangeSetType: 'CREATE' });
    await on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: made.ChangeSetId }));
    on.pass(4000);
    const then = await on.events();
    expect(then).toContain('U1 CREATE_COMPLETE');
    expect(then).not.toContain('U0 CREATE_COMPLETE');
    expect(await on.settle()).toBe('CREATE_COMPLETE');
  });

  test('the sandbox can stop and go on where it was', async () => {
    const state = join(mkdtempSync(join(tmpdir(), 'charter-sandbox-')), 'state.json');
    const { clock, pass } = handClock();
    const body = (root: string) => tree(root, 3, [0, 1], 's3:*');
    const first = await open({ clock, state });
    const on = Object.assign(await bench(), { sandbox: first, world: first.world, pass });
    const connect = (endpoint: string) =>
      Object.assign(on.cfn.config, { endpoint: async () => ({ ...parts(endpoint) }) });
    connect(first.endpoint);
    const root = first.world.organization!.rootId;
    const made = await on.changeSet(body(root), { ChangeSetType: 'CREATE' });
    await on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: made.ChangeSetId }));
    await first.close();
    const second = await open({ clock, state });
    connect(second.endpoint);
    Object.assign(on, { sandbox: second, world: second.world });
    expect(await on.settle()).toBe('CREATE_COMPLETE');
    expect(Object.keys(second.world.organizationalUnits)).toHaveLength(3);
  });
});

function parts(endpoint: string) {
  const { protocol, hostname, port } = new URL(endpoint);
  return { protocol, hostname, port: Number(port), path: '/' };
}
