import type { Rule } from '../rule.js';
import { accountEmails } from './account-emails.js';
import { accountIds } from './account-ids.js';
import { accountNames } from './account-names.js';
import { accountOrganizationalUnits } from './account-organizational-units.js';
import { accountTags } from './account-tags.js';
import { backupSchedule } from './backup-schedule.js';
import { centralLoggingMode } from './central-logging-mode.js';
import { centralizationRule } from './centralization-rule.js';
import { closedServices } from './closed-services.js';
import { configAccess } from './config-access.js';
import { configRecorder } from './config-recorder.js';
import { conformancePackDelivery } from './conformance-pack-delivery.js';
import { conformancePackFunctions } from './conformance-pack-functions.js';
import { conformancePackManagedRules } from './conformance-pack-managed-rules.js';
import { conformancePackNames } from './conformance-pack-names.js';
import { conformancePackParameters } from './conformance-pack-parameters.js';
import { conformancePackQuotas } from './conformance-pack-quotas.js';
import { conformancePackRemediation } from './conformance-pack-remediation.js';
import { conformancePackRules } from './conformance-pack-rules.js';
import { conformancePackSize } from './conformance-pack-size.js';
import { conformancePackTemplate } from './conformance-pack-template.js';
import { controlCharacters } from './control-characters.js';
import { controlTowerControls } from './control-tower-controls.js';
import { delegatedAdministratorCount } from './delegated-administrator-count.js';
import { delegatedAdministrators } from './delegated-administrators.js';
import { deniedRegions } from './denied-regions.js';
import { deploymentTargets } from './deployment-targets.js';
import { holdingOrganizationalUnit } from './holding-organizational-unit.js';
import { logArchiveAccount } from './log-archive-account.js';
import { logArchiveLifecycle } from './log-archive-lifecycle.js';
import { logArchiveObjectLock } from './log-archive-object-lock.js';
import { loggingTrustedAccess } from './logging-trusted-access.js';
import { maintenanceWindows } from './maintenance-windows.js';
import { managementPolicyDocument } from './management-policy-document.js';
import { managementPolicyValues } from './management-policy-values.js';
import { moved } from './moved.js';
import { nodeTargets } from './node-targets.js';
import { operationPreferences } from './operation-preferences.js';
import { organizationalUnitCount } from './organizational-unit-count.js';
import { organizationalUnitDepth } from './organizational-unit-depth.js';
import { organizationalUnitNames } from './organizational-unit-names.js';
import { organizationalUnitParents } from './organizational-unit-parents.js';
import { ownership } from './ownership.js';
import { patchBaselineDefaults } from './patch-baseline-defaults.js';
import { patchBaselines } from './patch-baselines.js';
import { patchGroups } from './patch-groups.js';
import { placeholders } from './placeholders.js';
import { policyAllowList } from './policy-allow-list.js';
import { policyAttachments } from './policy-attachments.js';
import { policyAwsManaged } from './policy-aws-managed.js';
import { policyConditions } from './policy-conditions.js';
import { policyExcludedAccounts } from './policy-excluded-accounts.js';
import { policyFiles } from './policy-files.js';
import { policyLanguage } from './policy-language.js';
import { policyManagementAccount } from './policy-management-account.js';
import { policyNames } from './policy-names.js';
import { policyPlaceholders } from './policy-placeholders.js';
import { policyResources } from './policy-resources.js';
import { policyRollout } from './policy-rollout.js';
import { policySize } from './policy-size.js';
import { policyStrategy } from './policy-strategy.js';
import { policyTargets } from './policy-targets.js';
import { policyTokens } from './policy-tokens.js';
import { quarantinePolicy } from './quarantine-policy.js';
import { quotaNames } from './quota-names.js';
import { reachExceptions } from './reach-exceptions.js';
import { regions } from './regions.js';
import { replacements } from './replacements.js';
import { resourceControlPolicy } from './resource-control-policy.js';
import { resourcePolicy } from './resource-policy.js';
import { rolloutStopped } from './rollout-stopped.js';
import { savedQueries } from './saved-queries.js';
import { schedules } from './schedules.js';
import { serviceControlPolicy } from './service-control-policy.js';
import { servicePrincipals } from './service-principals.js';
import { ssmDocumentNames } from './ssm-document-names.js';
import { ssmDocumentParameters } from './ssm-document-parameters.js';
import { ssmDocuments } from './ssm-documents.js';
import { stackSetAccess } from './stack-set-access.js';
import { stackSetAutoDeployment } from './stack-set-auto-deployment.js';
import { stackSetCapabilities } from './stack-set-capabilities.js';
import { stackSetNames } from './stack-set-names.js';
import { stackSetOrder } from './stack-set-order.js';
import { stackSetParameters } from './stack-set-parameters.js';
import { stackSetTargets } from './stack-set-targets.js';
import { stackSetTemplate } from './stack-set-template.js';
import { statementIds } from './statement-ids.js';
import { systemsManagerExceptions } from './systems-manager-exceptions.js';
import { systemsManagerNames } from './systems-manager-names.js';
import { systemsManagerNotBuilt } from './systems-manager-not-built.js';
import { systemsManagerQuotas } from './systems-manager-quotas.js';
import { systemsManagerTargets } from './systems-manager-targets.js';
import { trailDataEvents } from './trail-data-events.js';
import { trailHomeRegion } from './trail-home-region.js';
import { waveMembers } from './wave-members.js';
import { waveNames } from './wave-names.js';
import { wavePercentages } from './wave-percentages.js';

