import type { IncomingMessage } from 'node:http';
import { ServiceError } from '../service.js';

/** AWS's own limits are far below: a template is at most 1 MB. */
const largestBody = 10 * 1024 * 1024;

/** @throws ServiceError RequestEntityTooLarge past 10 MB */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) {
      throw new ServiceError('RequestEntityTooLarge', 'The sandbox takes requests up to 10 MB.', { status: 413 });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
