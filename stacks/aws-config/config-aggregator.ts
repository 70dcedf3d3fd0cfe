import { CfnConfigurationAggregator } from 'aws-cdk-lib/aws-config';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { Fn } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { CharterStack } from '../charter-stack.js';
import { explain } from './explain.js';

/**
 * The organization's data of AWS Config in one account, which must be a delegated administrator for config.amazonaws.com.
 * https://docs.aws.amazon.com/config/latest/developerguide/set-up-aggregator-cli.html
 */
export class ConfigAggregatorStack extends CharterStack {
  constructor(scope: Construct, name: string, { regions }: { regions: string[] }) {
    super(scope, name, 'AWS Config: the aggregator of the organization');
    const managed = 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSConfigRoleForOrganizations';
    const role = new CfnRole(this, 'Role', {
      roleName: 'charter-config-aggregator',
      assumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Principal: { Service: 'config.amazonaws.com' }, Action: 'sts:AssumeRole' }],
      },
      managedPolicyArns: [Fn.sub(managed)],
    });
    explain(
      role,
      `IAM4[Policy::${managed}]`,
      'It lets AWS Config list the accounts of the organization, and AWS keeps it in step.',
    );
    new CfnConfigurationAggregator(this, 'Aggregator', {
      configurationAggregatorName: 'charter-organization',
      organizationAggregationSource: { roleArn: role.attrArn, awsRegions: regions },
    });
  }
}
