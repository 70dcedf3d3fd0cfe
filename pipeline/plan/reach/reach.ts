import type { Action, Operation, PlanReach, ReachException, RolloutConfig, Snapshot } from '../../model/index.js';
import type { GovernanceOperation } from '../governance-stacks/plan-governance-stacks.js';
import type { Identity } from '../identity.js';
import type { PolicyWaveOperation } from '../policy-waves/policy-wave-operations.js';
import type { PlannedAccount, PlannedTree } from '../stack-sets/planned-accounts.js';
import type { StackSetOperation } from '../stack-sets/stack-set-operations.js';
import type { Step } from '../stacks/phases.js';
import type { StackOperation } from '../stacks/stack-operations.js';
import { organizationWide } from './organization-wide.js';
import { policyNodes } from './policy-nodes.js';

/** What a plan does, as far as it matters whom that affects. */
export interface Reaching {
  snapshot: Snapshot;
  identity: Identity;
  tree: PlannedTree;
  /** Accounts, settings and AWS's own policies. */
  others: readonly Operation[];
  stacks: readonly StackOperation[];
  governance: readonly GovernanceOperation[];
  policyWaves: readonly PolicyWaveOperation[];
  stackSets: readonly StackSetOperation[];
}

/**
 * The member accounts that a plan affects:
 *
 * - accounts that are created, moved, tagged, or made administrator of a service;
 * - accounts in which stack sets create, update or remove stacks;
 * - accounts below what a policy is attached to or detached from, and below all targets of one whose document changes;
 *   below those that get or lose FullAWSAccess, too, and below the OUs of a control;
 * - all of them, where an organization trail, an organization conformance pack or the like changes.
 *
 * Waves do not lower it: what they reach in the end counts. Accounts that are closed or suspended do not count, and neither
 * do OUs, names, trusted access and policy types, which change nothing in an account.
 */
export function reachedAccounts(reaching: Reaching): PlannedAccount[] {
  const { tree, identity, snapshot } = reaching;
  const living = livingAccounts(tree);
  const wide = organizationWide(reaching.governance);
  if (wide.everybody) return living;
  const targets = new Map<string, string[]>();
  for (const { policyId, targetId } of snapshot.attachments)
    targets.set(policyId, [...(targets.get(policyId) ?? []), targetId]);
  const targetsOf = (policyId: string) => targets.get(policyId) ?? [];
  const nodes = [
    ...reaching.stacks
      .filter(({ step }) => !changesNothingLive.has(step))
      .flatMap(({ change }) => policyNodes(change?.changes ?? [], targetsOf)),
    // A wave is a part of what the policy reaches in its last step, and counts by itself where a rollout is taken back.
    ...reaching.policyWaves.flatMap(({ change }) => policyNodes(change?.changes ?? [], targetsOf)),
    ...reaching.others.flatMap(({ action }) => namedBy(action)),
    ...reaching.stackSets.flatMap(({ reached, operation }) => [...reached, ...namedBy(operation.action)]),
    ...wide.nodes,
  ];
  const named = new Set(nodes.map((node) => identity.symbolOf(node)));
  return living.filter((account) => named.has(account.key) || chainOf(account, tree).some((unit) => named.has(unit)));
}

/** What a plan reaches, beside what it may. */
export function planReach(
  reached: readonly PlannedAccount[],
  tree: PlannedTree,
  { maximumReach, reachExceptions }: RolloutConfig,
): PlanReach {
  const accounts = reached.length;
  const exceeds = maximumReach !== null && accounts > maximumReach;
  const exception = exceeds ? exceptionFor(accounts, reachExceptions) : undefined;
  return {
    accounts,
    of: livingAccounts(tree).length,
    maximum: maximumReach,
    exception: exception
      ? `${exception.reason} (up to ${exception.maximumReach} accounts until ${exception.expires}, accepted by ${exception.owner})`
      : null,
  };
}

/** Of the exceptions that allow as many, the one that allows least. */
function exceptionFor(accounts: number, exceptions: readonly ReachException[]): ReachException | undefined {
  return exceptions
    .filter(({ maximumReach }) => maximumReach >= accounts)
    .sort((a, b) => a.maximumReach - b.maximumReach || (a.expires < b.expires ? 1 : -1))[0];
}

/** Steps that take in what was changed by hand, or pass live objects from stack to stack. */
const changesNothingLive: ReadonlySet<Step> = new Set(['sync', 'release', 'import']);

const over: ReadonlySet<PlannedAccount['state']> = new Set(['SUSPENDED', 'PENDING_CLOSURE', 'CLOSED']);

function livingAccounts({ accounts }: PlannedTree): PlannedAccount[] {
  return accounts.filter(({ state }) => !over.has(state));
}

/** The accounts and targets that an operation of accounts, settings, AWS's own policies or stack sets names. */
function namedBy(action: Action): string[] {
  switch (action.type) {
    case 'createAccount':
      return [`\${account:${action.name}}`];
    case 'moveAccount':
    case 'tagAccount':
    case 'registerDelegatedAdministrator':
      return [action.account];
    case 'attachDefaultPolicy':
    case 'detachDefaultPolicy':
      return [action.target];
    case 'removeInstances':
      return action.instances.map(({ account }) => account);
    default:
      return [];
  }
}

/** Symbols or ids of the root and the OUs above an account. */
function chainOf({ path }: PlannedAccount, tree: PlannedTree): string[] {
  if (path === 'Root') return [tree.unitOf('Root')];
  const names = path.split('/');
  return [tree.unitOf('Root'), ...names.map((_, index) => tree.unitOf(names.slice(0, index + 1).join('/')))];
}