/**
 * Every rule, from the ground up: values that stand alone, then names, then what refers to names, then documents and what
 * is counted over all of it. Rules do not depend on each other and diagnostics are sorted by place; the order decides
 * whose "did you mean" is answered where thousands are wrong, and a reader meets the simple rules first.
 */
export const rules: readonly Rule[] = Object.freeze([
  // Values that stand alone.
  placeholders,
  controlCharacters,
  regions,
  quotaNames,
  replacements,
  servicePrincipals,
  accountTags,
  // Names, each once.
  organizationalUnitNames,
  organizationalUnitDepth,
  accountNames,
  accountEmails,
  accountIds,
  policyNames,
  // What refers to names.
  organizationalUnitParents,
  accountOrganizationalUnits,
  policyTargets,
  policyExcludedAccounts,
  policyManagementAccount,
  policyStrategy,
  policyRollout,
  policyAwsManaged,
  quarantinePolicy,
  delegatedAdministrators,
  delegatedAdministratorCount,
  controlTowerControls,
  deploymentTargets,
  ownership,
  moved,
  // How changes reach accounts.
  waveNames,
  waveMembers,
  wavePercentages,
  operationPreferences,
  reachExceptions,
  holdingOrganizationalUnit,
  rolloutStopped,
  // Stack sets of the user's own.
  stackSetNames,
  stackSetTargets,
  stackSetAutoDeployment,
  stackSetOrder,
  stackSetAccess,
  stackSetTemplate,
  stackSetParameters,
  stackSetCapabilities,
  // Logging.
  closedServices,
  logArchiveAccount,
  logArchiveObjectLock,
  logArchiveLifecycle,
  loggingTrustedAccess,
  trailHomeRegion,
  trailDataEvents,
  centralLoggingMode,
  centralizationRule,
  savedQueries,
  // Documents.
  policyFiles,
  policyTokens,
  policyPlaceholders,
  policyLanguage,
  statementIds,
  policyResources,
  policyConditions,
  serviceControlPolicy,
  deniedRegions,
  resourceControlPolicy,
  resourcePolicy,
  managementPolicyDocument,
  managementPolicyValues,
  backupSchedule,
  // Conformance packs: for whom, what is in them, what they need.
  conformancePackNames,
  conformancePackDelivery,
  configRecorder,
  configAccess,
  conformancePackTemplate,
  conformancePackRules,
  conformancePackManagedRules,
  conformancePackFunctions,
  conformancePackParameters,
  conformancePackRemediation,
  conformancePackSize,
  conformancePackQuotas,
  // Systems Manager.
  schedules,
  systemsManagerNames,
  systemsManagerNotBuilt,
  systemsManagerTargets,
  systemsManagerExceptions,
  patchBaselines,
  patchBaselineDefaults,
  patchGroups,
  maintenanceWindows,
  nodeTargets,
  ssmDocuments,
  ssmDocumentNames,
  ssmDocumentParameters,
  systemsManagerQuotas,
  // What is counted.
  organizationalUnitCount,
  policySize,
  policyAttachments,
  policyAllowList,
]);
