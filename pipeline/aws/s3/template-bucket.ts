import {
  CreateBucketCommand,
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { Failure } from '../../diagnostics/index.js';
import { canonicalJson, type JsonObject } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { identify } from '../organizations/identify.js';
import type { Outcome } from '../organizations/outcome.js';
import { httpStatus } from '../wire-fault.js';

/**
 * Whether a bucket is there and belongs to the account of the credentials: names of buckets are global, so somebody else
 * may have taken ours.
 */
export async function templateBucketExists(aws: Aws, region: string, bucket: string): Promise<boolean> {
  const { accountId: account } = await identify(aws);
  return explained(`look for bucket ${bucket}`, async () => {
    try {
      await aws.s3(region).send(new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: account }));
      return true;
    } catch (error) {
      if (httpStatus(error) === 404) return false;
      if (httpStatus(error) !== 403) throw error;
      throw new Failure(
        `Bucket ${bucket} belongs to another account than ${account}, or is closed to these credentials.`,
        {
          help: [
            'Allow s3:ListBucket on it to these credentials; if it is not yours, choose another prefix for names.',
          ],
          cause: error,
        },
      );
    }
  });
}

/**
 * Whether a bucket is there and {@link ensureTemplateBucket} came to its end: what it writes last is there, too. A run that
 * was killed in between leaves a bucket that exists and is not safe yet.
 */
export async function templateBucketReady(aws: Aws, region: string, bucket: string): Promise<boolean> {
  if (!(await templateBucketExists(aws, region, bucket))) return false;
  const { accountId: account } = await identify(aws);
  return explained(`read the policy of bucket ${bucket}`, () =>
    hasPolicy(aws.s3(region), { region, bucket, account }, aws.partition),
  );
}

/**
 * Makes the private bucket for templates that are too large to send, or brings it to that state: no public access,
 * versions, encryption, TLS only, the own account only. What is right already is not written again.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
 */
export async function ensureTemplateBucket(aws: Aws, region: string, bucket: string): Promise<Outcome> {
  const s3 = aws.s3(region);
  const place = { region, bucket, account: (await identify(aws)).accountId };
  const exists = await templateBucketExists(aws, region, bucket);
  if (!exists) await create(s3, place);
  const written = await explained(`secure bucket ${bucket}`, async () => [
    await blockPublicAccess(s3, place),
    await enableVersions(s3, place),
    await encrypt(s3, place),
    // Last, because it shows that the others were written: see templateBucketReady.
    await limitAccess(s3, place, aws.partition),
  ]);
  if (!(await templateBucketExists(aws, region, bucket)))
    throw new Failure(`Bucket ${bucket} was created, and is not there.`, { help: ['Run the command again.'] });
  return exists && !written.includes(true) ? 'unchanged' : 'done';
}

interface BucketPlace {
  bucket: string;
  region: string;
  account: string;
}

async function create(s3: S3Client, { bucket, region }: BucketPlace): Promise<void> {
  await explained(`create bucket ${bucket}`, async () => {
    try {
      await s3.send(
        new CreateBucketCommand({
          Bucket: bucket,
          // us-east-1 is the default, and the only Region that must not be named.
          ...(region === 'us-east-1'
            ? {}
            : { CreateBucketConfiguration: { LocationConstraint: region as 'eu-west-1' } }),
        }),
      );
    } catch (error) {
      // The answer to an earlier attempt of this call was lost.
      if ((error as Error).name !== 'BucketAlreadyOwnedByYou') throw error;
    }
  });
}

async function blockPublicAccess(s3: S3Client, { bucket: Bucket }: BucketPlace): Promise<boolean> {
  const wanted = {
    BlockPublicAcls: true,
    IgnorePublicAcls: true,
    BlockPublicPolicy: true,
    RestrictPublicBuckets: true,
  };
  const found = await absentAsNull(() => s3.send(new GetPublicAccessBlockCommand({ Bucket })));
  const blocked = Object.keys(wanted).every(
    (key) => found?.PublicAccessBlockConfiguration?.[key as keyof typeof wanted] === true,
  );
  if (!blocked) await s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration: wanted }));
  return !blocked;
}

async function enableVersions(s3: S3Client, { bucket: Bucket }: BucketPlace): Promise<boolean> {
  const { Status } = await s3.send(new GetBucketVersioningCommand({ Bucket }));
  if (Status === 'Enabled') return false;
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  return true;
}

/** A stricter encryption that somebody chose (a key of KMS) stays. */
async function encrypt(s3: S3Client, { bucket: Bucket }: BucketPlace): Promise<boolean> {
  const found = await absentAsNull(() => s3.send(new GetBucketEncryptionCommand({ Bucket })));
  const rules = found?.ServerSideEncryptionConfiguration?.Rules ?? [];
  if (rules.some((rule) => rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm)) return false;
  await s3.send(
    new PutBucketEncryptionCommand({
      Bucket,
      ServerSideEncryptionConfiguration: {
        Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    }),
  );
  return true;
}

async function limitAccess(s3: S3Client, place: BucketPlace, partition: string): Promise<boolean> {
  if (await hasPolicy(s3, place, partition)) return false;
  const wanted = bucketPolicy(place, partition);
  await s3.send(new PutBucketPolicyCommand({ Bucket: place.bucket, Policy: JSON.stringify(wanted) }));
  return true;
}

async function hasPolicy(s3: S3Client, place: BucketPlace, partition: string): Promise<boolean> {
  const found = await absentAsNull(() => s3.send(new GetBucketPolicyCommand({ Bucket: place.bucket })));
  return found?.Policy !== undefined && sameJson(found.Policy, bucketPolicy(place, partition));
}

function bucketPolicy({ bucket, account }: BucketPlace, partition: string): JsonObject {
  const arn = `arn:${partition}:s3:::${bucket}`;
  const deny = (Sid: string, Condition: JsonObject): JsonObject => ({
    Sid,
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition,
  });
  return {
    Version: '2012-10-17',
    Statement: [
      deny('TlsOnly', { Bool: { 'aws:SecureTransport': 'false' } }),
      // CloudFormation reads templates with the caller's own credentials.
      deny('OwnAccountOnly', { StringNotEquals: { 'aws:PrincipalAccount': account } }),
    ],
  };
}

function sameJson(text: string, wanted: JsonObject): boolean {
  try {
    return canonicalJson(JSON.parse(text)) === canonicalJson(wanted);
  } catch {
    return false;
  }
}

async function absentAsNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (httpStatus(error) === 404) return null;
    throw error;
  }
}
