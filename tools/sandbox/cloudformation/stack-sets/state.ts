import type { DeploymentTargets, StackSetOperationPreferences } from '@aws-sdk/client-cloudformation';

/** A stack set: what is deployed, and where. Plain data; times are milliseconds since 1970. */
export interface StackSetState {
  /** `NAME:UUID` */
  id: string;
  arn: string;
  name: string;
  /** The management account, also where a delegated administrator made it. */
  account: string;
  region: string;
  status: 'ACTIVE' | 'DELETED';
  description: string | null;
  /** What its instances are to be deployed from; a failed operation does not take it back. */
  definition: Definition;
  capabilities: string[];
  autoDeployment: AutoDeploymentState;
  /** ManagedExecution.Active */
  managedExecution: boolean;
  /** ClientRequestToken of its creation. */
  token: string | null;
  /** By {@link instanceKey}. */
  instances: Record<string, StackInstanceState>;
  /** By id, in the order of the requests. */
  operations: Record<string, StackSetOperationState>;
  /** Id of a root or OU → Regions in which instances were created through it: what auto-deployment goes by. */
  targets: Record<string, string[]>;
  /** What the last drift operation that came to its end found. */
  drift: StackSetDriftState | null;
}

export interface Definition {
  templateBody: string;
  parameters: Record<string, string>;
  tags: Record<string, string>;
}

export interface AutoDeploymentState {
  enabled: boolean;
  retainStacks: boolean;
  /** ARNs of stack sets. */
  dependsOn: string[];
}

export interface StackInstanceState {
  account: string;
  region: string;
  /** The root or OU of the request that covers the account, which may stand above its own. */
  organizationalUnitId: string;
  stackId: string | null;
  status: 'CURRENT' | 'OUTDATED' | 'INOPERABLE';
  detailedStatus: DetailedStatus;
  statusReason: string | null;
  overrides: Record<string, string>;
  lastOperationId: string;
  driftStatus: 'DRIFTED' | 'IN_SYNC' | 'NOT_CHECKED';
  driftCheckedAt: number | null;
}

export type DetailedStatus =
  | 'PENDING'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED'
  | 'INOPERABLE'
  | 'SKIPPED_SUSPENDED_ACCOUNT';

export interface StackSetOperationState {
  id: string;
  action: 'CREATE' | 'UPDATE' | 'DELETE' | 'DETECT_DRIFT';
  status: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPING' | 'STOPPED';
  statusReason: string | null;
  createdAt: number;
  endedAt: number | null;
  /** As given. */
  preferences: StackSetOperationPreferences | null;
  deploymentTargets: DeploymentTargets | null;
  retainStacks: boolean;
  /** Set going by an account that joined or left. */
  automatic: boolean;
  /** Null: the overrides stay. A null value: the parameter keeps its override. */
  overrides: Record<string, string | null> | null;
  /** What the stack set becomes when the operation begins; null where it stays. */
  change: Partial<Definition> | null;
  /** What a failure goes back to; null where it goes back to nothing, as on AWS. */
  before: Definition | null;
  /** OU id → Regions that the beginning adds to, or takes from, the targets of auto-deployment. */
  targets: Record<string, string[]>;
  /** In the order in which they are worked on. */
  regions: RegionProgress[];
  /** By {@link instanceKey}. */
  results: Record<string, OperationResultState>;
  /** Operations of other stack sets that have to succeed first. */
  waitsFor: { stackSetId: string; operationId: string }[];
  /** Of a drift operation; null for others. */
  drift: StackSetDriftState | null;
}

/** How far an operation has come in one Region. */
export interface RegionProgress {
  region: string;
  /** Where it is to be done; those before `next` have begun. */
  accounts: string[];
  next: number;
  running: number;
  failed: number;
  tolerance: number;
  concurrent: number;
  /** Whether a failure makes the concurrency smaller (STRICT_FAILURE_TOLERANCE). */
  strict: boolean;
}

export interface OperationResultState {
  account: string;
  region: string;
  organizationalUnitId: string;
  status: 'PENDING' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
  statusReason: string | null;
}

export interface StackSetDriftState {
  status: 'COMPLETED' | 'FAILED' | 'PARTIAL_SUCCESS' | 'IN_PROGRESS' | 'STOPPED';
  checkedAt: number | null;
  total: number;
  drifted: number;
  inSync: number;
  failed: number;
}

/** What a stack knows of the stack set that it is an instance of. */
export interface StackSetMembership {
  stackSetId: string;
  /** The operation that waits for the stack to come to rest; null where none does. */
  operationId: string | null;
  /** A fault that is to hit the next resource (or the named one). */
  fault: { logicalId: string | null; code: string; message: string } | null;
}

/** There is one instance an account and Region. */
export function instanceKey(account: string, region: string): string {
  return `${account}/${region}`;
}
