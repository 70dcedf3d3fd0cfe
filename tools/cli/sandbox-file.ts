import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../../pipeline/diagnostics/index.js';
import { sandboxFile } from './target.js';

/** What `charter sandbox start` leaves for the other commands. */
export interface RunningSandbox {
  endpoint: string;
  pid: number;
}

/** Whole or not at all, and for this user only. */
export async function writeSandboxFile({ endpoint, pid }: RunningSandbox): Promise<void> {
  const temporary = `${sandboxFile}.${pid}.tmp`;
  try {
    await mkdir(dirname(sandboxFile), { recursive: true });
    await writeFile(temporary, `${JSON.stringify({ endpoint, pid })}\n`, { mode: 0o600 });
    await rename(temporary, sandboxFile);
  } catch (error) {
    throw new Failure(`${sandboxFile} cannot be written: ${(error as NodeJS.ErrnoException).code ?? error}.`, {
      cause: error,
    });
  }
}

/** Removes the file if it is still this process's. */
export async function forgetSandbox(pid: number): Promise<void> {
  if ((await readSandboxFile())?.pid === pid) await rm(sandboxFile, { force: true });
}

/**
 * The sandbox of this directory, if it answers and is the one that wrote the file. A file that a killed sandbox left is
 * removed.
 *
 * @throws Failure where something else answers there: it is not ours to stop
 */
export async function runningSandbox(): Promise<RunningSandbox | null> {
  const written = await readSandboxFile();
  if (!written) return null;
  let answer: unknown;
  try {
    answer = await askSandbox(written.endpoint, 'GET', 'status');
  } catch (error) {
    if (!(error instanceof Failure) || error.cause === undefined) throw error;
    await forgetSandbox(written.pid);
    return null;
  }
  const { sandbox, pid } = (answer ?? {}) as { sandbox?: unknown; pid?: unknown };
  if (sandbox === true && pid === written.pid) return written;
  throw new Failure(`What answers at ${written.endpoint} is not the sandbox that ${sandboxFile} names.`, {
    help: [`Remove ${sandboxFile} if that sandbox is gone.`],
  });
}

async function readSandboxFile(): Promise<RunningSandbox | null> {
  let value: Partial<RunningSandbox> | null;
  try {
    value = JSON.parse(await readFile(sandboxFile, 'utf8')) as Partial<RunningSandbox> | null;
  } catch {
    return null;
  }
  const { endpoint, pid } = value ?? {};
  const local = typeof endpoint === 'string' && /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(endpoint);
  return local && Number.isInteger(pid) ? { endpoint, pid: pid as number } : null;
}

/**
 * Asks the sandbox's own routes.
 *
 * @throws Failure, with a cause where nothing answers, without one where the answer is a refusal
 */
export async function askSandbox(endpoint: string, method: string, route: string, body?: unknown): Promise<unknown> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(`${endpoint}/_sandbox/${route}`, {
      method,
      signal: AbortSignal.timeout(5_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    status = response.status;
    text = await response.text();
  } catch (error) {
    throw new Failure(`Nothing answers at ${endpoint}.`, { cause: error });
  }
  const value = parse(text);
  if (status === 200) return value;
  const message = (value as { Message?: unknown } | null)?.Message ?? `HTTP ${status}`;
  throw new Failure(`The sandbox at ${endpoint} refuses: ${message}`);
}

/** Null for what is not JSON: then it is no sandbox that answers. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
