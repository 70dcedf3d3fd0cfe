import { CfnBucket, CfnBucketPolicy } from 'aws-cdk-lib/aws-s3';
import { CfnDeletionPolicy } from 'aws-cdk-lib/core';
import type { LogArchiveConfig } from '../../pipeline/model/index.js';
import type { CharterStack } from '../charter-stack.js';

export interface LogBucketProps {
  name: string;
  /** Null: S3's own key, the only one with which S3 delivers access logs. */
  keyArn: string | null;
  /**
   * Whether one data key serves many objects. Then S3 tells KMS the bucket, and no more what a service says of itself,
   * so it goes only where no key policy asks for that.
   */
  bucketKey?: boolean;
  /** Name of the bucket that gets the access logs; null for that bucket itself. */
  accessLogsBucket: string | null;
  objectLock?: LogArchiveConfig['objectLock'];
  lifecycle?: LogArchiveConfig['lifecycle'];
  expireAfterDays: number | null;
  /** What the bucket's policy allows, and to whom. */
  allow: (bucketArn: string) => object[];
}

/** Deleted and overwritten objects can be brought back for so long. */
const noncurrentDays = 90;

/** Adds a bucket of the log archive: private, encrypted, versioned, for the organization and over TLS only. */
export function addLogBucket(stack: CharterStack, id: string, props: LogBucketProps): CfnBucket {
  const bucket = new CfnBucket(stack, id, {
    bucketName: props.name,
    bucketEncryption: { serverSideEncryptionConfiguration: [encryption(props)] },
    versioningConfiguration: { status: 'Enabled' },
    ownershipControls: { rules: [{ objectOwnership: 'BucketOwnerEnforced' }] },
    publicAccessBlockConfiguration: {
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    },
    lifecycleConfiguration: { rules: lifecycle(props) },
    ...objectLock(props),
    ...(props.accessLogsBucket === null
      ? {}
      : { loggingConfiguration: { destinationBucketName: props.accessLogsBucket, logFilePrefix: `${id}/` } }),
  });
  bucket.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  bucket.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  const policy = new CfnBucketPolicy(stack, `${id}Policy`, {
    bucket: bucket.ref,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [...guards(bucket.attrArn, stack.parameter('${organization}')), ...props.allow(bucket.attrArn)],
    },
  });
  // A bucket that stays must not lose what guards it.
  policy.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  policy.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  return bucket;
}

function encryption({ keyArn, bucketKey }: LogBucketProps): CfnBucket.ServerSideEncryptionRuleProperty {
  if (keyArn === null) return { serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } };
  return {
    serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms', kmsMasterKeyId: keyArn },
    bucketKeyEnabled: bucketKey ?? false,
  };
}

function objectLock({ objectLock: lock }: LogBucketProps) {
  if (!lock) return {};
  const defaultRetention = { mode: lock.mode, days: lock.days };
  return {
    objectLockEnabled: true,
    objectLockConfiguration: { objectLockEnabled: 'Enabled', rule: { defaultRetention } },
  };
}

function lifecycle({ lifecycle: moves = [], expireAfterDays }: LogBucketProps): CfnBucket.RuleProperty[] {
  return [
    {
      id: 'logs',
      status: 'Enabled',
      abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
      ...(moves.length === 0
        ? {}
        : {
            transitions: moves.map(({ storageClass, afterDays }) => ({ storageClass, transitionInDays: afterDays })),
          }),
      ...(expireAfterDays === null
        ? {}
        : {
            expirationInDays: expireAfterDays,
            noncurrentVersionExpiration: { noncurrentDays },
          }),
    },
    // S3 takes this not beside days of expiry, and without it delete markers stay behind for ever.
    { id: 'delete-markers', status: 'Enabled', expiredObjectDeleteMarker: true },
  ];
}

/**
 * What nobody may, whoever allows it: speak without TLS 1.2, or come from outside of the organization, also through a
 * service of AWS's (which says for whom it comes).
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html
 */
function guards(bucketArn: string, organization: string): object[] {
  const all = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [bucketArn, `${bucketArn}/*`] };
  return [
    { Sid: 'DenyWithoutTls', ...all, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    { Sid: 'DenyOldTls', ...all, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } },
    {
      Sid: 'DenyOtherOrganizations',
      ...all,
      Condition: {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': organization },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    },
    {
      Sid: 'DenyServicesForOthers',
      ...all,
      Condition: {
        StringNotEqualsIfExists: { 'aws:SourceOrgID': organization },
        Null: { 'aws:SourceAccount': 'false' },
        Bool: { 'aws:PrincipalIsAWSService': 'true' },
      },
    },
  ];
}
