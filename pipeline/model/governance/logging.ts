import type { DeploymentTargets } from './deployment-targets.js';

/** The organization trail, the log archive and central logging (logging-config.yaml). */
export interface LoggingConfig {
  /** Name of the account that keeps the logs. */
  logArchiveAccount: string;
  archive: LogArchiveConfig;
  trail: TrailConfig | null;
  centralLogging: CentralLoggingConfig | null;
  retention: LogRetentionConfig | null;
  queries: LogQueriesConfig | null;
}

/** How the buckets of the log archive keep what is in them. */
export interface LogArchiveConfig {
  bucketNamePrefix: string;
  /** Of the trail's bucket; null where objects are only versioned. */
  objectLock: { mode: 'GOVERNANCE' | 'COMPLIANCE'; days: number } | null;
  /** In the order in which objects move. */
  lifecycle: { storageClass: ColdStorageClass; afterDays: number }[];
  /** Null: logs are kept forever. */
  expireAfterDays: number | null;
  accessLogsExpireAfterDays: number;
}

export type ColdStorageClass =
  | 'STANDARD_IA'
  | 'INTELLIGENT_TIERING'
  | 'ONEZONE_IA'
  | 'GLACIER_IR'
  | 'GLACIER'
  | 'DEEP_ARCHIVE';

export interface TrailConfig {
  name: string;
  /** Days for which the log group keeps events; null where there is no log group. */
  logGroupRetentionInDays: number | null;
  dataEvents: { s3: boolean; lambda: boolean; selectors: EventSelectorConfig[] };
  insights: ('ApiCallRateInsight' | 'ApiErrorRateInsight')[];
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedEventSelector.html */
export interface EventSelectorConfig {
  name: string;
  fieldSelectors: FieldSelectorConfig[];
}

export interface FieldSelectorConfig {
  field: string;
  equals?: string[];
  startsWith?: string[];
  endsWith?: string[];
  notEquals?: string[];
  notStartsWith?: string[];
  notEndsWith?: string[];
}

export type CentralLoggingConfig = CentralizationRuleConfig | CentralSubscriptionConfig;

/** CloudWatch Logs itself copies log events of the organization to one account. */
export interface CentralizationRuleConfig {
  mode: 'centralizationRule';
  name: string;
  /** Its OUs include the OUs below them by name: whether AWS does so is not documented. */
  targets: DeploymentTargets;
  regions: string[];
  backupRegion: string | null;
  encryptedLogGroups: 'ALLOW' | 'SKIP';
  logGroups: string | null;
  logGroupNamePattern: string;
  /** A key of the log archive's own; its ARNs are known once it is there. Null: AWS's own key. */
  encryption: { kmsKeyArn: string | null; backupKmsKeyArn: string | null } | null;
}

/** Account policies send log events to a Firehose stream of the log archive account. */
export interface CentralSubscriptionConfig {
  mode: 'subscriptionFilter';
  targets: DeploymentTargets;
  /** Whether the management account sends its logs too. */
  managementAccount: boolean;
  regions: string[];
  /** Empty: every log event. */
  filterPattern: string;
  excludedLogGroups: string[];
  openSearch: { readers: string[]; retentionInDays: number } | null;
}

/** The retention that log groups without one get. */
export interface LogRetentionConfig {
  days: number;
  targets: DeploymentTargets;
  managementAccount: boolean;
  regions: string[];
}

/** SQL over the trail. */
export interface LogQueriesConfig {
  /** `YYYY-MM-DD` */
  startDate: string;
  resultsExpireAfterDays: number;
  /** Null: no bound. */
  maximumGigabytesPerQuery: number | null;
  builtIn: boolean;
  saved: SavedQueryConfig[];
}

export interface SavedQueryConfig {
  name: string;
  description: string;
  query: string;
}
