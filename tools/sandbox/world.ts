import type { Json } from './cloudformation/json.js';
import type { CloudFormationWorld } from './cloudformation/world.js';

/**
 * Everything the sandbox knows: plain data, so that `--state FILE` can keep it and a test can compare two of them.
 * Times are milliseconds since 1970.
 */
export interface World {
  /** The latest time any call has seen; time never runs backwards for a world. */
  clock: number;
  ids: { seed: string; counters: Record<string, number> };
  /** Null before an organization exists; every Organizations call then fails as AWS's does. */
  organization: OrganizationState | null;
  organizationalUnits: Record<string, OrganizationalUnitState>;
  accounts: Record<string, AccountState>;
  policies: Record<string, PolicyState>;
  /** Policy id → ids of the roots, OUs and accounts it is attached to, in the order of attachment. */
  attachments: Record<string, string[]>;
  /** Resource id → tags. */
  tags: Record<string, Record<string, string>>;
  /** Service principal → since when it has trusted access. */
  trustedServices: Record<string, number>;
  delegatedAdministrators: DelegatedAdministratorState[];
  resourcePolicy: { id: string; content: string } | null;
  createAccountRequests: Record<string, CreateAccountRequestState>;
  /** S3 buckets by name. */
  buckets: Record<string, BucketState>;
  /** Access key id → what sts:AssumeRole handed out. */
  sessions: Record<string, SessionState>;
  cloudformation: CloudFormationWorld;
  /** `ACCOUNT/REGION` → name → alarm. */
  alarms?: Record<string, Record<string, AlarmState>>;
  /** What is still to happen, by itself, at a known time. */
  effects: ScheduledEffect[];
  faults: FaultRule[];
  /** Quirk name → on or off; what is absent is on. See quirks.ts. */
  quirks: Record<string, boolean>;
  settings: Settings;
}

export type PolicyTypeStatus = 'ENABLED' | 'PENDING_ENABLE' | 'PENDING_DISABLE';

export interface OrganizationState {
  id: string;
  featureSet: 'ALL' | 'CONSOLIDATED_BILLING';
  managementAccountId: string;
  rootId: string;
  rootName: string;
  /** Types that were never enabled are absent. */
  policyTypes: Record<string, PolicyTypeStatus>;
}

export interface OrganizationalUnitState {
  id: string;
  name: string;
  parentId: string;
}

export interface AccountState {
  id: string;
  name: string;
  email: string;
  state: 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';
  parentId: string;
  joinedMethod: 'CREATED' | 'INVITED';
  joinedAt: number;
}

export interface PolicyState {
  id: string;
  type: string;
  name: string;
  description: string;
  content: string;
  awsManaged: boolean;
}

export interface DelegatedAdministratorState {
  accountId: string;
  service: string;
  enabledAt: number;
}

export interface CreateAccountRequestState {
  id: string;
  accountName: string;
  email: string;
  tags: Record<string, string>;
  state: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  requestedAt: number;
  completedAt: number | null;
  accountId: string | null;
  failureReason: string | null;
}

export interface BucketState {
  name: string;
  account: string;
  region: string;
  createdAt: number;
  /** Configurations by their query name (`versioning`, `publicAccessBlock`, `encryption`, `policy`), as sent. */
  configuration: Record<string, string>;
  /** Key → object; bodies are base64. */
  objects: Record<string, { body: string; contentType: string; etag: string; versionId: string; modifiedAt: number }>;
}

/** A CloudWatch alarm. Nothing measures here: it is in the state that somebody sets. */
export interface AlarmState {
  name: string;
  state: 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
  reason: string;
  changedAt: number;
  /** As it was put. */
  settings: Record<string, Json>;
}

export interface SessionState {
  accessKeyId: string;
  account: string;
  roleName: string;
  sessionName: string;
  expiresAt: number;
}

/** Something that happens later. Plain data: the service's `effects` table says what each kind does. */
export interface ScheduledEffect {
  at: number;
  /** Breaks ties, so that two effects at one time keep their order. */
  order: number;
  service: string;
  kind: string;
  account: string;
  region: string;
  /** Handed to the effect as its input. */
  input: unknown;
}

export type FaultKind =
  | 'throttle'
  | 'serverError'
  | 'error'
  | 'dropBefore'
  | 'dropAfter'
  | 'slow'
  | 'hang'
  /** Read by CloudFormation: a resource that fails in a stack operation. */
  | 'failResource'
  /** Read by stack sets: an instance whose stack fails. */
  | 'failStackInstance';

/** A fault by rule. It counts the calls that match it, and acts on the ones that `nth` or `every` chooses. */
export interface FaultRule {
  id: string;
  kind: FaultKind;
  /** Absent: any. */
  service?: string;
  operation?: string;
  /** Acts on this matching call only, counted from 1. */
  nth?: number;
  /** Of matching calls, it acts on every one of this number: 3 is every third. */
  every?: number;
  /** Stops after having acted so often. */
  times?: number;
  /** Delay of `slow`. */
  ms?: number;
  /** The error of `error` (and, where given, of `serverError`). */
  code?: string;
  message?: string;
  status?: number;
  /** For `failResource`: which resource; an absent field means any. */
  resource?: { type?: string; logicalId?: string; action?: string; stack?: string };
  /** For `failStackInstance`: which instance; an absent field means any. `logicalId`: the resource that is to fail. */
  stackInstance?: { stackSet?: string; account?: string; region?: string; action?: string; logicalId?: string };
  /** Calls that matched so far. */
  seen: number;
  /** How often it acted. */
  acted: number;
}

export interface Settings {
  /** From CreateAccount to SUCCEEDED. AWS takes minutes. */
  accountCreationMs: number;
  /** From EnablePolicyType (or Disable…) until the root shows it. */
  policyTypeMs: number;
  /** How long a list may show what was before a write. 0: every list is current. */
  staleReadsMs: number;
  /** Speed of stack operations: from the start of one resource to its end. */
  resourceMs: number;
  /** Whether Control Tower has a landing zone here, in which every OU is registered. */
  landingZone?: boolean;
  /** Not null: lists come in an order derived from this, because AWS promises none. */
  shuffle: string | null;
  throttle: 'none' | 'aws';
  /** Overrides of organizations/quotas.ts, by the same names. */
  quotas: Record<string, number>;
}
