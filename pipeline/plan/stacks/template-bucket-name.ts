/** Templates over 51,200 bytes reach CloudFormation through this bucket in the management account. */
export function templateBucketName(accountId: string, region: string): string {
  return `charter-templates-${accountId}-${region}`;
}
