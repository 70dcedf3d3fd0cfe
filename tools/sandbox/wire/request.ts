import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { readBody } from './body.js';

/** An HTTP request, whole. */
export interface WireRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** @throws ServiceError where it is too large */
export async function readRequest(request: IncomingMessage): Promise<WireRequest> {
  // A path that starts with two slashes would otherwise be taken for a host.
  const url = new URL(`http://127.0.0.1${request.url ?? '/'}`);
  return { method: request.method ?? 'GET', url, headers: request.headers, body: await readBody(request) };
}
