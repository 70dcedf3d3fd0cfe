import { Readable } from 'node:stream';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { organizationsRegion } from '../model/index.js';
import { type Limit, limiter } from './limit.js';
import { partitionOf } from './partition.js';
import { retryStrategy } from './retry.js';
import { brought, type Call, HtmlAnswer, rememberCall } from './wire-fault.js';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export interface ConnectOptions {
  /** Null for AWS itself, where the SDK's own `AWS_ENDPOINT_URL` still counts; else a URL that all services use. */
  endpoint: string | null;
  /** Any Region of the partition, usually the home Region; by default the environment's, else us-east-1. */
  region?: string;
  /** By default the SDK's credential chain. */
  credentials?: Credentials;
  /** Told of every call that is about to be made, once however often it is retried: for counting. */
  onCall?: (call: Call) => void;
  /** Milliseconds for one attempt. Two attempts of an endpoint that hangs end within twenty seconds. */
  requestTimeout?: number;
}

/** A connection to one organization: the clients, made when first used, all with the same credentials and patience. */
export interface Aws {
  /** `aws`, or the URL of another endpoint. */
  readonly endpoint: string;
  readonly partition: string;
  /** The Region that was asked for. */
  readonly region: string;
  /** The Region in which the partition's Organizations service lives, and so the organization's stacks. */
  readonly organizationsRegion: string;
  readonly organizations: OrganizationsClient;
  readonly sts: STSClient;
  cloudFormation(region: string): CloudFormationClient;
  cloudWatch(region: string): CloudWatchClient;
  s3(region: string): S3Client;
  /** Bounds how many calls of one operation run at a time. */
  limit(operation: string): Limit;
  /** Closes idle sockets, so that a command ends at once. */
  close(): void;
}

/** Milliseconds. */
const attemptTimeout = 8_500;

/** Calls of one operation at a time. AWS allows most of Organizations' reads 5 a second with a burst of 8. */
const parallelCalls = 6;

/**
 * Connects to an organization. Makes no call and resolves no credentials by itself.
 *
 * @throws nothing; the first call throws what {@link explainAwsError} explains
 */
export function connect(options: ConnectOptions): Aws {
  const endpoint = options.endpoint ?? endpointOfEnvironment();
  const asked = options.region ?? regionOfEnvironment() ?? 'us-east-1';
  const partition = partitionOf(asked);
  const region = organizationsRegion(partition);
  const opened: { destroy(): void }[] = [];
  const open = <T extends AnyClient>(client: T, service: string): T => {
    observeCalls(client, service, options);
    opened.push(client);
    return client;
  };
  const sts = once(() => open(new STSClient(clientConfig(options, endpoint, region)), 'sts'));
  // One credential chain for all clients: a sign-in or a credential process runs once.
  const shared = (at: string) => ({
    ...clientConfig(options, endpoint, at),
    credentials: options.credentials ?? (() => sts().config.credentials()),
  });
  const organizations = once(() => open(new OrganizationsClient(shared(region)), 'organizations'));
  const limits = new Map<string, Limit>();
  return {
    endpoint: endpoint ?? 'aws',
    partition,
    region: asked,
    organizationsRegion: region,
    get organizations() {
      return organizations();
    },
    get sts() {
      return sts();
    },
    cloudFormation: perRegion((at) => open(new CloudFormationClient(shared(at)), 'cloudformation')),
    cloudWatch: perRegion((at) => open(new CloudWatchClient(shared(at)), 'cloudwatch')),
    s3: perRegion((at) => open(new S3Client({ ...shared(at), ...s3Config(endpoint) }), 's3')),
    limit: (operation) => remember(limits, operation, () => limiter(parallelCalls)),
    close: () => {
      for (const client of opened) client.destroy();
    },
  };
}

