import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { charter, removeWorkspaces, workspace } from './charter.js';

afterAll(removeWorkspaces);

/** A process that watches, and what it has printed. */
async function watching(cwd: string) {
  const child = spawn(process.execPath, [resolve('tools/cli/charter.mjs'), 'validate', '--watch'], {
    cwd,
    env: { PATH: process.env['PATH'] },
  });
  let out = '';
  let checks = 0;
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      checks = out.match(/checked in \d+ ms/g)?.length ?? 0;
      for (const tell of heard) tell();
    });
  }
  const ended = new Promise<number | null>((done) => child.on('close', done));
  /** What was printed since the check before, once this is in a complete check. */
  const shows = (text: RegExp) =>
    new Promise<string>((done, fail) => {
      const tell = () => {
        const parts = out.split(/(?<=checked in \d+ ms.*\n)/);
        const found = parts.find((part) => text.test(part) && /checked in \d+ ms/.test(part));
        if (!found) return;
        heard.delete(tell);
        clearTimeout(timer);
        out = '';
        done(found);
      };
      const timer = setTimeout(() => fail(new Error(`not shown: ${text}\n${out}`)), 20_000);
      heard.add(tell);
      tell();
    });
  await shows(/no errors/);
  return { shows, ended, stop: (signal: NodeJS.Signals) => child.kill(signal), count: () => checks };
}

const quiet = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('checks again whatever way a file is saved, and ends with 0', async () => {
  const cwd = workspace();
  const accounts = join(cwd, 'config/accounts-config.yaml');
  const sound = readFileSync(accounts, 'utf8');
  const broken = sound.replace('organizationalUnit: Security', 'organizationalUnit: Securty');
  expect(broken).not.toBe(sound);
  const { shows, ended, stop, count } = await watching(cwd);

  writeFileSync(accounts, broken);
  const said = await shows(/Did you mean "Security"\?/);
  expect(said).toMatch(/^\d\d:\d\d:\d\d checked in \d+ ms; waiting for changes \(Ctrl-C ends\)$/m);
  expect(said).not.toContain('\u001b');

  // As vim and many others do: a new file takes the place of the old one.
  writeFileSync(`${accounts}~`, sound);
  renameSync(`${accounts}~`, accounts);
  await shows(/no errors/);

  rmSync(accounts);
  await shows(/accounts-config\.yaml is missing/);
  writeFileSync(accounts, sound);
  await shows(/no errors/);

  const document = join(cwd, 'policies/service-control-policies/deny-root-user.json');
  const policy = readFileSync(document, 'utf8');
  writeFileSync(document, policy.replace('"Effect"', '"Efect"'));
  await shows(/Did you mean "Effect"\?/);
  writeFileSync(document, policy);
  await shows(/no errors/);

  // As a change of branch may do: the folder goes and comes back.
  renameSync(join(cwd, 'config'), join(cwd, 'away'));
  await shows(/does not exist/);
  renameSync(join(cwd, 'away'), join(cwd, 'config'));
  await shows(/no errors/);
  rmSync(join(cwd, 'policies'), { recursive: true });
  await shows(/does not exist in the config directory/);
  mkdirSync(join(cwd, 'policies/service-control-policies'), { recursive: true });
  writeFileSync(document, policy);
  await shows(/deny-leaving-organization\.json/);
  writeFileSync(document, policy.replace('"Effect"', '"Efect"'));
  await shows(/Did you mean "Effect"\?/);

  const before = count();
  await quiet(1_500);
  expect(count()).toBe(before);
  stop('SIGINT');
  expect(await ended).toBe(0);
});

test('a directory that is not there is no reason to wait', async () => {
  const ran = await charter(['validate', '--watch', '--config', 'no/such'], { patience: 10_000 });
  expect(ran).toMatchObject({ code: 1, out: '' });
});
