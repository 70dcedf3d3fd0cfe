import { Failure } from '../diagnostics/index.js';

/** The call that an error belongs to: `{ service: 'organizations', operation: 'ListRoots' }`. */
export interface Call {
  /** IAM's prefix of the service, so that `service:operation` is the action to allow. */
  service: string;
  operation: string;
}

/**
 * An answer that no AWS service gives: a web page. moto answers operations it lacks with HTTP 500 and HTML, proxies and
 * login portals answer with HTML of any status. It is told apart before the SDK tries to parse it, because the SDK
 * reports a syntax error and tries again.
 */
export class HtmlAnswer extends Error {
  override name = 'HtmlAnswer';
  readonly status: number;

  constructor(status: number) {
    super(`the endpoint answered with a web page (HTTP ${status})`);
    this.status = status;
  }

  /** HTTP 500 with a page is how an emulator says that it does not know the operation. */
  get unsupportedOperation(): boolean {
    return this.status === 500 || this.status === 501;
  }
}

/**
 * The network failed a call before there was an answer. Node.js's own errors come in many shapes (an `AggregateError`
 * for two addresses, codes on the cause), so they are brought into one where they are caught.
 */
export class NetworkFault extends Error {
  override name = 'NetworkFault';
  /** Node.js's code (`ECONNREFUSED`), or `TIMEOUT` where the endpoint took too long. */
  readonly code: string;
  /** What was called: `127.0.0.1:4566`, or a host's name where that did not resolve; empty where Node.js does not say. */
  readonly address: string;

  constructor(cause: unknown) {
    const [first = cause] = (cause as { errors?: unknown[] }).errors ?? [];
    const { address, port, hostname } = first as { address?: string; port?: number; hostname?: string };
    super(String((first as Error).message), { cause });
    this.code = errorCode(cause) || 'TIMEOUT';
    if (errorName(cause) === 'TimeoutError' && this.code === 'ETIMEDOUT') this.code = 'TIMEOUT';
    this.address = address ? `${address}:${port}` : (hostname ?? '');
  }
}

/** The error as it should travel: one of the network's becomes a {@link NetworkFault}. */
export function brought(error: unknown): unknown {
  // An answer that stops in the middle has a status and is the network's fault all the same.
  return errorCode(error) || errorName(error) === 'TimeoutError' ? new NetworkFault(error) : error;
}

const calls = new WeakMap<object, Call>();

/** Remembers which call an error came from; AWS's own message often does not say. */
export function rememberCall(error: unknown, call: Call): void {
  if (typeof error === 'object' && error !== null && !calls.has(error)) calls.set(error, call);
}

/** The call that an error came from, if it came from one. */
export function callOf(error: unknown): Call | null {
  return (typeof error === 'object' && error !== null && calls.get(error)) || null;
}

/** The name that AWS gave an error (`AccessDeniedException`), or Node.js's (`TimeoutError`). */
export function errorName(error: unknown): string {
  return isErrorLike(error) ? error.name : '';
}

/** What an error says, whatever was thrown. */
export function errorMessage(error: unknown): string {
  return isErrorLike(error) ? error.message : String(error);
}

/** Node.js's code of an error or of what caused it: `ECONNREFUSED`, `ENOTFOUND`, … */
export function errorCode(error: unknown): string {
  for (let at: unknown = error, depth = 0; isErrorLike(at) && depth < 5; at = at.cause, depth += 1) {
    if (typeof at.code === 'string') return at.code;
    // Node.js tries IPv6 and IPv4 and reports both refusals as one AggregateError.
    const first = at.errors?.[0];
    if (isErrorLike(first) && typeof first.code === 'string') return first.code;
  }
  return '';
}

/** The HTTP status of the answer that an SDK error was made of; 0 where there was no answer. */
export function httpStatus(error: unknown): number {
  if (error instanceof HtmlAnswer) return error.status;
  const metadata = isErrorLike(error) ? error.$metadata : undefined;
  return metadata?.httpStatusCode ?? 0;
}

interface ErrorLike {
  name: string;
  message: string;
  code?: unknown;
  cause?: unknown;
  errors?: unknown[];
  $metadata?: { httpStatusCode?: number };
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && 'message' in value && 'name' in value;
}

const unsupportedNames = new Set([
  'UnsupportedAPIEndpointException',
  'UnknownOperationException',
  'UnsupportedOperation',
  'UnsupportedOperationException',
  'NotImplemented',
  'NotImplementedException',
  'InvalidAction',
]);

/**
 * Whether the endpoint lacks the operation (rather than refusing it): moto's web page, the sandbox's and AWS's own names
 * for it. A reader then says what it could not read instead of failing.
 */
export function isUnsupported(error: unknown): boolean {
  const thrown = error instanceof Failure ? error.cause : error;
  if (thrown instanceof HtmlAnswer) return thrown.unsupportedOperation;
  return unsupportedNames.has(errorName(thrown));
}

/**
 * Whether a failed call may have arrived all the same: its answer was lost, or a server failed in the middle. A call
 * that AWS refused, or that found nobody listening, has done nothing.
 */
export function isAmbiguous(error: unknown): boolean {
  if (error instanceof NetworkFault) return !absentCodes.has(error.code);
  return !(error instanceof HtmlAnswer) && httpStatus(error) >= 500;
}

/** Nothing listens, or the name does not resolve. */
export const absentCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** The connection was there and ended in the middle of a call or of its answer. */
export const droppedCodes: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'ERR_STREAM_PREMATURE_CLOSE',
]);
