import type { JsonObject } from './json.js';
import type { StackSetMembership, StackSetState } from './stack-sets/state.js';

/** CloudFormation's part of the world: plain data. Times are milliseconds since 1970. */
export interface CloudFormationWorld {
  /** By stack id; deleted ones stay, as AWS keeps them for 90 days. */
  stacks: Record<string, StackState>;
  driftDetections: Record<string, DriftDetectionState>;
  /** By stack set id; absent in what an older sandbox wrote. */
  stackSets?: Record<string, StackSetState>;
  /** Whether ActivateOrganizationsAccess was called last, and not Deactivate…. */
  organizationsAccess?: boolean;
  /** What lives in accounts without a service of the sandbox: see providers/registry/live-resources.ts. */
  resources?: LiveResources;
}

/** Account → Region (`global` where the service has none) → type → physical id → resource. */
export type LiveResources = Record<string, Record<string, Record<string, Record<string, LiveResourceState>>>>;

export interface LiveResourceState {
  properties: JsonObject;
  /** What the resource is called where no property says so, by the property's name. */
  names: Record<string, string>;
  createdAt: number;
}

/** No stacks, no stack sets. */
export function emptyCloudFormation(): CloudFormationWorld {
  return { stacks: {}, driftDetections: {}, stackSets: {}, organizationsAccess: false };
}

/** What a stack is deployed from. */
export interface Deployment {
  /** As sent. */
  templateBody: string;
  /** Effective values, defaults included. */
  parameters: Record<string, string>;
  tags: Record<string, string>;
}

export interface StackState {
  id: string;
  name: string;
  account: string;
  region: string;
  status: string;
  statusReason: string | null;
  createdAt: number;
  updatedAt: number | null;
  deletedAt: number | null;
  /** The last one that was carried out whole; null before the first. */
  deployed: Deployment | null;
  /** The one that was tried last, whether or not it came through. */
  attempted: Deployment | null;
  /** ClientRequestToken of the last request that set an operation going. */
  lastToken: string | null;
  capabilities: string[];
  roleArn: string | null;
  terminationProtection: boolean;
  disableRollback: boolean;
  resources: Record<string, ResourceState>;
  outputs: OutputState[];
  changeSets: Record<string, ChangeSetState>;
  /** The change set that was executed last. */
  changeSetId: string | null;
  /** Oldest first. */
  events: StackEventState[];
  /** What is under way, or got stuck (`*_FAILED`) and can be taken up again. */
  operation: OperationState | null;
  drift: { status: string; checkedAt: number | null };
  /** Absent where it is no stack set's. */
  stackSet?: StackSetMembership;
}

export interface OutputState {
  key: string;
  value: string;
  description: string | null;
  exportName: string | null;
}

export interface ResourceState {
  logicalId: string;
  type: string;
  physicalId: string | null;
  status: string;
  statusReason: string | null;
  updatedAt: number;
  /** As last deployed, everything resolved: what the next update compares with. */
  properties: JsonObject;
  /** What Fn::GetAtt gives. */
  attributes: JsonObject;
  dependsOn: string[];
  deletionPolicy: string;
  updateReplacePolicy: string;
  metadata: JsonObject | null;
  drift: ResourceDriftState | null;
}

export interface ResourceDriftState {
  status: 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'NOT_CHECKED';
  checkedAt: number;
  expected: JsonObject;
  actual: JsonObject | null;
  differences: { path: string; expected: string; actual: string; type: string }[];
}

export interface DriftDetectionState {
  id: string;
  stackId: string;
  status: 'DETECTION_IN_PROGRESS' | 'DETECTION_COMPLETE' | 'DETECTION_FAILED';
  startedAt: number;
  logicalIds: string[] | null;
  drifted: number;
  stackDriftStatus: string | null;
}

export interface ChangeSetState {
  id: string;
  name: string;
  type: 'CREATE' | 'UPDATE' | 'IMPORT';
  status: string;
  statusReason: string | null;
  executionStatus: string;
  description: string | null;
  createdAt: number;
  clientToken: string | null;
  target: Deployment;
  capabilities: string[];
  roleArn: string | null;
  onStackFailure: 'DO_NOTHING' | 'ROLLBACK' | 'DELETE' | null;
  revertDrift: boolean;
  /** Logical id → what to import. */
  imports: Record<string, ImportState>;
  changes: ChangeState[];
  stackDriftStatus: string | null;
  validationErrors: ValidationErrorState[];
}

