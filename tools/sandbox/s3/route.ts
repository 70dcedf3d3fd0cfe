import { ServiceError } from '../service.js';
import type { WireRequest } from '../wire/request.js';

/** Query name of a bucket's configuration → what the operations on it are called. */
const configurations: Readonly<Record<string, string>> = {
  versioning: 'BucketVersioning',
  publicAccessBlock: 'PublicAccessBlock',
  encryption: 'BucketEncryption',
  policy: 'BucketPolicy',
  tagging: 'BucketTagging',
};

/** Bucket and key of a path-style request. */
export function bucketAndKey(wire: WireRequest): { bucket: string; key: string } {
  const [, bucket = '', ...key] = wire.url.pathname.split('/');
  return { bucket: decode(bucket), key: decode(key.join('/')) };
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ServiceError('InvalidURI', "Couldn't parse the specified URI.", { status: 400 });
  }
}

/** The configuration that a request is about, or null. */
export function configurationName(wire: WireRequest): string | null {
  return Object.keys(configurations).find((name) => wire.url.searchParams.has(name)) ?? null;
}

/** The S3 operation that a request is, by method, path and query; a name that no service has where it is none of ours. */
export function s3Operation(wire: WireRequest): string {
  const { bucket, key } = bucketAndKey(wire);
  const { method } = wire;
  if (!bucket) return method === 'GET' ? 'ListBuckets' : `${method} /`;
  const verb = method === 'PUT' ? 'Put' : method === 'GET' ? 'Get' : method === 'DELETE' ? 'Delete' : method;
  const configuration = configurationName(wire);
  if (configuration && !key) return `${verb}${configurations[configuration]}`;
  if (key) return method === 'HEAD' ? 'HeadObject' : `${verb}Object`;
  if (wire.url.searchParams.has('location')) return `${verb}BucketLocation`;
  if (method === 'PUT') return 'CreateBucket';
  if (method === 'HEAD') return 'HeadBucket';
  return method === 'GET' ? 'ListObjects' : `${verb}Bucket`;
}
