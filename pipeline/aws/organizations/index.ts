export {
  type AccountRequest,
  type NewAccount,
  readAccountRequestsInProgress,
} from './account-requests.js';
export { findAccountByEmail, readAccountStates, readAccounts, readParent } from './accounts.js';
export { attachPolicy, detachPolicy, listPoliciesForTarget, readAttachments } from './attachments.js';
export { type CreatedAccount, createAccount } from './create-account.js';
export {
  type DelegatedAdministrator,
  readDelegatedAdministrators,
  registerDelegatedAdministrator,
} from './delegated-administrators.js';
export { type Identity, identify } from './identify.js';
export { isGone } from './is-gone.js';
export { moveAccount } from './move-account.js';
export { readOrganizationalUnits } from './organizational-units.js';
export type { Outcome, Waiting } from './outcome.js';
export { readPolicies, readPolicyDocument } from './policies.js';
export { enablePolicyType } from './policy-types.js';
export { readResourcePolicy } from './resource-policy.js';
export { type Root, readRoot } from './root.js';
export { readTags, tagAccount } from './tags.js';
export { enableTrustedAccess, readTrustedServices } from './trusted-services.js';
