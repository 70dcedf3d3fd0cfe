import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to a call: nothing, an error instead of the call, or the call with its answer lost. */
export type Fault = 'none' | 'throttle' | 'error' | 'dropBefore' | 'dropAfter';

export interface FaultyProxy {
  endpoint: string;
  /** Calls that reached the proxy, retries included. */
  readonly calls: number;
  close(): Promise<void>;
}

/** Stands between a client and a real endpoint and spoils calls. */
export async function startFaultyProxy(
  target: string,
  faultOf: (call: number, operation: string) => Fault,
): Promise<FaultyProxy> {
  let calls = 0;
  const server = createServer(async (incoming, answer) => {
    const body = await read(incoming);
    calls += 1;
    const operation = String(incoming.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    const fault = faultOf(calls, operation);
    if (fault === 'dropBefore') return void incoming.socket.destroy();
    if (fault === 'throttle') return awsError(answer, 400, 'TooManyRequestsException');
    if (fault === 'error') return awsError(answer, 500, 'ServiceException');
    forward(target, incoming, body, answer, fault === 'dropAfter');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get calls() {
      return calls;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function forward(target: string, incoming: IncomingMessage, body: Buffer, answer: ServerResponse, drop: boolean): void {
  const onward = request(
    target + incoming.url,
    { method: incoming.method ?? 'POST', headers: incoming.headers },
    async (reply) => {
      const content = await read(reply);
      if (drop) return void incoming.socket.destroy();
      answer.writeHead(reply.statusCode ?? 500, reply.headers).end(content);
    },
  );
  onward.on('error', () => incoming.socket.destroy());
  onward.end(body);
}

function awsError(answer: ServerResponse, status: number, type: string): void {
  answer
    .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
    .end(JSON.stringify({ __type: type, Message: 'spoilt by the test' }));
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