function clientConfig(options: ConnectOptions, endpoint: string | null, region: string) {
  return {
    region,
    ...(endpoint ? { endpoint } : {}),
    ...(options.credentials ? { credentials: options.credentials } : {}),
    retryStrategy: retryStrategy(),
    requestHandler: {
      connectionTimeout: 4_000,
      requestTimeout: options.requestTimeout ?? attemptTimeout,
      // Catches an answer whose headers come and whose body does not.
      socketTimeout: options.requestTimeout ?? attemptTimeout,
      throwOnRequestTimeout: true,
    },
  };
}

/** Buckets of an endpoint that is not AWS have no names of their own in DNS, and it may not know newer checksums. */
function s3Config(endpoint: string | null) {
  return {
    forcePathStyle: endpoint !== null,
    followRegionRedirects: false,
    ...(endpoint
      ? ({ requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' } as const)
      : {}),
  };
}

function endpointOfEnvironment(): string | null {
  if (process.env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true') return null;
  return process.env['AWS_ENDPOINT_URL'] || null;
}

function regionOfEnvironment(): string | undefined {
  return process.env['AWS_REGION'] || process.env['AWS_DEFAULT_REGION'] || undefined;
}

type AnyClient = OrganizationsClient | STSClient | CloudFormationClient | CloudWatchClient | S3Client;

/** The part of every client's middleware stack that is the same whatever the service. */
interface MiddlewareStack {
  add(
    middleware: (next: Next, context: CommandContext) => Next,
    options: { step: 'initialize' | 'deserialize'; priority: 'high' | 'low'; name: string },
  ): void;
}
interface CommandContext {
  commandName?: string;
}
type Next = (args: unknown) => Promise<{ response: unknown; output?: unknown }>;

function observeCalls(client: AnyClient, service: string, options: ConnectOptions): void {
  const { onCall, requestTimeout = attemptTimeout } = options;
  const stack = client.middlewareStack as unknown as MiddlewareStack;
  stack.add(
    (next, context) => async (args) => {
      const call = callFrom(service, context);
      onCall?.(call);
      try {
        return await next(args);
      } catch (error) {
        rememberCall(error, call);
        throw error;
      }
    },
    { step: 'initialize', priority: 'high', name: 'rememberCall' },
  );
  // Inside of the retries, so that they can tell calls apart.
  stack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (thrown) {
        const error = brought(thrown);
        rememberCall(error, callFrom(service, context));
        throw error;
      }
    },
    { step: 'deserialize', priority: 'high', name: 'rememberAttempt' },
  );
  stack.add(
    (next) => async (args) => {
      const answer = await next(args);
      boundBody(answer.response as WireAnswer, 2 * requestTimeout);
      await refuseHtml(answer.response as WireAnswer);
      return answer;
    },
    { step: 'deserialize', priority: 'low', name: 'recogniseHtml' },
  );
}

function callFrom(service: string, context: CommandContext): Call {
  return { service, operation: (context.commandName ?? '').replace(/Command$/, '') };
}

interface WireAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body?: AsyncIterable<Uint8Array> | Uint8Array;
}

/** The timeouts of sockets begin again with every byte, so an answer that trickles, or never ends, passes them all. */
function boundBody({ body }: WireAnswer, milliseconds: number): void {
  if (!(body instanceof Readable)) return;
  const timer = setTimeout(() => {
    body.destroy(Object.assign(new Error('the answer does not end'), { name: 'TimeoutError', code: 'ETIMEDOUT' }));
  }, milliseconds);
  body.once('close', () => clearTimeout(timer));
}

/** The header alone says little: moto sends its JSON as `text/html`, too. */
async function refuseHtml(answer: WireAnswer): Promise<void> {
  const { statusCode, headers, body } = answer;
  if (!body || body instanceof Uint8Array || !/^text\/html\b/i.test(headers['content-type'] ?? '')) return;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (/^\s*<(!doctype\s+html|html|head|body|title|h1)\b/i.test(bytes.toString('latin1', 0, 200))) {
    throw new HtmlAnswer(statusCode);
  }
  answer.body = new Uint8Array(bytes);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function perRegion<T>(make: (region: string) => T): (region: string) => T {
  const made = new Map<string, T>();
  return (region) => remember(made, region, () => make(region));
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
