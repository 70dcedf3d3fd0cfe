import type { TypeModel } from './type-model.js';

/** AWS Config. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsconfig.html */
export const configModels: Record<string, TypeModel> = {
  'AWS::Config::ConfigurationRecorder': {
    arn: 'config:{region}:{account}:configuration-recorder/{Name}/{word16}',
    noDrift: true,
  },
  'AWS::Config::DeliveryChannel': { noDrift: true },
  'AWS::Config::ConfigurationAggregator': {
    arn: 'config:{region}:{account}:config-aggregator/config-aggregator-{word8}',
  },
  'AWS::Config::AggregationAuthorization': {
    arn: 'config:{region}:{account}:aggregation-authorization/{AuthorizedAccountId}/{AuthorizedAwsRegion}',
  },
  'AWS::Config::OrganizationConformancePack': {
    arn: 'config:{region}:{account}:organization-conformance-pack/{OrganizationConformancePackName}-{word8}',
  },
  'AWS::Config::ConformancePack': {
    arn: 'config:{region}:{account}:conformance-pack/{ConformancePackName}/conformance-pack-{word9}',
  },
  'AWS::Config::ConfigRule': {
    arn: 'config:{region}:{account}:config-rule/config-rule-{word6}',
    attributes: { ConfigRuleId: 'config-rule-{word6}', 'Compliance.Type': 'INSUFFICIENT_DATA' },
  },
  'AWS::Config::OrganizationConfigRule': { id: '{OrganizationConfigRuleName}', noDrift: true },
  'AWS::Config::RemediationConfiguration': {},
  'AWS::Config::StoredQuery': {
    arn: 'config:{region}:{account}:stored-query/{QueryName}/query-{word16}',
    attributes: { QueryId: 'query-{word16}' },
  },
};