export interface ImportState {
  type: string;
  identifier: Record<string, string>;
}

/** One finding of the validation before a deployment; `DescribeEvents` tells it. */
export interface ValidationErrorState {
  name: string;
  logicalId: string;
  type: string;
  path: string;
  reason: string;
}

export interface ChangeState {
  action: 'Add' | 'Modify' | 'Remove' | 'Import' | 'SyncWithActual';
  logicalId: string;
  type: string;
  physicalId: string | null;
  replacement: 'True' | 'False' | 'Conditional' | null;
  policyAction: string | null;
  scope: string[];
  details: ChangeDetailState[];
  before: JsonObject | null;
  after: JsonObject | null;
  /** Only where the change set compares with the live state. */
  drift: { status: string; previous: JsonObject | null; ignored: { path: string; reason: string }[] } | null;
}

export interface ChangeDetailState {
  attribute: string;
  name: string | null;
  path: string;
  before: string | null;
  after: string | null;
  changeType: 'Add' | 'Remove' | 'Modify' | 'SyncWithActual';
  requiresRecreation: 'Never' | 'Conditionally' | 'Always';
  evaluation: 'Static' | 'Dynamic';
  source: string;
  causingEntity: string | null;
  beforeFrom: string | null;
  drift: { previous: string | null; actual: string | null; at: number } | null;
}

export interface StackEventState {
  id: string;
  at: number;
  logicalId: string;
  physicalId: string | null;
  type: string;
  status: string;
  reason: string | null;
  properties: JsonObject | null;
  operationId: string | null;
}

export type OperationPhase = 'deploy' | 'cleanup' | 'rollback' | 'rollbackCleanup' | 'delete';

/** A stack operation under way. */
export interface OperationState {
  id: string;
  kind: 'CREATE' | 'UPDATE' | 'IMPORT' | 'DELETE';
  phase: OperationPhase;
  startedAt: number;
  target: Deployment;
  changeSetId: string | null;
  onFailure: 'ROLLBACK' | 'DELETE' | 'DO_NOTHING';
  retainExceptOnCreate: boolean;
  revertDrift: boolean;
  /** Logical id → physical id of what is imported. */
  imports: Record<string, string>;
  /** Whether the deployment itself is done, and only its clean-up is left. */
  committed: boolean;
  /** Whether somebody has seen already that the phase is over. */
  ending: boolean;
  /** Resources as they were before, for the way back. */
  before: Record<string, ResourceState>;
  /** What this phase does, by key: the logical id, or for physical resources that are left over, that and a number. */
  tasks: Record<string, TaskState>;
  /** Physical resources that the clean-up removes. */
  leftovers: LeftoverState[];
  failures: { logicalId: string; reason: string; verb: string }[];
  /** Logical ids that a deletion leaves alone, or that a rollback skips. */
  skip: string[];
}

export interface LeftoverState {
  resource: ResourceState;
  /** From DeletionPolicy or UpdateReplacePolicy. */
  policy: string;
  /** Whether this operation made it: `RetainExceptOnCreate` then keeps nothing. */
  createdHere: boolean;
}

export type TaskVerb = 'create' | 'update' | 'replace' | 'delete' | 'import';

export interface TaskState {
  logicalId: string;
  /** Null until it starts: what is to be done depends on what came before. */
  verb: TaskVerb | null;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  dependsOn: string[];
  step: number;
  attempt: number;
  /** Why a fault rule lets it fail; null where none does. */
  fault: string | null;
  /** What the handler works on; the physical id appears when it is created. */
  work: WorkState | null;
  /** For removals. */
  leftover: LeftoverState | null;
  /** What goes before the new one comes, for types that are replaced so. */
  displaces?: WorkState;
}

export interface WorkState {
  logicalId: string;
  type: string;
  physicalId: string | null;
  desired: JsonObject;
  previous: JsonObject;
  /** Tags of the stack, which taggable resources take too. */
  desiredTags: Record<string, string>;
  previousTags: Record<string, string>;
  /** What generated names begin with; absent for removals. */
  stackName?: string;
}
