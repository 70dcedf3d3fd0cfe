import type { CfnRole } from 'aws-cdk-lib/aws-iam';
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import type { CfnKey } from 'aws-cdk-lib/aws-kms';
import type { CfnCollection } from 'aws-cdk-lib/aws-opensearchserverless';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { CentralSubscriptionConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { addLogBucket } from './log-bucket.js';
import { addLogCollection, logIndex } from './log-collection.js';
import { addLogKey } from './log-key.js';
import { centralLogsName, type LoggingPlace, logBucketName } from './names.js';
import { addServiceRole } from './service-role.js';

type S3Destination = CfnDeliveryStream.S3DestinationConfigurationProperty;

/**
 * Where the log events of all accounts end in the log archive account: a bucket, and the Firehose stream that fills it;
 * a collection of OpenSearch Serverless too, where one is wanted.
 *
 * Firehose itself logs nothing here: its log group would be sent to it again. What it cannot deliver is in the bucket
 * under `errors/`.
 */
export class LogDeliveryStack extends CharterStack {
  constructor(
    scope: Construct,
    name: string,
    description: string,
    place: LoggingPlace,
    { openSearch }: CentralSubscriptionConfig,
  ) {
    super(scope, name, description);
    const key = addLogKey(this, 'CentralLogsKey', {
      alias: `alias/${centralLogsName}`,
      description: 'Encrypts the logs of all accounts',
      allow: [],
    });
    const bucket = addLogBucket(this, 'CentralLogs', {
      name: logBucketName(place, 'central-logs'),
      keyArn: key.attrArn,
      bucketKey: true,
      accessLogsBucket: logBucketName(place, 'access-logs'),
      lifecycle: place.logging.archive.lifecycle,
      expireAfterDays: place.logging.archive.expireAfterDays,
      allow: () => [],
    });
    const role = this.#role(bucket, key, openSearch !== null);
    const s3 = s3Destination(bucket, key, role);
    if (openSearch) this.#hotStream(s3, role, addLogCollection(this, role.attrArn, openSearch));
    else this.#coldStream(s3);
  }

  #role(bucket: CfnBucket, key: CfnKey, search: boolean): CfnRole {
    const collections = `arn:${Aws.PARTITION}:aoss:${Aws.REGION}:${Aws.ACCOUNT_ID}:collection/*`;
    return addServiceRole(this, 'DeliveryRole', {
      name: 'charter-log-delivery',
      description: 'Firehose writes the logs of all accounts into the log archive',
      service: 'firehose.amazonaws.com',
      onBehalfOf: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
      allow: [
        {
          actions: ['s3:GetBucketLocation', 's3:ListBucketMultipartUploads', 's3:ListBucket'],
          resources: [bucket.attrArn],
        },
        { actions: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'], resources: [`${bucket.attrArn}/*`] },
        { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.attrArn] },
        ...(search ? [{ actions: ['aoss:APIAccessAll'], resources: [collections] }] : []),
      ],
      wildcards: {
        '<CentralLogs.Arn>/*': 'Firehose names each object by the time at which it writes it.',
        ...(search
          ? {
              'arn:<AWS::Partition>:aoss:<AWS::Region>:<AWS::AccountId>:collection/*':
                'The id of the collection is part of what needs this role first, and its own policy says who may what.',
            }
          : {}),
      },
    });
  }

  /** Records come compressed from CloudWatch Logs, and stay so: gzip texts behind each other are one gzip file. */
  #coldStream(s3: S3Destination): void {
    new CfnDeliveryStream(this, 'Stream', {
      deliveryStreamName: centralLogsName,
      deliveryStreamType: 'DirectPut',
      deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
      extendedS3DestinationConfiguration: { ...s3, fileExtension: '.json.gz' },
    });
  }

  /**
   * OpenSearch gets every record, and S3 too: Firehose itself backs all of them up. A stream cannot change between S3
   * and OpenSearch, so this one has a name and an id of its own, and the destination moves from one to the other.
   */
  #hotStream(s3: S3Destination, role: CfnRole, collection: CfnCollection): void {
    new CfnDeliveryStream(this, 'SearchStream', {
      deliveryStreamName: `${centralLogsName}-search`,
      deliveryStreamType: 'DirectPut',
      deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
      amazonOpenSearchServerlessDestinationConfiguration: {
        roleArn: role.attrArn,
        collectionEndpoint: collection.attrCollectionEndpoint,
        indexName: logIndex,
        bufferingHints: { intervalInSeconds: 60, sizeInMBs: 5 },
        retryOptions: { durationInSeconds: 300 },
        s3BackupMode: 'AllDocuments',
        s3Configuration: s3,
        processingConfiguration: {
          enabled: true,
          processors: [
            { type: 'Decompression', parameters: [{ parameterName: 'CompressionFormat', parameterValue: 'GZIP' }] },
          ],
        },
      },
    });
  }
}

function s3Destination(bucket: CfnBucket, key: CfnKey, role: CfnRole): S3Destination {
  return {
    bucketArn: bucket.attrArn,
    roleArn: role.attrArn,
    prefix: 'cloudwatch-logs/!{timestamp:yyyy/MM/dd/HH}/',
    errorOutputPrefix: 'errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/',
    bufferingHints: { intervalInSeconds: 300, sizeInMBs: 64 },
    compressionFormat: 'UNCOMPRESSED',
    encryptionConfiguration: { kmsEncryptionConfig: { awskmsKeyArn: key.attrArn } },
  };
}
