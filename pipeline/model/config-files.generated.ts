// Generated from config/schema/*.schema.json by tools/dev/generators/config-schemas.mjs.

/**
 * The accounts of the organization (accounts-config.yaml). File and key names are those of the Landing Zone Accelerator.
 */
export interface AccountsConfig {
  /**
   * Management, LogArchive and Audit: the accounts that every landing zone has.
   */
  mandatoryAccounts: MandatoryAccount[];
  /**
   * All other accounts.
   */
  workloadAccounts?: WorkloadAccount[];
  /**
   * Account ids of accounts that exist already, by e-mail.
   */
  accountIds?: AccountId[];
}
/**
 * An account of the organization. It is its entry in accountIds, else its e-mail; the name is the key that this config uses.
 */
export interface MandatoryAccount {
  /**
   * The name by which this config speaks of the account, without spaces; a live account keeps its own name.
   */
  name: string;
  /**
   * What the account is for. For readers of this file only.
   */
  description?: string;
  /**
   * The e-mail of the account's root user; unique in all of AWS.
   */
  email: string;
  /**
   * Path of the organizational unit that the account belongs in (Workloads/Prod); Root, the default, is the root.
   */
  organizationalUnit?: string;
  tags?: Tags;
  /**
   * Landing Zone Accelerator: an EC2 instance is started once to speed up later ones. Charter reads it and does not govern it.
   */
  warm?: unknown;
  /**
   * Landing Zone Accelerator: the IAM alias of the account. Charter reads it and does not govern it.
   */
  accountAlias?: unknown;
}
/**
 * The account's tags: key and value. Where the key is left out, Charter leaves the account's tags alone.
 */
export interface Tags {
  /**
   * A tag value; quote numbers and true or false.
   */
  [k: string]: string;
}
/**
 * An account of the organization. It is its entry in accountIds, else its e-mail; the name is the key that this config uses.
 */
export interface WorkloadAccount {
  /**
   * The name by which this config speaks of the account, without spaces; a live account keeps its own name.
   */
  name: string;
  /**
   * What the account is for. For readers of this file only.
   */
  description?: string;
  /**
   * The e-mail of the account's root user; unique in all of AWS.
   */
  email: string;
  /**
   * Path of the organizational unit that the account belongs in (Workloads/Prod); Root, the default, is the root.
   */
  organizationalUnit?: string;
  tags?: Tags;
  /**
   * The account has a GovCloud (US) twin. Charter never creates such an account as a plain account.
   */
  enableGovCloud?: boolean;
  /**
   * Landing Zone Accelerator: an EC2 instance is started once to speed up later ones. Charter reads it and does not govern it.
   */
  warm?: unknown;
  /**
   * Landing Zone Accelerator: the IAM alias of the account. Charter reads it and does not govern it.
   */
  accountAlias?: unknown;
}
/**
 * Ties an e-mail to the id of an account that exists.
 */
export interface AccountId {
  /**
   * E-mail of an account in this file.
   */
  email: string;
  /**
   * 12 digits in quotes: '012345678901'.
   */
  accountId: string;
  /**
   * Landing Zone Accelerator: state of the account, as its own tools write it. Charter reads it and does not govern it.
   */
  status?: unknown;
  /**
   * Landing Zone Accelerator: answer of AWS Organizations, as its own tools write it. Charter reads it and does not govern it.
   */
  orgsApiResponse?: unknown;
}

/**
 * Organizational units, policies and settings of the organization (organization-config.yaml). The first keys are those of the Landing Zone Accelerator.
 */
export interface OrganizationConfig {
  /**
   * Landing Zone Accelerator: whether it manages the organization. Charter reads it and does not govern it.
   */
  enable?: unknown;
  /**
   * The organizational units. A parent that is not listed is created too, with a warning.
   */
  organizationalUnits: OrganizationalUnit[];
  /**
   * Landing Zone Accelerator: ids of organizational units; Charter finds them live. Charter reads it and does not govern it.
   */
  organizationalUnitIds?: unknown;
  quarantineNewAccounts?: QuarantineNewAccounts;
  /**
   * Service control policies (SCPs): what principals in member accounts may do at most.
   */
  serviceControlPolicies?: StrategyPolicy[];
  /**
   * Resource control policies (RCPs): who may reach resources in member accounts at most.
   */
  resourceControlPolicies?: StrategyPolicy[];
  /**
   * Tag policies.
   */
  taggingPolicies?: Policy[];
  /**
   * Backup policies.
   */
  backupPolicies?: Policy[];
  /**
   * Chat applications policies.
   */
  chatbotPolicies?: Policy[];
  /**
   * Declarative policies for EC2.
   */
  declarativePolicies?: Policy[];
  /**
   * AI services opt-out policies.
   */
  aiServicesOptOutPolicies?: Policy[];
  /**
   * Security Hub policies.
   */
  securityHubPolicies?: Policy[];
  /**
   * Amazon Inspector policies.
   */
  inspectorPolicies?: Policy[];
  /**
   * Upgrade rollout policies.
   */
  upgradeRolloutPolicies?: Policy[];
  /**
   * Amazon Bedrock policies.
   */
  bedrockPolicies?: Policy[];
  /**
   * Amazon S3 policies.
   */
  s3Policies?: Policy[];
  /**
   * Network security director policies.
   */
  networkSecurityDirectorPolicies?: Policy[];
  /**
   * Policy types to enable on the root, beside those that the policies above need. Charter never disables one.
   *
   * Items: A policy type as AWS spells it.
   */
  policyTypes?: (
    | 'SERVICE_CONTROL_POLICY'
    | 'RESOURCE_CONTROL_POLICY'
    | 'TAG_POLICY'
    | 'BACKUP_POLICY'
    | 'AISERVICES_OPT_OUT_POLICY'
    | 'CHATBOT_POLICY'
    | 'DECLARATIVE_POLICY_EC2'
    | 'SECURITYHUB_POLICY'
    | 'INSPECTOR_POLICY'
    | 'UPGRADE_ROLLOUT_POLICY'
    | 'BEDROCK_POLICY'
    | 'S3_POLICY'
    | 'NETWORK_SECURITY_DIRECTOR_POLICY'
  )[];
  /**
   * Service principals that get trusted access to the organization: config.amazonaws.com.
   *
   * Items: A service principal.
   */
  trustedServices?: string[];
  /**
   * Member accounts that administer a service for the organization.
   */
  delegatedAdministrators?: DelegatedAdministrator[];
  /**
   * Path of the resource-based delegation policy of the organization.
   */
  resourcePolicy?: string;
  /**
   * Who answers for a part of the organization. Recorded and checked; nothing reads it for approvals yet.
   */
  ownership?: Ownership[];
  /**
   * Declared renames. Without one, a new name is a new object and the old one is a removal.
   */
  moved?: Moved[];
}
/**
 * An organizational unit, named by its path below the root.
 */
export interface OrganizationalUnit {
  /**
   * Path below the root, as in Workloads/Prod.
   */
  name: string;
  /**
   * Charter neither creates the organizational unit nor touches what is in it.
   */
  ignore?: boolean;
}
/**
 * A policy that holds new accounts until their baseline is in place. Charter checks that the policy exists and does not attach it yet.
 */
export interface QuarantineNewAccounts {
  /**
   * Whether new accounts are held.
   */
  enable: boolean;
  /**
   * Name of the service control policy.
   */
  scpPolicyName?: string;
}
/**
 * A policy of the organization. It is its kind and its name.
 */
export interface StrategyPolicy {
  /**
   * Name of the policy, unique among policies of its kind.
   */
  name: string;
  /**
   * What the policy is for; AWS stores it with the policy.
   */
  description?: string;
  /**
   * Path of the JSON document: in the config directory, or in policies/ beside it.
   */
  policy: string;
  /**
   * customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.
   */
  type?: 'customerManaged' | 'awsManaged';
  deploymentTargets: DeploymentTargets;
  /**
   * deny-list, the default, keeps AWS's own allow-everything policy beside this one; allow-list detaches it from the targets.
   */
  strategy?: 'deny-list' | 'allow-list';
  /**
   * waves: a new document reaches the accounts below the targets in the waves of rollout-config.yaml, beside the old one; atOnce, the default: all at once, as AWS does it.
   */
  rollout?: 'atOnce' | 'waves';
}
/**
 * What a policy is attached to. A policy attached to an organizational unit applies to every account below it.
 */
