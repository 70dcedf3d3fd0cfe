import { CfnAssociation, CfnDocument } from 'aws-cdk-lib/aws-ssm';
import { Aws } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CharterStack } from '../charter-stack.js';
import { addServiceRole } from './service-role.js';

const documentName = 'charter-log-retention';

/**
 * Gives every log group of one account and Region that keeps its events for ever a retention, each day. Nothing of
 * CloudWatch Logs does this for an account (an account policy has no such type), so State Manager runs an Automation.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/automation-action-executeScript.html
 */
export class LogRetentionStack extends CharterStack {
  constructor(scope: Construct, name: string, description: string, days: number) {
    super(scope, name, description);
    const role = addServiceRole(this, 'Role', {
      name: `${documentName}-${Aws.REGION}`,
      description: 'Automation gives log groups a retention',
      service: 'ssm.amazonaws.com',
      onBehalfOf: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
      allow: [
        {
          actions: ['logs:DescribeLogGroups', 'logs:PutRetentionPolicy'],
          resources: [`arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`],
        },
      ],
      wildcards: {
        'arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:*':
          'Every log group of the account is looked at, and any may lack a retention.',
      },
    });
    const document = new CfnDocument(this, 'Document', {
      name: documentName,
      documentType: 'Automation',
      documentFormat: 'JSON',
      // The other way replaces the document, whose name is taken.
      updateMethod: 'NewVersion',
      content: automation,
    });
    const association = new CfnAssociation(this, 'Association', {
      name: documentName,
      associationName: documentName,
      scheduleExpression: 'rate(1 day)',
      complianceSeverity: 'LOW',
      parameters: { AutomationAssumeRole: [role.attrArn], RetentionInDays: [String(days)] },
    });
    association.addResourceDependency(document);
  }
}

/**
 * Log groups of class DELIVERY have a retention of AWS's own, which nobody can change. A run that ends early, after the
 * ten minutes that a script has, is taken up by the next: what it has set, it finds no more.
 */
const script = `import boto3

def set_retention(events, context):
    logs = boto3.client('logs')
    days = int(events['days'])
    changed = 0
    for page in logs.get_paginator('describe_log_groups').paginate():
        for group in page['logGroups']:
            if 'retentionInDays' in group or group.get('logGroupClass') == 'DELIVERY':
                continue
            logs.put_retention_policy(logGroupName=group['logGroupName'], retentionInDays=days)
            changed += 1
    return {'changed': changed}
`;

const automation = {
  schemaVersion: '0.3',
  description: 'Gives log groups that keep their events for ever a retention.',
  assumeRole: '{{ AutomationAssumeRole }}',
  parameters: {
    AutomationAssumeRole: { type: 'AWS::IAM::Role::Arn', description: 'The role that sets the retention.' },
    RetentionInDays: { type: 'String', description: 'Days that a log group gets.' },
  },
  mainSteps: [
    {
      name: 'SetRetention',
      action: 'aws:executeScript',
      timeoutSeconds: 600,
      inputs: {
        Runtime: 'python3.11',
        Handler: 'set_retention',
        InputPayload: { days: '{{ RetentionInDays }}' },
        Script: script,
      },
      outputs: [{ Name: 'changed', Selector: '$.Payload.changed', Type: 'Integer' }],
    },
  ],
};
