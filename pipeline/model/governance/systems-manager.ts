import type { JsonObject } from '../json.js';
import type { DeploymentTargets } from './deployment-targets.js';

/** Patching, maintenance windows, State Manager and inventory in the accounts (systems-manager-config.yaml). */
export interface SystemsManagerConfig {
  documents: SsmDocumentConfig[];
  patchBaselines: PatchBaselineConfig[];
  maintenanceWindows: MaintenanceWindowConfig[];
  /** Those that the config writes out, and those of its short forms, which are called `charter-…`. */
  associations: AssociationConfig[];
  dataSync: ResourceDataSyncConfig | null;
}

/** Where something is deployed. Accounts that an exception leaves out are among the excluded ones. */
export interface Placement {
  targets: DeploymentTargets;
  /** Enabled Regions, sorted. */
  regions: string[];
}

/** What is other for one account; what an exception does not say is as for all. */
export type ForAccount<Values> = { account: string } & Partial<Values>;

/** Name of a parameter of an SSM document → its values; a parameter that takes one text has a list of one. */
export type DocumentParameterValues = Record<string, string[]>;

export type PatchFilterKey =
  | 'PRODUCT'
  | 'PRODUCT_FAMILY'
  | 'CLASSIFICATION'
  | 'SEVERITY'
  | 'MSRC_SEVERITY'
  | 'PRIORITY'
  | 'SECTION'
  | 'PATCH_SET'
  | 'PATCH_ID';

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreatePatchBaseline.html */
export interface PatchBaselineConfig extends Placement {
  name: string;
  description: string;
  operatingSystem: string;
  isDefault: boolean;
  patchGroups: string[];
  approvalRules: ApprovalRuleConfig[];
  approvedPatches: string[];
  approvedPatchesComplianceLevel: string;
  approvedPatchesEnableNonSecurity: boolean;
  rejectedPatches: string[];
  rejectedPatchesAction: string;
  exceptions: ForAccount<Pick<PatchBaselineConfig, 'approvedPatches' | 'rejectedPatches'>>[];
}

export interface ApprovalRuleConfig {
  /** In AWS's order of keys; a patch must match every one. */
  filters: { key: PatchFilterKey; values: string[] }[];
  /** Days after the release, or the last day of a release (`YYYY-MM-DD`). */
  approve: { afterDays: number } | { untilDate: string };
  complianceLevel: string;
  enableNonSecurity: boolean;
}

/** Which managed nodes, as Systems Manager takes them: a node matches every key, by one of its values. */
export type NodeTarget = { key: string; values: string[] }[];

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateMaintenanceWindow.html */
export interface MaintenanceWindowConfig extends Placement {
  name: string;
  description: string;
  schedule: string;
  /** IANA name. */
  timezone: string;
  /** Days after each time of the schedule; 0 is none. */
  scheduleOffset: number;
  /** Hours. */
  duration: number;
  /** Hours before the end. */
  cutoff: number;
  allowUnassociatedTargets: boolean;
  windowTargets: { name: string; nodes: NodeTarget; resourceGroups: boolean }[];
  tasks: MaintenanceWindowTaskConfig[];
  exceptions: ForAccount<Pick<MaintenanceWindowConfig, 'schedule' | 'timezone' | 'duration' | 'cutoff'>>[];
}

export interface MaintenanceWindowTaskConfig {
  name: string;
  description: string;
  type: 'RUN_COMMAND' | 'AUTOMATION';
  document: string;
  documentVersion: string | null;
  parameters: DocumentParameterValues;
  /** Names of targets of the window. */
  targets: string[];
  priority: number;
  maxConcurrency: string;
  maxErrors: string;
  cutoffBehavior: string;
  /** Name of a role in the accounts; null is Charter's own. */
  serviceRole: string | null;
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateAssociation.html */
export interface AssociationConfig extends Placement {
  name: string;
  document: string;
  documentVersion: string | null;
  parameters: DocumentParameterValues;
  /** Empty for a runbook that needs none. */
  nodes: NodeTarget;
  automationTargetParameter: string | null;
  /** Null: it runs once, when it is made or changed. */
  schedule: string | null;
  scheduleOffset: number;
  applyOnlyAtCronInterval: boolean;
  maxConcurrency: string | null;
  maxErrors: string | null;
  complianceSeverity: string;
  syncCompliance: string;
  exceptions: ForAccount<Pick<AssociationConfig, 'schedule' | 'parameters' | 'maxConcurrency' | 'maxErrors'>>[];
}

export interface SsmDocumentConfig extends Placement {
  name: string;
  type: 'Command' | 'Automation' | 'Session';
  /** Path of the document, as the config names it. */
  path: string;
  content: JsonObject;
  targetType: string | null;
}

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/inventory-create-resource-data-sync.html */
export interface ResourceDataSyncConfig extends Placement {
  /** Name of the account that owns the bucket. */
  account: string;
  /** Null: the name follows from account and Region. */
  bucket: string | null;
  bucketRegion: string;
  /** Without `/` at its end; null is none. */
  prefix: string | null;
  /** Days after which earlier versions of objects are removed. */
  expireAfterDays: number;
}
