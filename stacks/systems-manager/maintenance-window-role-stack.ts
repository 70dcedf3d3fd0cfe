import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { Fn, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CharterStack } from '../charter-stack.js';

export const maintenanceWindowRoleName = 'charter-maintenance-window';

/** What the tasks of the windows are, as far as the role needs to know. */
export interface MaintenanceWindowRoleProps {
  runsCommands: boolean;
  runsAutomations: boolean;
}

/**
 * The role with which maintenance windows start their tasks, once in each account: AWS recommends a role of one's own
 * since the service-linked one is no longer meant for it. What a runbook does beyond being started is not in it.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/configuring-maintenance-window-permissions-cli.html
 */
export class MaintenanceWindowRoleStack extends CharterStack {
  constructor(scope: Construct, name: string, { runsCommands, runsAutomations }: MaintenanceWindowRoleProps) {
    super(scope, name, 'The role of maintenance windows');
    const role = new CfnRole(this, 'Role', {
      roleName: maintenanceWindowRoleName,
      description: 'Starts the tasks of maintenance windows.',
      assumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'ssm.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
      policies: [
        {
          policyName: 'start-tasks',
          policyDocument: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Action: startActions(runsCommands, runsAutomations), Resource: '*' },
              { Effect: 'Allow', Action: findActions, Resource: '*' },
              ...(runsAutomations ? [passItself()] : []),
            ],
          },
        },
      ],
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Windows say which nodes and documents they mean, and actions that look for nodes know no resources.',
    });
  }
}

const findActions = ['resource-groups:ListGroups', 'resource-groups:ListGroupResources', 'tag:GetResources'];

function startActions(runsCommands: boolean, runsAutomations: boolean): string[] {
  return [
    ...(runsCommands
      ? [
          'ssm:CancelCommand',
          'ssm:GetCommandInvocation',
          'ssm:ListCommandInvocations',
          'ssm:ListCommands',
          'ssm:SendCommand',
        ]
      : []),
    ...(runsAutomations ? ['ssm:GetAutomationExecution', 'ssm:StartAutomationExecution'] : []),
    'ssm:GetParameters',
    'ssm:ListTagsForResource',
  ];
}

function passItself() {
  return {
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource: Fn.sub(`arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/${maintenanceWindowRoleName}`),
    Condition: { StringEquals: { 'iam:PassedToService': 'ssm.amazonaws.com' } },
  };
}
