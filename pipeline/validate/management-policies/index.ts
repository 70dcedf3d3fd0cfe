import { type PolicyKind, type PolicyType, policyKind } from '../../model/index.js';
import { aiServicesOptOutPolicy } from './ai-services-opt-out-policy.js';
import { backupPolicy } from './backup-policy.js';
import { chatbotPolicy } from './chatbot-policy.js';
import { ec2Policy } from './ec2-policy.js';
import {
  bedrockPolicy,
  inspectorPolicy,
  networkSecurityDirectorPolicy,
  s3Policy,
  securityHubPolicy,
  upgradeRolloutPolicy,
} from './service-policies.js';
import type { Group } from './shape.js';
import { tagPolicy } from './tag-policy.js';

/** What each kind of management policy may hold. SCPs and RCPs are written in the policy language instead. */
export const managementPolicies: Readonly<Partial<Record<PolicyType, Group>>> = {
  TAG_POLICY: tagPolicy,
  BACKUP_POLICY: backupPolicy,
  CHATBOT_POLICY: chatbotPolicy,
  DECLARATIVE_POLICY_EC2: ec2Policy,
  AISERVICES_OPT_OUT_POLICY: aiServicesOptOutPolicy,
  SECURITYHUB_POLICY: securityHubPolicy,
  INSPECTOR_POLICY: inspectorPolicy,
  UPGRADE_ROLLOUT_POLICY: upgradeRolloutPolicy,
  BEDROCK_POLICY: bedrockPolicy,
  S3_POLICY: s3Policy,
  NETWORK_SECURITY_DIRECTOR_POLICY: networkSecurityDirectorPolicy,
};

const kindsByKey = new Map(
  Object.entries(managementPolicies).flatMap(([type, shape]) =>
    Object.keys(shape.keys).map((key) => [key, policyKind(type as PolicyType)] as const),
  ),
);

/** The kind of management policy whose documents start with this key. */
export function kindOfTopLevelKey(key: string): PolicyKind | undefined {
  return kindsByKey.get(key);
}
