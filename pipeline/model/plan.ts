import type { OperationPreferences } from './governance/rollout.js';
import type { Json, JsonObject } from './json.js';
import type { PolicyType } from './policy-kinds.js';

/**
 * The plan: the graph of operations that takes the live organization to the config, with everything an approver sees and
 * everything a deployment carries out. Ids of things that do not exist yet stand as symbols (`${ou:Workloads/Prod}`,
 * `${account:Audit}`), and symbols are used for the others too, so that a plan means the same before and after a
 * part of it was carried out.
 */
export interface Plan {
  schemaVersion: 1;
  /** SHA-256 (hex) over the covered fields; see `planDigest`. */
  digest: string;
  /**
   * Symbol → live id, for everything that existed when the plan was made. A convenience for readers; a deployment asks
   * the live organization again and never trusts these. Not covered by the digest.
   */
  symbols: Record<string, string>;
  /** What the plan is for: to reach the config, or to free a stuck stack. */
  purpose: 'deploy' | 'recover';
  tool: { version: string; ruleData: string };
  organization: { partition: string; organizationId: string; managementAccountId: string; endpoint: string };
  /** SHA-256 of what the plan was made from, so that a stale plan can say which part changed. */
  inputs: { config: string; policies: string };
  /**
   * The live objects that this plan's operations touch, and the tree, policies and attachments on the chains they
   * affect, each with a fingerprint. An object outside it may change without voiding an approval.
   */
  readSet: ReadSetEntry[];
  summary: PlanSummary;
  /** How many accounts the operations affect; null in a plan that frees stacks, where nobody counts them. */
  reach: PlanReach | null;
  operations: Operation[];
  /** The change sets of the stack operations, as predicted, or as CloudFormation described them. */
  stacks: StackChange[];
  stackSets: StackSetChange[];
  /** Templates by the SHA-256 of their canonical JSON, so that each is there once. */
  templates: Record<string, JsonObject>;
  /** What Charter will not do, and the steps that lead there. A plan with refusals cannot be approved. */
  refusals: Refusal[];
  /** What the config asks for that is left out on purpose (suspended accounts, GovCloud accounts, ignored OUs). */
  skipped: Note[];
  /** What is live, not ours and not in the config: reported and left alone. Not covered by the digest. */
  unmanaged: UnmanagedObject[];
  /** What this plan could not verify, and why. Not covered by the digest. */
  notChecked: Note[];
  /** Null until the access delta is computed. */
  accessDelta: null | Json[];
  /** Null until risks are assessed. */
  findings: null | Json[];
  risk: { before: RiskCount | null; after: RiskCount | null };
}

export interface RiskCount {
  high: number;
  medium: number;
}

/** Counts of objects (OUs, accounts, policies, settings), not of operations. */
export interface PlanSummary {
  add: number;
  modify: number;
  remove: number;
  import: number;
  release: number;
  unchanged: number;
}

/**
 * Member accounts: the management account is in no wave, and no policy that denies something reaches it. The two numbers are
 * not covered by the digest, as an account that joins voids no approval; a deployment compares them by itself.
 */
export interface PlanReach {
  /** How many different accounts the operations affect. */
  accounts: number;
  /** How many there are, those included that the plan creates. */
  of: number;
  /** How many one deployment may affect; null where the config sets no bound. */
  maximum: number | null;
  /** The exception of the config that lets it affect more, in words; null where it needs none, or there is none. */
  exception: string | null;
}

export interface ReadSetEntry {
  /** `ou:Workloads/Prod`, `account:Audit`, `policy:SERVICE_CONTROL_POLICY/Region`, `stack:charter-organization`, … */
  object: string;
  /** SHA-256 of the object's canonical JSON; of `null` where it does not exist. */
  fingerprint: string;
}

export interface Note {
  what: string;
  why: string;
}

export interface Refusal {
  /** Stable name of the reason: `ou-reparent`, `ou-not-empty`, … */
  code: string;
  /** The object, by its identity. */
  object: string;
  why: string;
  /** What to do instead, in order. */
  steps: string[];
}

export interface UnmanagedObject {
  kind: 'ou' | 'account' | 'policy' | 'attachment' | 'trustedService' | 'delegatedAdministrator' | 'resourcePolicy';
  id: string;
  name: string;
  /** Whose it is, where that can be told: `AWS`, `Control Tower`, `Landing Zone Accelerator`. */
  owner: string | null;
  /**
   * Of an account: whether it is a target of stack sets of the config, by its OU, and has or gets stacks of them; or has
   * some that nothing asks for any more. Left out where neither is so.
   */
  stacks?: 'has' | 'gets' | 'left';
}

/** One step. It is done or not done; doing it again changes nothing. */
export interface Operation {
  /** Unique in the plan and the same in every plan that means the same step. */
  id: string;
  kind: 'settings' | 'account' | 'stack' | 'stackSet';
  /** Ids of operations that must be done first. */
  dependsOn: string[];
  /** One line for people: `Move account Audit from Root to Security`. */
  title: string;
  /** The state it changes, for people and for the digest; null where there was nothing. */
  before: Json;
  after: Json;
  /** The read-set objects that it may change; what is not touched by any operation must not change while one runs. */
  touches: string[];
  action: Action;
}

