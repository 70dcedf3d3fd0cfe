import { type Action, nameOfSymbol, type Operation } from '../../model/index.js';
import type { PlaceOf } from '../places.js';
import type { PolicyWaveOperation } from '../policy-waves/policy-wave-operations.js';
import type { Step } from '../stacks/phases.js';
import type { StackOperation } from '../stacks/stack-operations.js';
import { type Creations, creationsBySymbol, creationsOf } from './creations.js';
import { CyclicPlan, inOrder } from './in-order.js';
import { arrivesAfter, departsBefore, shrinksFirst } from './moves-and-allows.js';
import { instanceRemovals, type OrderedSurface, type orderSurface } from './wider-surface.js';
import { withoutCircles } from './without-circles.js';

export { CyclicPlan } from './in-order.js';

/** All operations of a plan, before they are put in order. */
export interface Drafts {
  settings: Operation[];
  accounts: Operation[];
  defaultPolicies: Operation[];
  /** By stack in assembly order, each stack's steps in their order. */
  stacks: StackOperation[];
  placeOf: PlaceOf;
  surface: OrderedSurface;
}

/**
 * Puts the operations in order. The rules, each for a reason:
 *
 * 1. Enable before use: policy types, trusted access and the template bucket come before what needs them.
 * 2. What has no id yet (a new account, an OU of another stack) comes before what refers to it.
 * 3. Tighten before an account moves, loosen after.
 * 4. `FullAWSAccess` goes once the lists that replace it are attached, and comes back before they leave. What shrinks goes
 *    before what widens; accounts leave a target before its Allow shrinks or widens, and arrive after.
 * 5. A stack's steps follow each other; what one stack releases, another adopts after that; deletions come last.
 * 6. What accounts carry comes in waves: see {@link orderSurface}.
 *
 * @throws CyclicPlan where no order keeps all of them
 */
export function inSafeOrder(drafts: Drafts): Operation[] {
  const all = { ...drafts, creations: creationsBySymbol(drafts.accounts) };
  const operations = [
    ...drafts.settings.map((operation) => after(operation, beforeSetting(operation, all))),
    ...drafts.accounts.map((operation) => after(operation, beforeAccount(operation, all))),
    ...drafts.stacks.map((draft) => after(draft.operation, beforeStack(draft, all))),
    ...drafts.defaultPolicies.map((operation) => after(operation, beforeDefaultPolicy(operation, all))),
    ...drafts.surface.stackSets.map((draft) => after(draft.operation, beforeSurface(draft, all))),
    ...drafts.surface.governance.map((draft) => after(draft.operation, beforeSurface(draft, all))),
    ...drafts.surface.policyWaves.map((draft) => after(draft.operation, beforePolicyStep(draft, all))),
    ...drafts.surface.gates.map(({ operation }) => after(operation, drafts.surface.before.get(operation.id) ?? [])),
  ];
  try {
    return inOrder(operations);
  } catch (error) {
    if (!(error instanceof CyclicPlan)) throw error;
    return inOrder(withoutCircles(operations, preferred(drafts)));
  }
}

type All = Drafts & { creations: Creations };

/** What operations wait for where an order allows it; the rest they wait for in any case. */
function preferred({ stacks, surface }: Drafts): ReadonlyMap<string, readonly string[]> {
  const concluding = stacks.filter(({ step }) => step === 'conclude');
  return new Map([
    ...surface.preferred,
    ...concluding.map(({ operation }) => [operation.id, surface.beforeLastWave] as const),
  ]);
}

function after(operation: Operation, on: string[]): Operation {
  return { ...operation, dependsOn: [...new Set(on)].filter((id) => id !== operation.id).sort() };
}

function beforeSetting({ action }: Operation, { settings, creations }: All): string[] {
  if (action.type !== 'registerDelegatedAdministrator') return [];
  const trusted = settings.filter(
    (s) => s.action.type === 'enableTrustedAccess' && s.action.service === action.service,
  );
  return [...creationsOf([action.account], creations), ...trusted.map(({ id }) => id)];
}

function beforeAccount(operation: Operation, all: All): string[] {
  const { action } = operation;
  if (action.type === 'createAccount' || !('account' in action)) return [];
  const created = creationsOf([action.account], all.creations);
  if (action.type !== 'moveAccount') return created;
  const changes = all.defaultPolicies.filter((change) => arrivesAfter(operation, change, all.placeOf));
  const baseline = all.surface.beforeMoves.get(operation.id) ?? [];
  return [
    ...created,
    ...heldFirst(operation, all),
    // What only tightens comes before an account moves; what also loosens is refused beside a move.
    ...(created.length === 0 ? steps(all, 'conclude') : []),
    ...steps(all, 'attach', 'swap'),
    ...changes.map(({ id }) => id),
    ...baseline,
  ];
}

/** The way of a new account: into the holding OU, then out of it. */
function heldFirst({ id }: Operation, { accounts }: All): string[] {
  const hold = id.replace('account:move:', 'account:hold:');
  return accounts.filter((other) => other.id === hold && other.id !== id).map((other) => other.id);
}

