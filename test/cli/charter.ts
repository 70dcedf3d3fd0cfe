import { fork, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { approve } from '../../pipeline/approve/index.js';
import type { Plan } from '../../pipeline/model/index.js';

/** What a user sees of one command. */
export interface Ran {
  /** Null where it did not end by itself. */
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Milliseconds after which it counts as hanging, and is killed. */
  patience?: number;
  /** Told of the process, for signals and for closing its streams. */
  onStart?: (child: ReturnType<typeof spawn>) => void;
}

const entry = resolve('tools/cli/charter.mjs');
const home = mkdtempSync(join(tmpdir(), 'charter-home-'));

/** Runs the bundle that users run, with nothing of this machine's environment but the path. */
export function charter(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd = process.cwd(), env = {}, patience = 60_000, onStart } = options;
  return new Promise((done) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: home, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      err += text;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    onStart?.(child);
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, out, err });
    });
  });
}

export interface WarmCharter {
  run(args: readonly string[], cwd: string): Promise<Ran>;
  close(): void;
}

/**
 * The bundle in one process for many commands, one after the other. It is for tests of what commands do to an
 * organization; how a process begins and ends is tested with `charter`.
 */
export async function warmCharter(): Promise<WarmCharter> {
  const child = fork(resolve('test/cli/warm-charter.mjs'), {
    env: { PATH: process.env['PATH'], HOME: home, AWS_EC2_METADATA_DISABLED: 'true' },
    execArgv: [],
  });
  const answer = () =>
    new Promise<unknown>((done, fail) => {
      const ended = (code: number | null) => fail(new Error(`the process of the commands ended with ${code}`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        done(message);
      });
    });
  await answer();
  return {
    run: (args, cwd) => {
      const ran = answer() as Promise<Ran>;
      child.send({ args, cwd });
      return ran;
    },
    close: () => child.disconnect(),
  };
}

/** What a terminal would obey, or what would mislead its reader; a line's end is fine. */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** It ended by itself with this code, without a stack trace, and shows nothing that steers a terminal. */
export function expectClean(ran: Ran, code: number): void {
  const err = ran.err.slice(-2_000);
  expect({ code: ran.code, err }).toEqual({ code, err });
  for (const text of [ran.out, ran.err]) {
    expect(text).not.toMatch(/^\s+at \S+.*:\d+:\d+/m);
    expect(text).not.toContain('in a way it should not');
    expect(text.split('\n').filter((line) => steering.test(line))).toEqual([]);
  }
}

/** It failed cleanly, said this on standard error, and put nothing on standard output. */
export function expectFailure(ran: Ran, code: number, says: RegExp | string): void {
  expectClean(ran, code);
  expect(ran.err).toMatch(says);
  expect(ran.out).toBe('');
}

/** What `charter approve` writes, without the half second of a process of its own. */
export function approvePlanFile(cwd: string, file: string): void {
  const plan = JSON.parse(readFileSync(join(cwd, file), 'utf8')) as Plan;
  const approval = approve({ plan, approver: 'me', now: new Date(), expiresInMs: 3_600_000 });
  writeFileSync(join(cwd, 'approval.json'), JSON.stringify(approval));
}

const made: string[] = [];

/** A new directory with the example's config and policies. */
export function workspace(): string {
  const directory = mkdtempSync(join(tmpdir(), 'charter-cli-'));
  made.push(directory);
  cpSync('test/fixtures/small-example', directory, { recursive: true });
  return directory;
}

export function removeWorkspaces(): void {
  for (const directory of [...made.splice(0), home]) rmSync(directory, { recursive: true, force: true });
}

/** Some at a time: each is a process of its own. */
export async function atOnce<T>(tasks: readonly (() => Promise<T>)[], width = 4): Promise<T[]> {
  const results: T[] = [];
  const queue = tasks.entries();
  const worker = async () => {
    for (const [index, task] of queue) results[index] = await task();
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
