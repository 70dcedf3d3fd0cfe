import { CfnBucket, CfnBucketPolicy } from 'aws-cdk-lib/aws-s3';
import { CfnDeletionPolicy, Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CharterStack } from '../charter-stack.js';
import { explain } from './explain.js';
import { recorderRolePrefix } from './names.js';

export interface ConfigBucketProps {
  /** Null: what was delivered stays for ever. */
  expireAfterDays: number | null;
}

/** The bucket that gets the history and snapshots of AWS Config of the whole organization; it outlives its stack. */
export class ConfigBucketStack extends CharterStack {
  constructor(scope: Construct, name: string, { expireAfterDays }: ConfigBucketProps) {
    super(scope, name, 'What AWS Config records in the organization');
    const bucket = new CfnBucket(this, 'Bucket', {
      bucketName: Fn.sub('charter-config-${AWS::AccountId}-${AWS::Region}'),
      bucketEncryption: {
        serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
      },
      ownershipControls: { rules: [{ objectOwnership: 'BucketOwnerEnforced' }] },
      publicAccessBlockConfiguration: {
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      },
      versioningConfiguration: { status: 'Enabled' },
      lifecycleConfiguration: { rules: lifecycle(expireAfterDays) },
    });
    const policy = new CfnBucketPolicy(this, 'BucketPolicy', {
      bucket: bucket.ref,
      policyDocument: { Version: '2012-10-17', Statement: this.#statements(bucket) },
    });
    explain(
      bucket,
      'S1',
      'CloudTrail sees who reads it, and AWS Config alone writes it; a bucket for its access logs would need one, too.',
    );
    for (const resource of [bucket, policy]) {
      resource.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
      resource.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
    }
  }

  /**
   * AWS Config delivers with the recorder's role, and as the service where that may not. Both stay inside the organization.
   * https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html
   */
  #statements(bucket: CfnBucket): object[] {
    const organization = this.parameter('${organization}');
    const service = {
      Effect: 'Allow',
      Principal: { Service: 'config.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceOrgID': organization } },
    };
    const recorders = {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Condition: {
        StringEquals: { 'aws:PrincipalOrgID': organization },
        ArnLike: { 'aws:PrincipalArn': Fn.sub(`arn:\${AWS::Partition}:iam::*:role/${recorderRolePrefix}*`) },
      },
    };
    const look = { Action: ['s3:GetBucketAcl', 's3:ListBucket'], Resource: bucket.attrArn };
    const delivered = (account: string) => Fn.sub(`\${Bucket.Arn}/AWSLogs/${account}/Config/*`);
    const put = 's3:PutObject';
    return [
      { Sid: 'ConfigLooks', ...service, ...look },
      { Sid: 'ConfigDelivers', ...service, Action: put, Resource: delivered('*') },
      { Sid: 'RecordersLook', ...recorders, ...look },
      { Sid: 'RecordersDeliver', ...recorders, Action: put, Resource: delivered('${!aws:PrincipalAccount}') },
      {
        Sid: 'TlsOnly',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [bucket.attrArn, Fn.sub('${Bucket.Arn}/*')],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
      {
        Sid: 'OrganizationOnly',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [bucket.attrArn, Fn.sub('${Bucket.Arn}/*')],
        Condition: {
          StringNotEqualsIfExists: { 'aws:PrincipalOrgID': organization },
          BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
        },
      },
    ];
  }
}

function lifecycle(expireAfterDays: number | null): CfnBucket.RuleProperty[] {
  const unfinished: CfnBucket.RuleProperty = {
    id: 'Unfinished',
    status: 'Enabled',
    abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
  };
  if (expireAfterDays === null) return [unfinished];
  const expired: CfnBucket.RuleProperty = {
    id: 'Expired',
    status: 'Enabled',
    expirationInDays: expireAfterDays,
    noncurrentVersionExpiration: { noncurrentDays: 30 },
  };
  return [unfinished, expired];
}
