import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { identify } from '../organizations/identify.js';
import { httpStatus } from '../wire-fault.js';

/** A template for a bucket: its text, and the SHA-256 that names it. */
export interface StoredTemplate {
  bucket: string;
  region: string;
  sha256: string;
  body: string;
}

/**
 * Puts a template into the bucket under its hash, unless it is there already.
 *
 * @returns the URL that CloudFormation takes. What is behind it is compared once the change set is made: an object in a
 *   bucket can be overwritten.
 */
export async function putTemplate(aws: Aws, template: StoredTemplate): Promise<string> {
  const { bucket, region, sha256, body } = template;
  const { accountId: account } = await identify(aws);
  const Key = `${sha256}.template.json`;
  const object = { Bucket: bucket, Key, ExpectedBucketOwner: account };
  await explained(`put a template into bucket ${bucket}`, async () => {
    try {
      await aws.s3(region).send(new HeadObjectCommand(object));
    } catch (error) {
      if (httpStatus(error) !== 404) throw error;
      await aws.s3(region).send(new PutObjectCommand({ ...object, Body: body, ContentType: 'application/json' }));
    }
  });
  if (aws.endpoint !== 'aws') return `${aws.endpoint.replace(/\/$/, '')}/${bucket}/${Key}`;
  const suffix = aws.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://${bucket}.s3.${region}.${suffix}/${Key}`;
}
