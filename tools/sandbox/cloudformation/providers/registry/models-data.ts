import type { JsonObject } from '../../json.js';
import type { TypeModel } from './type-model.js';

/** What the rest stands on (buckets, keys, roles, topics), and what platform teams' own stack sets carry most often. */
export const dataModels: Record<string, TypeModel> = {
  'AWS::CloudFormation::WaitConditionHandle': {
    id: 'https://cloudformation-waitcondition-{region}.s3.{suffix}/{uuid}',
    noDrift: true,
  },
  'AWS::ControlTower::EnabledControl': {},
  'AWS::S3::Bucket': {
    arn: 's3:::{BucketName}',
    attributes: {
      DomainName: '{BucketName}.s3.{suffix}',
      DualStackDomainName: '{BucketName}.s3.dualstack.{region}.{suffix}',
      RegionalDomainName: '{BucketName}.s3.{region}.{suffix}',
      WebsiteURL: 'http://{BucketName}.s3-website-{region}.{suffix}',
    },
    generated: { longest: 63, lowerCase: true },
  },
  'AWS::S3::BucketPolicy': {},
  'AWS::KMS::Key': { id: '{uuid}', arn: 'kms:{region}:{account}:key/{id}' },
  'AWS::KMS::Alias': {},
  'AWS::IAM::Role': {
    arn: 'iam::{account}:role{Path=/}{RoleName}',
    attributes: { RoleId: 'AROA{WORD17}' },
    global: true,
  },
  'AWS::IAM::ManagedPolicy': {
    id: 'arn:{partition}:iam::{account}:policy{Path=/}{ManagedPolicyName}',
    attributes: { PolicyId: 'ANPA{WORD17}', DefaultVersionId: 'v1' },
    global: true,
  },
  'AWS::IAM::Policy': { id: '{generated}', global: true },
  'AWS::IAM::ServiceLinkedRole': { id: serviceLinkedRoleName, global: true },
  'AWS::SNS::Topic': {
    id: 'arn:{partition}:sns:{region}:{account}:{TopicName}',
    attributes: { TopicName: '{TopicName}' },
    generated: { longest: 256 },
  },
  'AWS::SNS::TopicPolicy': { id: '{generated}' },
  'AWS::SNS::Subscription': { id: '{TopicArn}:{uuid}' },
  'AWS::SQS::Queue': {
    id: 'https://sqs.{region}.{suffix}/{account}/{QueueName}',
    arn: 'sqs:{region}:{account}:{QueueName}',
    attributes: { QueueName: '{QueueName}' },
    generated: { longest: 80 },
  },
  'AWS::SQS::QueuePolicy': { id: '{generated}' },
  'AWS::Events::Rule': {
    id: (properties) => (onOwnBus(properties) ? '{EventBusName}|{Name}' : '{Name}'),
    arn: (properties) => `events:{region}:{account}:rule/${onOwnBus(properties) ? '{EventBusName}/' : ''}{Name}`,
    attributes: { RuleName: '{Name}' },
  },
  'AWS::Events::EventBus': { arn: 'events:{region}:{account}:event-bus/{Name}' },
  'AWS::Events::EventBusPolicy': { id: '{EventBusName=default}|{StatementId}', noDrift: true },
  'AWS::Lambda::Function': { arn: 'lambda:{region}:{account}:function:{FunctionName}' },
  'AWS::Lambda::Permission': { id: '{generated}' },
  'AWS::EC2::VPC': {
    id: 'vpc-0{hex16}',
    attributes: { CidrBlock: '{CidrBlock=}', DefaultNetworkAcl: 'acl-0{hex16}', DefaultSecurityGroup: 'sg-0{hex16}' },
  },
  'AWS::Budgets::Budget': { id: '{Budget.BudgetName}', global: true, noDrift: true },
  'AWS::CloudWatch::Alarm': { arn: 'cloudwatch:{region}:{account}:alarm:{AlarmName}', generated: { longest: 255 } },
  'AWS::AccessAnalyzer::Analyzer': { id: 'arn:{partition}:access-analyzer:{region}:{account}:analyzer/{AnalyzerName}' },
  'AWS::GuardDuty::Detector': { id: '{hex32}' },
};

function onOwnBus({ EventBusName }: JsonObject): boolean {
  return typeof EventBusName === 'string' && EventBusName !== 'default';
}

/** `config-conforms.amazonaws.com` → `AWSServiceRoleForConfigConforms`; services choose the name themselves. */
function serviceLinkedRoleName({ AWSServiceName, CustomSuffix }: JsonObject): string {
  const words = String(AWSServiceName ?? '')
    .replace(/\.amazonaws\.com(\.cn)?$/, '')
    .split(/[^A-Za-z0-9]+/);
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return `AWSServiceRoleFor${name}${typeof CustomSuffix === 'string' ? `_${CustomSuffix}` : ''}`;
}
