import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Aws, ConnectOptions, Credentials } from '../../pipeline/aws/index.js';
import type { Identity } from '../../pipeline/aws/organizations/index.js';
import { Failure } from '../../pipeline/diagnostics/index.js';
import { printable } from '../../pipeline/report/printable.js';

const choices = [
  'aws          the organization of the credentials in the environment',
  'sandbox      the local sandbox that `charter sandbox start` runs',
  'https://…    any other endpoint that speaks AWS’s protocols',
];

/** Where `charter sandbox start` writes how to reach the sandbox. */
export const sandboxFile = '.charter/sandbox.json';

/** Adds `--target` to a command that talks to an organization. */
export function addTargetOption(command: Command): Command {
  return command.option('--target <aws|sandbox|URL>', 'the organization to talk to (or CHARTER_TARGET)');
}

export interface TargetOptions {
  /** What `--target` says; absent: `CHARTER_TARGET`. No organization is assumed. */
  target?: string | undefined;
  /** Any Region of the organization's partition, usually the config's home Region. */
  region?: string | undefined;
  onCall?: ConnectOptions['onCall'];
}

/**
 * Connects to the organization that a command is asked to talk to, and says on standard error which one it is, and as
 * whom, before anything else is done.
 *
 * @throws Failure (exit 2) where no target is given or it is none of the choices; (exit 1) where it cannot be governed
 */
export async function openTarget(options: TargetOptions): Promise<{ aws: Aws; identity: Identity }> {
  const { endpoint, credentials, said } = await resolveTarget(options.target ?? process.env['CHARTER_TARGET']);
  // Loaded here, so that commands which may not need an organization start fast.
  const [{ connect }, { identify }] = await Promise.all([
    import('../../pipeline/aws/index.js'),
    import('../../pipeline/aws/organizations/index.js'),
  ]);
  const aws = connect({
    endpoint,
    ...(credentials ? { credentials } : {}),
    ...(options.region ? { region: options.region } : {}),
    ...(options.onCall ? { onCall: options.onCall } : {}),
  });
  const identity = await identify(aws).catch((error: unknown) => {
    aws.close();
    throw error;
  });
  const { id, managementAccountId } = identity.organization;
  process.stderr.write(
    printable(`Organization ${id} (management account ${managementAccountId}) on ${said}, as ${identity.arn}`) + '\n',
  );
  return { aws, identity };
}

interface Target {
  /** Null for AWS itself. */
  endpoint: string | null;
  /** Null for the environment's. */
  credentials: Credentials | null;
  /** How the target is named to people. */
  said: string;
}

/** @throws Failure (exit 2) where it is not one of the choices */
export async function resolveTarget(target: string | undefined): Promise<Target> {
  if (!target) {
    throw new Failure('No organization is assumed: say which one with --target, or with CHARTER_TARGET.', {
      exitCode: 2,
      help: choices,
    });
  }
  if (target === 'aws') return { endpoint: null, credentials: null, said: nameOfAws() };
  if (target === 'sandbox') return sandboxTarget();
  const url = urlOf(target);
  if (!url) throw new Failure(`“${target}” is no target.`, { exitCode: 2, help: choices });
  const endpoint = url.href.replace(/\/$/, '');
  const local = isLoopback(url) && !hasCredentials();
  return { endpoint, credentials: local ? { accessKeyId: 'local', secretAccessKey: 'local' } : null, said: endpoint };
}

/** The SDK follows these variables, so whoever set them must see it before something is changed. */
function nameOfAws(): string {
  if (process.env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return 'AWS';
  const set = Object.entries(process.env).filter(([name, value]) => /^AWS_ENDPOINT_URL(_|$)/.test(name) && value);
  return set.length > 0 ? set.map(([name, value]) => `${value} (${name})`).join(', ') : 'AWS';
}

async function sandboxTarget(): Promise<Target> {
  const help = ['Start one: charter sandbox start'];
  let endpoint: unknown;
  try {
    endpoint = (JSON.parse(await readFile(sandboxFile, 'utf8')) as { endpoint?: unknown } | null)?.endpoint;
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = absent ? `there is no ${sandboxFile} here` : `${sandboxFile} cannot be read`;
    throw new Failure(`No sandbox runs in this directory: ${why}.`, { help, cause: error });
  }
  const url = typeof endpoint === 'string' ? urlOf(endpoint) : null;
  if (!url || !isLoopback(url)) throw new Failure(`${sandboxFile} names no local endpoint.`, { help });
  const said = `the sandbox at ${url.origin}`;
  return { endpoint: url.origin, credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' }, said };
}

function urlOf(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const usable = /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
  return usable ? url : null;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** Credentials that somebody gave to this command; those of the default profile are not for a local endpoint. */
function hasCredentials(): boolean {
  return Boolean(process.env['AWS_ACCESS_KEY_ID'] || process.env['AWS_PROFILE']);
}
