import {
  type Assembly,
  type Config,
  type Operation,
  organizationsRegion,
  type Snapshot,
  templateBucketName,
} from '../model/index.js';
import { type GovernanceOperation, planGovernanceStacks } from './governance-stacks/plan-governance-stacks.js';
import { type Identity, identify } from './identity.js';
import { type AccountOperations, accountOperations } from './operations/accounts.js';
import { defaultPolicyOperations } from './operations/default-policies.js';
import { settingsOperations, stackSetsAccess } from './operations/settings.js';
import { templateBucketOperations } from './operations/template-bucket.js';
import { type PolicyWaveOperation, policyWaveOperations } from './policy-waves/policy-wave-operations.js';
import { planStackSets, type StackSetPlan } from './stack-sets/plan-stack-sets.js';
import { type PlannedTree, plannedTree } from './stack-sets/planned-accounts.js';
import { planStacks } from './stacks/plan-stacks.js';
import type { StackOperation } from './stacks/stack-operations.js';
import type { StackStates } from './stacks/stack-states.js';

/** What differs between what the config wants and what lives, in operations that have no order yet. */
export interface Differences {
  identity: Identity;
  tree: PlannedTree;
  settings: Operation[];
  accounts: AccountOperations;
  defaultPolicies: Operation[];
  /** The organization's own stacks: what they are to hold, and step by step how they get there. */
  states: StackStates[];
  stacks: StackOperation[];
  governance: GovernanceOperation[];
  policyWaves: PolicyWaveOperation[];
  stackSets: StackSetPlan;
}

/** Looks for differences, one part of the organization after another: each part knows what the earlier ones do. */
export function findDifferences(config: Config, assembly: Assembly, snapshot: Snapshot): Differences {
  const { partition, managementAccountId } = snapshot.organization;
  const region = organizationsRegion(partition);
  const identity = identify(config, snapshot);
  const accounts = accountOperations(config, snapshot, identity);
  const defaultPolicies = defaultPolicyOperations(config, snapshot, identity);
  const early = [...accounts.operations, ...defaultPolicies];
  const { states, operations: stacks, inWaves } = planStacks(config, assembly, snapshot, identity, early);
  const governance = planGovernanceStacks(assembly.governanceStacks, snapshot, identity, region);
  const tree = plannedTree(config, snapshot, identity, accounts.operations);
  const templateBucket = templateBucketName(managementAccountId, region);
  const stackSets = planStackSets(assembly.stackSets, { config, snapshot, identity, tree, templateBucket });
  const symbols = Object.fromEntries(assembly.stacks.flatMap(({ parameters }) => Object.entries(parameters)));
  const waveContext = { rollout: config.rollout, snapshot, identity, tree, states, region, symbols };
  const policyWaves = policyWaveOperations(inWaves, waveContext);
  const withTemplates = [...stacks, ...governance, ...policyWaves, ...stackSets.operations];
  const settings = [
    ...templateBucketOperations(
      withTemplates.map(({ operation }) => operation),
      snapshot,
      region,
    ),
    ...settingsOperations(config, snapshot, identity),
    ...stackSetsAccess(config, assembly, snapshot),
  ];
  return { identity, tree, settings, accounts, defaultPolicies, states, stacks, governance, policyWaves, stackSets };
}
