export type { Approval } from './approval.js';
export type * from './assembly.js';
export { byCodeUnits } from './code-unit-order.js';
export type * from './config.js';
export { counted } from './counted.js';
export { canonicalJson, fingerprint, planDigest } from './digest.js';
export type * from './governance/conformance-packs.js';
export type * from './governance/controls.js';
export { controlArn } from './governance/controls.js';
export type * from './governance/deployment-targets.js';
export { divideIntoWaves, onlyWave, unitWaves, type WaveCandidate } from './governance/divide-into-waves.js';
export type * from './governance/logging.js';
export type * from './governance/rollout.js';
export { defaultRollout } from './governance/rollout.js';
export type * from './governance/stack-sets.js';
export type * from './governance/systems-manager.js';
export { groupBy } from './group-by.js';
export type { Json, JsonObject } from './json.js';
export { accountIdToken, liveTokenPattern } from './live-tokens.js';
export { type LockHolder, lockDescription, lockHolder, lockStackName } from './lock.js';
export {
  isManaged,
  managedDescription,
  type StackSetNotes,
  stackSetDescription,
  stackSetNotes,
} from './managed-description.js';
export {
  isGovernanceStack,
  isOrganizationStack,
  organizationStackDescription,
  organizationStackPrefix,
  organizationsRegion,
  policyWaveStackPrefix,
  stackPrefix,
  templateBucketName,
} from './names.js';
export type * from './plan.js';
export { type PolicyKind, type PolicyType, policyKind, policyKinds } from './policy-kinds.js';
export { assumedQuotas, defaultQuotas, policyQuota, policyQuotaName } from './quotas.js';
export { childOf, itemsOf, textOf, valueAt } from './read-source.js';
export type { RecordEntry } from './record.js';
export { asShown, secretParameters } from './secret-parameters.js';
export type * from './snapshot.js';
export type * from './sources.js';
export { configFileNames, follow } from './sources.js';
export { nameOfSymbol, targetSymbols, unitSymbol } from './symbols.js';
export { unfitJson } from './unfit-json.js';
export { isWithin } from './unit-paths.js';
export { version } from './version.js';
