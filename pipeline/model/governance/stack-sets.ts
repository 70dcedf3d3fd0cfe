import type { JsonObject } from '../json.js';
import type { DeploymentTargets } from './deployment-targets.js';

/** A stack set of the user's own (customizations-config.yaml). */
export interface StackSetConfig {
  name: string;
  description: string;
  /** As the config names it. */
  path: string;
  template: JsonObject;
  parameters: Record<string, string>;
  /** Other values for some accounts. */
  overrides: { account: string; parameters: Record<string, string> }[];
  capabilities: string[];
  targets: DeploymentTargets;
  regions: string[];
  autoDeployment: boolean;
  /** Whether the stacks stay where an account or Region is no target any more. */
  retainStacks: boolean;
  /** Names of stack sets of this config that must be there first. */
  dependsOn: string[];
  rollout: 'waves' | 'atOnce';
}
