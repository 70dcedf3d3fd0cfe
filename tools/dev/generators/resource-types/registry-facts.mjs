/**
 * What the service specification leaves out and the public resource provider schemas state (registry schemas of
 * us-east-1, read in November 2026). A test compares this list with cfn-lint's copy of those schemas where cfn-lint is
 * installed. Paths are below the properties, `*` is any element.
 *
 * https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
 */

/** Properties that no read returns: drift detection cannot see them. */
export const writeOnlyProperties = {
  'AWS::Organizations::Account': ['RoleName'],
  'AWS::Config::OrganizationConformancePack': ['TemplateBody', 'TemplateS3Uri'],
  'AWS::Config::ConformancePack': ['TemplateBody', 'TemplateS3Uri', 'TemplateSSMDocumentDetails'],
  'AWS::Config::ConfigRule': ['Source/CustomPolicyDetails/PolicyText'],
  'AWS::KinesisFirehose::DeliveryStream': [
    'AmazonOpenSearchServerlessDestinationConfiguration',
    'AmazonopensearchserviceDestinationConfiguration',
    'DatabaseSourceConfiguration',
    'DirectPutSourceConfiguration/ThroughputHintInMBs',
    'ElasticsearchDestinationConfiguration',
    'ElasticsearchDestinationConfiguration/CloudWatchLoggingOptions/Enabled',
    'ExtendedS3DestinationConfiguration/CustomTimeZone',
    'ExtendedS3DestinationConfiguration/FileExtension',
    'HttpEndpointDestinationConfiguration/EndpointConfiguration/AccessKey',
    'HttpEndpointDestinationConfiguration/ProcessingConfiguration',
    'HttpEndpointDestinationConfiguration/S3Configuration/EncryptionConfiguration/KMSEncryptionConfig/AWSKMSKeyARN',
    'HttpEndpointDestinationConfiguration/SecretsManagerConfiguration',
    'IcebergDestinationConfiguration',
    'KinesisStreamSourceConfiguration',
    'MSKSourceConfiguration',
    'RedshiftDestinationConfiguration/Password',
    'RedshiftDestinationConfiguration/ProcessingConfiguration',
    'RedshiftDestinationConfiguration/S3BackupConfiguration/EncryptionConfiguration/KMSEncryptionConfig/AWSKMSKeyARN',
    'RedshiftDestinationConfiguration/S3BackupConfiguration/ErrorOutputPrefix',
    'RedshiftDestinationConfiguration/S3Configuration/EncryptionConfiguration/KMSEncryptionConfig/AWSKMSKeyARN',
    'RedshiftDestinationConfiguration/S3Configuration/ErrorOutputPrefix',
    'RedshiftDestinationConfiguration/SecretsManagerConfiguration/Enabled',
    'RedshiftDestinationConfiguration/SecretsManagerConfiguration/RoleARN',
    'RedshiftDestinationConfiguration/SecretsManagerConfiguration/SecretARN',
    'S3DestinationConfiguration',
    'SnowflakeDestinationConfiguration',
    'SnowflakeDestinationConfiguration/SnowflakeVpcConfiguration',
    'SplunkDestinationConfiguration/BufferingHints',
    'SplunkDestinationConfiguration/CloudWatchLoggingOptions',
    'SplunkDestinationConfiguration/ProcessingConfiguration',
    'SplunkDestinationConfiguration/S3Configuration/EncryptionConfiguration/NoEncryptionConfig',
    'SplunkDestinationConfiguration/SecretsManagerConfiguration',
  ],
  'AWS::SSM::Association': ['WaitForSuccessTimeoutSeconds'],
  'AWS::SSM::Document': ['Attachments', 'UpdateMethod'],
  'AWS::SSM::Parameter': ['AllowedPattern', 'Description', 'Policies', 'Tier'],
  'AWS::CloudFormation::StackSet': ['CallAs', 'OperationPreferences', 'StackInstancesGroup', 'TemplateURL'],
  'AWS::CodePipeline::Pipeline': ['RestartExecutionOnUpdate'],
  'AWS::S3::Bucket': [
    'AccessControl',
    'BucketNamePrefix',
    'BucketNamespace',
    'LifecycleConfiguration/Rules/*/ExpiredObjectDeleteMarker',
    'LifecycleConfiguration/Rules/*/NoncurrentVersionExpirationInDays',
    'LifecycleConfiguration/Rules/*/NoncurrentVersionTransition',
    'LifecycleConfiguration/Rules/*/Transition',
    'MetadataConfiguration/InventoryTableConfiguration/EncryptionConfiguration',
    'MetadataConfiguration/JournalTableConfiguration/EncryptionConfiguration',
    'ReplicationConfiguration/Rules/*/Prefix',
  ],
  'AWS::IAM::ServiceLinkedRole': ['AWSServiceName', 'CustomSuffix'],
  'AWS::SNS::Subscription': ['Region'],
  'AWS::Events::EventBus': ['EventSourceName'],
  'AWS::Events::EventBusPolicy': ['Action', 'Condition', 'Principal'],
  'AWS::Lambda::Function': [
    'Code/ImageUri',
    'Code/S3Bucket',
    'Code/S3Key',
    'Code/S3ObjectVersion',
    'Code/SourceKMSKeyArn',
    'Code/ZipFile',
    'PublishToLatestPublished',
    'SnapStart',
    'SnapStart/ApplyOn',
  ],
  'AWS::Athena::WorkGroup': [
    'RecursiveDeleteOption',
    'WorkGroupConfiguration/AdditionalConfiguration',
    'WorkGroupConfigurationUpdates',
  ],
  'AWS::OpenSearchServerless::Collection': ['EncryptionConfig', 'Tags'],
  'AWS::OpenSearchService::Domain': [
    'AdvancedSecurityOptions/JWTOptions/PublicKey',
    'AdvancedSecurityOptions/MasterUserOptions',
    'AdvancedSecurityOptions/SAMLOptions/MasterBackendRole',
    'AdvancedSecurityOptions/SAMLOptions/MasterUserName',
  ],
  'AWS::EC2::VPC': ['Ipv4IpamPoolId', 'Ipv4NetmaskLength'],
  'AWS::KMS::Key': ['BypassPolicyLockoutSafetyCheck', 'PendingWindowInDays', 'RotationPeriodInDays'],
};

/** Types whose old resource goes before the new one comes; every other type is created first. */
export const deleteThenCreate = ['AWS::Logs::AccountPolicy', 'AWS::Logs::SubscriptionFilter'];
