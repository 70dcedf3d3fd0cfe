import type { App } from 'aws-cdk-lib/core';
import type { CharterStack } from '../../../stacks/charter-stack.js';
import type { LoggingPlace } from '../../../stacks/logging/names.js';
import type { Capability, DeploymentTargets } from '../../model/index.js';
import { inManagementAccount } from './in-management-account.js';
import type { Part, StackSetPart } from './part.js';
import { inOneAccount, inTheirTargets } from './stack-set-part.js';

export type MadeStack = (app: App, stackId: string, description: string) => CharterStack;

/** A stack of the log archive account in the home Region, which stays: logs outlive the wish to have them. */
export function inLogArchive(
  { homeRegion, logging }: LoggingPlace,
  name: string,
  title: string,
  make: MadeStack,
  { dependsOn = [], capabilities = [] }: { dependsOn?: string[]; capabilities?: Capability[] } = {},
): StackSetPart {
  const part = { name, title, capabilities, dependsOn, make: (app: App, id: string) => make(app, id, title) };
  return inOneAccount(logging.logArchiveAccount, homeRegion, part);
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

/** The same stack in many accounts and Regions, with a role in each. It stays where StackSets itself would take it away. */
export function everywhere(what: Everywhere, make: MadeStack): Part[] {
  const { name, title, targets, regions, dependsOn } = what;
  const part = inTheirTargets(targets, what.homeRegion, {
    name,
    title,
    capabilities: ['CAPABILITY_NAMED_IAM'],
    regions,
    retainStacks: false,
    dependsOn,
    make: (app, id) => make(app, id, title),
  });
  const stackSet = { ...part, retainStacks: part.autoDeployment };
  const none = targets.accounts.length === 0 && targets.organizationalUnits.length === 0;
  if (!what.managementAccount) return none ? [] : [stackSet];
  const stacks = inManagementAccount(stackSet, (app, id) => make(app, id, `${title} in the management account`));
  return none ? stacks.map((stack) => ({ ...stack, dependsOn })) : [stackSet, ...stacks];
}
