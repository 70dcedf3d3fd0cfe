import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Aws, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { TrailConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { addLogBucket } from './log-bucket.js';
import { addLogKey } from './log-key.js';
import { type LoggingPlace, logBucketName, trailArn, trailKeyAlias } from './names.js';

/** The buckets of the log archive: for access logs, and for what the organization trail writes, with its key. */
export class LogArchiveStack extends CharterStack {
  constructor(scope: Construct, name: string, description: string, place: LoggingPlace) {
    super(scope, name, description);
    const accessLogs = this.#addAccessLogs(place);
    if (place.logging.trail) this.#addTrail(place, place.logging.trail).addResourceDependency(accessLogs);
  }

  /** S3 writes access logs into no bucket with Object Lock, and with no key but its own. */
  #addAccessLogs(place: LoggingPlace): CfnBucket {
    const bucket = addLogBucket(this, 'AccessLogs', {
      name: logBucketName(place, 'access-logs'),
      keyArn: null,
      accessLogsBucket: null,
      expireAfterDays: place.logging.archive.accessLogsExpireAfterDays,
      allow: (arn) => [
        {
          Sid: 'AllowAccessLogs',
          Effect: 'Allow',
          Principal: { Service: 'logging.s3.amazonaws.com' },
          Action: 's3:PutObject',
          Resource: `${arn}/*`,
          Condition: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
        },
      ],
    });
    const reason = 'The bucket is where the access logs of the others go; its own would never end.';
    Validations.of(bucket).acknowledge({ id: 'AwsSolutions-S1', reason });
    return bucket;
  }

  /** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html */
  #addTrail(place: LoggingPlace, trail: TrailConfig): CfnBucket {
    const { archive } = place.logging;
    const management = this.parameter('${account:Management}');
    const organization = this.parameter('${organization}');
    const arn = trailArn(place, trail.name, management);
    const key = addLogKey(this, 'TrailKey', {
      alias: trailKeyAlias,
      description: 'Encrypts what the organization trail writes',
      allow: trailKeyStatements(arn, management),
    });
    return addLogBucket(this, 'Trail', {
      name: logBucketName(place, 'trail'),
      keyArn: key.attrArn,
      accessLogsBucket: logBucketName(place, 'access-logs'),
      objectLock: archive.objectLock,
      lifecycle: archive.lifecycle,
      expireAfterDays: archive.expireAfterDays,
      allow: (bucket) => trailBucketStatements(bucket, arn, [management, organization]),
    });
  }
}

function trailBucketStatements(bucketArn: string, arn: string, owners: readonly string[]): object[] {
  const cloudTrail = { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' } };
  return [
    {
      Sid: 'AllowTrailToAskForTheAcl',
      ...cloudTrail,
      Action: 's3:GetBucketAcl',
      Resource: bucketArn,
      Condition: { StringEquals: { 'aws:SourceArn': arn } },
    },
    {
      Sid: 'AllowTrailToWrite',
      ...cloudTrail,
      Action: 's3:PutObject',
      // The management account's own folder, should the trail ever be made one of that account only.
      Resource: owners.map((owner) => `${bucketArn}/AWSLogs/${owner}/*`),
      Condition: { StringEquals: { 'aws:SourceArn': arn, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    },
  ];
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html */
function trailKeyStatements(arn: string, management: string): object[] {
  const cloudTrail = { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' }, Resource: '*' };
  return [
    {
      Sid: 'AllowTrailToEncrypt',
      ...cloudTrail,
      Action: 'kms:GenerateDataKey*',
      Condition: {
        StringEquals: { 'aws:SourceArn': arn },
        StringLike: {
          'kms:EncryptionContext:aws:cloudtrail:arn': `arn:${Aws.PARTITION}:cloudtrail:*:${management}:trail/*`,
        },
      },
    },
    {
      Sid: 'AllowTrailToDescribeAndDecrypt',
      ...cloudTrail,
      Action: ['kms:DescribeKey', 'kms:Decrypt'],
      Condition: { StringEquals: { 'aws:SourceArn': arn } },
    },
  ];
}
