/** How stack sets differ from what one would expect, each with its switch (see ../../quirks.ts). */
export const stackSetQuirks = {
  'stack-sets-need-access': 'A service-managed stack set needs trusted access to the organization.',
  'activate-access': 'Trusted access given through Organizations alone does not do; ActivateOrganizationsAccess does.',
  'management-never-a-target':
    'A stack set never deploys to the management account, also where the root is its target.',
  'child-units-included': 'An OU as a target includes the accounts of the OUs below it.',
  'suspended-accounts-skipped': 'Suspended accounts are skipped: their instances are SKIPPED_SUSPENDED_ACCOUNT.',
  'create-redeploys': 'CreateStackInstances deploys instances that exist already again.',
  'outdated-remainder':
    'An update of some instances leaves all the others OUTDATED, where the template or parameters change.',
  'stack-set-keeps-template': 'A stack set keeps its new template when the operation that brought it fails.',
  'operation-id-once': 'An OperationId that was used is refused with OperationIdAlreadyExistsException.',
  'one-operation-at-a-time':
    'Without managed execution, a second operation is refused with OperationInProgressException.',
  'non-conflicting-at-once':
    'With managed execution, operations that share no instance run at the same time; others are QUEUED.',
  'failure-tolerance':
    'More failures in a Region than are tolerated cancel what has not begun, and fail the operation.',
  'later-regions-cancelled': 'A Region with too many failures cancels the Regions after it.',
  'strict-concurrency':
    'STRICT_FAILURE_TOLERANCE lowers the concurrency to the failures that are still tolerated, plus one.',
  'retain-stacks': 'Instances that are deleted with RetainStacks leave their stacks in the accounts.',
  'failed-delete-inoperable':
    'An instance whose stack cannot be deleted is INOPERABLE, and no update touches it any more.',
  'stack-set-not-empty': 'A stack set with instances cannot be deleted.',
  'auto-deployment': 'An account that joins a targeted OU gets instances, one that leaves it loses them.',
  'auto-deployment-ignores-filters': 'Auto-deployment heeds no filter of accounts: who joins the OU gets instances.',
  'auto-deployment-in-order': 'Auto-deployment waits for the stack sets that AutoDeployment.DependsOn names.',
} as const satisfies Record<string, string>;

export type StackSetQuirk = keyof typeof stackSetQuirks;
