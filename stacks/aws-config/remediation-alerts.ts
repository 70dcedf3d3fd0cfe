import { CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CharterStack } from '../charter-stack.js';
import { remediationBusName } from './names.js';

export interface RemediationAlertsProps {
  /** Name of the account that tells people. */
  account: string;
  homeRegion: string;
  /** Names of the SSM documents that remediate. */
  documents: readonly string[];
}

/**
 * Puts failures of remediations on the bus of the account that tells people. AWS Config has no event for them; it starts an
 * automation of Systems Manager, and that has one.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html
 */
export class RemediationAlertsStack extends CharterStack {
  constructor(scope: Construct, name: string, { account, homeRegion, documents }: RemediationAlertsProps) {
    super(scope, name, 'Failures of remediations, on their way to who is told');
    const bus = Fn.sub(`arn:\${AWS::Partition}:events:${homeRegion}:\${account}:event-bus/${remediationBusName}`, {
      account: this.parameter(`\${account:${account}}`),
    });
    const role = new CfnRole(this, 'Role', {
      roleName: Fn.sub(`${remediationBusName}-\${AWS::Region}`),
      assumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Action: 'sts:AssumeRole',
            Condition: { StringEquals: { 'aws:SourceAccount': Fn.ref('AWS::AccountId') } },
          },
        ],
      },
      policies: [
        {
          policyName: 'tell',
          policyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Action: 'events:PutEvents', Resource: bus }],
          },
        },
      ],
    });
    new CfnRule(this, 'Rule', {
      name: remediationBusName,
      eventPattern: {
        source: ['aws.ssm'],
        'detail-type': ['EC2 Automation Execution Status-change Notification'],
        detail: { Status: ['Failed', 'TimedOut', 'Cancelled'], Definition: documents },
      },
      targets: [{ id: 'bus', arn: bus, roleArn: role.attrArn }],
    });
  }
}
