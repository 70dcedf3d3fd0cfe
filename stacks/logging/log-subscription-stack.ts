import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { CfnAccountPolicy } from 'aws-cdk-lib/aws-logs';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { CentralSubscriptionConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { centralLogsName, type LoggingPlace, trailLogGroupName } from './names.js';

/**
 * Sends the log events of one account and Region to the log archive. An account has one such policy in a Region.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutAccountPolicy.html
 */
export class LogSubscriptionStack extends CharterStack {
  constructor(
    scope: Construct,
    name: string,
    description: string,
    { logging }: LoggingPlace,
    { filterPattern, excludedLogGroups }: CentralSubscriptionConfig,
  ) {
    super(scope, name, description);
    const logArchive = this.parameter(`\${account:${logging.logArchiveAccount}}`);
    const destinations = `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${logArchive}`;
    const role = new CfnRole(this, 'Role', {
      // Roles are the account's, and this stack is in each of its Regions.
      roleName: `charter-log-subscription-${Aws.REGION}`,
      description: 'CloudWatch Logs sends log events to the log archive',
      assumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'logs.amazonaws.com' },
            Action: 'sts:AssumeRole',
            Condition: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
          },
        ],
      },
      policies: [
        {
          policyName: 'send',
          policyDocument: {
            Version: '2012-10-17',
            // The destination is open to the organization and names no account, so each account says that it wants this.
            Statement: [{ Effect: 'Allow', Action: 'logs:PutLogEvents', Resource: `${destinations}:*` }],
          },
        },
      ],
    });
    const excluded = [...new Set([trailLogGroupName, ...excludedLogGroups])].sort();
    new CfnAccountPolicy(this, 'Subscription', {
      policyName: centralLogsName,
      policyType: 'SUBSCRIPTION_FILTER_POLICY',
      scope: 'ALL',
      selectionCriteria: `LogGroupName NOT IN ${JSON.stringify(excluded)}`,
      policyDocument: this.toJsonString({
        DestinationArn: `${destinations}:destination:${centralLogsName}`,
        FilterPattern: filterPattern,
        Distribution: 'Random',
        RoleArn: role.attrArn,
      }),
    });
  }
}
