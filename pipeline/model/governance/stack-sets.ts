import type { Capability } from '../assembly.js';
import type { JsonObject } from '../json.js';
import type { DeploymentTargets } from './deployment-targets.js';

/** A stack set of the user's own (customizations-config.yaml). */
export interface StackSetConfig {
  /** As the config has it; AWS shows it with a prefix. */
  name: string;
  description: string;
  /** Of the template, as the config names it. */
  path: string;
  template: JsonObject;
  parameters: Record<string, string>;
  /** Other values for some accounts. */
  overrides: { account: string; parameters: Record<string, string> }[];
  capabilities: Capability[];
  targets: DeploymentTargets;
  regions: string[];
  autoDeployment: boolean;
  /** Whether the stacks stay where an account or Region is no target any more. */
  retainStacks: boolean;
  /** Names of stack sets of this config that must be there first. */
  dependsOn: string[];
  rollout: 'waves' | 'atOnce';
}
