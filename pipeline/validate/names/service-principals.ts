/**
 * Services that work with AWS Organizations, by the principals that trusted access and delegated administration use, for
 * "did you mean" and for telling a new service from a typo.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_integrate_services_list.html
 */
export const knownServicePrincipals: ReadonlySet<string> = new Set(
  [
    ...['access-analyzer', 'account', 'auditmanager', 'aws-artifact-account-sync', 'backup', 'cloudtrail'],
    ...['compute-optimizer', 'config', 'config-multiaccountsetup', 'controltower', 'cost-optimization-hub.bcm'],
    ...['detective', 'devops-guru', 'ds', 'ec2', 'fms', 'guardduty', 'health', 'iam', 'inspector2', 'ipam'],
    ...['license-management.marketplace', 'license-manager', 'license-manager.member-account', 'macie'],
    ...['malware-protection.guardduty', 'member.org.stacksets.cloudformation', 'networkmanager', 'notifications'],
    ...['observabilityadmin', 'opsdatasync.ssm', 'ram', 'reachabilityanalyzer.networkinsights'],
    ...['reporting.trustedadvisor', 'resource-explorer-2', 'securityhub', 'securitylake', 'security-ir'],
    ...['servicecatalog', 'servicequotas', 'ssm', 'ssm-quicksetup', 'sso', 'stacksets.cloudformation'],
    ...['storage-lens.s3', 'tagpolicies.tag', 'wellarchitected'],
  ].map((name) => `${name}.amazonaws.com`),
);