/** What `deploy` carries out. Names, not ids: symbols are resolved against the live organization just before. */
export type Action =
  | { type: 'enablePolicyType'; policyType: PolicyType }
  | { type: 'enableTrustedAccess'; service: string }
  | { type: 'registerDelegatedAdministrator'; service: string; account: string }
  | { type: 'createTemplateBucket'; bucket: string; region: string }
  | { type: 'attachDefaultPolicy' | 'detachDefaultPolicy'; policyId: string; target: string }
  | { type: 'createAccount'; name: string; email: string; roleName: string; tags: Record<string, string> }
  | { type: 'moveAccount'; account: string; from: string; to: string }
  /** Sets these tags; tags under other keys are somebody else's and stay. */
  | { type: 'tagAccount'; account: string; tags: Record<string, string> }
  | StackAction
  | { type: 'deleteStack'; stack: string; region: string }
  | { type: 'continueUpdateRollback'; stack: string; region: string; resourcesToSkip: string[] }
  /** Lets StackSets see the organization. */
  | { type: 'activateStackSetsAccess' }
  | CreateStackSetAction
  | DeployWaveAction
  | RemoveInstancesAction
  /** Only of a stack set that has no instances. */
  | { type: 'deleteStackSet'; stackSet: string; region: string }
  | SetAutoDeploymentAction
  | GateAction;

/**
 * Changes what a stack set says of itself, and no stack. Auto-deployment is off before waves, so that no account gets what
 * its wave is not at, and on again after them.
 */
export interface SetAutoDeploymentAction {
  type: 'setAutoDeployment';
  stackSet: string;
  region: string;
  description: string;
  enabled: boolean;
  retainStacks: boolean;
}

/** Makes a stack set without instances. */
export interface CreateStackSetAction {
  type: 'createStackSet';
  stackSet: string;
  region: string;
  description: string;
  /** Key into {@link Plan.templates}. */
  template: string;
  /** Parameter name → symbolic value. */
  parameters: Record<string, string>;
  capabilities: string[];
  /** Null where the template goes inline; else the bucket it is put into first. */
  templateBucket: string | null;
}

/**
 * Brings the stacks of one wave of a stack set to the template and parameters that the plan has, making those that are
 * missing. It says what the wave is, whole, not what of it is left, so that it means the same when it is half done.
 */
export interface DeployWaveAction extends Omit<CreateStackSetAction, 'type'> {
  type: 'deployWave';
  wave: string;
  targets: WaveTarget[];
  regions: string[];
  overrides: { account: string; parameters: Record<string, string> }[];
  preferences: OperationPreferences;
}

/** Accounts of one OU, those of OUs below it included. */
export interface WaveTarget {
  /** Symbol of the OU or root, or its id where the config has no name for it. */
  organizationalUnit: string;
  /** Symbols or ids. */
  accounts: string[];
  /**
   * Whether these are all accounts there that may have stacks, so that no account filter is needed. Without accounts: only
   * that auto-deployment is to know the OU.
   */
  whole: boolean;
}

/** Takes stacks out of a stack set. */
export interface RemoveInstancesAction {
  type: 'removeInstances';
  stackSet: string;
  region: string;
  /** By account, then Region: symbols or ids. */
  instances: { account: string; regions: string[] }[];
  /** Whether the stacks stay in their accounts, nobody's; else they are deleted with what they hold. */
  retainStacks: boolean;
  preferences: OperationPreferences;
}

/** What must hold before the next wave. It changes nothing. */
export interface GateAction {
  type: 'gate';
  /** What a person names it by: `canary` for the gate after that wave, `canary:2` where the wave comes round again. */
  name: string;
  wave: string;
  /** Where the alarms are. */
  region: string;
  alarms: string[];
  pauseMinutes: number;
  manual: boolean;
}

/** One change set, made, checked and executed. */
export interface StackAction {
  type: 'changeSet';
  stack: string;
  region: string;
  changeSetType: 'CREATE' | 'UPDATE' | 'IMPORT';
  /** `REVERT_DRIFT` compares with the live state too, and takes back what was changed by hand. */
  deploymentMode: 'REVERT_DRIFT' | null;
  /** Key into {@link Plan.templates}. */
  template: string;
  /** Parameter name → symbolic value. */
  parameters: Record<string, string>;
  /** For IMPORT: which live object each logical id adopts, by its live id, because only what exists can be imported. */
  resourcesToImport: { logicalId: string; type: string; identifier: Record<string, string> }[];
  /** Null where the template goes inline; else the bucket it is put into first. */
  templateBucket: string | null;
}

/** What one stack operation changes, resource by resource. */
export interface StackChange {
  name: string;
  account: string;
  region: string;
  /** Id of the operation that executes it. */
  operation: string;
  type: 'CREATE' | 'UPDATE' | 'IMPORT';
  /** The real change set, where one was made. Not covered by the digest. */
  changeSet: null | { id: string; status: string };
  changes: ResourceChange[];
}

export interface ResourceChange {
  action: 'Add' | 'Modify' | 'Remove' | 'Import';
  logicalId: string;
  type: string;
  /** Symbolic where it does not exist yet, null where CloudFormation will make it. */
  physicalId: string | null;
  replacement: 'True' | 'False' | 'Conditional';
  properties: PropertyChange[];
}

export interface PropertyChange {
  /** JSON pointer below the resource: `/Properties/TargetIds`. */
  path: string;
  before: Json;
  after: Json;
}

/** What a plan does to one stack set, for people: the sum of its operations. */
export interface StackSetChange {
  name: string;
  title: string;
  regions: string[];
  /** Of the template, resource by resource. */
  changes: ResourceChange[];
  parameters: Record<string, string>;
  autoDeployment: boolean;
  /** Accounts by their names in the config, else by id. Every wave, also where nothing is left to do in it. */
  waves: { name: string; accounts: string[] }[];
  /** Instances: one an account and Region. */
  instances: { create: number; update: number; delete: number; unchanged: number };
  /** What becomes of the stacks that are taken out; null where none is. */
  removal: 'retain' | 'delete' | null;
}
