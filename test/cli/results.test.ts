import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../pipeline/model/index.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { startSandbox } from '../../tools/sandbox/start.js';
import { atOnce, charter, expectClean, expectFailure, workspace } from './charter.js';
import { planAndApprove, plannedDemo, targetOf } from './planned-demo.js';

jest.setTimeout(90_000);
const { cwd, target } = plannedDemo();

test('progress goes to standard error, the result to standard output, as JSON where that is asked', async () => {
  const plan = await charter(['plan', ...target(), '--format', 'json', '--detailed-exitcode'], { cwd });
  expectClean(plan, 10);
  expect(JSON.parse(plan.out)).toEqual(JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8')));
  expect(plan.err).toMatch(/^Organization o-/);
  const approval = await charter(['approve', 'plan.json', '--as', 'me'], { cwd });
  expect(JSON.parse(approval.out)).toMatchObject({ approver: 'me', digest: (JSON.parse(plan.out) as Plan).digest });
  const recovery = await charter(['recover', ...target(), '--format', 'json'], { cwd });
  expect(JSON.parse(recovery.out)).toMatchObject({ schemaVersion: 1, explanations: [] });
  const snapshot = await charter(['snapshot', ...target()], { cwd });
  expect(JSON.parse(snapshot.out)).toMatchObject({ schemaVersion: 1 });
});

test('plan says that the config has warnings, which the plan does not show', async () => {
  const stopped = join(cwd, 'stopped');
  cpSync(join(cwd, 'config'), join(stopped, 'config'), { recursive: true });
  cpSync(join(cwd, 'policies'), join(stopped, 'policies'), { recursive: true });
  writeFileSync(join(stopped, 'config/rollout-config.yaml'), 'stopped: { reason: a freeze }\n');
  const { err } = await charter(['plan', ...target(), '--config', 'stopped/config'], { cwd });
  expect(err).toContain('The config has 1 warning, which no plan shows: charter validate --config stopped/config\n');
});

/** `/proc` refuses like a read-only file system also where root asks. */
const places = ['config', '/proc/x', '/dev/full'];

test('--out where nothing can be written: 1, and nothing on standard output', async () => {
  const commands = [
    ['validate'],
    ['plan', ...target()],
    ['approve', 'plan.json', '--as', 'me'],
    ['snapshot', ...target()],
    ['recover', ...target()],
  ];
  const cases = [
    ...commands.map((command) => [...command, '--out', 'none/x']),
    ...places.map((place) => ['validate', '--out', place]),
  ];
  const ran = await atOnce(cases.map((args) => () => charter(args, { cwd })));
  for (const one of ran) expectFailure(one, 1, /cannot be written to \S+ \(\w+\)\.\n {2}Look whether the directory/);
});

test('directories that cannot be made: 1', async () => {
  writeFileSync(join(cwd, 'file'), '');
  for (const place of ['/proc/x/y', 'file', 'file/x']) {
    const synth = await charter(['synth', '--out', place], { cwd });
    expectFailure(synth, 1, /cannot be made \(\w+\)\.\n {2}Choose a directory that can be written: --out DIR/);
    const deploy = ['deploy', 'plan.json', '--approval', 'approval.json', ...target(), '--record', place];
    expectFailure(await charter(deploy, { cwd }), 1, /cannot be made \(\w+\)\.\n {2}Choose .* --record DIR/);
  }
});

test('synth makes the directory, and those above it', async () => {
  const ran = await charter(['synth', '--out', 'new/templates'], { cwd });
  expectClean(ran, 0);
  expect(existsSync(join(cwd, 'new/templates/targets.json'))).toBe(true);
});

test('a reader that has left is no error', async () => {
  const commands = [
    ['validate', '--format', 'json'],
    ['plan', ...target(), '--format', 'json'],
    ['snapshot', ...target()],
    ['recover', ...target()],
    ['plan', '--help'],
  ];
  const gone = { cwd, onStart: (child: { stdout: { destroy(): void } | null }) => child.stdout?.destroy() };
  const ran = await atOnce(commands.map((args) => () => charter(args, gone)));
  for (const one of ran) expectClean(one, 0);
});

test('a deployment goes on when nobody reads its progress', async () => {
  const alone = await startSandbox({ seed: demoWorld });
  const to = targetOf(alone);
  const here = workspace();
  await planAndApprove(alone, here);
  const deploy = await charter(['deploy', 'plan.json', '--approval', 'approval.json', ...to, '--format', 'json'], {
    cwd: here,
    onStart: (child) => child.stderr?.destroy(),
  });
  expectClean(deploy, 0);
  expect(JSON.parse(deploy.out)).toMatchObject({ schemaVersion: 1, unchanged: 0 });
  expectClean(await charter(['plan', ...to, '--detailed-exitcode'], { cwd: here }), 0);
  await alone.close();
});
