/**
 * The policy types of AWS Organizations, exactly as its API spells them (`PolicyType`).
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_Policy.html
 */
export type PolicyType =
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
  | 'NETWORK_SECURITY_DIRECTOR_POLICY';

/** What Charter needs to know of one policy type. */
export interface PolicyKind {
  type: PolicyType;
  /** The key in organization-config.yaml under which such policies stand. */
  configKey: string;
  /** What a person calls it, in a sentence: "service control policy". */
  label: string;
  /** The short form for tables and operation ids: "SCP". */
  short: string;
  /** The id of the policy AWS attaches everywhere by itself, if this type has one. */
  awsDefaultPolicyId: string | null;
}

/** In the order in which AWS lists them; the first seven keys are the Landing Zone Accelerator's. */
export const policyKinds: readonly PolicyKind[] = [
  {
    type: 'SERVICE_CONTROL_POLICY',
    configKey: 'serviceControlPolicies',
    label: 'service control policy',
    short: 'SCP',
    awsDefaultPolicyId: 'p-FullAWSAccess',
  },
  {
    type: 'RESOURCE_CONTROL_POLICY',
    configKey: 'resourceControlPolicies',
    label: 'resource control policy',
    short: 'RCP',
    awsDefaultPolicyId: 'p-RCPFullAWSAccess',
  },
  { type: 'TAG_POLICY', configKey: 'taggingPolicies', label: 'tag policy', short: 'tag', awsDefaultPolicyId: null },
  {
    type: 'BACKUP_POLICY',
    configKey: 'backupPolicies',
    label: 'backup policy',
    short: 'backup',
    awsDefaultPolicyId: null,
  },
  {
    type: 'CHATBOT_POLICY',
    configKey: 'chatbotPolicies',
    label: 'chat applications policy',
    short: 'chatbot',
    awsDefaultPolicyId: null,
  },
  {
    type: 'DECLARATIVE_POLICY_EC2',
    configKey: 'declarativePolicies',
    label: 'declarative policy for EC2',
    short: 'declarative',
    awsDefaultPolicyId: null,
  },
  {
    type: 'AISERVICES_OPT_OUT_POLICY',
    configKey: 'aiServicesOptOutPolicies',
    label: 'AI services opt-out policy',
    short: 'AI opt-out',
    awsDefaultPolicyId: null,
  },
  {
    type: 'SECURITYHUB_POLICY',
    configKey: 'securityHubPolicies',
    label: 'Security Hub policy',
    short: 'Security Hub',
    awsDefaultPolicyId: null,
  },
  {
    type: 'INSPECTOR_POLICY',
    configKey: 'inspectorPolicies',
    label: 'Amazon Inspector policy',
    short: 'Inspector',
    awsDefaultPolicyId: null,
  },
  {
    type: 'UPGRADE_ROLLOUT_POLICY',
    configKey: 'upgradeRolloutPolicies',
    label: 'upgrade rollout policy',
    short: 'upgrade rollout',
    awsDefaultPolicyId: null,
  },
  {
    type: 'BEDROCK_POLICY',
    configKey: 'bedrockPolicies',
    label: 'Amazon Bedrock policy',
    short: 'Bedrock',
    awsDefaultPolicyId: null,
  },
  { type: 'S3_POLICY', configKey: 's3Policies', label: 'Amazon S3 policy', short: 'S3', awsDefaultPolicyId: null },
  {
    type: 'NETWORK_SECURITY_DIRECTOR_POLICY',
    configKey: 'networkSecurityDirectorPolicies',
    label: 'network security director policy',
    short: 'network security director',
    awsDefaultPolicyId: null,
  },
];

const byType = new Map(policyKinds.map((kind) => [kind.type, kind]));

/** The kind of a policy type. Every {@link PolicyType} has one. */
export function policyKind(type: PolicyType): PolicyKind {
  const kind = byType.get(type);
  if (!kind) throw new TypeError(`unknown policy type ${type}`);
  return kind;
}
