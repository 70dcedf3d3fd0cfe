import {
  type AccountConfig,
  type Config,
  fingerprint,
  type JsonObject,
  type Plan,
  type PolicyConfig,
  type Snapshot,
} from '../../pipeline/model/index.js';
import { plan, symbolsOf } from '../../pipeline/plan/index.js';
import { synth } from '../../pipeline/synth/index.js';
import { emptyConfig } from '../fixtures/empty-config.js';
import { emptyOrganization } from '../fixtures/empty-organization.js';
import { simulate } from './simulate.js';

// The smallest organizations and configs, and what is done with them in memory.

export const deny = (Action: string): JsonObject => ({ Effect: 'Deny', Action, Resource: '*' });
export const document = (...Statement: JsonObject[]): JsonObject => ({ Version: '2012-10-17', Statement });

/** An SCP that is attached to these OUs. */
export function policy(name: string, units: string[], content: JsonObject): PolicyConfig {
  const targets = { organizationalUnits: units, accounts: [] };
  return {
    type: 'SERVICE_CONTROL_POLICY',
    name,
    description: '',
    path: `policies/${name}.json`,
    document: content,
    targets,
    strategy: 'deny-list',
    rollout: 'atOnce',
  };
}

/** A workload account in this OU. */
export function account(name: string, organizationalUnit: string, more: Partial<AccountConfig> = {}): AccountConfig {
  const email = `${name.toLowerCase()}@example.com`;
  return { name, email, accountId: null, organizationalUnit, tags: null, govCloud: false, ...more };
}

/** A config of OUs and policies, and what a test needs besides. */
export function configOf(units: string[], policies: PolicyConfig[], more: Partial<Config> = {}): Config {
  return {
    ...emptyConfig,
    organizationalUnits: units.map((path) => ({ path, ignored: false, implied: false })),
    policies,
    policyTypes: ['SERVICE_CONTROL_POLICY'],
    ...more,
  };
}

/** A plan for a config, whose templates are made here unless they are given. */
export function planFor(config: Config, snapshot: Snapshot, assembly = synth(config)): Plan {
  return plan({ config, assembly, snapshot, inputs: { config: fingerprint(config), policies: '' }, version: '0' });
}

/** Deploys a config in memory. */
export function deployed(config: Config, snapshot = emptyOrganization()): Snapshot {
  const made = planFor(config, snapshot);
  expect(made.refusals).toEqual([]);
  for (const operation of made.operations) simulate(snapshot, made, operation, symbolsOf(config, snapshot));
  return snapshot;
}
