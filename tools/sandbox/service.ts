import type { World } from './world.js';

/** One call of one operation, or one effect that falls due: who asks, for what, when. */
export interface Call<I = unknown> {
  world: World;
  input: I;
  /** The calling account, from the access key. */
  account: string;
  /** From the SigV4 credential scope. */
  region: string;
  operation: string;
  /** The world's time; an effect's own due time while it is applied. */
  now(): Date;
  /** A new id as AWS forms it, deterministic from the world's seed. See ids.ts for the kinds. */
  newId(kind: string): string;
  /**
   * Has `effects[kind]` of the same service called with `input`, `delayMs` from now. It is applied, in order of time,
   * before the first call that arrives when it is due; nothing happens in the background.
   */
  schedule(delayMs: number, effect: LaterEffect): void;
}

/** What is to happen later: for the same service, account and Region, unless it says otherwise. */
export interface LaterEffect {
  kind: string;
  input: unknown;
  service?: string;
  account?: string;
  region?: string;
}

/** An operation: reads and changes `call.world`, answers its output shape, throws {@link ServiceError}. */
export type Operation<I, O> = (call: Call<I>) => O | Promise<O>;

/** Any operation, for tables that hold operations of different shapes. */
export type AnyOperation = (call: Call<never>) => unknown;

/** The same caller and time with another input: how one operation calls another. */
export function withInput<I>(call: Call, input: I): Call<I> {
  return { ...call, input };
}

/** An error that a client sees as AWS's own typed error. */
export class ServiceError extends Error {
  override name = 'ServiceError';
  /** As the wire spells it: `DuplicatePolicyException`, `ValidationError`, … */
  readonly code: string;
  /** HTTP status; undefined: what the client's schema of this error says, else 400. */
  readonly status: number | undefined;
  /** Further members of the error shape, such as `Reason`. */
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: { status?: number; fields?: Record<string, unknown> } = {}) {
    super(message);
    this.code = code;
    this.status = options.status;
    this.fields = options.fields ?? {};
  }
}

export type Protocol =
  /** `target` is what stands before the dot in X-Amz-Target. */
  | { kind: 'awsJson'; target: string }
  /** Form in, XML out. `version` is the form's `Version`, `namespace` the XML namespace of answers. */
  | { kind: 'awsQuery'; version: string; namespace: string }
  /** Routed by hand in s3/: only what a template bucket needs. */
  | { kind: 's3' };

/** One AWS service: its name, how it speaks, and what it can do. */
export interface Service {
  /** As it stands in the SigV4 credential scope. */
  name: string;
  protocol: Protocol;
  /** The SDK client's module: its exports `NAME$` are the schemas of operations, shapes and errors. */
  client: Readonly<Record<string, unknown>>;
  /** How this service spells "too many requests". */
  throttleCode: string;
  operations: Readonly<Record<string, AnyOperation>>;
  /** What `call.schedule` can have done later, by kind. */
  effects?: Readonly<Record<string, AnyOperation>>;
  /** Documented rates for `--throttle aws`: operation → calls per second and burst. */
  rates?: Readonly<Record<string, readonly [rate: number, burst: number]>>;
}
