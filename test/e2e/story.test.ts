import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approve } from '../../pipeline/approve/index.js';
import { type Aws, connect } from '../../pipeline/aws/index.js';
import { createChangeSets, type ProgressEvent } from '../../pipeline/deploy/index.js';
import { checkedConfig, deployPlan, planLive } from '../../pipeline/pipeline.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';

let sandbox: Sandbox;
let aws: Aws;
const recordDirectory = mkdtempSync(join(tmpdir(), 'charter-story-'));

beforeAll(async () => {
  sandbox = await startSandbox({ seed: demoWorld });
  aws = connect({ endpoint: sandbox.endpoint, credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' } });
});

afterAll(async () => {
  aws.close();
  await sandbox.close();
  rmSync(recordDirectory, { recursive: true, force: true });
});

describe('a reviewed change set', () => {
  it('is the very one that is executed', async () => {
    const reviewed = await startSandbox({ seed: demoWorld });
    const own = connect({
      endpoint: reviewed.endpoint,
      credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
    });
    const directory = mkdtempSync(join(tmpdir(), 'charter-reviewed-'));
    try {
      const checked = checkedConfig('config');
      const plan = await createChangeSets({ plan: await planLive(checked, own), aws: own });
      const made = plan.stacks.flatMap(({ changeSet }) => (changeSet ? [changeSet.id] : []));
      // Of the organization's own stack, and of those beside it: they need nothing that does not exist yet.
      expect(made.length).toBeGreaterThan(1);
      const approval = approve({ plan, approver: 'tester', now: new Date(), expiresInMs: 60_000 });
      await deployPlan({ checked, plan, approval, aws: own, recordDirectory: directory, onProgress: () => {} });
      const record = readFileSync(join(directory, `${plan.digest}.jsonl`), 'utf8');
      const done = record.split('\n').filter((line) => line.includes('"done"'));
      for (const id of made) expect([id, done.filter((line) => line.includes(id)).length]).toEqual([id, 1]);
    } finally {
      own.close();
      await reviewed.close();
      rmSync(directory, { recursive: true });
    }
  }, 180_000);
});

describe('the story of the example organization', () => {
  it('is planned, approved and deployed, and then there is nothing left to change', async () => {
    const checked = checkedConfig('config');
    const plan = await planLive(checked, aws);
    expect(plan.refusals).toEqual([]);
    expect(plan.summary).toMatchObject({ import: 3, remove: 0, release: 0 });
    expect(plan.stackSets.map(({ waves }) => waves.length).filter((count) => count === 2).length).toBeGreaterThan(5);
    expect(plan.stackSets.reduce((sum, { instances }) => sum + instances.create, 0)).toBeGreaterThan(100);
    expect(plan.unmanaged.map(({ name }) => name)).toEqual(['DataScience', 'Legacy']);
    const events: ProgressEvent[] = [];
    const approval = approve({ plan, approver: 'tester', now: new Date(), expiresInMs: 60_000 });
    await deployPlan({ checked, plan, approval, aws, recordDirectory, onProgress: (e) => events.push(e) });
    expect(events.filter(({ type }) => type === 'done' || type === 'unchanged')).toHaveLength(plan.operations.length);
    const again = await planLive(checked, aws);
    expect(again.operations.map(({ id }) => id)).toEqual([]);
    expect(again.refusals).toEqual([]);
  }, 180_000);
});
