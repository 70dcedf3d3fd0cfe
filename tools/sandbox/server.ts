import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ConnectionDropped } from './call.js';
import { control } from './control.js';
import { dispatch } from './dispatch.js';
import type { Engine } from './engine.js';
import { newId } from './ids.js';
import { ServiceError } from './service.js';
import type { Answer } from './wire/answer.js';
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
  engine.requestCount += 1;
  const requestId = newId(engine.world, 'request');
  try {
    const wire = await readRequest(request);
    const answer = wire.url.pathname.startsWith('/_sandbox/')
      ? control(engine, wire, stop)
      : await dispatch(engine, wire, requestId);
    write(response, answer, requestId);
  } catch (error) {
    if (error instanceof ConnectionDropped) request.socket.destroy();
    else write(response, plainError(error), requestId);
  }
}

/** For requests that no service took: nothing knows which protocol the client speaks. */
function plainError(error: unknown): Answer {
  const known = error instanceof ServiceError;
  const body = JSON.stringify({
    __type: known ? error.code : 'SandboxDefect',
    Message: error instanceof Error ? error.message : String(error),
  });
  const status = known ? (error.status ?? 400) : 400;
  const connection: Record<string, string> = status === 413 ? { connection: 'close' } : {};
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
