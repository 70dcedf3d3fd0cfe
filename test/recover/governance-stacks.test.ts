import { UpdateStackCommand } from '@aws-sdk/client-cloudformation';
import { managedDescription } from '../../pipeline/model/index.js';
import { deployPlan, recoverLive } from '../../pipeline/pipeline.js';
import type { RecoverChoices } from '../../pipeline/recover/index.js';
import { addFault } from '../../tools/sandbox/faults.js';
import { deployByHand, governanceStack, organization, planOf } from '../deploy/stack-sets/bench.js';
import { failureFrom } from '../failure-of.js';
import { approvalOf, type Bench, startBench } from '../promises/bench.js';

jest.mock('node:timers/promises', () => jest.requireActual('../promises/hurried-timers.js'));
jest.setTimeout(60_000);

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.enter(organization()));

const parameter = (name: string, more: object = {}) => ({
  Description: managedDescription('A note'),
  Resources: {
    Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: name, Type: 'String', Value: 'x' }, ...more },
  },
});
const inRegion = (region: string, operation: ReturnType<typeof governanceStack>) => ({
  ...operation,
  id: `${operation.id}:${region}`,
  action: { ...operation.action, region } as typeof operation.action,
});
const none: RecoverChoices = { skip: {}, remove: [] };
const regions = ['eu-west-1', 'us-east-1'];
const look = (choices = none, where = regions) => recoverLive(bench.aws, choices, where);
const statusOf = (name: string, region: string) =>
  Object.values(bench.sandbox.world.cloudformation.stacks).find(
    (one) => one.name === name && one.region === region && one.deletedAt === null,
  )?.status;

/** Makes a stack of this name in both Regions, and lets the one in Europe fail. */
async function failInEurope(name: string): Promise<void> {
  const template = parameter('/note');
  const operations = regions.toReversed().map((region) => inRegion(region, governanceStack(name, template)));
  addFault(bench.sandbox.world, { kind: 'failResource', resource: { logicalId: 'Note' }, message: 'no luck', nth: 2 });
  const plan = planOf(bench.sandbox.world, operations, [template]);
  await expect(deployByHand(bench, plan)).rejects.toThrow(/eu-west-1 ended as ROLLBACK_COMPLETE/);
  bench.sandbox.world.faults.length = 0;
}

test('a stack beside the organization whose creation failed is found in its Region, and deleted there and nowhere else', async () => {
  await failInEurope('charter-note');
  const { explanations, plan, regions: looked } = await look();
  expect(looked).toEqual(regions);
  expect(explanations).toMatchObject([
    {
      stack: 'charter-note',
      region: 'eu-west-1',
      status: 'ROLLBACK_COMPLETE',
      cause: expect.stringMatching(/no luck/),
    },
  ]);
  expect(plan.operations).toMatchObject([
    {
      id: 'recover:delete:eu-west-1/charter-note',
      title: 'Delete stack charter-note in eu-west-1, which is ROLLBACK_COMPLETE',
      touches: ['stack:eu-west-1/charter-note'],
      action: { type: 'deleteStack', stack: 'charter-note', region: 'eu-west-1' },
    },
  ]);
  expect(plan.readSet.map(({ object }) => object)).toEqual(['stack:eu-west-1/charter-note']);
  // The whole way: it is made again from the stacks in the Regions that it names.
  const deployment = { checked: null, plan, approval: approvalOf(plan), aws: bench.aws, onProgress: () => {} };
  await deployPlan({ ...deployment, recordDirectory: bench.directory() });
  expect(statusOf('charter-note', 'eu-west-1')).toBeUndefined();
  expect(statusOf('charter-note', 'us-east-1')).toBe('CREATE_COMPLETE');
  const late = await failureFrom(deployPlan({ ...deployment, recordDirectory: bench.directory() }));
  expect(late.message).toMatch(/stale/);
});

test('where nobody says so, other Regions are not looked in', async () => {
  await failInEurope('charter-note');
  expect((await look(none, [])).explanations).toEqual([]);
});

test('a rollback that got stuck is continued in its Region; what is skipped is said of it alone', async () => {
  const first = parameter('/one');
  const operation = inRegion('eu-west-1', governanceStack('charter-note', first));
  await deployByHand(bench, planOf(bench.sandbox.world, [operation], [first]));
  addFault(bench.sandbox.world, { kind: 'failResource', resource: { logicalId: 'Note' }, message: 'stuck' });
  const TemplateBody = JSON.stringify(parameter('/one')).replace('"x"', '"y"');
  await bench.aws.cloudFormation('eu-west-1').send(new UpdateStackCommand({ StackName: 'charter-note', TemplateBody }));
  for (let looks = 0; looks < 100 && statusOf('charter-note', 'eu-west-1')?.endsWith('_IN_PROGRESS'); looks += 1)
    await look();
  const status = statusOf('charter-note', 'eu-west-1');
  const { explanations, plan } = await look();
  expect(explanations[0]).toMatchObject({ stack: 'charter-note', region: 'eu-west-1', status });
  expect(status).toBe('UPDATE_ROLLBACK_FAILED');
  expect(plan.operations[0]?.id).toBe('recover:continue-rollback:eu-west-1/charter-note');
  expect(explanations[0]?.steps.join('\n')).toContain('--skip eu-west-1/charter-note/LOGICAL-ID');
  const skipped = await look({ skip: { 'eu-west-1/charter-note': ['Note'] }, remove: [] });
  expect(skipped.plan.operations[0]?.action).toMatchObject({ resourcesToSkip: ['Note'] });
  expect((await look({ skip: { 'us-east-1/charter-note': ['Note'] }, remove: [] })).plan.digest).toBe(plan.digest);
});

test('a stack that only has the beginning of its name from Charter is somebody else’s', async () => {
  const foreign = { ...parameter('/foreign'), Description: 'Ours, from before' };
  addFault(bench.sandbox.world, { kind: 'failResource', resource: { logicalId: 'Note' }, message: 'no luck' });
  const plan = planOf(bench.sandbox.world, [governanceStack('charter-foreign', foreign)], [foreign]);
  await expect(deployByHand(bench, plan)).rejects.toThrow(/ROLLBACK_COMPLETE/);
  expect((await look()).explanations).toEqual([]);
});

test('the lock is explained, and no plan takes it away', async () => {
  const template = parameter('/note');
  const plan = planOf(bench.sandbox.world, [governanceStack('charter-note', template)], [template]);
  let during: Awaited<ReturnType<typeof look>> | undefined;
  await deployByHand(bench, plan, {
    replan: async () => {
      during = await look({ skip: {}, remove: ['charter-lock'] });
      return plan;
    },
  });
  expect(during?.explanations).toMatchObject([
    {
      stack: 'charter-lock',
      what: expect.stringMatching(/holds the lock of the organization: plan \w{12} of arn:/),
      operation: null,
    },
  ]);
  expect(during?.plan.operations).toEqual([]);
  expect((await look()).explanations).toEqual([]);
});