/** Enable before use: all settings come first; what it names must be there. */
function beforeSurface({ operation, needs }: { operation: Operation; needs: string[] }, all: All): string[] {
  const { surface, settings, creations } = all;
  return [
    ...settings.map(({ id }) => id),
    ...creationsOf(needs, creations),
    ...unitSteps(needs, all),
    ...(surface.before.get(operation.id) ?? []),
  ];
}

/** A new document comes when everything else that comes is there; its second policy goes when the first one has it. */
function beforePolicyStep(draft: PolicyWaveOperation, all: All): string[] {
  const first =
    draft.step === 'wave' ? steps(all, 'sync', 'release', 'import', 'attach', 'swap') : steps(all, 'conclude');
  return [...beforeSurface(draft, all), ...first];
}

/** What the last wave waits for: every earlier wave of policies and of stack sets, and the gates behind them. */
function beforeConclusion({ surface }: All): string[] {
  return [
    ...surface.beforeLastWave,
    ...surface.policyWaves.filter(({ step }) => step === 'wave').map(({ operation }) => operation.id),
    ...surface.gates.filter(({ train }) => train === 0).map(({ operation }) => operation.id),
  ];
}

/** The steps in which stacks of the organization adopt or make the OUs among these symbols. */
function unitSteps(needs: readonly string[], { stacks }: All): string[] {
  const paths = new Set(needs.flatMap((symbol) => (symbol.startsWith('${ou:') ? nameOfSymbol(symbol) : [])));
  if (paths.size === 0) return [];
  const holds = ({ objects }: StackOperation['stack']) =>
    Object.values(objects).some((object) => object.kind === 'ou' && paths.has(object.path));
  return stacks
    .filter(({ step, stack }) => (step === 'attach' || step === 'import') && holds(stack))
    .map(({ operation }) => operation.id);
}

function beforeDefaultPolicy(operation: Operation, all: All): string[] {
  const { accounts, defaultPolicies, placeOf } = all;
  const shrinks = defaultPolicies.filter((other) => shrinksFirst(other, operation, placeOf));
  const departures = accounts.filter((move) => departsBefore(move, operation, placeOf));
  return [...steps(all, 'attach', 'swap'), ...[...shrinks, ...departures].map(({ id }) => id)];
}

function beforeStack(draft: StackOperation, all: All): string[] {
  const { step, stack, operation, needs } = draft;
  const moves = idsOf(all.accounts, 'moveAccount');
  const large = operation.action.type === 'changeSet' && operation.action.templateBucket !== null;
  const ids = [...previousStep(draft, all), ...(large ? idsOf(all.settings, 'createTemplateBucket') : [])];
  // What only follows the live state, or lets go, needs nothing that this plan makes.
  if (step === 'sync' || step === 'release') return ids;
  ids.push(...steps(all, 'release'), ...creationsOf(needs, all.creations), ...unitStacks(draft, all));
  ids.push(...policyTypesOf(stack.desired, all));
  if (step === 'swap') ids.push(...steps(all, 'attach'));
  if (step === 'conclude') ids.push(...steps(all, 'attach', 'swap'), ...beforeConclusion(all));
  if (step === 'detach')
    ids.push(...moves, ...steps(all, 'attach', 'swap', 'conclude'), ...all.defaultPolicies.map(({ id }) => id));
  if (step === 'remove') ids.push(...moves, ...steps(all, 'detach'), ...instanceRemovals(all.surface.stackSets));
  return ids;
}

function previousStep({ stack, operation }: StackOperation, { stacks }: All): string[] {
  const own = stacks.filter((draft) => draft.stack.name === stack.name).map((draft) => draft.operation.id);
  return own.slice(0, own.indexOf(operation.id)).slice(-1);
}

/** The steps in which other stacks adopt or make the OUs that this one refers to. */
function unitStacks({ stack, needs }: StackOperation, { stacks }: All): string[] {
  if (!needs.some((symbol) => symbol.startsWith('${ou:'))) return [];
  const holdsUnits = ({ objects }: StackOperation['stack']) => Object.values(objects).some(({ kind }) => kind === 'ou');
  return stacks
    .filter((other) => other.stack.name !== stack.name && holdsUnits(other.stack))
    .filter(({ step }) => step === 'attach' || step === 'import')
    .map(({ operation }) => operation.id);
}

function policyTypesOf(resources: StackOperation['stack']['desired'], { settings }: All): string[] {
  const types = new Set(Object.values(resources).map((resource) => resource.Properties['Type']));
  return settings
    .filter(({ action }) => action.type === 'enablePolicyType' && types.has(action.policyType))
    .map(({ id }) => id);
}

function steps({ stacks }: All, ...wanted: Step[]): string[] {
  return stacks.filter(({ step }) => wanted.includes(step)).map(({ operation }) => operation.id);
}

function idsOf(operations: Operation[], type: Action['type']): string[] {
  return operations.filter(({ action }) => action.type === type).map(({ id }) => id);
}
