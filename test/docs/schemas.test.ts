import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';
import { badConfigs } from '../bad-corpus/bad-configs.js';
import { removeConfigs, writeConfig } from '../validate/write-config.js';
import { faults, schemaNames } from './published-schemas.js';

const directory = mkdtempSync(join(tmpdir(), 'charter-schemas-'));
const file = (name: string) => join(directory, name);
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ seed: demoWorld });
});

afterAll(async () => {
  await sandbox.close();
  removeConfigs();
  rmSync(directory, { recursive: true, force: true });
});

/** Runs the command as users do. The sandbox runs in this process, so the command must not block it. */
function charter(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['tools/cli/charter.mjs', ...args],
      { maxBuffer: 1 << 28 },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('what the command writes as JSON is what the published schemas say', () => {
  test('validate: the example config, and every fault of the bad corpus', async () => {
    const good = await charter('validate', '--format', 'json');
    expect(faults('validate', JSON.parse(good.stdout))).toEqual([]);
    let diagnostics = 0;
    for (const { files } of badConfigs.filter((_bad, index) => index % 12 === 0)) {
      const { stdout } = await charter('validate', '--format', 'json', '--config', writeConfig(files));
      const answer = JSON.parse(stdout) as { diagnostics: unknown[] };
      diagnostics += answer.diagnostics.length;
      expect(faults('validate', answer)).toEqual([]);
    }
    expect(diagnostics).toBeGreaterThan(2);
  }, 60_000);

  test('synth, snapshot, plan, approve, deploy with its record, recover', async () => {
    const target = ['--target', sandbox.endpoint];
    expect(await charter('synth', '--out', file('templates'))).toMatchObject({ code: 0 });
    const json = (name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as unknown;
    expect(faults('targets', json('templates/targets.json'))).toEqual([]);
    expect(await charter('snapshot', ...target, '--out', file('snapshot.json'))).toMatchObject({ code: 0 });
    expect(faults('snapshot', json('snapshot.json'))).toEqual([]);
    expect(await charter('plan', ...target, '--out', file('plan.json'))).toMatchObject({ code: 0 });
    expect(faults('plan', json('plan.json'))).toEqual([]);
    const approval = ['--as', 'tester', '--out', file('approval.json')];
    expect(await charter('approve', file('plan.json'), ...approval)).toMatchObject({ code: 0 });
    expect(faults('approval', json('approval.json'))).toEqual([]);
    const how = ['--approval', file('approval.json'), '--record', file('record'), '--format', 'json'];
    const deployed = await charter('deploy', file('plan.json'), ...how, ...target);
    expect(deployed).toMatchObject({ code: 0 });
    expect(faults('deployment', JSON.parse(deployed.stdout))).toEqual([]);
    const record = readdirSync(file('record')).find((name) => name.endsWith('.jsonl')) as string;
    const lines = readFileSync(file(join('record', record)), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.flatMap((line) => faults('record', JSON.parse(line)))).toEqual([]);
    const stack = Object.values(sandbox.world.cloudformation.stacks).find(({ deletedAt }) => deletedAt === null);
    if (stack) stack.status = 'UPDATE_ROLLBACK_FAILED';
    const recovery = await charter('recover', ...target, '--format', 'json');
    expect(recovery).toMatchObject({ code: 0 });
    expect(JSON.parse(recovery.stdout)).toMatchObject({ explanations: [{ status: 'UPDATE_ROLLBACK_FAILED' }] });
    expect(faults('recovery', JSON.parse(recovery.stdout))).toEqual([]);
  }, 60_000);

  test('a schema refuses what is not in it', () => {
    const diagnostic = { code: 'x', severity: 'fatal', message: 'm', help: 'h', file: 'f', line: 0, column: 1 };
    expect(faults('validate', { schemaVersion: 1, diagnostics: [diagnostic] })).not.toEqual([]);
    for (const name of schemaNames) expect(faults(name, { schemaVersion: 2 })).not.toEqual([]);
  });
});
