import { lookup } from '../lookup.js';
import { type Call, ServiceError } from '../service.js';
import type { WireRequest } from '../wire/request.js';
import { escapeXml } from '../wire/xml.js';
import type { BucketState } from '../world.js';
import type { S3Output } from './answer.js';
import { bucketAndKey, configurationName } from './route.js';

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** The bucket that a request names, if its caller owns it. */
export function bucketOf(call: Call<WireRequest>): BucketState {
  const { bucket: name } = bucketAndKey(call.input);
  const bucket = lookup(call.world.buckets, name);
  if (!bucket) throw new ServiceError('NoSuchBucket', 'The specified bucket does not exist', { status: 404 });
  if (bucket.account !== call.account) throw new ServiceError('AccessDenied', 'Access Denied', { status: 403 });
  return bucket;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
export function createBucket(call: Call<WireRequest>): S3Output {
  const { bucket: name } = bucketAndKey(call.input);
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) {
    throw new ServiceError('InvalidBucketName', 'The specified bucket is not valid.', { status: 400 });
  }
  const existing = lookup(call.world.buckets, name);
  if (existing && existing.account !== call.account) {
    throw new ServiceError('BucketAlreadyExists', 'The requested bucket name is not available.', { status: 409 });
  }
  // us-east-1 alone answers success for a bucket that the caller owns already.
  if (existing && call.region !== 'us-east-1') {
    throw new ServiceError('BucketAlreadyOwnedByYou', 'You already own this bucket.', { status: 409 });
  }
  const constraint = /<LocationConstraint[^>]*>([^<]*)</.exec(call.input.body.toString('utf8'))?.[1] ?? 'us-east-1';
  if (constraint !== call.region) {
    const message = `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`;
    throw new ServiceError('IllegalLocationConstraintException', message, { status: 400 });
  }
  if (!existing) {
    call.world.buckets[name] = {
      name,
      account: call.account,
      region: call.region,
      createdAt: call.now().getTime(),
      configuration: {},
      objects: {},
    };
  }
  return { headers: { location: `/${name}` } };
}

export function headBucket(call: Call<WireRequest>): S3Output {
  return { headers: { 'x-amz-bucket-region': bucketOf(call).region } };
}

export function getBucketLocation(call: Call<WireRequest>): S3Output {
  const { region } = bucketOf(call);
  const location = region === 'us-east-1' ? '' : region;
  return { body: `<LocationConstraint xmlns="${namespace}">${location}</LocationConstraint>` };
}

export function listBuckets(call: Call<WireRequest>): S3Output {
  const own = Object.values(call.world.buckets).filter(({ account }) => account === call.account);
  const items = own.map(
    ({ name, createdAt }) =>
      `<Bucket><Name>${escapeXml(name)}</Name><CreationDate>${new Date(createdAt).toISOString()}</CreationDate></Bucket>`,
  );
  const owner = `<Owner><ID>${call.account}</ID></Owner>`;
  return {
    body: `<ListAllMyBucketsResult xmlns="${namespace}">${owner}<Buckets>${items.join('')}</Buckets></ListAllMyBucketsResult>`,
  };
}

/** Keeps a configuration as it was sent: S3 answers the same document that it takes. */
export function putConfiguration(call: Call<WireRequest>): S3Output {
  bucketOf(call).configuration[configurationName(call.input) ?? ''] = call.input.body.toString('utf8');
  return configurationName(call.input) === 'policy' ? { status: 204 } : {};
}

/** What S3 answers where nothing was put: since 2023 every bucket is encrypted and blocks public access. */
const untouched: Readonly<Record<string, string>> = {
  versioning: `<VersioningConfiguration xmlns="${namespace}"/>`,
  publicAccessBlock: `<PublicAccessBlockConfiguration xmlns="${namespace}"><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>true</IgnorePublicAcls><BlockPublicPolicy>true</BlockPublicPolicy><RestrictPublicBuckets>true</RestrictPublicBuckets></PublicAccessBlockConfiguration>`,
  encryption: `<ServerSideEncryptionConfiguration xmlns="${namespace}"><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>false</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>`,
};

export function getConfiguration(call: Call<WireRequest>): S3Output {
  const name = configurationName(call.input) ?? '';
  const body = bucketOf(call).configuration[name] ?? untouched[name];
  if (body === undefined) {
    const code = name === 'policy' ? 'NoSuchBucketPolicy' : 'NoSuchTagSet';
    throw new ServiceError(code, `The bucket has no ${name}.`, { status: 404 });
  }
  return { headers: { 'content-type': name === 'policy' ? 'application/json' : 'application/xml' }, body };
}
