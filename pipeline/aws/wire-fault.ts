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
  return error instanceof Error || isErrorLike(error) ? error.name : '';
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
  if (error instanceof HtmlAnswer) return error.unsupportedOperation;
  return unsupportedNames.has(errorName(error));
}

/**
 * Whether a failed call may have arrived all the same: its answer was lost, or a server failed in the middle. A call
 * that AWS refused, or that found nobody listening, has done nothing.
 */
export function isAmbiguous(error: unknown): boolean {
  if (errorCode(error) === 'ECONNREFUSED' || error instanceof HtmlAnswer) return false;
  const status = httpStatus(error);
  return status === 0
    ? errorName(error) !== 'CredentialsProviderError' && hasCall(error)
    : status >= 500 || status === 200;
}

function hasCall(error: unknown): boolean {
  return callOf(error) !== null;
}
