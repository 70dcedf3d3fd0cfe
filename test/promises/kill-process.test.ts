import { execFile, spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkedConfig } from '../../pipeline/pipeline.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import type { World } from '../../tools/sandbox/world.js';
import { type Bench, startBench } from './bench.js';
import { endOf } from './durable-state.js';

// Promise 3 with real processes: `charter deploy` is killed (SIGKILL) at a wire call, before or after its effect, and the
// same command is run again.
const wanted = Number(process.env['CHARTER_KILL_RUNS'] ?? 6);
const charter = join(process.cwd(), 'tools/cli/charter.mjs');
const run = promisify(execFile);

jest.setTimeout(60_000);
let bench: Bench;
let directory: string;
let killed = 0;
beforeAll(async () => {
  bench = await startBench();
  directory = bench.directory();
  cpSync('test/fixtures/small-example', directory, { recursive: true });
});
afterAll(async () => {
  process.stdout.write(`kill-process: ${killed} processes killed and taken up\n`);
  await bench.close();
});

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ...bench.sandbox.env,
  CHARTER_TARGET: bench.sandbox.endpoint,
});
const command = (...args: string[]) =>
  run(process.execPath, [charter, ...args], { cwd: directory, env: environment() });
const deployment = ['deploy', 'plan.json', '--approval', 'approval.json', '--record', 'record', '--format', 'json'];

/** Runs the deployment and kills it at a moment; the answer of that call never comes. */
async function deployKilledAt(call: number, phase: 'before' | 'after'): Promise<boolean> {
  const child = spawn(process.execPath, [charter, ...deployment], {
    cwd: directory,
    env: environment(),
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  let calls = 0;
  const stop = bench.sandbox.onCall(async (moment) => {
    if (moment.phase === 'before') calls += 1;
    if (moment.phase !== phase || calls !== call) return undefined;
    child.kill('SIGKILL');
    await ended;
    return 'drop';
  });
  const signal = await ended;
  stop();
  return signal === 'SIGKILL';
}

it(`ends the same after each of ${wanted} kills`, async () => {
  const fresh = (): World => demoWorld('process', Date.now());
  bench.enter(fresh());
  await command('plan', '--out', 'plan.json');
  await command('approve', 'plan.json', '--as', 'tester', '--out', 'approval.json');
  const { operations } = JSON.parse(readFileSync(join(directory, 'plan.json'), 'utf8'));
  await command(...deployment);
  const calls = bench.watcher.calls.length;
  const end = endOf(bench.sandbox.world);
  const changes = bench.watcher.changes().sort();
  let random = 20;
  for (let index = 0; killed < wanted && index < wanted * 3; index += 1) {
    random = (random * 48_271) % 2_147_483_647;
    const call = 1 + (random % Math.floor(calls * 0.9));
    const phase = index % 2 === 0 ? 'before' : 'after';
    rmSync(join(directory, 'record'), { recursive: true, force: true });
    bench.enter(fresh());
    if (!(await deployKilledAt(call, phase))) continue;
    killed += 1;
    const { stdout } = await command(...deployment);
    expect([call, phase, endOf(bench.sandbox.world)]).toEqual([call, phase, end]);
    expect(bench.watcher.changes().sort()).toEqual(changes);
    expect(JSON.parse(stdout).done).toBeLessThanOrEqual(operations.length);
    expect((await bench.plan(checkedConfig(join(directory, 'config')))).operations).toEqual([]);
  }
  expect(killed).toBeGreaterThanOrEqual(wanted);
  expect(readdirSync(join(directory, 'record')).filter((name) => name.endsWith('.jsonl'))).toHaveLength(1);
}, 600_000);

it('plan --against needs neither network nor credentials', async () => {
  bench.enter(demoWorld('offline', Date.now()));
  await command('snapshot', '--full', '--out', 'snapshot.json');
  const online = JSON.parse((await command('plan', '--format', 'json')).stdout);
  // Whatever opens a connection or resolves a name ends the process at once.
  const guard = join(directory, 'no-network.cjs');
  writeFileSync(
    guard,
    `const die = (what) => () => { process.stderr.write('network: ' + what + '\\n'); process.exit(99); };
    require('node:net').Socket.prototype.connect = die('connect');
    require('node:dgram').createSocket = die('datagram');
    const dns = require('node:dns');
    dns.lookup = die('lookup');
    dns.promises.lookup = die('lookup');
    globalThis.fetch = die('fetch');`,
  );
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], HOME: directory, NODE_OPTIONS: `--require ${guard}` };
  const offline = (...args: string[]) => run(process.execPath, [charter, ...args], { cwd: directory, env });
  bench.watcher.start();
  const { stdout } = await offline('plan', '--against', 'snapshot.json', '--format', 'json');
  expect(JSON.parse(stdout).digest).toBe(online.digest);
  expect(bench.watcher.calls).toEqual([]);
  // The guard is no dummy: the same command against the organization dies of it.
  await expect(offline('plan', '--target', bench.sandbox.endpoint)).rejects.toMatchObject({ code: 99 });
}, 60_000);
