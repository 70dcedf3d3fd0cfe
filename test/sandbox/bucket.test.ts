import { Readable } from 'node:stream';
import {
  CreateBucketCommand,
  GetBucketEncryptionCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutBucketEncryptionCommand,
  PutBucketPolicyCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { textAtUrl } from '../../tools/sandbox/s3/objects.js';
import { closeAll, codeOf, open, s3Client } from './harness.js';

afterEach(closeAll);

const Bucket = 'charter-templates';

it('a bucket takes the configuration of a template bucket and answers it again', async () => {
  const sandbox = await open();
  const s3 = s3Client({ ...sandbox, region: 'eu-central-1' });
  expect(await codeOf(s3.send(new CreateBucketCommand({ Bucket })))).toBe(null);
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  expect((await s3.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled');

  const PublicAccessBlockConfiguration = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: false };
  await s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration }));
  const block = await s3.send(new GetPublicAccessBlockCommand({ Bucket }));
  expect(block.PublicAccessBlockConfiguration).toEqual(PublicAccessBlockConfiguration);

  const Rules = [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' as const }, BucketKeyEnabled: true }];
  await s3.send(new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules } }));
  const encryption = await s3.send(new GetBucketEncryptionCommand({ Bucket }));
  expect(encryption.ServerSideEncryptionConfiguration?.Rules).toEqual(Rules);

  expect(await codeOf(s3.send(new GetBucketPolicyCommand({ Bucket })))).toBe('NoSuchBucketPolicy');
  await s3.send(new PutBucketPolicyCommand({ Bucket, Policy: '{"Version":"2012-10-17"}' }));
  expect((await s3.send(new GetBucketPolicyCommand({ Bucket }))).Policy).toBe('{"Version":"2012-10-17"}');

  await s3.send(new PutObjectCommand({ Bucket, Key: 'organization.json', Body: '{}' }));
  expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'organization.json' }))).VersionId).toBeTruthy();
  expect((await s3.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name)).toEqual([Bucket]);
});

it('a template URL finds its object, path style or virtual-hosted', async () => {
  const sandbox = await open();
  const s3 = s3Client(sandbox);
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a/b.json', Body: 'text' }));
  const at = (url: string) => textAtUrl(sandbox.world, url);
  expect(at(`${sandbox.endpoint}/${Bucket}/a/b.json`)).toBe('text');
  expect(at(`https://s3.us-east-1.amazonaws.com/${Bucket}/a/b.json`)).toBe('text');
  expect(at(`https://${Bucket}.s3.us-east-1.amazonaws.com/a/b.json`)).toBe('text');
  expect(at(`https://${Bucket}.s3.amazonaws.com/a/b.json`)).toBe('text');
  expect([
    at('no url'),
    at(`https://s3.amazonaws.com/${Bucket}/none`),
    at('https://s3.amazonaws.com/__proto__/x'),
  ]).toEqual([null, null, null]);
});

it('an object that comes in chunks is put together, without the chunks’ own lines', async () => {
  const sandbox = await open();
  const s3 = s3Client(sandbox);
  await s3.send(new CreateBucketCommand({ Bucket }));
  const text = 'x'.repeat(200_000);
  // A stream cannot be hashed beforehand: the SDK sends it in chunks with a checksum behind.
  const Body = Readable.from([text.slice(0, 70_000), text.slice(70_000)]);
  await s3.send(new PutObjectCommand({ Bucket, Key: 'streamed', Body, ContentLength: text.length }));
  const { Body: answer } = await s3.send(new GetObjectCommand({ Bucket, Key: 'streamed' }));
  expect((await answer?.transformToString()) === text).toBe(true);
});