export interface DeploymentTargets {
  /**
   * Paths of organizational units; Root is the root.
   *
   * Items: Path of an organizational unit.
   */
  organizationalUnits?: string[];
  /**
   * Names of accounts in accounts-config.yaml.
   *
   * Items: Name of an account.
   */
  accounts?: string[];
  /**
   * Accounts to leave out. AWS cannot leave accounts out below an organizational unit that a policy is attached to.
   *
   * Items: Name of an account.
   */
  excludedAccounts?: string[];
  /**
   * Landing Zone Accelerator: organization policies have no Regions. Charter reads it and does not govern it.
   */
  excludedRegions?: unknown;
}
/**
 * A policy of the organization. It is its kind and its name.
 */
export interface Policy {
  /**
   * Name of the policy, unique among policies of its kind.
   */
  name: string;
  /**
   * What the policy is for; AWS stores it with the policy.
   */
  description?: string;
  /**
   * Path of the JSON document: in the config directory, or in policies/ beside it.
   */
  policy: string;
  /**
   * customerManaged, the default, is a document of yours; awsManaged names a policy of AWS and is left to AWS.
   */
  type?: 'customerManaged' | 'awsManaged';
  deploymentTargets: DeploymentTargets;
}
/**
 * A member account that administers a service for the organization.
 */
export interface DelegatedAdministrator {
  /**
   * Service principal, as in config.amazonaws.com.
   */
  service: string;
  /**
   * Name of an account in accounts-config.yaml, other than the management account.
   */
  account: string;
}
/**
 * Who answers for a part of the organization. Recorded and checked; nothing reads it for approvals yet.
 */
export interface Ownership {
  /**
   * Path of an organizational unit; Root is all of it.
   */
  path: string;
  /**
   * The team.
   */
  team: string;
  /**
   * Who may approve changes there.
   *
   * Items: An approver, as the approval names him or her.
   */
  approvers: string[];
}
/**
 * A declared rename.
 */
export interface Moved {
  /**
   * The old path of an organizational unit, or TYPE/name of a policy.
   */
  from: string;
  /**
   * The new path or TYPE/name.
   */
  to: string;
}

/**
 * Where the organization is governed from, and what holds for all of it (global-config.yaml).
 */
export interface GlobalConfig {
  /**
   * The Region from which the organization is governed; it also gives the partition.
   */
  homeRegion: string;
  /**
   * Regions in use; the home Region is one of them.
   *
   * Items: A Region, as in eu-central-1.
   */
  enabledRegions: string[];
  /**
   * Name of the role in member accounts that the management account assumes: OrganizationAccountAccessRole or AWSControlTowerExecution.
   */
  managementAccountAccessRole: string;
  /**
   * What ${ACCELERATOR_PREFIX} in policy documents stands for; AWSAccelerator where left out.
   */
  acceleratorPrefix?: string;
  /**
   * Quotas that AWS has granted this organization, where they differ from its defaults: scp.attached: 10.
   */
  quotas?: {
    /**
     * The granted value.
     */
    [k: string]: number;
  };
  validation?: Validation;
  organizationStackParts?: OrganizationStackParts;
  /**
   * Landing Zone Accelerator: metadata collection. Charter reads it and does not govern it.
   */
  acceleratorMetadata?: unknown;
  /**
   * Landing Zone Accelerator: its own settings. Charter reads it and does not govern it.
   */
  acceleratorSettings?: unknown;
  /**
   * Landing Zone Accelerator: backup vaults. Charter reads it and does not govern it.
   */
  backup?: unknown;
  /**
   * Landing Zone Accelerator: how it runs the CDK. Charter reads it and does not govern it.
   */
  cdkOptions?: unknown;
  /**
   * Landing Zone Accelerator: central management of root users. Charter reads it and does not govern it.
   */
  centralRootUserManagement?: unknown;
  /**
   * Landing Zone Accelerator: central CDK buckets. Charter reads it and does not govern it.
   */
  centralizeCdkBuckets?: unknown;
  /**
   * Landing Zone Accelerator: retention of log groups. Charter reads it and does not govern it.
   */
  cloudwatchLogRetentionInDays?: unknown;
  controlTower?: ControlTower;
  /**
   * Landing Zone Accelerator: policy of the default event bus. Charter reads it and does not govern it.
   */
  defaultEventBus?: unknown;
  /**
   * Landing Zone Accelerator: opt-in Regions. Charter reads it and does not govern it.
   */
  enableOptInRegions?: unknown;
  /**
   * Landing Zone Accelerator: resources of another landing zone. Charter reads it and does not govern it.
   */
  externalLandingZoneResources?: unknown;
  /**
   * Landing Zone Accelerator: what it has found out about roles. Charter reads it and does not govern it.
   */
  iamRoleSsmParameters?: unknown;
  /**
   * Landing Zone Accelerator: encryption of Lambda environments. Charter reads it and does not govern it.
   */
  lambda?: unknown;
  /**
   * Landing Zone Accelerator: requests for service quotas. Charter reads it and does not govern it.
   */
  limits?: unknown;
  /**
   * Landing Zone Accelerator: central logging. Charter reads it and does not govern it.
   */
  logging?: unknown;
  /**
   * Landing Zone Accelerator: cost reports and budgets. Charter reads it and does not govern it.
   */
  reports?: unknown;
  /**
   * Landing Zone Accelerator: encryption of S3 buckets. Charter reads it and does not govern it.
   */
  s3?: unknown;
  /**
   * Landing Zone Accelerator: SNS topics. Charter reads it and does not govern it.
   */
  snsTopics?: unknown;
  /**
   * Landing Zone Accelerator: encryption of SQS queues. Charter reads it and does not govern it.
   */
  sqs?: unknown;
  /**
   * Landing Zone Accelerator: SSM inventory. Charter reads it and does not govern it.
   */
  ssmInventory?: unknown;
  /**
   * Landing Zone Accelerator: SSM parameters. Charter reads it and does not govern it.
   */
  ssmParameters?: unknown;
  /**
   * Landing Zone Accelerator: stack policies. Charter reads it and does not govern it.
   */
  stackPolicy?: unknown;
  /**
   * Landing Zone Accelerator: tags of its own resources. Charter reads it and does not govern it.
   */
  tags?: unknown;
  /**
   * Landing Zone Accelerator: termination protection of its stacks. Charter reads it and does not govern it.
   */
  terminationProtection?: unknown;
  /**
   * Landing Zone Accelerator: layout of its stacks. Charter reads it and does not govern it.
   */
  useV2Stacks?: unknown;
}
/**
 * How `charter validate` treats what it finds: levels for whole codes, and exceptions for places.
 */
export interface Validation {
  /**
   * What a code is in this config. Errors that a plan could not be right with cannot be lowered.
   */
  levels?: ValidationLevel[];
  /**
   * Places where a code is accepted, each by somebody and until a day.
   */
  exceptions?: ValidationException[];
}
/**
 * The level of a code.
 */
export interface ValidationLevel {
  /**
   * The code, as `charter explain` lists it.
   */
  code: string;
  /**
   * What it is from now on; off says nothing but a count.
   */
  level: 'error' | 'warning' | 'info' | 'off';
  /**
   * Why.
   */
  reason: string;
}
/**
 * A place where a code is accepted.
 */
export interface ValidationException {
  /**
   * The code, as `charter explain` lists it.
   */
  code: string;
  /**
   * FILE#/json/pointer, or FILE for all of it. An item of a list can be given by its name.
   */
  at: string;
  /**
   * Who answers for it.
   */
  owner: string;
  /**
   * Why it is accepted.
   */
  reason: string;
  /**
   * The last day on which it holds (YYYY-MM-DD, UTC); at most a year ahead.
   */
  expires: string;
}
/**
 * Into how many stacks the objects of the organization are split. One is enough below some 450 objects.
 */
export interface OrganizationStackParts {
  /**
   * Stacks for organizational units.
   */
  organizationalUnits?: number;
  /**
   * Stacks for policies.
   */
  policies?: number;
}
/**
 * AWS Control Tower, where its landing zone exists.
 */
