import type { Action, Operation } from '../model/index.js';
import { accountToken } from './identity.js';
import type { Step } from './stacks/phases.js';
import type { StackOperation } from './stacks/stack-operations.js';

/** All operations of a plan, before they are put in order. */
export interface Drafts {
  settings: Operation[];
  accounts: Operation[];
  defaultPolicies: Operation[];
  /** By stack in assembly order, each stack's steps in their order. */
  stacks: StackOperation[];
}

/**
 * Puts the operations in order. The rules, each for a reason:
 *
 * 1. Enable before use: policy types, trusted access and the template bucket come before what needs them.
 * 2. What has no id yet (a new account, an OU of another stack) comes before what refers to it.
 * 3. Tighten before an account moves, loosen after.
 * 4. `FullAWSAccess` goes once the lists that replace it are attached, and comes back before they leave. What shrinks goes
 *    before what widens; accounts leave a target before its Allow shrinks and arrive after.
 * 5. A stack's steps follow each other; what one stack releases, another adopts after that; deletions come last.
 */
export function withDependencies(drafts: Drafts): Operation[] {
  const stacks = drafts.stacks.map(({ step, stack, operation, needs }) => ({
    step,
    operation,
    stackName: stack.name,
    needs,
    policyTypes: new Set(Object.values(stack.desired).map((resource) => resource.Properties['Type'])),
  }));
  const ids = (steps: Step[]) => stacks.filter(({ step }) => steps.includes(step)).map(({ operation }) => operation.id);
  const moves = drafts.accounts.filter(({ action }) => action.type === 'moveAccount');
  const creations = creationsBySymbol(drafts.accounts);
  const settings = drafts.settings.map((operation) => depend(operation, settingNeeds(operation, drafts, creations)));
  const accounts = drafts.accounts.map((operation) => {
    const isMove = operation.action.type === 'moveAccount';
    const shrinks = drafts.defaultPolicies.filter((change) => isMove && arrivesAtShrinking(operation, change));
    const after = isMove ? [...ids(['attach']), ...shrinks.map(({ id }) => id)] : [];
    return depend(operation, [...creationOf(symbolsIn(operation.action), creations), ...after]);
  });
  const defaultPolicies = drafts.defaultPolicies.map((operation) => {
    const widens = operation.action.type === 'attachDefaultPolicy';
    const shrinks = widens ? idsOf(drafts.defaultPolicies, 'detachDefaultPolicy') : [];
    const departures = moves.filter((move) => (widens ? startsIn : leaves)(move, operation)).map(({ id }) => id);
    return depend(operation, [...ids(['attach', 'swap']), ...shrinks, ...departures]);
  });
  const stackOperations = stacks.map(({ step, operation, stackName, needs, policyTypes }) => {
    const earlier = stacks.filter((other) => other.stackName === stackName && other.operation !== operation);
    const before = earlier.slice(
      0,
      stacks.filter((s) => s.stackName === stackName).findIndex((s) => s.operation === operation),
    );
    const after = before.slice(-1).map((other) => other.operation.id);
    if (step !== 'sync' && step !== 'release') {
      after.push(...ids(['release']));
      after.push(...creationOf(needs, creations), ...unitStacks(needs, stacks, stackName));
      after.push(...policyTypeNeeds(policyTypes, drafts));
    }
    if (operation.action.type === 'changeSet' && operation.action.templateBucket) after.push(...bucket(drafts));
    if (step === 'swap' || step === 'detach') after.push(...moves.map(({ id }) => id), ...ids(['attach']));
    if (step === 'detach') after.push(...drafts.defaultPolicies.map(({ id }) => id), ...ids(['swap']));
    if (step === 'remove') after.push(...ids(['detach']), ...moves.map(({ id }) => id));
    return depend(operation, after);
  });
  return inOrder([...settings, ...accounts, ...stackOperations, ...defaultPolicies]);
}

function depend(operation: Operation, on: string[]): Operation {
  return { ...operation, dependsOn: [...new Set(on)].filter((id) => id !== operation.id).sort() };
}

function idsOf(operations: Operation[], type: Action['type']): string[] {
  return operations.filter(({ action }) => action.type === type).map(({ id }) => id);
}

