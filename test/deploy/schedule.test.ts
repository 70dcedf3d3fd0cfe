import fc from 'fast-check';
import { runInOrder } from '../../pipeline/deploy/schedule.js';
import type { Operation } from '../../pipeline/model/index.js';

const operation = (id: string, kind: Operation['kind'], dependsOn: string[] = []): Operation => ({
  id,
  kind,
  dependsOn,
  title: id,
  before: null,
  after: null,
  touches: [],
  action: { type: 'enableTrustedAccess', service: id },
});

const graph = fc
  .array(fc.record({ account: fc.boolean(), before: fc.array(fc.nat(), { maxLength: 3 }), slow: fc.nat(3) }), {
    maxLength: 14,
  })
  .map((nodes) =>
    nodes.map(({ account, before, slow }, index) => ({
      slow,
      operation: operation(
        `o${index}`,
        account ? 'account' : 'stack',
        index === 0 ? [] : [...new Set(before.map((at) => `o${at % index}`))],
      ),
    })),
  );

test('every operation runs once, after what it depends on, and only accounts run beside each other', async () => {
  await fc.assert(
    fc.asyncProperty(graph, async (nodes) => {
      const done = new Set<string>();
      const running = new Map<string, string>();
      let most = 0;
      await runInOrder(
        nodes.map((node) => node.operation),
        async ({ id, kind, dependsOn }) => {
          expect(dependsOn.every((before) => done.has(before))).toBe(true);
          expect(done.has(id) || running.has(id)).toBe(false);
          running.set(id, kind);
          most = Math.max(most, running.size);
          expect(running.size === 1 || [...running.values()].every((other) => other === 'account')).toBe(true);
          for (let turn = nodes.find((node) => node.operation.id === id)?.slow ?? 0; turn > 0; turn -= 1)
            await new Promise(setImmediate);
          running.delete(id);
          done.add(id);
        },
      );
      expect(done.size).toBe(nodes.length);
      expect(most).toBeLessThanOrEqual(3);
    }),
    { numRuns: 200 },
  );
});

test('independent accounts do run beside each other', async () => {
  let running = 0;
  let most = 0;
  await runInOrder(
    ['a', 'b', 'c', 'd'].map((id) => operation(id, 'account')),
    async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
    },
  );
  expect(most).toBe(3);
});

test('a failure lets what runs come to its end, and starts nothing more', async () => {
  const started: string[] = [];
  const ended: string[] = [];
  const work = runInOrder(
    ['a', 'b', 'c', 'd'].map((id) => operation(id, 'account')),
    async ({ id }) => {
      started.push(id);
      await new Promise(setImmediate);
      if (id === 'a') throw new Error('a broke');
      await new Promise(setImmediate);
      ended.push(id);
    },
  );
  await expect(work).rejects.toThrow('a broke');
  expect(started).toEqual(['a', 'b', 'c']);
  expect(ended).toEqual(['b', 'c']);
});

test('a dependency that is not among them is done already', async () => {
  const ran: string[] = [];
  await runInOrder([operation('b', 'stack', ['a'])], async ({ id }) => void ran.push(id));
  expect(ran).toEqual(['b']);
});

test('operations that wait for each other are an error, not a hang', async () => {
  const circle = [operation('a', 'stack', ['b']), operation('b', 'stack', ['a'])];
  await expect(runInOrder(circle, async () => {})).rejects.toThrow(/a, b/);
});

describe('stack sets', () => {
  const of = (id: string, stackSet: string, dependsOn: string[] = []): Operation => ({
    ...operation(id, 'stackSet', dependsOn),
    action: { type: 'deleteStackSet', stackSet, region: 'us-east-1' },
  });
  const gate: Operation = {
    ...operation('gate', 'stackSet'),
    action: { type: 'gate', name: 'w', wave: 'w', region: 'us-east-1', alarms: [], pauseMinutes: 0, manual: false },
  };

  /** Which operations were ever under way at the same time. */
  async function beside(operations: Operation[]): Promise<Set<string>> {
    const running = new Set<string>();
    const pairs = new Set<string>();
    await runInOrder(operations, async ({ id }) => {
      for (const other of running) pairs.add([id, other].sort().join(' '));
      running.add(id);
      for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
      running.delete(id);
    });
    return pairs;
  }

  test('different ones run beside each other, four at a time; operations of one and the same do not', async () => {
    const operations = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => [of(`${name}1`, name), of(`${name}2`, name)]);
    const pairs = await beside(operations);
    expect(pairs).toContain('a1 b1');
    expect(['a1 a2', 'b1 b2', 'c1 c2', 'd1 d2', 'e1 e2'].filter((pair) => pairs.has(pair))).toEqual([]);
    let running = 0;
    let most = 0;
    await runInOrder(operations, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
    });
    expect(most).toBe(4);
  });

  test('gates, stacks and accounts do not run beside them', async () => {
    const pairs = await beside([
      of('a', 'a'),
      gate,
      of('b', 'b'),
      operation('stack', 'stack'),
      operation('account', 'account'),
    ]);
    expect([...pairs].filter((pair) => /gate|stack|account/.test(pair))).toEqual([]);
  });
});
