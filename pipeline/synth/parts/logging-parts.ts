import type { App } from 'aws-cdk-lib/core';
import type { CharterStack } from '../../../stacks/charter-stack.js';
import type { LoggingPlace } from '../../../stacks/logging/names.js';
import type { Capability, DeploymentTargets } from '../../model/index.js';
import { inManagementAccount } from './in-management-account.js';
import type { Part, StackSetPart } from './part.js';

export type MadeStack = (app: App, stackId: string, description: string) => CharterStack;

/** A stack of the log archive account in the home Region: a stack set that has no other target. */
export function inOneAccount(
  { homeRegion, logging }: LoggingPlace,
  name: string,
  title: string,
  make: MadeStack,
  more: { dependsOn?: string[]; capabilities?: Capability[] } = {},
): StackSetPart {
  return {
    kind: 'stackSet',
    name,
    region: homeRegion,
    title,
    overrides: [],
    capabilities: more.capabilities ?? [],
    targets: { organizationalUnits: [], accounts: [logging.logArchiveAccount], excludedAccounts: [] },
    regions: [homeRegion],
    autoDeployment: false,
    // Logs outlive the wish to have them.
    retainStacks: true,
    dependsOn: more.dependsOn ?? [],
    rollout: 'atOnce',
    make: (app, id) => make(app, id, title),
  };
}

export interface Everywhere {
  homeRegion: string;
  name: string;
  title: string;
  targets: DeploymentTargets;
  /** Whether the management account gets the same as stacks of its own: no stack set reaches it. */
  managementAccount: boolean;
  regions: string[];
  dependsOn: string[];
}

/** The same stack in many accounts and Regions, with a role in each. */
export function everywhere(what: Everywhere, make: MadeStack): Part[] {
  const { name, title, targets, regions, dependsOn } = what;
  const wholeUnits = targets.accounts.length === 0 && targets.excludedAccounts.length === 0;
  const none = targets.accounts.length === 0 && targets.organizationalUnits.length === 0;
  const capabilities: Capability[] = ['CAPABILITY_NAMED_IAM'];
  const stackSet: StackSetPart = {
    kind: 'stackSet',
    name,
    region: what.homeRegion,
    title,
    overrides: [],
    capabilities,
    targets,
    regions,
    // StackSets knows no filters when it deploys by itself.
    autoDeployment: wholeUnits,
    retainStacks: wholeUnits,
    dependsOn,
    rollout: 'waves',
    make: (app, id) => make(app, id, title),
  };
  if (!what.managementAccount) return none ? [] : [stackSet];
  const stacks = inManagementAccount(stackSet, (app, id) => make(app, id, `${title} in the management account`));
  return none ? stacks.map((stack) => ({ ...stack, dependsOn })) : [stackSet, ...stacks];
}
