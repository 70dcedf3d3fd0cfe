import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSnapshot } from '../../pipeline/observe/index.js';
import { type Sandbox, startSandbox } from '../../tools/sandbox/start.js';
import { freePort } from '../aws/moto-server.js';

let sandbox: Sandbox;
let directory: string;

beforeAll(async () => {
  sandbox = await startSandbox();
  directory = await mkdtemp(join(tmpdir(), 'snapshot-'));
});

afterAll(async () => {
  await sandbox.close();
  await rm(directory, { recursive: true });
});

/** Runs the command line that users run. */
function charter(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: directory };
  return new Promise((resolve) => {
    execFile(process.execPath, ['tools/cli/charter.mjs', ...args], { env, timeout: 60_000 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 99) : 0, out, err });
    });
  });
}

it('writes the live state to standard output, and what it does to standard error', async () => {
  const { code, out, err } = await charter('snapshot', '--target', sandbox.endpoint);
  expect(err).toMatch(/^Organization o-\w+ .*\nRead 0 OUs, 1 account, /);
  expect(code).toBe(0);
  const snapshot = parseSnapshot(out, 'standard output');
  expect(snapshot.organization.endpoint).toBe(sandbox.endpoint);
  expect(snapshot.accounts.map(({ tags }) => tags)).toEqual([null]);
});

it('writes it to a file, with tags where all is asked', async () => {
  const file = join(directory, 'live.json');
  const { code, out } = await charter('snapshot', '--target', sandbox.endpoint, '--full', '--out', file);
  expect([code, out]).toEqual([0, '']);
  const snapshot = parseSnapshot(await readFile(file, 'utf8'), file);
  expect(snapshot.accounts.map(({ tags }) => tags)).toEqual([{}]);
});

it.each([
  ['without a target', [], 2, /No organization is assumed/],
  ['with an unknown target', ['--target', 'prod'], 2, /is no target/],
  ['with an unknown option', ['--target', 'aws', '--nonsense'], 2, /unknown option/],
])('%s it does not run', async (_, args, exit, said) => {
  const { code, out, err } = await charter('snapshot', ...args);
  expect(err).toMatch(said);
  expect([code, out]).toEqual([exit, '']);
});

it('says that nothing is there, without a stack trace', async () => {
  const { code, out, err } = await charter('snapshot', '--target', `http://127.0.0.1:${await freePort()}`);
  expect(err).toMatch(/^error: Charter could not find out whose credentials these are: nothing answers at/);
  expect(err).not.toMatch(/^\s+at /m);
  expect([code, out]).toEqual([1, '']);
});

it('says that a file cannot be written', async () => {
  const { code, err } = await charter(
    'snapshot',
    '--target',
    sandbox.endpoint,
    '--out',
    join(directory, 'no', 'x.json'),
  );
  expect(err).toMatch(/cannot be written .*ENOENT/);
  expect(code).toBe(1);
});
