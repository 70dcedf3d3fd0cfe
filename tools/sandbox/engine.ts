import { freshWorld } from './fresh-world.js';
import type { Service, ServiceError } from './service.js';
import type { Settings, World } from './world.js';

/** One line of the log of calls. */
export interface CallRecord {
  at: string;
  service: string;
  operation: string;
  account: string;
  region: string;
  /** Null where it succeeded; else the error's code, or `dropped` where the connection was. */
  error: string | null;
}

/** What a hook is told. `world` is the live one: look, do not touch. */
export interface Moment {
  /** `effect`: something that was scheduled has just happened by itself. */
  phase: 'before' | 'after' | 'effect';
  service: string;
  operation: string;
  account: string;
  input: unknown;
  /** After an operation that failed. */
  error?: ServiceError;
  world: World;
}

/**
 * Sees every call before and after its effect. Answering `drop` cuts the connection: before, the effect does not
 * happen; after, it has happened and the client does not learn of it.
 */
export type Hook = (moment: Moment) => unknown;

/** A world with its services, its clock, and everybody who watches. */
export interface Engine {
  world: World;
  services: readonly Service[];
  clock: () => number;
  hooks: Hook[];
  calls: CallRecord[];
  /** What `reset` goes back to. */
  seed: (idSeed: string, now: number) => World;
  /** What every world of this engine has besides its seed. */
  settings: Partial<Settings>;
  /** Calls run one after the other, so that each sees a consistent world. */
  queue: Promise<unknown>;
  /** Token buckets of `--throttle aws`: service and operation → tokens left, and when they were counted. */
  buckets: Map<string, { tokens: number; at: number }>;
  /** Objects on which a slow write is still running. */
  busy: Set<string>;
  /** Called after each call that may have changed the world. */
  save: () => void;
}

export interface EngineOptions {
  services: readonly Service[];
  /** Milliseconds since 1970. Default: the real time. */
  clock?: () => number;
  /** Worlds with one seed give the same ids for the same calls. */
  idSeed?: string;
  /** Default: a fresh organization. */
  seed?: (idSeed: string, now: number) => World;
  world?: World;
  settings?: Partial<Settings>;
  save?: (world: World) => void;
}

export function createEngine(options: EngineOptions): Engine {
  const clock = options.clock ?? Date.now;
  const { idSeed = 'charter', seed = freshWorld } = options;
  const engine: Engine = {
    world: options.world ?? seed(idSeed, clock()),
    settings: options.settings ?? {},
    services: options.services,
    clock,
    hooks: [],
    calls: [],
    seed,
    queue: Promise.resolve(),
    buckets: new Map(),
    busy: new Set(),
    save: () => options.save?.(engine.world),
  };
  applySettings(engine);
  return engine;
}

/** Quotas are added to the seed's; everything else replaces what the seed says. */
export function applySettings({ world, settings }: Engine): void {
  const quotas = { ...world.settings.quotas, ...settings.quotas };
  world.settings = { ...world.settings, ...settings, quotas };
}

/** The world's time: the clock's, never earlier than what a call has already seen. */
export function worldTime(engine: Engine): number {
  engine.world.clock = Math.max(engine.world.clock, engine.clock());
  return engine.world.clock;
}

/** The log keeps this many calls. */
const longestLog = 100_000;

export function record(engine: Engine, entry: Omit<CallRecord, 'at'>): void {
  engine.calls.push({ at: new Date(engine.world.clock).toISOString(), ...entry });
  if (engine.calls.length > longestLog) engine.calls.splice(0, engine.calls.length - longestLog);
}