function settingNeeds({ action }: Operation, drafts: Drafts, creations: Creations): string[] {
  if (action.type !== 'registerDelegatedAdministrator') return [];
  return [
    ...creationOf([action.account], creations),
    ...drafts.settings
      .filter((other) => other.action.type === 'enableTrustedAccess' && other.action.service === action.service)
      .map(({ id }) => id),
  ];
}

function bucket(drafts: Drafts): string[] {
  return idsOf(drafts.settings, 'createTemplateBucket');
}

function policyTypeNeeds(types: ReadonlySet<unknown>, drafts: Drafts): string[] {
  return drafts.settings
    .filter(({ action }) => action.type === 'enablePolicyType' && types.has(action.policyType))
    .map(({ id }) => id);
}

/** Symbol → ids of the operations that create what it stands for. */
type Creations = ReadonlyMap<string, string[]>;

/** Tokens of documents name accounts too, and two names may give one token. Made once: accounts come in thousands. */
function creationsBySymbol(accounts: readonly Operation[]): Creations {
  const creations = new Map<string, string[]>();
  for (const { id, action } of accounts) {
    if (action.type !== 'createAccount') continue;
    for (const symbol of [`\${account:${action.name}}`, accountToken(action.name)]) {
      creations.set(symbol, [...(creations.get(symbol) ?? []), id]);
    }
  }
  return creations;
}

/** The creations of the accounts among these symbols. */
function creationOf(symbols: readonly string[], creations: Creations): string[] {
  return symbols.flatMap((symbol) => creations.get(symbol) ?? []);
}

function symbolsIn(action: Action): string[] {
  return 'account' in action ? [action.account] : [];
}

/** The steps in which other stacks make the OUs that these parameters stand for. */
function unitStacks(
  needs: readonly string[],
  stacks: { step: Step; stackName: string; operation: Operation }[],
  own: string,
): string[] {
  if (!needs.some((symbol) => symbol.startsWith('${ou:'))) return [];
  return stacks
    .filter(
      ({ step, stackName, operation }) =>
        stackName !== own && (step === 'attach' || step === 'import') && !operation.id.includes('-policies-'),
    )
    .map(({ operation }) => operation.id);
}

/**
 * Whether an account ends below a target whose `FullAWSAccess` goes. It may only arrive after: what its old place denied
 * and the new list denies too must not be open in between.
 */
function arrivesAtShrinking({ action: move }: Operation, change: Operation): boolean {
  if (move.type !== 'moveAccount' || change.action.type !== 'detachDefaultPolicy') return false;
  return change.action.target === move.account || within(move.to, change);
}

/** Whether an account leaves the target before its Allow shrinks: it does not need the list, and would be cut off. */
function leaves({ action: move }: Operation, change: Operation): boolean {
  return move.type === 'moveAccount' && within(move.from, change) && !within(move.to, change);
}

/** Whether an account moves out of, or inside, the target: before its Allow widens. */
function startsIn({ action: move }: Operation, change: Operation): boolean {
  return move.type === 'moveAccount' && within(move.from, change);
}

/** Whether an OU is the target of a change to `FullAWSAccess`, or below it. */
function within(symbol: string, { action }: Operation): boolean {
  const target = action.type === 'attachDefaultPolicy' || action.type === 'detachDefaultPolicy' ? action.target : '';
  if (target === '${root}') return true;
  return symbol === target || symbol.startsWith(`${target.slice(0, -1)}/`);
}

/** Topological order; among those that are free, the order in which they were drafted. */
function inOrder(operations: Operation[]): Operation[] {
  const waiting = new Map(operations.map((operation) => [operation.id, operation]));
  const ordered: Operation[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ dependsOn }) => dependsOn.every((id) => !waiting.has(id)));
    if (free.length === 0) throw new CyclicPlan([...waiting.keys()]);
    for (const operation of free) {
      ordered.push(operation);
      waiting.delete(operation.id);
    }
  }
  return ordered;
}

/** No order keeps every target guarded: accounts trade places between targets whose Allow shrinks on both sides. */
export class CyclicPlan extends Error {
  override name = 'CyclicPlan';
  readonly operations: string[];

  constructor(operations: string[]) {
    super(`no safe order for ${operations.join(', ')}`);
    this.operations = operations;
  }
}
