import { CfnBucket, CfnBucketPolicy } from 'aws-cdk-lib/aws-s3';
import { CfnDeletionPolicy, type CfnResource, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ResourceDataSyncConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { inventoryBucketName } from './inventory-bucket-name.js';

/**
 * The bucket that gathers inventory from all accounts. Not with Object Lock: Systems Manager cannot write there.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-create-resource-data-sync.html
 */
export class InventoryBucketStack extends CharterStack {
  constructor(scope: Construct, name: string, config: ResourceDataSyncConfig) {
    super(scope, name, 'The bucket that gathers inventory');
    const bucket = new CfnBucket(this, 'Bucket', {
      bucketName: inventoryBucketName(this, config),
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
      // A sync overwrites each object with the next inventory: what is to expire are the versions before.
      lifecycleConfiguration: {
        rules: [
          {
            id: 'expire-earlier-versions',
            status: 'Enabled',
            noncurrentVersionExpiration: { noncurrentDays: config.expireAfterDays },
            abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          },
        ],
      },
    });
    keep(bucket);
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Only Systems Manager writes here, and data events of the trail say who reads, where they are on.',
    });
    const policy = new CfnBucketPolicy(this, 'BucketPolicy', {
      bucket: bucket.ref,
      policyDocument: this.#policy(bucket.attrArn, config.prefix),
    });
    keep(policy);
  }

  #policy(arn: string, prefix: string | null) {
    const ssm = { Service: 'ssm.amazonaws.com' };
    return {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'OnlyEncryptedConnections',
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: [arn, `${arn}/*`],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
        { Sid: 'SsmLooksAtTheBucket', Effect: 'Allow', Principal: ssm, Action: 's3:GetBucketAcl', Resource: arn },
        {
          Sid: 'SsmDeliversForTheOrganization',
          Effect: 'Allow',
          Principal: ssm,
          Action: 's3:PutObject',
          Resource: `${arn}/${prefix === null ? '' : `${prefix}/`}*/accountid=*/*`,
          Condition: {
            StringEquals: {
              's3:x-amz-acl': 'bucket-owner-full-control',
              'aws:SourceOrgID': this.parameter('${organization}'),
            },
          },
        },
      ],
    };
  }
}

/** Inventory outlives the stack. */
function keep(resource: CfnResource): void {
  resource.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  resource.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
}
