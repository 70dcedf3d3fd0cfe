import { createHash } from 'node:crypto';
import { lookup } from '../lookup.js';
import { type Call, ServiceError } from '../service.js';
import type { WireRequest } from '../wire/request.js';
import type { BucketState, World } from '../world.js';
import type { S3Output } from './answer.js';
import { bucketOf } from './buckets.js';
import { bucketAndKey, decode } from './route.js';

export function putObject(call: Call<WireRequest>): S3Output {
  const bucket = bucketOf(call);
  const { key } = bucketAndKey(call.input);
  const body = unchunked(call.input);
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  const versionId = versioned(bucket) ? call.newId('objectVersion') : 'null';
  const contentType = call.input.headers['content-type'] ?? 'application/octet-stream';
  bucket.objects[key] = {
    body: body.toString('base64'),
    contentType,
    etag,
    versionId,
    modifiedAt: call.now().getTime(),
  };
  return { headers: { etag, 'x-amz-server-side-encryption': 'AES256', ...versionHeader(versionId) } };
}

export function getObject(call: Call<WireRequest>): S3Output {
  const bucket = bucketOf(call);
  const { key } = bucketAndKey(call.input);
  const object = lookup(bucket.objects, key);
  if (!object) throw new ServiceError('NoSuchKey', 'The specified key does not exist.', { status: 404 });
  const headers = {
    etag: object.etag,
    'content-type': object.contentType,
    'last-modified': new Date(object.modifiedAt).toUTCString(),
    ...versionHeader(object.versionId),
  };
  return { headers, body: Buffer.from(object.body, 'base64') };
}

export function headObject(call: Call<WireRequest>): S3Output {
  return { ...getObject(call), body: '' };
}

function versioned(bucket: BucketState): boolean {
  return /<Status>\s*Enabled\s*<\/Status>/.test(bucket.configuration['versioning'] ?? '');
}

function versionHeader(versionId: string): Record<string, string> {
  return versionId === 'null' ? {} : { 'x-amz-version-id': versionId };
}

/** SDKs may send a body in signed or checksummed chunks: `size;extension CRLF bytes CRLF … 0 CRLF trailers`. */
function unchunked({ headers, body }: WireRequest): Buffer {
  const chunked =
    headers['content-encoding']?.includes('aws-chunked') ||
    String(headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
  if (!chunked) return body;
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, line < 0 ? at : line), 16);
    if (line < 0 || !Number.isInteger(size)) {
      throw new ServiceError('IncompleteBody', 'The request body is not chunked as it says.', { status: 400 });
    }
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

/**
 * The text of the object that a template URL names, path style (`https://host/bucket/key`) or virtual-hosted
 * (`https://bucket.s3.Region.amazonaws.com/key`).
 *
 * @returns null where there is no such object
 * @throws ServiceError where the URL's escapes are none
 */
export function textAtUrl(world: World, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const hosted = /^(.+)\.s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?$/.exec(hostname)?.[1];
  const [first = '', ...rest] = pathname.slice(1).split('/').map(decode);
  const key = hosted ? [first, ...rest].join('/') : rest.join('/');
  const object = lookup(lookup(world.buckets, hosted ?? first)?.objects ?? {}, key);
  return object ? Buffer.from(object.body, 'base64').toString('utf8') : null;
}