export interface ControlTower {
  /**
   * Whether the organization has a landing zone of AWS Control Tower. Charter does not make one.
   */
  enable?: boolean;
  /**
   * Controls that Charter enables on organizational units that are registered with AWS Control Tower.
   */
  enabledControls?: EnabledControl[];
  /**
   * Landing Zone Accelerator: the landing zone itself. Charter reads it and does not govern it.
   */
  landingZone?: unknown;
  /**
   * Landing Zone Accelerator: controls. Charter reads it and does not govern it; what stands under enabledControls it enables.
   */
  controls?: unknown;
}
/**
 * A control and where it holds.
 */
export interface EnabledControl {
  /**
   * The control: its ARN, its name as in AWS-GR_EC2_VOLUME_INUSE_CHECK, or its id in the control catalog.
   */
  control: string;
  /**
   * Paths of organizational units that are registered with AWS Control Tower.
   *
   * @minItems 1
   *
   * Items: Path of an organizational unit.
   */
  organizationalUnits: [string, ...string[]];
  /**
   * Values of the control's parameters.
   */
  parameters?: ControlParameter[];
}
/**
 * A parameter of a control and its value.
 */
export interface ControlParameter {
  /**
   * Name of the parameter, as AWS documents it.
   */
  name: string;
  /**
   * Its value: text, a number, a switch, or a list of texts.
   */
  value: string | number | boolean | string[];
}

/**
 * AWS Config in every account, and the conformance packs on it (conformance-packs-config.yaml).
 */
export interface ConformancePacksConfig {
  recorder?: Recorder;
  aggregator?: Aggregator;
  /**
   * The conformance packs.
   */
  conformancePacks?: ConformancePack[];
  /**
   * Roles that remediations work with, in every account with a recorder. A pack names one as arn:aws:iam::${AWS::AccountId}:role/NAME.
   */
  remediationRoles?: RemediationRole[];
  remediationAlerts?: RemediationAlerts;
}
/**
 * What AWS Config records in every account, and where it delivers it. Leave it out where something else records, such as AWS Control Tower: an account has one recorder in each Region.
 */
export interface Recorder {
  /**
   * Whether Charter deploys the recorder.
   */
  enable?: boolean;
  /**
   * Name of the member account whose bucket gets the history and snapshots of all accounts.
   */
  bucketAccount: string;
  /**
   * After how many days the bucket drops what was delivered; kept for ever where left out.
   */
  bucketExpireAfterDays?: number;
  /**
   * CONTINUOUS records every change; DAILY the state of a day, for less money. Rules that react to changes see them so late.
   */
  recordingFrequency?: 'CONTINUOUS' | 'DAILY';
  /**
   * Only these resource types are recorded; all that AWS Config supports where left out.
   *
   * @minItems 1
   *
   * Items: A resource type of CloudFormation.
   */
  resourceTypes?: [string, ...string[]];
  /**
   * All resource types but these are recorded.
   *
   * @minItems 1
   *
   * Items: A resource type of CloudFormation.
   */
  excludedResourceTypes?: [string, ...string[]];
  /**
   * How often AWS Config delivers a snapshot.
   */
  snapshotFrequency?: 'One_Hour' | 'Three_Hours' | 'Six_Hours' | 'Twelve_Hours' | 'TwentyFour_Hours';
  /**
   * Whether the management account gets a recorder as well. An organization conformance pack needs one there.
   */
  managementAccount?: boolean;
  deploymentTargets?: PackTargets;
  /**
   * Regions in which is recorded; enabledRegions of global-config.yaml where left out.
   *
   * @minItems 1
   *
   * Items: A Region.
   */
  regions?: [string, ...string[]];
}
/**
 * The accounts of these organizational units, those below them included, and these accounts. Root is the whole organization. The management account never gets any stack of a stack set.
 */
export interface PackTargets {
  /**
   * Paths of organizational units.
   *
   * Items: Path of an organizational unit; Root is the root.
   */
  organizationalUnits?: string[];
  /**
   * Names of accounts.
   *
   * Items: Name of an account in accounts-config.yaml.
   */
  accounts?: string[];
  /**
   * Names of accounts that are left out. With any, AWS does not deploy to new accounts by itself; the next deployment of Charter does.
   *
   * Items: Name of an account in accounts-config.yaml.
   */
  excludedAccounts?: string[];
}
/**
 * The aggregator, which shows the compliance of the whole organization in one account.
 */
export interface Aggregator {
  /**
   * Name of the account that holds it; the delegated administrator of config.amazonaws.com where left out.
   */
  account?: string;
  /**
   * Regions whose data it gathers; enabledRegions of global-config.yaml where left out.
   *
   * @minItems 1
   *
   * Items: A Region.
   */
  regions?: [string, ...string[]];
}
/**
 * A conformance pack.
 */
export interface ConformancePack {
  /**
   * Name of the pack: letters, digits and hyphens, at most 128.
   */
  name: string;
  /**
   * Path of the pack's template, YAML or JSON. One that starts with conformance-packs/ is also looked up in that folder beside the config directory.
   */
  template: string;
  /**
   * How the pack reaches accounts. organization: an organization conformance pack, for every account, the management account included; AWS Config deploys it. stackSet: a stack set, for the accounts of deploymentTargets.
   */
  delivery?: 'organization' | 'stackSet';
  parameters?: PackParameters;
  /**
   * With delivery: organization, names of accounts that do not get the pack.
   *
   * @maxItems 1000
   *
   * Items: Name of an account in accounts-config.yaml.
   */
  excludedAccounts?: string[];
  deploymentTargets?: PackTargets;
  /**
   * Regions of the pack; enabledRegions of global-config.yaml where left out.
   *
   * @minItems 1
   *
   * Items: A Region.
   */
  regions?: [string, ...string[]];
  /**
   * Name of an existing bucket that AWS Config keeps the template in. It starts with awsconfigconforms.
   */
  deliveryBucket?: string;
  /**
   * Whether remediationAlerts tells of remediations of this pack that fail.
   */
  remediationNotification?: boolean;
}
/**
 * Values of the template's parameters.
 */
export interface PackParameters {
  /**
   * A value; numbers and switches are passed on as text.
   */
  [k: string]: string | number | boolean;
}
/**
 * A role that Systems Manager Automation assumes.
 */
export interface RemediationRole {
  /**
   * Name of the role. It starts with charter-remediation-, so that policies can speak of all of them.
   */
  name: string;
  /**
   * What the role may do.
   *
   * @minItems 1
   *
   * Items: An IAM action.
   */
  actions: [string, ...string[]];
  /**
   * On which resources.
   *
   * @minItems 1
   *
   * Items: An ARN, or * for all.
   */
  resources?: [string, ...string[]];
}
/**
 * E-mail when a remediation of a pack fails, from any account and Region.
 */
export interface RemediationAlerts {
  /**
   * Name of the member account that holds the topic.
   */
  account: string;
  /**
   * Who is told. Each must confirm an e-mail of AWS once.
   *
   * @minItems 1
   *
   * Items: An e-mail address.
   */
  emails: [string, ...string[]];
}

/**
 * The organization trail, the log archive and central logging (logging-config.yaml).
 */
export interface LoggingConfig {
  /**
   * Name of the member account that keeps the logs.
   */
  logArchiveAccount: string;
  archive?: Archive;
  organizationTrail?: OrganizationTrail;
  centralLogging?: CentralLogging;
  logRetention?: LogRetention;
  athena?: LogQueries;
  /**
   * Closed to new customers since 31 May 2026, and not built. Use organizationTrail with athena.
   */
  cloudTrailLake?: {
    [k: string]: unknown;
  };
  /**
   * CloudTrail Lake is closed to new customers since 31 May 2026, and not built. Use organizationTrail with athena.
   */
  eventDataStores?: {
    [k: string]: unknown;
  };
  /**
   * Change Manager of Systems Manager is closed to new customers, and not built. Plans that are approved in Git take its place.
   */
  changeManager?: {
    [k: string]: unknown;
  };
}
/**
 * How the buckets of the log archive keep what is in them.
 */
export interface Archive {
  /**
   * Start of the buckets' names: charter-trail-222222222222-eu-central-1. Another prefix makes other buckets and leaves the old ones where they are.
   */
  bucketNamePrefix?: string;
  objectLock?: ObjectLock;
  /**
   * To which colder storage classes logs move, in order.
   */
  lifecycle?: Transition[];
  /**
   * Days after which logs are deleted. Where left out, they are kept forever.
   */
  expireAfterDays?: number;
  /**
   * Days after which the buckets' own access logs are deleted.
   */
  accessLogsExpireAfterDays?: number;
}
/**
 * Object Lock of the trail's bucket: for so long, what CloudTrail has written cannot be changed or deleted. Only a new bucket can get it, and it is never switched off again.
 */
