import { CfnDestination } from 'aws-cdk-lib/aws-logs';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { CentralSubscriptionConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { centralLogsName, type LoggingPlace } from './names.js';
import { addServiceRole } from './service-role.js';

/**
 * The destination to which the accounts of the organization send their log events, in one Region of the log archive
 * account. A log group and its destination are in one Region; the stream behind it may be in another.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CreateSubscriptionFilterFirehose-Account.html
 */
export class LogDestinationStack extends CharterStack {
  constructor(
    scope: Construct,
    name: string,
    description: string,
    { homeRegion }: LoggingPlace,
    { openSearch }: CentralSubscriptionConfig,
  ) {
    super(scope, name, description);
    const organization = this.parameter('${organization}');
    const streamName = openSearch ? `${centralLogsName}-search` : centralLogsName;
    const stream = `arn:${Aws.PARTITION}:firehose:${homeRegion}:${Aws.ACCOUNT_ID}:deliverystream/${streamName}`;
    const role = addServiceRole(this, 'Role', {
      name: `charter-log-destination-${Aws.REGION}`,
      description: 'CloudWatch Logs hands log events of all accounts to Firehose',
      service: 'logs.amazonaws.com',
      // It comes on behalf of each sending account.
      onBehalfOf: { 'aws:SourceOrgID': organization },
      allow: [{ actions: ['firehose:PutRecord', 'firehose:PutRecordBatch'], resources: [stream] }],
    });
    new CfnDestination(this, 'Destination', {
      destinationName: centralLogsName,
      targetArn: stream,
      roleArn: role.attrArn,
      destinationPolicy: this.toJsonString({
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'AllowOrganization',
            Effect: 'Allow',
            Principal: '*',
            Action: ['logs:PutSubscriptionFilter', 'logs:PutAccountPolicy'],
            Resource: `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:destination:${centralLogsName}`,
            Condition: { StringEquals: { 'aws:PrincipalOrgID': organization } },
          },
        ],
      }),
    });
  }
}
