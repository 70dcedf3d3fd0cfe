import type { PolicyType } from './policy-kinds.js';

/**
 * Quotas are data: AWS raised several of them in 2025 and 2026, and grants others on request. Names are the keys that
 * `quotas:` in global-config.yaml overrides. Units stand in each name or comment.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 * https://docs.aws.amazon.com/general/latest/gr/ssm.html
 */
export const defaultQuotas: Readonly<Record<string, number>> = {
  'ou.depth': 5,
  'ou.count': 2000,
  'resourcePolicy.characters': 40000,
  'stack.resources': 500,
  'template.s3Bytes': 1_000_000,
  'scp.characters': 10240,
  'scp.attached': 10,
  'rcp.characters': 5120,
  'rcp.attached': 5,
  'tag.characters': 10000,
  'tag.attached': 10,
  'backup.characters': 10000,
  'backup.attached': 10,
  'chatbot.characters': 10000,
  'chatbot.attached': 5,
  'declarative.characters': 10000,
  'declarative.attached': 10,
  'aiServicesOptOut.characters': 2500,
  'aiServicesOptOut.attached': 5,
  'securityHub.characters': 10000,
  'securityHub.attached': 10,
  'inspector.characters': 10000,
  'inspector.attached': 10,
  'upgradeRollout.characters': 10000,
  'upgradeRollout.attached': 10,
  'bedrock.characters': 10000,
  'bedrock.attached': 10,
  's3.characters': 10000,
  's3.attached': 10,
  'networkSecurityDirector.characters': 10000,
  'networkSecurityDirector.attached': 10,
  // Each in an account and Region.
  'ssm.patchBaselines': 50,
  'ssm.patchGroupsPerBaseline': 25,
  'ssm.maintenanceWindows': 50,
  'ssm.tasksPerWindow': 20,
  'ssm.targetsPerWindow': 100,
  'ssm.associations': 2000,
  'ssm.associationsPerNode': 20,
  'ssm.documents': 500,
};

const prefixes: Readonly<Record<PolicyType, string>> = {
  SERVICE_CONTROL_POLICY: 'scp',
  RESOURCE_CONTROL_POLICY: 'rcp',
  TAG_POLICY: 'tag',
  BACKUP_POLICY: 'backup',
  CHATBOT_POLICY: 'chatbot',
  DECLARATIVE_POLICY_EC2: 'declarative',
  AISERVICES_OPT_OUT_POLICY: 'aiServicesOptOut',
  SECURITYHUB_POLICY: 'securityHub',
  INSPECTOR_POLICY: 'inspector',
  UPGRADE_ROLLOUT_POLICY: 'upgradeRollout',
  BEDROCK_POLICY: 'bedrock',
  S3_POLICY: 's3',
  NETWORK_SECURITY_DIRECTOR_POLICY: 'networkSecurityDirector',
};

/**
 * Quotas that AWS's pages do not have, and that nobody has tried on AWS: the newer policy types are taken to be as the
 * older ones. The size of those that are missing here stands on the pages of `AWS::Organizations::Policy`.
 */
export const assumedQuotas: ReadonlySet<string> = new Set([
  'inspector.attached',
  'upgradeRollout.attached',
  'bedrock.attached',
  's3.characters',
  's3.attached',
  'networkSecurityDirector.characters',
  'networkSecurityDirector.attached',
]);

/** The name of a policy type's quota, as `quotas:` in global-config.yaml overrides it. */
export function policyQuotaName(type: PolicyType, what: 'characters' | 'attached'): string {
  return `${prefixes[type]}.${what}`;
}

/**
 * A policy type's quota: `characters` a document, or `attached` policies a root, OU or account (AWS's own default
 * policy counts, inherited ones do not).
 */
export function policyQuota(
  overrides: Readonly<Record<string, number>>,
  type: PolicyType,
  what: 'characters' | 'attached',
): number {
  const name = policyQuotaName(type, what);
  return overrides[name] ?? defaultQuotas[name] ?? Number.POSITIVE_INFINITY;
}