export interface ObjectLock {
  /**
   * GOVERNANCE: those with s3:BypassGovernanceRetention can still delete. COMPLIANCE: nobody can, the root user included, until the days are over.
   */
  mode: 'GOVERNANCE' | 'COMPLIANCE';
  /**
   * Days for which a new object is locked.
   */
  days: number;
}
/**
 * A move to a colder storage class.
 */
export interface Transition {
  /**
   * The storage class. GLACIER is Glacier Flexible Retrieval; GLACIER and DEEP_ARCHIVE cannot be queried until they are restored.
   */
  storageClass: 'STANDARD_IA' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'GLACIER_IR' | 'GLACIER' | 'DEEP_ARCHIVE';
  /**
   * Days after which an object moves.
   */
  afterDays: number;
}
/**
 * The trail that records what is done in all accounts and Regions. It lives in the management account and the home Region, and writes to the log archive.
 */
export interface OrganizationTrail {
  /**
   * Whether there is one.
   */
  enable?: boolean;
  /**
   * Name of the trail: 3 to 128 letters, digits and single . _ - between them. Another name is another trail.
   */
  name?: string;
  cloudWatchLogs?: TrailCloudWatchLogs;
  dataEvents?: DataEvents;
  /**
   * What CloudTrail Insights looks for: unusual numbers of calls, or of errors.
   *
   * Items: A kind of Insights.
   */
  insights?: ('ApiCallRateInsight' | 'ApiErrorRateInsight')[];
}
/**
 * A copy of the trail in a log group of the management account, for metric filters and alarms.
 */
export interface TrailCloudWatchLogs {
  /**
   * Whether there is one.
   */
  enable?: boolean;
  /**
   * Days for which the log group keeps events: one of the numbers that CloudWatch Logs takes.
   */
  retentionInDays:
    | 1
    | 3
    | 5
    | 7
    | 14
    | 30
    | 60
    | 90
    | 120
    | 150
    | 180
    | 365
    | 400
    | 545
    | 731
    | 1096
    | 1827
    | 2192
    | 2557
    | 2922
    | 3288
    | 3653;
}
/**
 * What is done with data, beside what is done with resources. Each event costs.
 */
export interface DataEvents {
  /**
   * Objects of all S3 buckets, those of the log archive excepted: they would log their own logging.
   */
  s3?: boolean;
  /**
   * Invocations of all Lambda functions.
   */
  lambda?: boolean;
  /**
   * Selectors of your own, as CloudTrail takes them, beside those above.
   *
   * @minItems 1
   */
  advancedEventSelectors?: [EventSelector, ...EventSelector[]];
}
/**
 * An advanced event selector: all of its field selectors must hold.
 */
export interface EventSelector {
  /**
   * Name of the selector.
   */
  name: string;
  /**
   * What must hold. eventCategory and, for data events, resources.type must be among them.
   *
   * @minItems 1
   */
  fieldSelectors: [FieldSelector, ...FieldSelector[]];
}
/**
 * A condition on one field of an event.
 */
export interface FieldSelector {
  /**
   * The field.
   */
  field: string;
  /**
   * It is one of these.
   *
   * @minItems 1
   *
   * Items: A value; there are no wildcards.
   */
  equals?: [string, ...string[]];
  /**
   * It starts with one of these.
   *
   * @minItems 1
   *
   * Items: A value; there are no wildcards.
   */
  startsWith?: [string, ...string[]];
  /**
   * It ends with one of these.
   *
   * @minItems 1
   *
   * Items: A value; there are no wildcards.
   */
  endsWith?: [string, ...string[]];
  /**
   * It is none of these.
   *
   * @minItems 1
   *
   * Items: A value; there are no wildcards.
   */
  notEquals?: [string, ...string[]];
  /**
   * It starts with none of these.
   *
   * @minItems 1
   *
   * Items: A value; there are no wildcards.
   */
  notStartsWith?: [string, ...string[]];
  /**
   * It ends with none of these.
   *
   * @minItems 1
   *
   * Items: A value; there are no wildcards.
   */
  notEndsWith?: [string, ...string[]];
}
/**
 * How the logs of CloudWatch Logs come together: by a centralizationRule or by a subscriptionFilter, never both.
 */
export interface CentralLogging {
  centralizationRule?: CentralizationRule;
  subscriptionFilter?: CentralSubscriptionFilter;
}
/**
 * CloudWatch Logs itself copies new log events to log groups of the log archive account.
 */
export interface CentralizationRule {
  /**
   * Name of the rule.
   */
  name?: string;
  deploymentTargets?: LoggingDeploymentTargets;
  /**
   * Regions whose logs are copied. Where left out, the enabled Regions.
   *
   * @minItems 1
   *
   * Items: A Region, as in eu-central-1.
   */
  regions?: [string, ...string[]];
  /**
   * A second Region in the log archive account that gets a copy.
   */
  backupRegion?: string;
  /**
   * ALLOW, the default, copies log groups that are encrypted with customer managed keys too; SKIP leaves them out.
   */
  encryptedLogGroups?: 'ALLOW' | 'SKIP';
  /**
   * Which log groups: LogGroupName or *, with =, !=, IN, NOT IN, LIKE, NOT LIKE, AND, OR. Where left out, all.
   */
  logGroups?: string;
  /**
   * Names of the copies. It must have ${source.accountId}, ${source.region} and ${source.logGroup}, or log groups of several accounts flow together.
   */
  logGroupNamePattern?: string;
  encryption?: CentralLogsEncryption;
}
/**
 * Which accounts. Where left out, all of them.
 */
export interface LoggingDeploymentTargets {
  /**
   * Paths of organizational units; the accounts below them are included. Root stands for all.
   *
   * Items: Path of an organizational unit.
   */
  organizationalUnits?: string[];
  /**
   * Names of accounts.
   *
   * Items: Name of an account.
   */
  accounts?: string[];
  /**
   * Names of accounts that are left out. StackSets cannot combine it with auto-deployment, so accounts that come later are reached with the next deployment only.
   *
   * Items: Name of an account.
   */
  excludedAccounts?: string[];
}
/**
 * A customer managed key for the copies, which Charter makes in the log archive account. CloudWatch Logs takes the key's own ARN only, and it is known once the key is there; until it is written here, AWS's own key is used.
 */
export interface CentralLogsEncryption {
  /**
   * ARN of the key charter-central-logs in the home Region: an output of its stack.
   */
  kmsKeyArn?: string;
  /**
   * ARN of the key charter-central-logs in the backup Region.
   */
  backupKmsKeyArn?: string;
}
/**
 * An account policy in every account and Region sends log events to a Firehose stream of the log archive account, which writes them to S3 (cold), and to OpenSearch too (hot) where asked.
 */
export interface CentralSubscriptionFilter {
  deploymentTargets?: LoggingDeploymentTargets;
  /**
   * Regions whose logs are sent. Where left out, the enabled Regions.
   *
   * @minItems 1
   *
   * Items: A Region, as in eu-central-1.
   */
  regions?: [string, ...string[]];
  /**
   * Which log events, as a filter pattern of CloudWatch Logs. Where left out, all.
   */
  filterPattern?: string;
  /**
   * Log groups whose events are not sent, by their whole names. That of the organization trail is never sent: it is in the log archive already.
   *
   * @maxItems 40
   *
   * Items: Name of a log group.
   */
  excludedLogGroups?: string[];
  openSearch?: OpenSearch;
}
/**
 * A collection of OpenSearch Serverless in the log archive account that has the log events for search. S3 gets all of them too.
 */
export interface OpenSearch {
  /**
   * Whether there is one.
   */
  enable?: boolean;
  /**
   * Names of roles in the log archive account that may search it.
   *
   * @minItems 1
   *
   * Items: Name of a role.
   */
  readers: [string, ...string[]];
  /**
   * Days for which the collection keeps log events.
   */
  retentionInDays?: number;
}
/**
 * Log groups without a retention keep everything and cost forever. A daily State Manager association sets one where there is none; what a log group has already is left alone.
 */
