import {
  type Assembly,
  type Config,
  defaultRollout,
  type GovernanceStack,
  managedDescription,
  type Plan,
  type RolloutConfig,
  type Snapshot,
  type SynthesizedStackSet,
  type WaveConfig,
} from '../../../pipeline/model/index.js';
import { symbolsOf } from '../../../pipeline/plan/index.js';
import { synth } from '../../../pipeline/synth/index.js';
import { simulate } from '../simulate.js';
import { planFor } from '../small-organization.js';

// The smallest stack sets and stacks beside an organization, and what is done with them in memory.

/** A stack set with one parameter, which says which version of it a stack has. */
export function stackSet(
  name: string,
  organizationalUnits: string[],
  more: Partial<SynthesizedStackSet> & { version?: string; excludedAccounts?: string[]; accounts?: string[] } = {},
): SynthesizedStackSet {
  const { version = '1', excludedAccounts = [], accounts = [], ...rest } = more;
  return {
    name: `charter-${name}`,
    region: 'us-east-1',
    title: name,
    template: templateOf(name, version),
    parameters: { Organization: '${organization}' },
    overrides: [],
    capabilities: [],
    targets: { organizationalUnits, accounts, excludedAccounts },
    regions: ['us-east-1', 'eu-west-1'],
    autoDeployment: false,
    retainStacks: false,
    dependsOn: [],
    rollout: 'waves',
    ...rest,
  };
}

export function governanceStack(name: string, dependsOn: string[] = [], version = '1'): GovernanceStack {
  return {
    name: `charter-${name}`,
    region: 'us-east-1',
    title: name,
    template: { Description: managedDescription(name), ...templateOf(name, version) },
    parameters: { Organization: '${organization}' },
    capabilities: [],
    dependsOn: dependsOn.map((one) => `charter-${one}`),
  };
}

function templateOf(name: string, version: string) {
  return {
    Parameters: { Organization: { Type: 'String' }, Level: { Type: 'String', Default: 'low' } },
    Resources: {
      Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: `/${name}`, Type: 'String', Value: version } },
    },
  };
}

/** A wave of these OUs. */
export function wave(name: string, organizationalUnits: string[], more: Partial<WaveConfig> = {}): WaveConfig {
  const gate = { alarms: [], pauseMinutes: 0, manual: false };
  return { name, organizationalUnits, accounts: [], tags: null, percentage: null, preferences: {}, gate, ...more };
}

export function rolloutOf(waves: WaveConfig[], more: Partial<RolloutConfig> = {}): RolloutConfig {
  return { ...defaultRollout, waves, ...more };
}

/** What synth makes of a config, with stack sets and stacks beside. */
export function assemblyOf(
  config: Config,
  stackSets: SynthesizedStackSet[],
  governanceStacks: GovernanceStack[] = [],
): Assembly {
  return { stacks: synth(config).stacks, stackSets, governanceStacks };
}

/** Deploys a plan in memory, or the beginning of it. */
export function carryOut(made: Plan, config: Config, snapshot: Snapshot, operations = made.operations): Snapshot {
  expect(made.refusals).toEqual([]);
  for (const operation of operations) simulate(snapshot, made, operation, symbolsOf(config, snapshot));
  return snapshot;
}

export const planWith = (
  config: Config,
  snapshot: Snapshot,
  stackSets: SynthesizedStackSet[],
  stacks: GovernanceStack[] = [],
): Plan => planFor(config, snapshot, assemblyOf(config, stackSets, stacks));
