import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../diagnostics/index.js';
import { makeDirectory } from './make-directory.js';

interface Holder {
  pid: number;
  host: string;
  at: string;
  /** Tells two holders apart, also where they have the same number. Absent in what something else wrote. */
  token?: string;
}

/** Tokens of this process: of the locks that it holds, or is just about to take. */
const heldHere = new Set<string>();

/**
 * Keeps a second deployment out of the same record directory. It guards one machine against its user's second terminal;
 * two machines are kept apart by the lock of the organization.
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
  const token = randomUUID();
  const own = `${JSON.stringify({ pid: process.pid, host: hostname(), at: now.toISOString(), token } satisfies Holder)}\n`;
  heldHere.add(token);
  try {
    await untilTaken(path, own);
  } catch (error) {
    heldHere.delete(token);
    throw error;
  }
  return async () => {
    heldHere.delete(token);
    // Somebody may have removed it by hand, and another deployment have taken its place.
    if ((await readText(path)) === own) await rm(path, { force: true });
  };
}

/** @throws Failure where another deployment holds it */
async function untilTaken(path: string, own: string): Promise<void> {
  for (let attempt = 1; !(await take(path, own)); attempt += 1) {
    const text = await readText(path);
    const holder = holderIn(text);
    const free = holder !== null && !(await isAlive(holder));
    if (attempt > patience && !free) throw busy(path, holder);
    // Its process may be about to end, and a lock that cannot be read is being written or was torn by a crash.
    if (!free) await sleep(100);
    if (text !== null && (free || (holder === null && attempt === patience))) await takeAway(path, text);
  }
}

/** Looks at a lock that is held, a tenth of a second apart. */
const patience = 5;

/**
 * Whoever renames it takes it away, so that of two that find it stale only one removes it. The slower of the two may get
 * hold of the lock that the faster one took since: that one goes back.
 *
 * @param judged the text that was found to be stale
 * @throws Failure where another deployment has taken the lock since
 */
export async function takeAway(path: string, judged: string): Promise<void> {
  const aside = `${path}.${randomUUID()}.stale`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const found = await readText(aside);
  // A link, because it never writes over what a third one has taken meanwhile.
  if (found !== judged) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
  if (found !== judged) throw busy(path, holderIn(found));
}

async function take(path: string, own: string): Promise<boolean> {
  try {
    await writeFile(path, own, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new Failure(`The lock ${path} cannot be written: ${(error as Error).message}`, { cause: error });
  }
}

/** Null where it is gone, or cannot be read. */
async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

/** Null where it is gone, or was torn while it was written. */
function holderIn(text: string | null): Holder | null {
  try {
    const holder = JSON.parse(text ?? '') as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

/** Of another machine's process nothing can be known, so it counts as alive. */
async function isAlive({ pid, host, token }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  // In containers every run may have the same number.
  if (pid === process.pid) return token !== undefined && heldHere.has(token);
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
