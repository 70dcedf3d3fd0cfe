import type { JsonObject } from './json.js';
import type { PolicyType } from './policy-kinds.js';

/** The observed live state of an organization, at one time. */
export interface Snapshot {
  schemaVersion: 1;
  /** ISO 8601, UTC. No plan depends on it. */
  takenAt: string;
  organization: {
    id: string;
    arn: string;
    managementAccountId: string;
    managementAccountEmail: string;
    featureSet: 'ALL' | 'CONSOLIDATED_BILLING';
    /** Which organization this is: `aws`, or the URL of another endpoint. */
    endpoint: string;
    partition: string;
  };
  root: { id: string; arn: string; enabledPolicyTypes: PolicyType[] };
  organizationalUnits: LiveOrganizationalUnit[];
  accounts: LiveAccount[];
  policies: LivePolicy[];
  /** Direct attachments only; inherited ones follow from the tree. */
  attachments: LiveAttachment[];
  settings: {
    trustedServices: string[];
    delegatedAdministrators: { service: string; accountId: string }[];
    resourcePolicy: { id: string; arn: string; content: JsonObject } | null;
    /** Whether StackSets may see the organization (`ActivateOrganizationsAccess`); null where it was not read. */
    stackSetsAccess: boolean | null;
    /** The bucket for templates over 51,200 bytes; null where there is none. */
    templateBucket: string | null;
  };
  stacks: LiveStack[];
  /** Charter's own, by name. */
  stackSets: LiveStackSet[];
  /** What was not read, and why: so that a reader never takes absence for knowledge. */
  notRead: NotRead[];
}

export interface NotRead {
  what: string;
  why: string;
}

export interface LiveOrganizationalUnit {
  id: string;
  arn: string;
  name: string;
  /** Id of the root or an OU. */
  parentId: string;
  /** Names from below the root, joined by `/`. */
  path: string;
}

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_account_state.html */
export type AccountState = 'PENDING_ACTIVATION' | 'ACTIVE' | 'SUSPENDED' | 'PENDING_CLOSURE' | 'CLOSED';

export interface LiveAccount {
  id: string;
  arn: string;
  name: string;
  email: string;
  state: AccountState;
  parentId: string;
  /** Null where tags were not read (one call an account: only where a config manages them). */
  tags: Record<string, string> | null;
}

export interface LivePolicy {
  id: string;
  arn: string;
  type: PolicyType;
  name: string;
  description: string;
  awsManaged: boolean;
  /** The document's text as AWS stores it; null for AWS-managed policies, whose text is not read. */
  content: string | null;
}

export interface LiveAttachment {
  policyId: string;
  targetId: string;
}

/** A stack of Charter's, with what CloudFormation believes. */
export interface LiveStack {
  name: string;
  id: string;
  account: string;
  region: string;
  status: string;
  statusReason: string | null;
  parameters: Record<string, string>;
  /** The last deployed template; null while the stack has none (REVIEW_IN_PROGRESS). */
  template: JsonObject | null;
  resources: LiveStackResource[];
}

export interface LiveStackResource {
  logicalId: string;
  physicalId: string | null;
  type: string;
  status: string;
}

/** A service-managed stack set of Charter's. */
export interface LiveStackSet {
  name: string;
  id: string;
  region: string;
  description: string;
  template: JsonObject;
  parameters: Record<string, string>;
  capabilities: string[];
  autoDeployment: { enabled: boolean; retainStacks: boolean };
  managedExecution: boolean;
  /** The OUs that it was deployed to, where auto-deployment looks; ids. */
  organizationalUnits: string[];
  /** Ids of operations that run or wait now. */
  running: string[];
  /** By account, then Region. */
  instances: LiveStackInstance[];
}

/** One stack of a stack set, or the place where it should be. */
export interface LiveStackInstance {
  account: string;
  region: string;
  /** The OU through which it was deployed; null where AWS does not say. */
  organizationalUnitId: string | null;
  status: 'CURRENT' | 'OUTDATED' | 'INOPERABLE';
  /** PENDING, RUNNING, SUCCEEDED, FAILED, CANCELLED, INOPERABLE, SKIPPED_SUSPENDED_ACCOUNT, FAILED_IMPORT. */
  detailedStatus: string;
  statusReason: string | null;
  /** Parameters that differ from the stack set's; read only where the stack set's description says that there are any. */
  overrides: Record<string, string>;
}
