import { CfnTrail } from 'aws-cdk-lib/aws-cloudtrail';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { Aws, CfnDeletionPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { TrailConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { eventSelectors } from './event-selectors.js';
import { type LoggingPlace, logBucketName, trailArn, trailKeyAlias, trailLogGroupName } from './names.js';
import { addServiceRole } from './service-role.js';

/**
 * The organization trail. It lives in the management account: no stack set reaches that, and a trail that a delegated
 * administrator makes is the management account's all the same.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html
 */
export class TrailStack extends CharterStack {
  constructor(scope: Construct, name: string, description: string, place: LoggingPlace, trail: TrailConfig) {
    super(scope, name, description);
    const logArchive = this.parameter(`\${account:${place.logging.logArchiveAccount}}`);
    const selectors = eventSelectors(trail, this.#archiveBuckets(place, logArchive));
    const resource = new CfnTrail(this, 'Trail', {
      trailName: trail.name,
      isLogging: true,
      isOrganizationTrail: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      enableLogFileValidation: true,
      s3BucketName: logBucketName(place, 'trail', logArchive),
      kmsKeyId: `arn:${Aws.PARTITION}:kms:${place.homeRegion}:${logArchive}:${trailKeyAlias}`,
      ...(selectors.length > 0 ? { advancedEventSelectors: selectors } : {}),
      ...(trail.insights.length > 0
        ? { insightSelectors: trail.insights.map((insightType) => ({ insightType })) }
        : {}),
      ...this.#logGroup(place, trail),
    });
    // To stop recording is not what leaving the template means.
    resource.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE;
    resource.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  }

  #archiveBuckets(place: LoggingPlace, logArchive: string): string[] {
    const purposes = ['trail', 'access-logs', 'central-logs', 'query-results'] as const;
    return purposes.map((purpose) => `arn:${Aws.PARTITION}:s3:::${logBucketName(place, purpose, logArchive)}/`);
  }

  #logGroup(place: LoggingPlace, { name, logGroupRetentionInDays }: TrailConfig) {
    if (logGroupRetentionInDays === null) return {};
    const group = new CfnLogGroup(this, 'LogGroup', {
      logGroupName: trailLogGroupName,
      retentionInDays: logGroupRetentionInDays,
    });
    group.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE;
    group.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
    const role = addServiceRole(this, 'LogGroupRole', {
      name: 'charter-trail-log-group',
      description: 'CloudTrail writes the organization trail into its log group',
      service: 'cloudtrail.amazonaws.com',
      onBehalfOf: { 'aws:SourceArn': trailArn(place, name, Aws.ACCOUNT_ID) },
      allow: [
        {
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [
            `arn:${Aws.PARTITION}:logs:${place.homeRegion}:${Aws.ACCOUNT_ID}:log-group:${trailLogGroupName}:log-stream:*`,
          ],
        },
      ],
      wildcards: {
        [`arn:<AWS::Partition>:logs:${place.homeRegion}:<AWS::AccountId>:log-group:${trailLogGroupName}:log-stream:*`]:
          'CloudTrail names streams after each account and Region, and after the organization.',
      },
    });
    // The trail stays when it leaves the template, and it writes as this role.
    role.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE;
    role.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
    return { cloudWatchLogsLogGroupArn: group.attrArn, cloudWatchLogsRoleArn: role.attrArn };
  }
}
