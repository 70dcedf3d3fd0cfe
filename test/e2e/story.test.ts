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
      expect(made).toHaveLength(1);
      const approval = approve({ plan, approver: 'tester', now: new Date(), expiresInMs: 60_000 });
      await deployPlan({ checked, plan, approval, aws: own, recordDirectory: directory, onProgress: () => {} });
      const record = readFileSync(join(directory, `${plan.digest}.jsonl`), 'utf8');
      const used = record.split('\n').filter((line) => line.includes(made[0] as string) && line.includes('"done"'));
      expect(used).toHaveLength(1);
    } finally {
      own.close();
      await reviewed.close();
      rmSync(directory, { recursive: true });
    }
  }, 60_000);
});

describe('the story of the example organization', () => {
  it('is planned, approved and deployed, and then there is nothing left to change', async () => {
    const checked = checkedConfig('config');
    const plan = await planLive(checked, aws);
    expect(plan.refusals).toEqual([]);
    expect(plan.summary).toMatchObject({ add: 13, import: 3, remove: 0, release: 0 });
    expect(plan.unmanaged.map(({ name }) => name)).toEqual(['DataScience', 'Legacy']);
    const events: ProgressEvent[] = [];
    const approval = approve({ plan, approver: 'tester', now: new Date(), expiresInMs: 60_000 });
    await deployPlan({ checked, plan, approval, aws, recordDirectory, onProgress: (e) => events.push(e) });
    expect(events.filter(({ type }) => type === 'done')).toHaveLength(plan.operations.length);
    const again = await planLive(checked, aws);
    expect(again.operations.map(({ id }) => id)).toEqual([]);
    expect(again.refusals).toEqual([]);
  }, 60_000);
});