export interface LogRetention {
  /**
   * Days that a log group without a retention gets: one of the numbers that CloudWatch Logs takes.
   */
  defaultDays:
    | 1
    | 3
    | 5
    | 7
    | 14
    | 30
    | 60
    | 90
    | 120
    | 150
    | 180
    | 365
    | 400
    | 545
    | 731
    | 1096
    | 1827
    | 2192
    | 2557
    | 2922
    | 3288
    | 3653;
  deploymentTargets?: LoggingDeploymentTargets;
  /**
   * Regions in which it is set. Where left out, the enabled Regions.
   *
   * @minItems 1
   *
   * Items: A Region, as in eu-central-1.
   */
  regions?: [string, ...string[]];
}
/**
 * An Athena workgroup and table over the organization trail, in the log archive account, with saved queries.
 */
export interface LogQueries {
  /**
   * Whether there is one.
   */
  enable?: boolean;
  /**
   * First day of the logs that queries see (YYYY-MM-DD).
   */
  startDate?: string;
  /**
   * Days after which results of queries are deleted.
   */
  resultsExpireAfterDays?: number;
  /**
   * A query that reads more is stopped. Where left out, no query is.
   */
  maximumGigabytesPerQuery?: number;
  /**
   * Whether Charter's own queries are saved: root user, denied calls, sign-ins without MFA, and more.
   */
  builtInQueries?: boolean;
  /**
   * Queries of your own.
   */
  savedQueries?: SavedQuery[];
}
/**
 * A saved query.
 */
export interface SavedQuery {
  /**
   * Name of the query.
   */
  name: string;
  /**
   * What it answers.
   */
  description?: string;
  /**
   * The SQL, over the table trail of the workgroup's database charter_logs.
   */
  query: string;
}

/**
 * Accounts that are left out, or get other parameters, another schedule or rate.
 */
export type AssociationExceptions = AssociationException[];

/**
 * Patching, maintenance windows, State Manager and inventory in the accounts (systems-manager-config.yaml).
 */
export interface SystemsManagerConfig {
  /**
   * Which patches are approved, per operating system.
   */
  patchBaselines?: PatchBaseline[];
  /**
   * When disruptive work may happen, on which nodes, and what is done.
   */
  maintenanceWindows?: MaintenanceWindow[];
  /**
   * What State Manager keeps nodes in.
   */
  associations?: Association[];
  inventory?: InventoryAssociation;
  agentUpdate?: AgentUpdateAssociation;
  patchScan?: PatchScanAssociation;
  /**
   * SSM documents of your own.
   */
  documents?: SsmDocument[];
  resourceDataSync?: ResourceDataSync;
  /**
   * Not built: Change Manager takes no new customers. charter validate says what to use instead.
   */
  changeManager?: {
    [k: string]: unknown;
  };
  /**
   * Not built: Change Manager takes no new customers. charter validate says what to use instead.
   */
  changeTemplates?: {
    [k: string]: unknown;
  };
  /**
   * Not built: OpsCenter has no StackSets-friendly setup. charter validate says what to use instead.
   */
  opsCenter?: {
    [k: string]: unknown;
  };
  /**
   * Not built: Explorer is set up with OpsCenter. charter validate says what to use instead.
   */
  explorer?: {
    [k: string]: unknown;
  };
  /**
   * Not built: Quick Setup deploys with stack sets of its own. charter validate says what to use instead.
   */
  quickSetup?: {
    [k: string]: unknown;
  };
}
/**
 * A patch baseline: which patches of one operating system are approved, and when.
 */
export interface PatchBaseline {
  /**
   * Name of the baseline. 3 to 128 letters, digits, _ - and .
   */
  name: string;
  /**
   * What the baseline is for.
   */
  description?: string;
  /**
   * The operating system.
   */
  operatingSystem:
    | 'AMAZON_LINUX'
    | 'AMAZON_LINUX_2'
    | 'AMAZON_LINUX_2022'
    | 'AMAZON_LINUX_2023'
    | 'ALMA_LINUX'
    | 'CENTOS'
    | 'DEBIAN'
    | 'MACOS'
    | 'ORACLE_LINUX'
    | 'RASPBIAN'
    | 'REDHAT_ENTERPRISE_LINUX'
    | 'ROCKY_LINUX'
    | 'SUSE'
    | 'UBUNTU'
    | 'WINDOWS';
  /**
   * Use it for nodes of this operating system that are in no patch group.
   */
  default?: boolean;
  /**
   * Values of the tag PatchGroup of the nodes it is for. A patch group has one baseline per operating system.
   *
   * Items: A patch group.
   */
  patchGroups?: string[];
  /**
   * Rules that approve patches by themselves.
   *
   * @maxItems 10
   */
  approvalRules?:
    | []
    | [ApprovalRule]
    | [ApprovalRule, ApprovalRule]
    | [ApprovalRule, ApprovalRule, ApprovalRule]
    | [ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule]
    | [ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule]
    | [ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule]
    | [ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule]
    | [ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule, ApprovalRule]
    | [
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule
      ]
    | [
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule,
        ApprovalRule
      ];
  /**
   * Patches that are approved in any case.
   *
   * @maxItems 50
   *
   * Items: A patch, as in KB5034441 or kernel-5.10*.
   */
  approvedPatches?: string[];
  /**
   * How severe it is where an approved patch is missing.
   */
  approvedPatchesComplianceLevel?: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNSPECIFIED';
  /**
   * Whether the approved patches may be others than security patches. Linux only.
   */
  approvedPatchesEnableNonSecurity?: boolean;
  /**
   * Patches that are never installed on purpose.
   *
   * @maxItems 50
   *
   * Items: A patch.
   */
  rejectedPatches?: string[];
  /**
   * ALLOW_AS_DEPENDENCY: a rejected patch may come as a dependency of another. BLOCK: not even so.
   */
  rejectedPatchesAction?: 'ALLOW_AS_DEPENDENCY' | 'BLOCK';
  deploymentTargets: SystemsManagerTargets;
  /**
   * Regions to deploy to; all enabled Regions where left out.
   *
   * Items: A Region.
   */
  regions?: string[];
  /**
   * Accounts that are left out, or approve or reject other patches.
   */
  exceptions?: PatchBaselineException[];
}
/**
 * Patches that match all filters are approved after some days, or up to a date.
 */
export interface ApprovalRule {
  filters: PatchFilters;
  /**
   * Days after the release.
   */
  approveAfterDays?: number;
  /**
   * Patches released up to this day, YYYY-MM-DD.
   */
  approveUntilDate?: string;
  /**
   * How severe it is where such a patch is missing.
   */
  complianceLevel?: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'INFORMATIONAL' | 'UNSPECIFIED';
  /**
   * Also patches that are no security patches. Linux only.
   */
  enableNonSecurity?: boolean;
}
/**
 * Filters by the keys that AWS has for them; a patch must match every one.
 */
export interface PatchFilters {
  /**
   * Products, as in AmazonLinux2023 or WindowsServer2022.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  PRODUCT?: [string, ...string[]];
  /**
   * Families of products, for Windows.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  PRODUCT_FAMILY?: [string, ...string[]];
  /**
   * Classifications, as in Security or SecurityUpdates.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  CLASSIFICATION?: [string, ...string[]];
  /**
   * Severities, for Linux and macOS.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  SEVERITY?: [string, ...string[]];
  /**
   * Severities, for Windows.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  MSRC_SEVERITY?: [string, ...string[]];
  /**
   * Priorities, for Debian, Raspberry Pi OS and Ubuntu.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  PRIORITY?: [string, ...string[]];
  /**
   * Sections, for Debian, Raspberry Pi OS and Ubuntu.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  SECTION?: [string, ...string[]];
  /**
   * OS or APPLICATION, for Windows.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  PATCH_SET?: [string, ...string[]];
  /**
   * Patches by their ids, for Windows.
   *
   * @minItems 1
   *
   * Items: A value; * is every one.
   */
  PATCH_ID?: [string, ...string[]];
}
/**
 * Where it is deployed: the accounts of these organizational units, those below them included, and these accounts. The management account never gets it.
 */
export interface SystemsManagerTargets {
  /**
   * Paths of organizational units; Root is the root.
   *
   * Items: Path of an organizational unit.
   */
  organizationalUnits?: string[];
  /**
   * Names of accounts in accounts-config.yaml.
   *
   * Items: Name of an account.
   */
  accounts?: string[];
  /**
   * Accounts below those organizational units to leave out.
   *
   * Items: Name of an account.
   */
  excludedAccounts?: string[];
}
/**
 * What differs for some accounts.
 */
