import type { DeploymentTargets } from './governance/deployment-targets.js';
import type { JsonObject } from './json.js';

/** What synth makes of a config. */
export interface Assembly {
  /** The organization itself, in an order in which each stack needs only earlier ones. */
  stacks: SynthesizedStack[];
  /** What else lives in the management account: the trail, organization conformance packs, controls. */
  governanceStacks: GovernanceStack[];
  /** What lives in other accounts. */
  stackSets: SynthesizedStackSet[];
}

/** One CloudFormation stack as the config wants it. */
export interface SynthesizedStack {
  name: string;
  /** Where it lives. Organization stacks live in the management account, in the partition's Organizations Region. */
  region: string;
  template: JsonObject;
  /**
   * Parameter name → symbolic value: `${root}`, `${organization}`, `${ou:Workloads/Prod}`, `${account:LogArchive}`.
   * They become ids when the plan meets the live organization, or, for what does not exist yet, just before the stack
   * is deployed.
   */
  parameters: Record<string, string>;
  /** Logical id → the object it describes. */
  objects: Record<string, OrganizationObject>;
}

/** An object of the organization by its identity, never by a live id. */
export type OrganizationObject =
  | { kind: 'ou'; path: string }
  | { kind: 'policy'; type: string; name: string }
  | { kind: 'resourcePolicy' };

/** An ordinary stack in the management account. */
export interface GovernanceStack {
  /** `charter-…`; never `charter-organization…`. The same name may stand in several Regions. */
  name: string;
  region: string;
  /** For people: `The organization trail`. */
  title: string;
  template: JsonObject;
  /** As in {@link SynthesizedStack.parameters}. */
  parameters: Record<string, string>;
  capabilities: Capability[];
  /** Names of stacks and stack sets that must be there, whole, before this one. */
  dependsOn: string[];
}

/** A service-managed stack set. It lives in the management account and the home Region; its stacks live elsewhere. */
export interface SynthesizedStackSet {
  /** `charter-…` */
  name: string;
  region: string;
  /** For people: `AWS Config recorder`. At most 1,000 characters. */
  title: string;
  template: JsonObject;
  /** As in {@link SynthesizedStack.parameters}. */
  parameters: Record<string, string>;
  /** Other values for the stacks of some accounts; values may be symbolic. */
  overrides: { account: string; parameters: Record<string, string> }[];
  capabilities: Capability[];
  targets: DeploymentTargets;
  regions: string[];
  /**
   * Whether StackSets itself deploys to accounts that come, and cleans up after those that go. It knows neither account
   * filters nor overrides, so this is false where there are any.
   */
  autoDeployment: boolean;
  /** Whether stacks stay where an account or Region is no target any more. */
  retainStacks: boolean;
  /** Names of stacks and stack sets that must be there before this one, wave by wave. */
  dependsOn: string[];
  /** `waves`: as rollout-config.yaml says; `atOnce`: one wave, before all others, for what the rest stands on. */
  rollout: 'waves' | 'atOnce';
}

export type Capability = 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM';
