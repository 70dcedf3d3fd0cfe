import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEngine, type Engine, type Hook } from './engine.js';
import { freshWorld } from './fresh-world.js';
import { sandboxServer } from './server.js';
import { services } from './services.js';
import { readState, writeState } from './state-file.js';
import type { Settings, World } from './world.js';

export interface SandboxOptions {
  /** 0 or absent: any free one. */
  port?: number;
  /** What the world is at first and after a reset. Default: a fresh organization. */
  seed?: (idSeed: string, now: number) => World;
  /** A file that keeps the world; where it exists, the world is taken from it. */
  state?: string;
  /** Milliseconds since 1970; default: the real time. */
  clock?: () => number;
  /** Worlds with one seed give the same ids for the same calls. */
  idSeed?: string;
  /** Speeds, stale reads, order of lists, throttling and quotas, kept over a reset. See world.ts. */
  settings?: Partial<Settings>;
  /** Sees every call before and after its effect, and every effect that happens by itself. */
  onCall?: Hook;
}

/** A running sandbox. */
export interface Sandbox {
  endpoint: string;
  /** What a client needs in its environment to talk to it. */
  env: Record<string, string>;
  /** The live world. A reset replaces it, so read it each time. */
  readonly world: World;
  readonly engine: Engine;
  /** Adds a watcher; the answer removes it. */
  onCall(hook: Hook): () => void;
  /** Resolves when a client has asked the sandbox to stop. */
  stopped: Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts an AWS organization on 127.0.0.1.
 *
 * @throws Error where the port is taken or the state file is not a sandbox's
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { state, clock = Date.now, idSeed = 'charter', seed = freshWorld } = options;
  const kept = state === undefined ? null : readState(state);
  const engine = createEngine({
    services,
    clock,
    idSeed,
    seed,
    ...(options.settings ? { settings: options.settings } : {}),
    ...(kept ? { world: kept } : {}),
    ...(state === undefined ? {} : { save: (world) => writeState(state, world) }),
  });
  if (options.onCall) engine.hooks.push(options.onCall);
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const server = sandboxServer(engine, stop);
  engine.save();
  const endpoint = await listen(server, options.port ?? 0);
  return {
    endpoint,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'sandbox',
      AWS_SECRET_ACCESS_KEY: 'sandbox',
      AWS_REGION: 'us-east-1',
      // boto3 and version 1 of the aws CLI look at this one only.
      AWS_DEFAULT_REGION: 'us-east-1',
    },
    get world() {
      return engine.world;
    },
    engine,
    onCall: (hook) => watch(engine, hook),
    stopped,
    close: () => close(server, engine),
  };
}

function watch(engine: Engine, hook: Hook): () => void {
  engine.hooks.push(hook);
  return () => {
    engine.hooks = engine.hooks.filter((other) => other !== hook);
  };
}

/** The loopback only: the sandbox believes everybody who can reach it. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

async function close(server: Server, engine: Engine): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
  engine.save();
}
