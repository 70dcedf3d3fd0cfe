import { type RecoverChoices, recover } from '../../pipeline/recover/index.js';
import { type Bench, stack, stackOperation, startBench, unitChange, unitsTemplate } from '../deploy/bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const one = unitsTemplate({ Workloads: 'Workloads' });
const two = unitsTemplate({ Workloads: 'Renamed', Security: 'Security' });
const look = (choices: RecoverChoices = { skip: {}, remove: [] }) =>
  recover({ aws: bench.aws, regions: [], version: '0.1.0', choices });

async function create(): Promise<void> {
  const operation = stackOperation(one);
  await bench.deploy(await bench.plan([operation], [one], { [operation.id]: [unitChange('Add', 'Workloads')] }));
}

test('where nothing is stuck, nothing is said', async () => {
  await create();
  const { explanations, plan } = await look();
  expect(explanations).toEqual([]);
  expect(plan.operations).toEqual([]);
});

test('a creation that failed is explained, deleted under its own approval, and then succeeds', async () => {
  bench.fault({ kind: 'failResource', resource: { logicalId: 'Workloads' }, message: 'no luck', times: 1 });
  await expect(create()).rejects.toThrow(/ROLLBACK_COMPLETE/);
  const { explanations, plan } = await look();
  expect(explanations).toMatchObject([{ stack, status: 'ROLLBACK_COMPLETE', cause: expect.stringMatching(/no luck/) }]);
  const again = async () => (await look()).plan;
  expect(await bench.deploy(plan, again)).toEqual({ done: 1, unchanged: 0 });
  expect(await bench.status()).toBeNull();
  expect(await bench.deploy(plan, again)).toEqual({ done: 0, unchanged: 0 });
  await create();
  expect(await bench.units()).toEqual(['Workloads']);
});

test('a rollback that got stuck is explained, continued, and leaves the stack usable', async () => {
  await create();
  bench.fault({ kind: 'failResource', resource: { logicalId: 'Security' }, message: 'no luck' });
  bench.fault({
    kind: 'failResource',
    resource: { logicalId: 'Workloads', action: 'update' },
    message: 'stuck',
    nth: 2,
  });
  const update = stackOperation(two, { changeSetType: 'UPDATE' });
  const changes = [unitChange('Add', 'Security'), unitChange('Modify', 'Workloads', ['/Properties/Name'])];
  const plan = await bench.plan([update], [two], { [update.id]: changes });
  await expect(bench.deploy(plan)).rejects.toThrow(/UPDATE_ROLLBACK_FAILED/);
  const { explanations, plan: recovery } = await look();
  expect(explanations).toMatchObject([{ status: 'UPDATE_ROLLBACK_FAILED', cause: expect.stringMatching(/no luck/) }]);
  bench.clearFaults();
  expect(await bench.deploy(recovery, async () => (await look()).plan)).toEqual({ done: 1, unchanged: 0 });
  expect(await bench.status()).toBe('UPDATE_ROLLBACK_COMPLETE');
  expect(await bench.units()).toEqual(['Workloads']);
  expect(await bench.deploy(plan)).toEqual({ done: 1, unchanged: 0 });
});

test('a stack that is only there for review goes when it is asked for', async () => {
  const wrong = stackOperation(two);
  const plan = await bench.plan([wrong], [two], { [wrong.id]: [unitChange('Add', 'Workloads')] });
  await expect(bench.deploy(plan)).rejects.toThrow(/more than was approved/);
  expect((await look()).explanations).toMatchObject([{ status: 'REVIEW_IN_PROGRESS', operation: null }]);
  const { plan: removal } = await look({ skip: {}, remove: [stack] });
  expect(await bench.deploy(removal, async () => (await look({ skip: {}, remove: [stack] })).plan)).toEqual({
    done: 1,
    unchanged: 0,
  });
  expect(await bench.status()).toBeNull();
});
