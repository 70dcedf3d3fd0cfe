import { managedDescription } from './managed-description.js';

/** The names of Charter's own stacks and stack sets start with it: by them it knows what is its own. */
export const stackPrefix = 'charter-';

/** Stacks of the organization itself: OUs, policies, the resource policy. */
export const organizationStackPrefix = 'charter-organization';

/** Stacks that hold new documents of policies while they come in waves. */
export const policyWaveStackPrefix = 'charter-policy-wave-';

/** What a stack of the organization says of itself, whoever renders its template. */
export const organizationStackDescription = managedDescription('Organizational units and policies of the organization');

/** The bucket, in the management account, for templates that are too long to be sent inline (51,200 bytes). */
export function templateBucketName(managementAccountId: string, region: string): string {
  return `charter-templates-${managementAccountId}-${region}`;
}

/** Whether a stack's name says that it is one of the organization itself. */
export function isOrganizationStack(name: string): boolean {
  return name.startsWith(organizationStackPrefix);
}

const organizationsRegions: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
};

/**
 * The one Region in which a partition's Organizations service lives, and so the stacks that manage it.
 * https://docs.aws.amazon.com/general/latest/gr/ao.html
 */
export function organizationsRegion(partition: string): string {
  return organizationsRegions[partition] ?? 'us-east-1';
}

/** Whether a stack's name says that it stands beside the organization: neither a part of it nor a step of a policy's waves. */
export function isGovernanceStack(name: string): boolean {
  return !isOrganizationStack(name) && !name.startsWith(policyWaveStackPrefix);
}
