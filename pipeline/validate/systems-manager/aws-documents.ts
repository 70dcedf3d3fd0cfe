/** Parameters of a document: name → whether it must be given. */
export type DocumentParameters = Readonly<Record<string, boolean>>;

/**
 * Parameters of the documents of AWS that most configs use. Others are not checked.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-aws-runpatchbaseline.html
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-collection-cli.html
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/distributor-working-with-packages-deploy.html
 */
export const awsDocumentParameters: Readonly<Record<string, DocumentParameters>> = {
  'AWS-ConfigureAWSPackage': {
    action: true,
    additionalArguments: false,
    installationType: false,
    name: true,
    version: false,
  },
  'AWS-GatherSoftwareInventory': {
    applications: false,
    awsComponents: false,
    billingInfo: false,
    customInventory: false,
    files: false,
    instanceDetailedInformation: false,
    networkConfig: false,
    services: false,
    windowsRegistry: false,
    windowsRoles: false,
    windowsUpdates: false,
  },
  'AWS-RunPatchBaseline': {
    AssociationId: false,
    BaselineOverride: false,
    InstallOverrideList: false,
    Operation: true,
    RebootOption: false,
    SnapshotId: false,
    StepTimeoutSeconds: false,
  },
  'AWS-RunPowerShellScript': { commands: true, executionTimeout: false, workingDirectory: false },
  'AWS-RunShellScript': { commands: true, executionTimeout: false, workingDirectory: false },
  'AWS-UpdateSSMAgent': { allowDowngrade: false, version: false },
};

/**
 * Documents of AWS that a config is likely to name, for "did you mean" and for telling a new one from a typo. Names with
 * other prefixes of AWS's (`AWSSupport-`, `AWSConfigRemediation-`, …) are many, and taken as they are.
 * https://docs.aws.amazon.com/systems-manager-automation-runbooks/latest/userguide/automation-runbook-reference.html
 */
export const awsDocuments: ReadonlySet<string> = new Set([
  ...Object.keys(awsDocumentParameters),
  ...['AWS-ApplyAnsiblePlaybooks', 'AWS-ApplyChefRecipes', 'AWS-ApplyDSCMofs', 'AWS-ApplyPatchBaseline'],
  ...['AWS-AttachEBSVolume', 'AWS-AttachIAMToInstance', 'AWS-ConfigureCloudWatch', 'AWS-ConfigureDocker'],
  ...['AWS-ConfigureKernelLivePatching', 'AWS-ConfigureWindowsUpdate', 'AWS-CopySnapshot', 'AWS-CreateImage'],
  ...['AWS-CreateSnapshot', 'AWS-DeleteImage', 'AWS-DeleteSnapshot', 'AWS-DetachEBSVolume'],
  ...['AWS-FindWindowsUpdates', 'AWS-InstallApplication', 'AWS-InstallMissingWindowsUpdates'],
  ...['AWS-InstallPowerShellModule', 'AWS-InstallSpecificWindowsUpdates', 'AWS-InstallWindowsUpdates'],
  ...['AWS-JoinDirectoryServiceDomain', 'AWS-ListWindowsInventory', 'AWS-PatchAsgInstance'],
  ...['AWS-PatchInstanceWithRollback', 'AWS-RebootRdsInstance', 'AWS-ResizeInstance', 'AWS-RestartEC2Instance'],
  ...['AWS-RunAnsiblePlaybook', 'AWS-RunDocument', 'AWS-RunInspecChecks', 'AWS-RunPatchBaselineAssociation'],
  ...['AWS-RunPatchBaselineWithHooks', 'AWS-RunRemoteScript', 'AWS-SetRequiredTags', 'AWS-StartEC2Instance'],
  ...['AWS-StartRdsInstance', 'AWS-StopEC2Instance', 'AWS-StopRdsInstance', 'AWS-TerminateEC2Instance'],
  ...['AWS-UpdateEC2Config', 'AWS-UpdateLinuxAmi', 'AWS-UpdateWindowsAmi', 'AmazonCloudWatch-ManageAgent'],
  ...['AmazonCloudWatch-MigrateCloudWatchAgent', 'AmazonInspector-ManageAWSAgent'],
]);

/** Whether a name can be that of a document of AWS's own. */
export function isAwsDocument(name: string): boolean {
  return /^(AWS|Amazon)[A-Za-z0-9]*-/.test(name);
}
