import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ConnectionDropped } from './call.js';
import { control } from './control.js';
import { dispatch } from './dispatch.js';
import type { Engine } from './engine.js';
import { ServiceError } from './service.js';
import type { Answer } from './wire/answer.js';
import { encodeQueryError } from './wire/aws-query.js';
import { readRequest } from './wire/request.js';

/** The HTTP server of a world. `stop` is called when a client asks it to through `/_sandbox/stop`. */
export function sandboxServer(engine: Engine, stop: () => void): Server {
  const server = createServer((request, response) => {
    serve(engine, stop, request, response).catch(() => request.destroy());
  });
  // A client that is cut off must not keep a closing server alive.
  server.keepAliveTimeout = 5_000;
  return server;
}

async function serve(
  engine: Engine,
  stop: () => void,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  try {
    refuseBrowsers(request);
    const wire = await readRequest(request);
    const answer = wire.url.pathname.startsWith('/_sandbox/')
      ? control(engine, wire, stop)
      : await dispatch(engine, wire, requestId);
    write(response, answer, requestId);
  } catch (error) {
    if (error instanceof ConnectionDropped) request.socket.destroy();
    else write(response, plainError(error, request), requestId);
  }
}

/** Nobody's web page may reach the organization of whoever looks at it: browsers say where they come from. */
function refuseBrowsers({ headers }: IncomingMessage): void {
  if (headers.origin === undefined && headers['sec-fetch-site'] === undefined) return;
  throw new ServiceError('AccessDenied', 'The sandbox does not talk to web pages.', { status: 403 });
}

/** For requests that no service took: only the request itself tells which language its client reads. */
function plainError(error: unknown, request: IncomingMessage): Answer {
  const known = error instanceof ServiceError ? error : null;
  const code = known?.code ?? 'SandboxDefect';
  const message = error instanceof Error ? error.message : String(error);
  const status = known?.status ?? 400;
  // The rest of a body that is too large is not read.
  const connection: Record<string, string> = status === 413 ? { connection: 'close' } : {};
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    const typed = new ServiceError(code, message);
    const body = encodeQueryError(typed, status, 'https://sandbox.invalid/', '');
    return { status, headers: { 'content-type': 'text/xml', ...connection }, body };
  }
  const body = JSON.stringify({ __type: code, Message: message });
  return { status, headers: { 'content-type': 'application/x-amz-json-1.1', ...connection }, body };
}

function write(response: ServerResponse, answer: Answer, requestId: string): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    'x-amzn-requestid': requestId,
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
}
