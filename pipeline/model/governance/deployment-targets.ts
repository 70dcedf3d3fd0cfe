/**
 * Where the stacks of a stack set go: the accounts of these OUs, those of the OUs below them included, as StackSets does,
 * and these accounts, but not the excluded ones. The management account never gets any.
 */
export interface DeploymentTargets {
  /** OU paths; `Root` is the root. */
  organizationalUnits: string[];
  /** Names of accounts in this config. */
  accounts: string[];
  /** Names of accounts in this config. */
  excludedAccounts: string[];
}
