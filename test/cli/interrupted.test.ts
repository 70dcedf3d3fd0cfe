import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addFault } from '../../tools/sandbox/faults.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';
import { charter, expectClean, expectFailure, type Ran, removeWorkspaces, workspace } from './charter.js';
import { planAndApprove, targetOf } from './planned-demo.js';

jest.setTimeout(90_000);
afterAll(removeWorkspaces);

let sandbox: Sandbox;
let cwd: string;
const deploy = (onStart?: Parameters<typeof charter>[1]) =>
  charter(['deploy', 'plan.json', '--approval', 'approval.json', ...targetOf(sandbox)], { cwd, ...onStart });

/** An approved plan, and CloudFormation so slow that a deployment can be met in the middle of its first stack. */
beforeEach(async () => {
  sandbox = await startSandbox({ seed: demoWorld });
  cwd = workspace();
  await planAndApprove(sandbox, cwd);
  addFault(sandbox.world, {
    kind: 'slow',
    ms: 3_000,
    times: 1,
    resource: { type: 'AWS::Organizations::Policy', action: 'create' },
  });
});
afterEach(() => sandbox.close());

/** Until CloudFormation has come to the slow resource, and a deployment looks at its stack. */
const resourceUnderWay = () =>
  new Promise<void>((resolve) => {
    const off = sandbox.onCall(({ operation }) => {
      if (sandbox.world.faults[0]?.acted !== 1 || !operation.startsWith('DescribeStack')) return;
      off();
      resolve();
    });
  });

test('a signal in the middle says how to go on, and the same command goes on', async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const ran = await deploy({
      onStart: (child) => void resourceUnderWay().then(() => child.kill(signal)),
    });
    expectFailure(
      ran,
      1,
      /Interrupted \(SIG\w+\)\.\n {2}What is done stays done[\s\S]*run the same charter deploy again/,
    );
    expect(ran.err).toContain(`Interrupted (${signal})`);
  }
  const again = await deploy();
  expectClean(again, 0);
  expect(again.err).toContain('Going on where it was interrupted');
  expect(again.out).toMatch(/^Plan [0-9a-f]{12} is deployed/);
  expectClean(await charter(['plan', '--target', sandbox.endpoint, '--detailed-exitcode'], { cwd }), 0);
  const [record = ''] = readdirSync(join(cwd, '.charter/record')).filter((name) => name.endsWith('.jsonl'));
  const lines = readFileSync(join(cwd, '.charter/record', record), 'utf8')
    .trimEnd()
    .split('\n');
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ operation: null, state: 'done' });
});

test('two deployments at once: one deploys, the other is told who does; once more, nothing is left to do', async () => {
  const both = await Promise.all([deploy(), deploy()]);
  const [done, refused] = both.sort((a, b) => (a.code ?? 9) - (b.code ?? 9)) as [Ran, Ran];
  expectClean(done, 0);
  expectFailure(refused, 1, /Another deployment is running: process \d+ on .*\n {2}Wait until it is done/);
  const again = await deploy();
  expectClean(again, 0);
  expect(again.err).toContain('Nothing is left to do.');
});
