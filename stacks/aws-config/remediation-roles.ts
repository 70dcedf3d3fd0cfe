import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { RemediationRoleConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { identityLogicalId } from '../logical-ids.js';
import { explain } from './explain.js';

/** What Systems Manager Automation may do in an account when it remediates. */
export class RemediationRolesStack extends CharterStack {
  constructor(scope: Construct, name: string, roles: readonly RemediationRoleConfig[]) {
    super(scope, name, 'The roles of remediations of conformance packs');
    for (const role of roles) {
      const made = new CfnRole(this, identityLogicalId('Role', role.name), {
        roleName: role.name,
        assumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: 'ssm.amazonaws.com' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'aws:SourceAccount': Fn.ref('AWS::AccountId') } },
            },
          ],
        },
        policies: [
          {
            policyName: 'remediate',
            policyDocument: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: role.actions, Resource: role.resources }],
            },
          },
        ],
      });
      for (const one of [
        ...role.actions.map((name) => `Action::${name}`),
        ...role.resources.map((arn) => `Resource::${arn}`),
      ])
        if (one.includes('*'))
          explain(made, `IAM5[${one}]`, 'The config says so, and the plan shows it to whoever approves.');
    }
  }
}
