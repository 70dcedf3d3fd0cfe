import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../diagnostics/index.js';
import { makeDirectory } from './make-directory.js';

interface Holder {
  pid: number;
  host: string;
  at: string;
}

const heldHere = new Set<string>();

/**
 * Keeps a second deployment out of the same record directory. It guards one machine against its user's second terminal;
 * two machines are kept apart by CloudFormation and by the check for a stale plan.
 *
 * @returns the function that lets go
 * @throws Failure where another deployment holds it
 */
export async function holdLock(directory: string, now: Date): Promise<() => Promise<void>> {
  const path = join(directory, 'deploy.lock');
  await makeDirectory(directory).catch((cause: NodeJS.ErrnoException) => {
    throw new Failure(
      `The directory ${directory} for the record of the deployment cannot be made (${cause.code ?? cause}).`,
      {
        help: ['Choose a directory that can be written: --record DIR'],
        cause,
      },
    );
  });
  for (let attempt = 1; !(await take(path, now)); attempt += 1) {
    const holder = await readHolder(path);
    const free = holder !== null && !(await isAlive(holder, path));
    if (attempt > patience && !free) throw busy(path, holder);
    // Its process may be about to end, and a lock that cannot be read is being written or was torn by a crash.
    if (!free) await sleep(100);
    if (free || (holder === null && attempt === patience)) await takeAway(path);
  }
  heldHere.add(path);
  return async () => {
    heldHere.delete(path);
    await rm(path, { force: true });
  };
}

/** Looks at a lock that is held, a tenth of a second apart. */
const patience = 5;

/** Whoever renames it takes it away, so that of two that find it stale only one removes it. */
async function takeAway(path: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  await rename(path, aside).catch(() => {});
  await rm(aside, { force: true });
}

async function take(path: string, now: Date): Promise<boolean> {
  const holder: Holder = { pid: process.pid, host: hostname(), at: now.toISOString() };
  try {
    await writeFile(path, `${JSON.stringify(holder)}\n`, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new Failure(`The lock ${path} cannot be written: ${(error as Error).message}`, { cause: error });
  }
}

/** Null where it is gone, or was torn while it was written. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

/** Of another machine's process nothing can be known, so it counts as alive. */
async function isAlive({ pid, host }: Holder, path: string): Promise<boolean> {
  if (host !== hostname()) return true;
  // In containers every run may have the same number.
  if (pid === process.pid) return heldHere.has(path);
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !(await isZombie(pid));
}

/** A killed process keeps its number until its parent asks for it, and in many containers nobody does. */
async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return /\) [ZX] /.test(stat);
}

function busy(path: string, holder: Holder | null): Failure {
  const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.at}` : 'nobody knows whose';
  return new Failure(`Another deployment is running: ${who}.`, {
    help: [`Wait until it is done. If that process is none of Charter’s or does not exist any more, remove ${path}.`],
  });
}
