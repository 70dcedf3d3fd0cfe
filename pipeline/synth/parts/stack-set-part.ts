import type { App } from 'aws-cdk-lib/core';
import type { CharterStack } from '../../../stacks/charter-stack.js';
import type { DeploymentTargets } from '../../model/index.js';
import type { StackSetPart } from './part.js';

type Same = 'kind' | 'region' | 'overrides' | 'targets' | 'autoDeployment' | 'rollout';
/** What a stack set says for itself; the rest follows from where it goes. */
type Own<Left extends keyof StackSetPart> = DistributedOmit<StackSetPart, Same | Left>;
type DistributedOmit<T, Keys extends keyof T> = T extends unknown ? Omit<T, Keys> : never;

/** Makes the stack of a part. */
export type Make = (app: App, stackId: string) => CharterStack;

/** A stack set for a single account and the home Region: what the rest stands on, before all waves. */
export function inOneAccount(account: string, homeRegion: string, part: Own<'regions' | 'retainStacks'>): StackSetPart {
  return {
    kind: 'stackSet',
    region: homeRegion,
    overrides: [],
    targets: { organizationalUnits: [], accounts: [account], excludedAccounts: [] },
    regions: [homeRegion],
    autoDeployment: false,
    retainStacks: true,
    rollout: 'atOnce',
    ...part,
  };
}

/** A stack set that goes wave by wave; StackSets deploys it to new accounts where its targets are whole OUs. */
export function inTheirTargets(targets: DeploymentTargets, homeRegion: string, part: Own<never>): StackSetPart {
  const { organizationalUnits, accounts, excludedAccounts } = targets;
  return {
    kind: 'stackSet',
    region: homeRegion,
    overrides: [],
    targets,
    // It knows no single accounts, neither those that are meant nor those that are not.
    autoDeployment: organizationalUnits.length > 0 && accounts.length === 0 && excludedAccounts.length === 0,
    rollout: 'waves',
    ...part,
  };
}