export interface PatchBaselineException {
  /**
   * Names of the accounts.
   *
   * @minItems 1
   *
   * Items: Name of an account.
   */
  accounts: [string, ...string[]];
  /**
   * Why they differ, for those who read it next year.
   */
  reason: string;
  /**
   * Leave these accounts out.
   */
  excluded?: boolean;
  /**
   * Instead of the baseline's approved patches.
   *
   * @maxItems 50
   *
   * Items: A patch.
   */
  approvedPatches?: string[];
  /**
   * Instead of the baseline's rejected patches.
   *
   * @maxItems 50
   *
   * Items: A patch.
   */
  rejectedPatches?: string[];
}
/**
 * A maintenance window.
 */
export interface MaintenanceWindow {
  /**
   * Name of the window. 3 to 128 letters, digits, _ - and .
   */
  name: string;
  /**
   * What the window is for.
   */
  description?: string;
  /**
   * When it opens: cron(minutes hours day-of-month month day-of-week year), rate(7 days), or at(2027-01-31T22:00:00).
   */
  schedule: string;
  /**
   * Time zone of the schedule, an IANA name.
   */
  timezone?: string;
  /**
   * Days to wait after the day that the cron expression names, as for two days after Patch Tuesday.
   */
  scheduleOffset?: number;
  /**
   * Hours that it stays open.
   */
  duration: number;
  /**
   * Hours before its end after which no task starts.
   */
  cutoff: number;
  /**
   * Whether tasks may run on nodes that are not among its targets.
   */
  allowUnassociatedTargets?: boolean;
  /**
   * Which nodes: those that match one of these.
   *
   * @minItems 1
   * @maxItems 100
   */
  targets?: [MaintenanceWindowTarget, ...MaintenanceWindowTarget[]];
  /**
   * What is done, in the order of the priorities.
   *
   * @minItems 1
   */
  tasks: [MaintenanceWindowTask, ...MaintenanceWindowTask[]];
  deploymentTargets: SystemsManagerTargets;
  /**
   * Regions to deploy to; all enabled Regions where left out.
   *
   * Items: A Region.
   */
  regions?: string[];
  /**
   * Accounts that are left out, or have the window at another time.
   */
  exceptions?: MaintenanceWindowException[];
}
/**
 * Nodes of a window: those that match everything that stands here.
 */
export interface MaintenanceWindowTarget {
  /**
   * Name of the target, by which tasks name it. 3 to 128 letters, digits, _ - and .
   */
  name: string;
  /**
   * Tags by their keys, with the values of which a node has one.
   */
  tags?: {
    /**
     * @minItems 1
     * @maxItems 50
     */
    [k: string]: [string, ...string[]];
  };
  /**
   * Values of the tag PatchGroup.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A patch group.
   */
  patchGroups?: [string, ...string[]];
  /**
   * Names of resource groups in the account.
   *
   * @minItems 1
   * @maxItems 10
   *
   * Items: Name of a resource group.
   */
  resourceGroups?:
    | [string]
    | [string, string]
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string]
    | [string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string];
  /**
   * Ids of nodes.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Id of a node.
   */
  instanceIds?: [string, ...string[]];
}
/**
 * A task of a window.
 */
export interface MaintenanceWindowTask {
  /**
   * Name of the task. 3 to 128 letters, digits, _ - and .
   */
  name: string;
  /**
   * What the task does.
   */
  description?: string;
  /**
   * RUN_COMMAND runs a Command document on the nodes, AUTOMATION a runbook.
   */
  type: 'RUN_COMMAND' | 'AUTOMATION';
  /**
   * Name of the document: one of this file, or one of AWS.
   */
  document: string;
  /**
   * Version of the document; its default where left out.
   */
  documentVersion?: string;
  parameters?: DocumentParameters;
  /**
   * Names of targets of this window; all of them where left out.
   *
   * Items: Name of a target.
   */
  targets?: string[];
  /**
   * Order: lower first, equal ones together.
   */
  priority?: number;
  /**
   * How many nodes at once: a number, or a percentage such as 10%.
   */
  maxConcurrency?: string;
  /**
   * How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.
   */
  maxErrors?: string;
  /**
   * What happens at the cutoff to what still runs: CONTINUE_TASK lets it finish, CANCEL_TASK starts no more of it.
   */
  cutoffBehavior?: 'CONTINUE_TASK' | 'CANCEL_TASK';
  /**
   * Name of a role in the accounts that the task uses, instead of Charter's charter-maintenance-window.
   */
  serviceRole?: string;
}
/**
 * Parameters of the document: a text, or a list of texts, each.
 */
export interface DocumentParameters {
  [k: string]: string | string[];
}
/**
 * What differs for some accounts.
 */
export interface MaintenanceWindowException {
  /**
   * Names of the accounts.
   *
   * @minItems 1
   *
   * Items: Name of an account.
   */
  accounts: [string, ...string[]];
  /**
   * Why they differ, for those who read it next year.
   */
  reason: string;
  /**
   * Leave these accounts out.
   */
  excluded?: boolean;
  /**
   * Another schedule.
   */
  schedule?: string;
  /**
   * Another time zone.
   */
  timezone?: string;
  /**
   * Another duration, in hours.
   */
  duration?: number;
  /**
   * Another cutoff, in hours.
   */
  cutoff?: number;
}
/**
 * A State Manager association: a document, the nodes it is applied to, and when.
 */
export interface Association {
  /**
   * Name of the association. 3 to 128 letters, digits, _ - and .
   */
  name: string;
  /**
   * Name of the document: one of this file, or one of AWS.
   */
  document: string;
  /**
   * Version of the document; its default where left out.
   */
  documentVersion?: string;
  /**
   * For a runbook: its parameter that takes what the targets stand for.
   */
  automationTargetParameter?: string;
  parameters?: DocumentParameters;
  targets?: NodeTargets;
  /**
   * When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.
   */
  schedule?: string;
  /**
   * Days to wait after the day that the cron expression names, as for two days after Patch Tuesday.
   */
  scheduleOffset?: number;
  /**
   * Wait for the schedule, and do not run at once when the association is made or changed. Only with cron and at, where it is true unless the config says otherwise; State Manager does not take it with a rate.
   */
  applyOnlyAtCronInterval?: boolean;
  /**
   * How many nodes at once: a number, or a percentage such as 10%.
   */
  maxConcurrency?: string;
  /**
   * How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.
   */
  maxErrors?: string;
  /**
   * How severe it is where a node does not comply.
   */
  complianceSeverity?: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNSPECIFIED';
  /**
   * AUTO: the outcome of the last run says whether nodes comply. MANUAL: something else reports it.
   */
  syncCompliance?: 'AUTO' | 'MANUAL';
  deploymentTargets: SystemsManagerTargets;
  /**
   * Regions to deploy to; all enabled Regions where left out.
   *
   * Items: A Region.
   */
  regions?: string[];
  exceptions?: AssociationExceptions;
}
/**
 * Which managed nodes: those that match everything that stands here.
 */
export interface NodeTargets {
  /**
   * Every managed node of the account and Region.
   */
  allNodes?: boolean;
  /**
   * Tags by their keys, with the values of which a node has one.
   */
  tags?: {
    /**
     * @minItems 1
     * @maxItems 50
     */
    [k: string]: [string, ...string[]];
  };
  /**
   * Values of the tag PatchGroup.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A patch group.
   */
  patchGroups?: [string, ...string[]];
  /**
   * Names of resource groups in the account.
   *
   * @minItems 1
   * @maxItems 10
   *
   * Items: Name of a resource group.
   */
  resourceGroups?:
    | [string]
    | [string, string]
    | [string, string, string]
    | [string, string, string, string]
    | [string, string, string, string, string]
    | [string, string, string, string, string, string]
    | [string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string]
    | [string, string, string, string, string, string, string, string, string, string];
  /**
   * Ids of nodes.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: Id of a node.
   */
  instanceIds?: [string, ...string[]];
}
/**
 * What differs for some accounts.
 */
