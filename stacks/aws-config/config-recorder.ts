import { CfnConfigurationRecorder, CfnDeliveryChannel } from 'aws-cdk-lib/aws-config';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { CfnCondition, Fn, type IResolvable } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ConfigRecorderConfig } from '../../pipeline/model/index.js';
import { CharterStack } from '../charter-stack.js';
import { parameterName } from '../logical-ids.js';
import { explain } from './explain.js';
import { recorderRolePrefix } from './names.js';

export type ConfigRecorderProps = Pick<
  ConfigRecorderConfig,
  'bucketAccount' | 'recorded' | 'recordingFrequency' | 'snapshotFrequency'
> & {
  /** Where the bucket is, and global resources are recorded. */
  homeRegion: string;
};

/**
 * Resources that every Region would record again, for the same money; IAM is the only such service that a switch covers.
 * https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html
 */
const globalTypes = ['AWS::IAM::Group', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::User'];

/**
 * What AWS Config records in one account and Region. The recorder and its delivery channel do not depend on each other in
 * the template: CloudFormation makes both, and starts the recorder once there is a channel.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-configurationrecorder.html
 */
export class ConfigRecorderStack extends CharterStack {
  constructor(scope: Construct, name: string, props: ConfigRecorderProps) {
    super(scope, name, 'AWS Config: the recorder, and where it delivers');
    const account = `\${account:${props.bucketAccount}}`;
    this.parameter(account);
    const bucket = `charter-config-\${${parameterName(account)}}-${props.homeRegion}`;
    const role = this.#role(bucket);
    const home = new CfnCondition(this, 'HomeRegion', {
      expression: Fn.conditionEquals(Fn.ref('AWS::Region'), props.homeRegion),
    });
    new CfnConfigurationRecorder(this, 'Recorder', {
      // AWS's consoles call theirs "default": another name fails where there is one, and never takes it over unseen.
      name: 'charter-config-recorder',
      roleArn: role.attrArn,
      recordingGroup: recordingGroup(props.recorded, home),
      recordingMode: { recordingFrequency: props.recordingFrequency },
    });
    new CfnDeliveryChannel(this, 'DeliveryChannel', {
      name: 'charter-config-delivery',
      s3BucketName: Fn.sub(bucket),
      configSnapshotDeliveryProperties: { deliveryFrequency: props.snapshotFrequency },
    });
  }

  /** One for each Region, since stacks of one account may be made in any order and in all Regions at once. */
  #role(bucket: string): CfnRole {
    const arn = `arn:\${AWS::Partition}:s3:::${bucket}`;
    const delivered = `${arn}/AWSLogs/\${AWS::AccountId}/Config/*`;
    const managed = 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWS_ConfigRole';
    const role = new CfnRole(this, 'Role', {
      roleName: Fn.sub(`${recorderRolePrefix}\${AWS::Region}`),
      assumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'config.amazonaws.com' },
            Action: 'sts:AssumeRole',
            Condition: { StringEquals: { 'aws:SourceAccount': Fn.ref('AWS::AccountId') } },
          },
        ],
      },
      managedPolicyArns: [Fn.sub(managed)],
      policies: [
        {
          policyName: 'deliver',
          policyDocument: {
            Version: '2012-10-17',
            Statement: [
              { Effect: 'Allow', Action: 's3:PutObject', Resource: Fn.sub(delivered) },
              { Effect: 'Allow', Action: ['s3:GetBucketAcl', 's3:ListBucket'], Resource: Fn.sub(arn) },
            ],
          },
        },
      ],
    });
    explain(
      role,
      `IAM4[Policy::${managed}]`,
      'AWS keeps the policy in step with the resource types that AWS Config records.',
    );
    explain(
      role,
      `IAM5[Resource::${delivered}]`,
      'The keys of what AWS Config delivers are not known before; they stay below the account.',
    );
    return role;
  }
}

function recordingGroup(
  recorded: ConfigRecorderConfig['recorded'],
  home: CfnCondition,
): CfnConfigurationRecorder.RecordingGroupProperty {
  const elsewhere = (here: string[], there: string[]): IResolvable => Fn.conditionIf(home.logicalId, here, there);
  if (recorded.kind === 'all') {
    return {
      allSupported: true,
      includeGlobalResourceTypes: Fn.conditionIf(home.logicalId, true, false),
      recordingStrategy: { useOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' },
    };
  }
  const { resourceTypes: types } = recorded;
  if (recorded.kind === 'allBut') {
    const there = [...new Set([...types, ...globalTypes])].sort();
    return {
      allSupported: false,
      exclusionByResourceTypes: { resourceTypes: elsewhere(types, there) as unknown as string[] },
      recordingStrategy: { useOnly: 'EXCLUSION_BY_RESOURCE_TYPES' },
    };
  }
  const local = types.filter((type) => !globalTypes.includes(type));
  return {
    allSupported: false,
    // A recorder of nothing is none: who records global types alone, records them everywhere.
    resourceTypes: elsewhere(types, local.length > 0 ? local : types) as unknown as string[],
    recordingStrategy: { useOnly: 'INCLUSION_BY_RESOURCE_TYPES' },
  };
}
