import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Aws, type ConnectOptions, connect } from '../../pipeline/aws/index.js';

/** moto, an implementation of AWS that nobody here wrote. */
export interface Moto {
  endpoint: string;
  connect(options?: Partial<ConnectOptions>): Aws;
  close(): Promise<void>;
}

/** Starts moto on a free port, with a fresh organization. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  await answers(endpoint);
  const { CreateOrganizationCommand } = await import('@aws-sdk/client-organizations');
  const open = (options: Partial<ConnectOptions> = {}) =>
    connect({ endpoint, credentials: testCredentials, ...options });
  const aws = open();
  await aws.organizations.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  aws.close();
  return { endpoint, connect: open, close: () => stop(child) };
}

export const testCredentials = { accessKeyId: 'test', secretAccessKey: 'test' };

async function answers(endpoint: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`${endpoint}/moto-api/data.json`);
      return;
    } catch {
      await sleep(150);
    }
  }
  throw new Error('moto_server does not answer');
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