export interface AssociationException {
  /**
   * Names of the accounts.
   *
   * @minItems 1
   *
   * Items: Name of an account.
   */
  accounts: [string, ...string[]];
  /**
   * Why they differ, for those who read it next year.
   */
  reason: string;
  /**
   * Leave these accounts out.
   */
  excluded?: boolean;
  parameters?: DocumentParameters;
  /**
   * When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.
   */
  schedule?: string;
  /**
   * How many nodes at once: a number, or a percentage such as 10%.
   */
  maxConcurrency?: string;
  /**
   * How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.
   */
  maxErrors?: string;
}
/**
 * Inventory of what runs on the nodes: an association with AWS-GatherSoftwareInventory.
 */
export interface InventoryAssociation {
  /**
   * When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.
   */
  schedule?: string;
  parameters?: DocumentParameters;
  targets?: NodeTargets;
  /**
   * How many nodes at once: a number, or a percentage such as 10%.
   */
  maxConcurrency?: string;
  /**
   * How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.
   */
  maxErrors?: string;
  /**
   * How severe it is where a node does not comply.
   */
  complianceSeverity?: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNSPECIFIED';
  deploymentTargets: SystemsManagerTargets;
  /**
   * Regions to deploy to; all enabled Regions where left out.
   *
   * Items: A Region.
   */
  regions?: string[];
  exceptions?: AssociationExceptions;
}
/**
 * Updates of the SSM Agent: an association with AWS-UpdateSSMAgent.
 */
export interface AgentUpdateAssociation {
  /**
   * When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.
   */
  schedule?: string;
  parameters?: DocumentParameters;
  targets?: NodeTargets;
  /**
   * How many nodes at once: a number, or a percentage such as 10%.
   */
  maxConcurrency?: string;
  /**
   * How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.
   */
  maxErrors?: string;
  /**
   * How severe it is where a node does not comply.
   */
  complianceSeverity?: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNSPECIFIED';
  deploymentTargets: SystemsManagerTargets;
  /**
   * Regions to deploy to; all enabled Regions where left out.
   *
   * Items: A Region.
   */
  regions?: string[];
  exceptions?: AssociationExceptions;
}
/**
 * A scan for missing patches, which installs nothing: an association with AWS-RunPatchBaseline.
 */
export interface PatchScanAssociation {
  /**
   * When it runs: rate(1 day), or cron(minutes hours day-of-month month day-of-week year) in UTC. At most every 30 minutes.
   */
  schedule?: string;
  parameters?: DocumentParameters;
  targets?: NodeTargets;
  /**
   * How many nodes at once: a number, or a percentage such as 10%.
   */
  maxConcurrency?: string;
  /**
   * How many failures stop it from starting on more nodes: a number, or a percentage such as 5%.
   */
  maxErrors?: string;
  /**
   * How severe it is where a node does not comply.
   */
  complianceSeverity?: 'CRITICAL' | 'HIGH' | 'MEDIUM' | 'LOW' | 'UNSPECIFIED';
  deploymentTargets: SystemsManagerTargets;
  /**
   * Regions to deploy to; all enabled Regions where left out.
   *
   * Items: A Region.
   */
  regions?: string[];
  exceptions?: AssociationExceptions;
}
/**
 * An SSM document of your own.
 */
export interface SsmDocument {
  /**
   * Name of the document in AWS. 3 to 128 letters, digits, _ - and .; it starts with neither AWS nor amazon.
   */
  name: string;
  /**
   * Command runs on nodes, Automation is a runbook, Session configures Session Manager.
   */
  type: 'Command' | 'Automation' | 'Session';
  /**
   * Path of the document, YAML or JSON, in the config directory.
   */
  content: string;
  /**
   * Kind of resource that the document is for.
   */
  targetType?: string;
  deploymentTargets: SystemsManagerTargets;
  /**
   * Regions to deploy to; all enabled Regions where left out.
   *
   * Items: A Region.
   */
  regions?: string[];
}
/**
 * A bucket in one account that gathers inventory, and the syncs that write to it.
 */
export interface ResourceDataSync {
  /**
   * Name of the account that owns the bucket: the log archive, say.
   */
  account: string;
  /**
   * Region of the bucket; the home Region where left out.
   */
  bucketRegion?: string;
  /**
   * Name of the bucket; charter-inventory-ACCOUNT-REGION where left out.
   */
  bucket?: string;
  /**
   * Folder in the bucket.
   */
  prefix?: string;
  /**
   * Days after which earlier versions of objects are removed.
   */
  expireAfterDays?: number;
  deploymentTargets: SystemsManagerTargets;
  /**
   * Regions to deploy to; all enabled Regions where left out.
   *
   * Items: A Region.
   */
  regions?: string[];
}

/**
 * Stack sets of the organization's own (customizations-config.yaml).
 */
export interface CustomizationsConfig {
  customizations?: Customizations;
  /**
   * Landing Zone Accelerator: applications. Charter reads it and does not govern it.
   */
  applications?: unknown;
  /**
   * Landing Zone Accelerator: firewalls. Charter reads it and does not govern it.
   */
  firewalls?: unknown;
}
/**
 * What the organization deploys beside what Charter knows.
 */
export interface Customizations {
  /**
   * Stack sets that Charter deploys. An entry is one of cloudFormationStackSets, with a few keys more.
   */
  stackSets?: StackSet[];
  /**
   * Landing Zone Accelerator: stacks in single accounts. Charter reads it and does not govern it.
   */
  cloudFormationStacks?: unknown;
  /**
   * Landing Zone Accelerator: stack sets. Charter reads it and does not govern it; what stands under stackSets it deploys.
   */
  cloudFormationStackSets?: unknown;
  /**
   * Landing Zone Accelerator: the role of self-managed stack sets. Charter reads it and does not govern it.
   */
  createCfnStackSetExecutionRole?: unknown;
  /**
   * Landing Zone Accelerator: Service Catalog. Charter reads it and does not govern it.
   */
  serviceCatalogPortfolios?: unknown;
}
/**
 * A template that accounts carry in some Regions.
 */
export interface StackSet {
  /**
   * Name of the stack set; AWS shows it as charter-custom-NAME.
   */
  name: string;
  /**
   * What it is for; AWS stores it with the stack set.
   */
  description?: string;
  /**
   * Path of the CloudFormation template: YAML or JSON, in the config directory.
   */
  template: string;
  deploymentTargets: StackSetTargets;
  /**
   * Regions in which each of these accounts gets a stack.
   *
   * @minItems 1
   *
   * Items: A Region, as in eu-central-1.
   */
  regions: [string, ...string[]];
  /**
   * Values of the template's parameters.
   */
  parameters?: StackSetParameter[];
  /**
   * Other values for the stacks of single accounts. StackSets does not give them to accounts by itself, so autoDeployment is off with them.
   */
  overrides?: StackSetOverride[];
  /**
   * What the template may do: CAPABILITY_IAM where it makes IAM resources, CAPABILITY_NAMED_IAM where it names them.
   *
   * Items: A capability.
   */
  capabilities?: ('CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM')[];
  /**
   * Names of stack sets of this list that must be there first, wave by wave.
   *
   * Items: Name of a stack set.
   */
  dependsOn?: string[];
  /**
   * Whether StackSets itself deploys to accounts that join these organizational units, and takes the stacks from those that leave. Where left out, it does if the targets are whole organizational units, nothing is overridden and waves are of organizational units alone.
   */
  autoDeployment?: boolean;
  /**
   * Whether stacks stay in accounts and Regions that are no targets any more.
   */
  retainStacks?: boolean;
  /**
   * waves, the default, as rollout-config.yaml says; atOnce for one wave before all others.
   */
  rollout?: 'waves' | 'atOnce';
  /**
   * Landing Zone Accelerator: concurrency and tolerance; here, rollout-config.yaml says them for all stack sets. Charter reads it and does not govern it.
   */
  operationPreferences?: unknown;
}
/**
 * The accounts that get stacks: those in and below organizational units, single ones, without the excluded ones. The management account never gets any.
 */
export interface StackSetTargets {
  /**
   * Paths of organizational units; Root is the root.
   *
   * Items: Path of an organizational unit.
   */
  organizationalUnits?: string[];
  /**
   * Names of accounts in accounts-config.yaml.
   *
   * Items: Name of an account.
   */
  accounts?: string[];
  /**
   * Names of accounts below these organizational units that get none.
   *
   * Items: Name of an account.
   */
  excludedAccounts?: string[];
}
/**
 * A parameter of the template and its value.
 */
export interface StackSetParameter {
  /**
   * Name of the parameter in the template.
   */
  name: string;
  /**
   * Its value; a list is written with commas.
   */
  value: string | number | boolean;
}
/**
 * Other values for the stacks of an account.
 */
