import type { JsonObject } from './json.js';

/** What synth makes of a config: the CloudFormation stacks it wants, in an order in which each needs only earlier ones. */
export interface Assembly {
  stacks: SynthesizedStack[];
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
