import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { recoverLive } from '../../pipeline/pipeline.js';
import type { StackSetExplanation } from '../../pipeline/recover/index.js';
import { addFault } from '../../tools/sandbox/faults.js';
import {
  accounts,
  activate,
  canary,
  creation,
  deployByHand,
  organization,
  planOf,
  removal,
  rest,
  template,
  wave,
} from '../deploy/stack-sets/bench.js';
import { itWith } from '../only-where.js';
import { type Bench, startBench } from '../promises/bench.js';

jest.mock('node:timers/promises', () => jest.requireActual('../promises/hurried-timers.js'));
jest.setTimeout(60_000);

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.enter(organization()));

const note = { name: 'charter-note', template: template('note') };
const deployed = (operations: ReturnType<typeof creation>[]) =>
  deployByHand(bench, planOf(bench.sandbox.world, operations, [note.template]));
const look = async () => (await recoverLive(bench.aws, { skip: {}, remove: [] })).stackSets;
const text = (found: StackSetExplanation[]) =>
  found.flatMap(({ what, failed, steps }) => [...what, ...failed, ...steps]).join('\n');
const shell = (line: string) =>
  promisify(execFile)('sh', ['-c', line], { env: { ...process.env, ...bench.sandbox.env, AWS_PAGER: '' } });
const whole = [activate, creation(note), wave(note, 'canary', canary), wave(note, 'rest', rest)];

test('a stack set that is as it should be is not spoken of', async () => {
  await deployed(whole);
  expect(await look()).toEqual([]);
});

test('a stack that failed is named with its cause, those behind it are counted, and the next deployment is the way out', async () => {
  addFault(bench.sandbox.world, {
    kind: 'failStackInstance',
    stackInstance: { account: accounts.Pay.id },
    message: 'no luck',
  });
  await expect(deployed(whole)).rejects.toThrow(/failed/);
  const found = await look();
  expect(found).toMatchObject([{ stackSet: 'charter-note', region: 'us-east-1' }]);
  expect(text(found)).toMatch(new RegExp(`${accounts.Pay.id} in \\S+ \\(FAILED\\): .*no luck`));
  expect(text(found)).toContain('the next deployment tries again');
  expect(text(found)).not.toContain('delete-stack-instances');
});

test('what AWS does not touch any more is said, with the line that takes it out, and Charter does not do it', async () => {
  await deployed(whole);
  addFault(bench.sandbox.world, {
    kind: 'failStackInstance',
    stackInstance: { action: 'delete', account: accounts.Shop.id, region: 'eu-west-1' },
    message: 'a bucket is not empty',
  });
  await expect(deployed([removal('charter-note', ['Shop'], false)])).rejects.toThrow();
  const recovery = await recoverLive(bench.aws, { skip: {}, remove: [] });
  const said = text(recovery.stackSets);
  expect(said).toContain('1 stack is INOPERABLE');
  expect(said).toContain(`${accounts.Shop.id} in eu-west-1 (INOPERABLE): `);
  expect(said).toContain('a bucket is not empty');
  expect(said).toMatch(
    new RegExp(
      `aws cloudformation delete-stack-instances --stack-set-name charter-note --region us-east-1 --retain-stacks --regions eu-west-1 --deployment-targets OrganizationalUnitIds=\\S+,Accounts=${accounts.Shop.id},AccountFilterType=INTERSECTION`,
    ),
  );
  expect(recovery.plan.operations).toEqual([]);
});

itWith('the aws CLI')('the lines that take it out and that stop an operation work as they stand', async () => {
  await deployed(whole);
  const world = bench.sandbox.world;
  addFault(world, { kind: 'failStackInstance', stackInstance: { action: 'delete', account: accounts.Shop.id } });
  await expect(deployed([removal('charter-note', ['Shop'], false)])).rejects.toThrow();
  world.faults.length = 0;
  const take =
    (await look()).flatMap(({ steps }) => steps).find((step) => step.includes('delete-stack-instances')) ?? '';
  // So slow that the look comes while it runs.
  world.settings.resourceMs = 30_000;
  await shell(take);
  const found = await look();
  const active = text(found);
  expect(active).toMatch(/Operation \S+ \(delete\) is RUNNING, since \d{4}-\S+: \d of \d stacks done, 0 failed\./);
  expect(active).not.toContain('behind');
  const halt = found.flatMap(({ steps }) => steps).find((step) => step.includes('stop-stack-set-operation')) ?? '';
  await shell(halt);
  expect(text(await look())).toMatch(/is STOPPING|INOPERABLE|^$/);
  world.settings.resourceMs = 1;
});
