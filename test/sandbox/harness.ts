import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../tools/sandbox/start.js';

/** A clock that moves only when a test says so. */
export function handClock(start = Date.UTC(2026, 0, 1)) {
  let time = start;
  const clock = () => time;
  return {
    clock,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

const running: { close(): Promise<void> }[] = [];

/** A sandbox that `closeAll` closes. */
export async function open(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  running.push(sandbox);
  return sandbox;
}

export async function closeAll(): Promise<void> {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
}

interface Connection {
  endpoint: string;
  accessKeyId?: string;
  region?: string;
  /** Default 1: what the sandbox answers is what the test sees. */
  maxAttempts?: number;
}

function configuration({ endpoint, accessKeyId = 'sandbox', region = 'us-east-1', maxAttempts = 1 }: Connection) {
  return { endpoint, region, maxAttempts, credentials: { accessKeyId, secretAccessKey: 'sandbox' } };
}

/** Clients exactly as anybody configures them. */
export function organizationsClient(connection: Connection): OrganizationsClient {
  return new OrganizationsClient(configuration(connection));
}

export function stsClient(connection: Connection): STSClient {
  return new STSClient(configuration(connection));
}

export function s3Client(connection: Connection): S3Client {
  return new S3Client(configuration(connection));
}

/** The code of the error that a call ends with; `null` where it ends well. With a `Reason`: `Code/REASON`. */
export async function codeOf(call: Promise<unknown>): Promise<string | null> {
  try {
    await call;
    return null;
  } catch (error) {
    const { name, Reason } = error as { name: string; Reason?: string };
    return Reason ? `${name}/${Reason}` : name;
  }
}
