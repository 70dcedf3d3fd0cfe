import { CfnAccountPolicy } from 'aws-cdk-lib/aws-logs';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { CentralSubscriptionConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { parameterName } from '../logical-ids.js';
import { centralLogsName, type LoggingPlace, trailLogGroupName } from './names.js';
import { addServiceRole } from './service-role.js';

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
    const logArchiveSymbol = `\${account:${logging.logArchiveAccount}}`;
    const logArchive = this.parameter(logArchiveSymbol);
    const inLogArchive = `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${logArchive}`;
    const role = addServiceRole(this, 'Role', {
      // Roles are the account's, and this stack is in each of its Regions.
      name: `charter-log-subscription-${Aws.REGION}`,
      description: 'CloudWatch Logs sends log events to the log archive',
      service: 'logs.amazonaws.com',
      onBehalfOf: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
      // The destination is open to the organization and names no account, so each account says that it wants this.
      allow: [{ actions: ['logs:PutLogEvents'], resources: [`${inLogArchive}:*`] }],
      wildcards: {
        [`arn:<AWS::Partition>:logs:<AWS::Region>:<${parameterName(logArchiveSymbol)}>:*`]:
          'CloudWatch Logs asks for the account that holds the destination, and that lets nothing in but by its destination.',
      },
    });
    const excluded = [...new Set([trailLogGroupName, ...excludedLogGroups])].sort();
    new CfnAccountPolicy(this, 'Subscription', {
      policyName: centralLogsName,
      policyType: 'SUBSCRIPTION_FILTER_POLICY',
      scope: 'ALL',
      selectionCriteria: `LogGroupName NOT IN ${JSON.stringify(excluded)}`,
      policyDocument: this.toJsonString({
        DestinationArn: `${inLogArchive}:destination:${centralLogsName}`,
        FilterPattern: filterPattern,
        Distribution: 'Random',
        RoleArn: role.attrArn,
      }),
    });
  }
}