export interface StackSetOverride {
  /**
   * Name of an account that is a target.
   */
  account: string;
  /**
   * The other values; the rest is as for all.
   *
   * @minItems 1
   */
  parameters: [StackSetParameter, ...StackSetParameter[]];
}

/**
 * How changes reach the accounts: in waves, with what must hold in between (rollout-config.yaml).
 */
export interface RolloutConfig {
  /**
   * The waves, in order. An account belongs to the first wave that names it, and to the last one if none does. Without waves, all accounts are one.
   */
  waves?: Wave[];
  preferences?: OperationPreferences;
  /**
   * How many accounts a deployment may touch. A plan that touches more needs one of the reachExceptions.
   */
  maximumReach?: number;
  /**
   * Who has accepted that a deployment touches more accounts, for what and until when.
   */
  reachExceptions?: ReachException[];
  newAccounts?: NewAccounts;
  stopped?: Stopped;
}
/**
 * Accounts that get a change together. An account belongs to it for any of organizationalUnits, accounts, tags and percentage; a wave with none of them takes all the others, and is the last.
 */
export interface Wave {
  /**
   * Name of the wave, as plans and progress show it.
   */
  name: string;
  /**
   * Paths of organizational units; the ones below them belong to the wave too.
   *
   * Items: Path of an organizational unit.
   */
  organizationalUnits?: string[];
  /**
   * Names of accounts in accounts-config.yaml.
   *
   * Items: Name of an account.
   */
  accounts?: string[];
  /**
   * Tags that an account must have, all of them: Environment: test.
   */
  tags?: {
    /**
     * The value of the tag.
     */
    [k: string]: string;
  };
  /**
   * Share, in percent, of the accounts that no wave names. Which ones follows from their names.
   */
  percentage?: number;
  preferences?: OperationPreferences;
  gate?: WaveGate;
}
/**
 * How the operations of StackSets work through accounts and Regions.
 */
export interface OperationPreferences {
  /**
   * How many accounts in a Region may fail before the operation stops there: a number, or a share as in 10%.
   */
  failureTolerance?: number | string;
  /**
   * In how many accounts of a Region to work at a time: a number from 1, or a share as in 25%.
   */
  maximumConcurrency?: number | string;
  /**
   * SOFT_FAILURE_TOLERANCE, the default, keeps maximumConcurrency whatever fails; STRICT_FAILURE_TOLERANCE works in no more accounts at a time than failureTolerance and one.
   */
  concurrencyMode?: 'SOFT_FAILURE_TOLERANCE' | 'STRICT_FAILURE_TOLERANCE';
  /**
   * PARALLEL, the default, for all Regions at once; SEQUENTIAL for one after the other.
   */
  regionConcurrency?: 'PARALLEL' | 'SEQUENTIAL';
  /**
   * Regions to begin with, in this order; the others follow by name. It takes regionConcurrency: SEQUENTIAL.
   *
   * Items: A Region, as in eu-central-1.
   */
  regionOrder?: string[];
}
/**
 * What must hold before the next wave begins. That no stack instance of this one has failed beyond the tolerance is always asked.
 */
export interface WaveGate {
  /**
   * Names of CloudWatch alarms in the management account and the home Region; none may be in ALARM.
   *
   * Items: Name of an alarm.
   */
  alarms?: string[];
  /**
   * Minutes to wait after the wave, while the alarms are watched; at most a week.
   */
  pauseMinutes?: number;
  /**
   * Whether somebody must say go.
   */
  manual?: boolean;
}
/**
 * An accepted wider reach.
 */
export interface ReachException {
  /**
   * What it is for.
   */
  reason: string;
  /**
   * Who answers for it.
   */
  owner: string;
  /**
   * The last day on which it holds (YYYY-MM-DD, UTC); at most a year ahead.
   */
  expires: string;
  /**
   * How many accounts a deployment may touch until then.
   */
  maximumReach: number;
}
/**
 * How a new account comes in.
 */
export interface NewAccounts {
  /**
   * Path of the organizational unit in which a new account waits, under the policies there, until its baseline stacks are in place. Where left out, it does not wait.
   */
  holdingOrganizationalUnit?: string;
}
/**
 * The stop switch: while this key is there, deploy begins no operation.
 */
export interface Stopped {
  /**
   * Why, for those whose deployment is held up.
   */
  reason: string;
}

/**
 * Security services of the Landing Zone Accelerator (security-config.yaml): read and checked, not governed.
 */
export interface SecurityConfig {
  /**
   * Landing Zone Accelerator: the home Region, which global-config.yaml names too. Charter reads it and does not govern it.
   */
  homeRegion?: unknown;
  centralSecurityServices?: CentralSecurityServices;
  /**
   * Landing Zone Accelerator: IAM Access Analyzer. Charter reads it and does not govern it.
   */
  accessAnalyzer?: unknown;
  /**
   * Landing Zone Accelerator: the password policy of IAM users. Charter reads it and does not govern it.
   */
  iamPasswordPolicy?: unknown;
  /**
   * Landing Zone Accelerator: AWS Config and its rules. Charter reads it and does not govern it.
   */
  awsConfig?: unknown;
  /**
   * Landing Zone Accelerator: metrics, alarms and log groups. Charter reads it and does not govern it.
   */
  cloudWatch?: unknown;
  /**
   * Landing Zone Accelerator: KMS keys. Charter reads it and does not govern it.
   */
  keyManagementService?: unknown;
  /**
   * Landing Zone Accelerator: enforcement of resource policies. Charter reads it and does not govern it.
   */
  resourcePolicyEnforcement?: unknown;
  /**
   * Landing Zone Accelerator: subscriptions to its SNS topics, in an older form. Charter reads it and does not govern it.
   */
  snsSubscriptionConfig?: unknown;
}
/**
 * Security services that one account administers for all.
 */
export interface CentralSecurityServices {
  /**
   * Name of the account that administers the security services: a member account, such as Audit.
   */
  delegatedAdminAccount?: string;
  /**
   * Landing Zone Accelerator: AWS Audit Manager. Charter reads it and does not govern it.
   */
  auditManager?: unknown;
  /**
   * Landing Zone Accelerator: Amazon Detective. Charter reads it and does not govern it.
   */
  detective?: unknown;
  /**
   * Landing Zone Accelerator: default encryption of EBS volumes. Charter reads it and does not govern it.
   */
  ebsDefaultVolumeEncryption?: unknown;
  /**
   * Landing Zone Accelerator: Amazon GuardDuty. Charter reads it and does not govern it.
   */
  guardduty?: unknown;
  /**
   * Landing Zone Accelerator: Amazon Macie. Charter reads it and does not govern it.
   */
  macie?: unknown;
  /**
   * Landing Zone Accelerator: block of public access to S3. Charter reads it and does not govern it.
   */
  s3PublicAccessBlock?: unknown;
  /**
   * Landing Zone Accelerator: reverting of changes to SCPs made by hand. Charter reads it and does not govern it.
   */
  scpRevertChangesConfig?: unknown;
  /**
   * Landing Zone Accelerator: AWS Security Hub. Charter reads it and does not govern it.
   */
  securityHub?: unknown;
  /**
   * Landing Zone Accelerator: subscriptions to its SNS topics. Charter reads it and does not govern it.
   */
  snsSubscriptions?: unknown;
  /**
   * Landing Zone Accelerator: SSM automation documents. Charter reads it and does not govern it.
   */
  ssmAutomation?: unknown;
  /**
   * Landing Zone Accelerator: block of public sharing of SSM documents. Charter reads it and does not govern it.
   */
  ssmSettings?: unknown;
}

/**
 * Names that stand for values (replacements-config.yaml): ${NAME} in policy documents.
 */
export interface ReplacementsConfig {
  /**
   * The names.
   */
  globalReplacements?: Replacement[];
}
/**
 * A name and its value.
 */
export interface Replacement {
  /**
   * The name.
   */
  key: string;
  /**
   * Path of the SSM parameter that holds the value; its value is unknown until it is read live.
   */
  path?: string;
  /**
   * What the value is; SSM where left out.
   */
  type?: 'SSM' | 'String' | 'StringList' | 'Number';
  /**
   * The value: text, a list of texts, or a number, as the type says.
   */
  value?: string | string[] | number;
}
