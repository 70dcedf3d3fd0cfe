import {
  createChangeSet,
  readStackEvents,
  readStacks,
  rootCause,
  settledChangeSet,
} from '../../../pipeline/aws/cloudformation/index.js';
import { readRoot } from '../../../pipeline/aws/organizations/index.js';
import { ensureTemplateBucket, putTemplate, templateBucketExists } from '../../../pipeline/aws/s3/index.js';
import {
  type Bench,
  region,
  stack,
  stackOperation,
  startBench,
  unitChange,
  unitsTemplate,
} from '../../deploy/bench.js';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const template = unitsTemplate({ Workloads: 'Workloads' });

async function create(name: string): Promise<void> {
  const operation = stackOperation(template, { stack: name }, name);
  await bench.deploy(await bench.plan([operation], [template], { [name]: [unitChange('Add', 'Workloads')] }));
}

test('stacks are read with parameters, template and resources; others and deleted ones are not', async () => {
  await create(stack);
  const [read, ...more] = await readStacks(bench.aws, region, 'charter-');
  expect(more).toEqual([]);
  expect(read).toMatchObject({
    name: stack,
    region,
    status: 'CREATE_COMPLETE',
    parameters: { Root: expect.stringMatching(/^r-/) },
    template,
    resources: [
      {
        logicalId: 'Workloads',
        physicalId: expect.stringMatching(/^ou-/),
        type: 'AWS::Organizations::OrganizationalUnit',
        status: 'CREATE_COMPLETE',
      },
    ],
  });
  expect(read?.account).toMatch(/^\d{12}$/);
  expect(await readStacks(bench.aws, region, 'another-')).toEqual([]);
  expect(await readStacks(bench.aws, 'eu-west-1', 'charter-')).toEqual([]);
});

test('a stack that is only there for review has neither template nor resources', async () => {
  await createChangeSet(bench.aws, {
    stack,
    region,
    name: 'look',
    type: 'CREATE',
    deploymentMode: null,
    template: { body: JSON.stringify(template) },
    parameters: { Root: (await readRoot(bench.aws)).id },
    resourcesToImport: [],
  });
  const changeSet = await settledChangeSet(bench.aws, { stack, region, changeSet: 'look' });
  expect(changeSet).toMatchObject({ status: 'CREATE_COMPLETE', executionStatus: 'AVAILABLE', nothingToChange: false });
  expect(await readStacks(bench.aws, region, 'charter-')).toMatchObject([
    { name: stack, status: 'REVIEW_IN_PROGRESS', template: null, resources: [] },
  ]);
});

test('many stacks and events come whole, however they are paged', async () => {
  for (const index of [3, 1, 2]) {
    const units = unitsTemplate(
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`U${at}`, `U${index}-${at}`])),
    );
    const operation = stackOperation(units, { stack: `charter-${index}` }, `s${index}`);
    const changes = Object.keys(units['Resources'] as object).map((id) => unitChange('Add', id));
    await bench.deploy(await bench.plan([operation], [units], { [operation.id]: changes }));
  }
  const stacks = await readStacks(bench.aws, region, 'charter-');
  expect(stacks.map(({ name, resources }) => [name, resources.length])).toEqual([
    ['charter-1', 30],
    ['charter-2', 30],
    ['charter-3', 30],
  ]);
  const events = (await readStackEvents(bench.aws, { stack: 'charter-1', region }, null)) ?? [];
  expect(events.filter(({ status }) => status === 'CREATE_COMPLETE')).toHaveLength(31);
  const middle = events[10]?.id ?? '';
  const later = await readStackEvents(bench.aws, { stack: 'charter-1', region }, middle);
  expect(later).toEqual(events.slice(11));
}, 60_000);

test('the root cause is the first failure that is no consequence', () => {
  const event = (status: string, reason: string) => ({
    id: '',
    at: '',
    logicalId: 'x',
    physicalId: null,
    type: '',
    status,
    reason,
  });
  expect(rootCause([event('CREATE_COMPLETE', '')])).toBeNull();
  const cause = event('CREATE_FAILED', 'because');
  expect(
    rootCause([event('CREATE_FAILED', 'Resource creation cancelled'), cause, event('DELETE_FAILED', 'later')]),
  ).toBe(cause);
});

test('the bucket for templates is made once, closed to others, and set right where it is not', async () => {
  const bucket = 'charter-templates-111111111111-us-east-1';
  expect(await templateBucketExists(bench.aws, region, bucket)).toBe(false);
  expect(await ensureTemplateBucket(bench.aws, region, bucket)).toBe('done');
  expect(await templateBucketExists(bench.aws, region, bucket)).toBe(true);
  expect(await ensureTemplateBucket(bench.aws, region, bucket)).toBe('unchanged');
  const { configuration } = bench.sandbox.world.buckets[bucket]!;
  expect(configuration['versioning']).toMatch(/Enabled/);
  const policy = JSON.parse(configuration['policy'] ?? '');
  expect(policy.Statement.map(({ Effect, Sid }: { Effect: string; Sid: string }) => [Effect, Sid])).toEqual([
    ['Deny', 'TlsOnly'],
    ['Deny', 'OwnAccountOnly'],
  ]);
  delete configuration['policy'];
  expect(await ensureTemplateBucket(bench.aws, region, bucket)).toBe('done');
  expect(await ensureTemplateBucket(bench.aws, region, bucket)).toBe('unchanged');
});

test('a bucket of somebody else is not used', async () => {
  const bucket = 'charter-templates-taken';
  await ensureTemplateBucket(bench.aws, region, bucket);
  bench.sandbox.world.buckets[bucket]!.account = '999999999999';
  await expect(ensureTemplateBucket(bench.aws, region, bucket)).rejects.toThrow(/another account/);
});

test('a template is put once, under its hash', async () => {
  await ensureTemplateBucket(bench.aws, region, 'charter-templates');
  bench.calls.length = 0;
  const stored = { bucket: 'charter-templates', region, sha256: 'abc', body: '{}' };
  const url = await putTemplate(bench.aws, stored);
  expect(url).toBe(`${bench.sandbox.endpoint}/charter-templates/abc.template.json`);
  expect(await putTemplate(bench.aws, stored)).toBe(url);
  expect(bench.calls.filter((call) => call === 's3:PutObject')).toHaveLength(1);
});
