import type { Answer } from '../wire/answer.js';

/** What an S3 operation of the sandbox answers: S3 speaks HTTP itself. */
export interface S3Output {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export function s3Answer(output: unknown): Answer {
  const { status = 200, headers = {}, body = '' } = (output ?? {}) as S3Output;
  return { status, headers: { 'content-type': 'application/xml', ...headers }, body };
}
