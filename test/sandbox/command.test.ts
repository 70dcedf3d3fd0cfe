import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const entry = resolve('tools/cli/charter.mjs');
let directory: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'charter-command-'));
});
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

function charter(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [entry, 'sandbox', ...args], { cwd: directory }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Starts a sandbox and waits for its line. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, [entry, 'sandbox', 'start', '--format', 'json', ...args], { cwd: directory });
  children.push(child);
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const line = await new Promise<string>((done, fail) => {
    let text = '';
    child.stdout.on('data', (data) => {
      text += String(data);
      if (text.includes('\n')) done(text);
    });
    ended.then((code) => fail(new Error(`it ended with ${code}`)));
  });
  return { child, ended, line, about: JSON.parse(line) as { endpoint: string; pid: number; env: object } };
}

const file = () => join(directory, '.charter', 'sandbox.json');

describe('charter sandbox', () => {
  it('start prints one line once it answers, status and seed find it, stop ends it and leaves nothing', async () => {
    const { child, ended, line, about } = await start('--seed', 'demo');
    expect(line.split('\n')).toEqual([line.trimEnd(), '']);
    expect(about).toEqual({
      endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      pid: child.pid,
      env: {
        AWS_ENDPOINT_URL: about.endpoint,
        AWS_ACCESS_KEY_ID: 'sandbox',
        AWS_SECRET_ACCESS_KEY: 'sandbox',
        AWS_REGION: 'us-east-1',
        AWS_DEFAULT_REGION: 'us-east-1',
      },
    });
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ endpoint: about.endpoint, pid: child.pid });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect((await charter('status')).stdout).toContain('2 OUs, 6 accounts, 3 policies');
    expect((await charter('seed', 'fresh')).code).toBe(0);
    expect((await charter('status')).stdout).toContain('0 OUs, 1 accounts');
    expect(await charter('start')).toMatchObject({ code: 1, stderr: expect.stringContaining('already') });
    expect((await charter('stop')).stdout).toContain('Stopped');
    expect(await ended).toBe(0);
    expect(existsSync(file())).toBe(false);
  }, 60_000);

  it('fault injects by rule and lists the rules', async () => {
    const { about } = await start();
    const { stdout } = await charter('fault', 'throttle', '--service', 'organizations', '--every', '10');
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'throttle', service: 'organizations', every: 10 });
    expect(await (await fetch(`${about.endpoint}/_sandbox/faults`)).json()).toHaveLength(1);
    const which = [
      '--stack-set',
      'baseline',
      '--account',
      '222222222222',
      '--region',
      'eu-west-1',
      '--action',
      'create',
    ];
    const failing = await charter(
      'fault',
      '--clear',
      'failStackInstance',
      ...which,
      '--logical-id',
      'P',
      '--times',
      '1',
    );
    expect(JSON.parse(failing.stdout)).toMatchObject({
      kind: 'failStackInstance',
      times: 1,
      stackInstance: {
        stackSet: 'baseline',
        account: '222222222222',
        region: 'eu-west-1',
        action: 'create',
        logicalId: 'P',
      },
    });
    expect((await charter('fault', '--clear')).stdout).toBe('No faults are injected.\n');
    expect((await charter('fault', 'melt')).code).toBe(1);
    expect((await charter('fault', 'slow', '--ms', 'soon')).code).toBe(2);
  }, 60_000);

  it('SIGTERM ends it cleanly, and what a killed one leaves is no obstacle', async () => {
    const first = await start();
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(existsSync(file())).toBe(false);
    const second = await start();
    second.child.kill('SIGKILL');
    await second.ended;
    expect(existsSync(file())).toBe(true);
    expect(await charter('status')).toMatchObject({ code: 1, stderr: expect.stringContaining('No sandbox runs') });
    const third = await start();
    expect(third.about.pid).not.toBe(second.about.pid);
  }, 60_000);

  it('--state goes on where it stopped', async () => {
    const first = await start('--seed', 'demo', '--state', 'state.json');
    first.child.kill('SIGTERM');
    await first.ended;
    await start('--state', 'state.json');
    expect((await charter('status')).stdout).toContain('2 OUs, 6 accounts');
  }, 60_000);

  it('stop does not touch what is not the sandbox', async () => {
    const server = createServer((_request, response) => response.end('<html>something else</html>'));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const killed = await start();
    killed.child.kill('SIGKILL');
    await killed.ended;
    writeFileSync(file(), JSON.stringify({ endpoint, pid: process.pid }));
    expect(await charter('stop')).toMatchObject({ code: 1, stderr: expect.stringContaining('is not the sandbox') });
    await new Promise((closed) => server.close(closed));
  }, 60_000);

  it.each([
    [['start', '--port', '70000'], 2],
    [['start', '--throttle', 'gcp'], 2],
    [['start', '--seed', 'nowhere.json'], 1],
    [['seed', 'demo'], 1],
    [['fault'], 1],
    [['dance'], 2],
  ])(
    '%j ends with %i and no stack trace',
    async (args, expected) => {
      const { code, stderr } = await charter(...args);
      expect(code).toBe(expected);
      expect(stderr).not.toBe('');
      expect(stderr).not.toMatch(/\n\s+at /);
    },
    60_000,
  );
});
