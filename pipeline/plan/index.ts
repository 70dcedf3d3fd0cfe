import {
  type Assembly,
  type Config,
  fingerprint,
  type JsonObject,
  type Note,
  type Operation,
  type Plan,
  planDigest,
  type Refusal,
  type Snapshot,
} from '../model/index.js';
import { type Differences, findDifferences } from './differences.js';
import { type Identity, identify } from './identity.js';
import { CyclicPlan, type Drafts, inSafeOrder } from './order/index.js';
import { orderSurface } from './order/wider-surface.js';
import { placesIn } from './places.js';
import { planReach, reachedAccounts } from './reach/reach.js';
import { readSet } from './read-set.js';
import { refusals } from './refusals/index.js';
import { reachExceeded } from './refusals/reach-exceeded.js';
import type { RefusalContext } from './refusals/refusal-context.js';
import { summarize } from './summary.js';
import { unmanaged } from './unmanaged.js';

/** What a plan is made from. All of it is plain data: the same input gives the same plan, byte for byte. */
export interface PlanInput {
  config: Config;
  assembly: Assembly;
  snapshot: Snapshot;
  /** SHA-256 of the config without and with its documents. */
  inputs: Plan['inputs'];
  /** Charter's version. */
  version: string;
}

/**
 * Compares what the config wants, what was last deployed and what lives, and makes the graph of operations that brings
 * them together.
 */
export function plan({ config, assembly, snapshot, inputs, version }: PlanInput): Plan {
  const found = findDifferences(config, assembly, snapshot);
  const { identity, accounts, stacks, governance, policyWaves, stackSets } = found;
  const compared: Compared = { config, assembly, snapshot };
  const { operations, unordered } = ordered(found, compared);
  const { reach, reached } = reachOf(found, config, snapshot);
  const inManagementAccount = [...stacks, ...governance, ...policyWaves];
  const made: Plan = {
    schemaVersion: 1,
    digest: '',
    purpose: 'deploy',
    symbols: identity.symbols,
    tool: { version, ruleData: '1' },
    organization: {
      partition: snapshot.organization.partition,
      organizationId: snapshot.organization.id,
      managementAccountId: snapshot.organization.managementAccountId,
      endpoint: snapshot.organization.endpoint,
    },
    inputs,
    readSet: readSet(config, snapshot, identity, operations),
    summary: summarize({ config, assembly, operations, stacks, governance }),
    reach,
    operations,
    stacks: inManagementAccount.flatMap(({ change }) => change ?? []),
    stackSets: stackSets.changes,
    templates: templatesOf([
      ...inManagementAccount.flatMap(({ template }) => (template ? [template] : [])),
      ...stackSets.templates,
    ]),
    refusals: [
      ...refusals(refusalContext(found, compared)),
      ...accounts.refusals,
      ...unordered,
      ...reachExceeded(reach, reached),
    ],
    skipped: [...accounts.skipped, ...ignoredUnits(config), ...stackSets.skipped],
    unmanaged: unmanaged(config, snapshot, identity, { stackSets: assembly.stackSets, tree: found.tree }),
    notChecked: [...snapshot.notRead, ...accounts.notChecked, ...stackSets.notChecked],
    accessDelta: null,
    findings: null,
    risk: { before: null, after: null },
  };
  return { ...made, digest: planDigest(made) };
}

/** Symbol → live id of everything that the config names and that exists now. */
export function symbolsOf(config: Config, snapshot: Snapshot): Identity['symbols'] {
  return identify(config, snapshot).symbols;
}

/** What is compared, as the parts of a plan need it. */
type Compared = Pick<PlanInput, 'config' | 'assembly' | 'snapshot'>;

/** The operations in an order that keeps every target guarded, or the refusal that says why there is none. */
function ordered(found: Differences, compared: Compared): { operations: Operation[]; unordered: Refusal[] } {
  try {
    return { operations: inSafeOrder(drafts(found, compared)), unordered: [] };
  } catch (error) {
    if (!(error instanceof CyclicPlan)) throw error;
    const waves = error.operations.some((id) => id.startsWith('stackSet:'));
    const refusal: Refusal = {
      code: 'no-safe-order',
      object: error.operations[0] ?? '',
      why: `No order of these operations keeps every account guarded throughout: ${error.operations.join(', ')}.`,
      steps: waves
        ? ['Create or move the accounts in one change, and name them in waves and stack sets in another.']
        : ['Move the accounts in one change, change the allow lists in another.'],
    };
    return { operations: [], unordered: [refusal] };
  }
}

function drafts(found: Differences, { config, assembly, snapshot }: Compared): Drafts {
  const { settings, accounts, defaultPolicies, stacks, governance, policyWaves, stackSets } = found;
  const policiesConclude = stacks.some(({ step }) => step === 'conclude');
  return {
    settings,
    accounts: accounts.operations,
    defaultPolicies,
    stacks,
    placeOf: placesIn(snapshot, found.identity),
    surface: orderSurface({
      config,
      assembly,
      governance,
      policyWaves,
      policiesConclude,
      stackSets: stackSets.operations,
    }),
  };
}

/** How many accounts the plan touches, and which. */
function reachOf(found: Differences, { rollout }: Config, snapshot: Snapshot) {
  const { identity, tree, settings, accounts, defaultPolicies, stacks, governance, policyWaves, stackSets } = found;
  const others = [...settings, ...accounts.operations, ...defaultPolicies];
  const surface = { governance, policyWaves, stackSets: stackSets.operations };
  const reached = reachedAccounts({ snapshot, identity, tree, others, stacks, ...surface });
  return { reached, reach: planReach(reached, tree, rollout) };
}

function refusalContext(found: Differences, compared: Compared): RefusalContext {
  return {
    ...compared,
    identity: found.identity,
    stacks: found.states,
    stackOperations: found.stacks,
    accountOperations: found.accounts.operations,
    settingsOperations: found.settings,
    defaultPolicyOperations: found.defaultPolicies,
    policyWaves: found.policyWaves,
  };
}

function templatesOf(templates: JsonObject[]): Record<string, JsonObject> {
  return Object.fromEntries(templates.map((template) => [fingerprint(template), template]));
}

function ignoredUnits(config: Config): Note[] {
  return config.organizationalUnits
    .filter((unit) => unit.ignored)
    .map(({ path }) => ({ what: `ou:${path}`, why: 'ignore: true. The OU and what is in it are left alone.' }));
}
