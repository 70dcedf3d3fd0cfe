import {
  type Assembly,
  type Config,
  fingerprint,
  type JsonObject,
  type Note,
  type Operation,
  organizationsRegion,
  type Plan,
  planDigest,
  type Refusal,
  type Snapshot,
  templateBucketName,
} from '../model/index.js';
import { planGovernanceStacks } from './governance-stacks/plan-governance-stacks.js';
import { type Identity, identify } from './identity.js';
import { accountOperations } from './operations/accounts.js';
import { defaultPolicyOperations } from './operations/default-policies.js';
import { settingsOperations, stackSetsAccess } from './operations/settings.js';
import { templateBucketOperations } from './operations/template-bucket.js';
import { CyclicPlan, type Drafts, inSafeOrder } from './order/index.js';
import { orderSurface } from './order/wider-surface.js';
import { placesIn } from './places.js';
import { policyWaveOperations } from './policy-waves/policy-wave-operations.js';
import { planReach, reachedAccounts } from './reach/reach.js';
import { readSet } from './read-set.js';
import { refusals } from './refusals/index.js';
import { reachExceeded } from './refusals/reach-exceeded.js';
import { planStackSets } from './stack-sets/plan-stack-sets.js';
import { plannedTree } from './stack-sets/planned-accounts.js';
import { planStacks } from './stacks/plan-stacks.js';
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
  const identity = identify(config, snapshot);
  const accounts = accountOperations(config, snapshot, identity);
  const defaultPolicies = defaultPolicyOperations(config, snapshot, identity);
  const early = [...accounts.operations, ...defaultPolicies];
  const { states, operations: stacks, inWaves } = planStacks(config, assembly, snapshot, identity, early);
  const bucketRegion = organizationsRegion(snapshot.organization.partition);
  const governance = planGovernanceStacks(assembly.governanceStacks, snapshot, identity, bucketRegion);
  const templateBucket = templateBucketName(snapshot.organization.managementAccountId, bucketRegion);
  const tree = plannedTree(config, snapshot, identity, accounts.operations);
  const stackSets = planStackSets(assembly.stackSets, { config, snapshot, identity, tree, templateBucket });
  const symbols = Object.fromEntries(assembly.stacks.flatMap(({ parameters }) => Object.entries(parameters)));
  const { rollout } = config;
  const waveContext = { rollout, snapshot, identity, tree, region: bucketRegion, symbols };
  const policyWaves = policyWaveOperations(inWaves, waveContext);
  const withTemplates = [...stacks, ...governance, ...policyWaves, ...stackSets.operations].map(
    ({ operation }) => operation,
  );
  const policiesConclude = stacks.some(({ step }) => step === 'conclude');
  const surface = { governance, policyWaves, policiesConclude, stackSets: stackSets.operations };
  const drafts: Drafts = {
    settings: [
      ...templateBucketOperations(withTemplates, snapshot, bucketRegion),
      ...settingsOperations(config, snapshot, identity),
      ...stackSetsAccess(config, assembly, snapshot),
    ],
    accounts: accounts.operations,
    defaultPolicies,
    stacks,
    placeOf: placesIn(snapshot, identity),
    surface: orderSurface({ config, assembly, ...surface }),
  };
  const { operations, unordered } = ordered(drafts);
  const others = [...drafts.settings, ...drafts.accounts, ...drafts.defaultPolicies];
  const reached = reachedAccounts({ snapshot, identity, tree, others, stacks, ...surface });
  const reach = planReach(reached, tree, rollout);
  const context = {
    config,
    assembly,
    snapshot,
    identity,
    stacks: states,
    stackOperations: stacks,
    accountOperations: accounts.operations,
    settingsOperations: drafts.settings,
    defaultPolicyOperations: defaultPolicies,
    policyWaves,
  };
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
    stacks: [...stacks, ...governance, ...policyWaves].flatMap(({ change }) => (change ? [change] : [])),
    stackSets: stackSets.changes,
    templates: templatesOf([
      ...[...stacks, ...governance, ...policyWaves].flatMap(({ template }) => (template ? [template] : [])),
      ...stackSets.templates,
    ]),
    refusals: [...refusals(context), ...accounts.refusals, ...unordered, ...reachExceeded(reach, reached)],
    skipped: [...accounts.skipped, ...ignoredUnits(config), ...stackSets.skipped],
    unmanaged: unmanaged(config, snapshot, identity),
    notChecked: [...snapshot.notRead, ...accounts.notChecked],
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

/** The operations in an order that keeps every target guarded, or the refusal that says why there is none. */
function ordered(drafts: Drafts): { operations: Operation[]; unordered: Refusal[] } {
  try {
    return { operations: inSafeOrder(drafts), unordered: [] };
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

function templatesOf(templates: JsonObject[]): Record<string, JsonObject> {
  return Object.fromEntries(templates.map((template) => [fingerprint(template), template]));
}

function ignoredUnits(config: Config): Note[] {
  return config.organizationalUnits
    .filter((unit) => unit.ignored)
    .map(({ path }) => ({ what: `ou:${path}`, why: 'ignore: true. The OU and what is in it are left alone.' }));
}
