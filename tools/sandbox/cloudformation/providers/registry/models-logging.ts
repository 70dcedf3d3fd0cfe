import type { TypeModel } from './type-model.js';

/** Trails, CloudWatch Logs, and what carries logs to where they are kept. */
export const loggingModels: Record<string, TypeModel> = {
  'AWS::CloudTrail::Trail': {
    arn: 'cloudtrail:{region}:{account}:trail/{TrailName}',
    attributes: { SnsTopicArn: 'arn:{partition}:sns:{region}:{account}:{SnsTopicName=}' },
    generated: { longest: 128 },
  },
  'AWS::Logs::LogGroup': {
    arn: 'logs:{region}:{account}:log-group:{LogGroupName}:*',
    generated: { longest: 512 },
  },
  'AWS::Logs::AccountPolicy': { id: '{account}|{PolicyType}|{PolicyName}', attributes: { AccountId: '{account}' } },
  'AWS::Logs::Destination': { arn: 'logs:{region}:{account}:destination:{DestinationName}' },
  'AWS::Logs::SubscriptionFilter': {},
  'AWS::Logs::ResourcePolicy': {},
  'AWS::Logs::QueryDefinition': { id: '{uuid}' },
  'AWS::ObservabilityAdmin::OrganizationCentralizationRule': {
    id: 'arn:{partition}:observabilityadmin:{region}:{account}:organization-centralization-rule/{RuleName}',
  },
  'AWS::KinesisFirehose::DeliveryStream': {
    arn: 'firehose:{region}:{account}:deliverystream/{DeliveryStreamName}',
    noDrift: true,
  },
  'AWS::OpenSearchServerless::Collection': {
    id: '{word20}',
    arn: 'aoss:{region}:{account}:collection/{id}',
    attributes: {
      CollectionEndpoint: 'https://{id}.{region}.aoss.{suffix}',
      DashboardEndpoint: 'https://{id}.{region}.aoss.{suffix}/_dashboards',
      KmsKeyArn: 'auto',
    },
  },
  'AWS::OpenSearchServerless::SecurityPolicy': {},
  'AWS::OpenSearchServerless::AccessPolicy': {},
  'AWS::OpenSearchServerless::LifecyclePolicy': {},
  'AWS::OpenSearchService::Domain': {
    arn: 'es:{region}:{account}:domain/{DomainName}',
    attributes: { DomainEndpoint: 'search-{DomainName}-{word26}.{region}.es.{suffix}', Id: '{account}/{DomainName}' },
    generated: { longest: 28, lowerCase: true },
  },
  'AWS::Athena::WorkGroup': { attributes: { CreationTime: '{createdAt}' } },
  'AWS::Athena::NamedQuery': { id: '{uuid}' },
  'AWS::Glue::Database': { id: '{DatabaseInput.Name}', generated: { lowerCase: true } },
  'AWS::Glue::Table': { id: '{TableInput.Name}', generated: { lowerCase: true }, noDrift: true },
};
