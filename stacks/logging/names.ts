import { Aws } from 'aws-cdk-lib/core';
import type { LoggingConfig } from '../../pipeline/model/index.js';

/** What the buckets of the log archive hold; each stands in the bucket's name. */
export type LogBucketPurpose = 'trail' | 'central-logs' | 'access-logs' | 'query-results';

/** What logging has to know about the place where it is put. */
export interface LoggingPlace {
  homeRegion: string;
  logging: LoggingConfig;
}

/**
 * The name of a bucket of the log archive. The account and the Region make it unique in the world, and known before the
 * bucket is there. With a prefix of 20 characters it has 61 of the 63 that S3 takes.
 */
export function logBucketName(
  { homeRegion, logging }: LoggingPlace,
  purpose: LogBucketPurpose,
  logArchiveId: string = Aws.ACCOUNT_ID,
): string {
  return `${logging.archive.bucketNamePrefix}-${purpose}-${logArchiveId}-${homeRegion}`;
}

/**
 * The alias by which CloudTrail is told its key: the key's id is known to nobody before it is there. CloudTrail takes "a
 * fully specified ARN to an alias": https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html
 */
export const trailKeyAlias = 'alias/charter-trail';

export const trailLogGroupName = '/charter/organization-trail';

/** The Firehose stream, the destination in front of it, and the account policies that send to it. */
export const centralLogsName = 'charter-central-logs';

/** The ARN of the trail, which is the management account's, also in the eyes of the log archive. */
export function trailArn({ homeRegion }: LoggingPlace, name: string, managementId: string): string {
  return `arn:${Aws.PARTITION}:cloudtrail:${homeRegion}:${managementId}:trail/${name}`;
}
