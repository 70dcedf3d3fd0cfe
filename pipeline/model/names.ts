/** The names of Charter's own stacks and stack sets start with it: by them it knows what is its own. */
export const stackPrefix = 'charter-';

/** Stacks of the organization itself: OUs, policies, the resource policy. */
export const organizationStackPrefix = 'charter-organization';

/** What a stack of the organization says of itself, whoever renders its template. */
export const organizationStackDescription =
  'Organizational units and policies of the organization. Managed by Charter: change its config instead.';

/** The bucket, in the management account, for templates that are too long to be sent inline (51,200 bytes). */
export function templateBucketName(managementAccountId: string, region: string): string {
  return `charter-templates-${managementAccountId}-${region}`;
}
