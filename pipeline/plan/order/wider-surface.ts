import type { Assembly, Config, Operation } from '../../model/index.js';
import type { GovernanceOperation } from '../governance-stacks/plan-governance-stacks.js';
import type { PolicyWaveOperation } from '../policy-waves/policy-wave-operations.js';
import type { StackSetOperation } from '../stack-sets/stack-set-operations.js';
import { type Baseline, baselineOf } from './baseline.js';
import { type Gate, gates, type Position } from './gates.js';
import { trains } from './trains.js';

/** The operations of everything beside the organization itself, before they are put in order. */
export interface Surface {
  config: Config;
  assembly: Assembly;
  governance: GovernanceOperation[];
  policyWaves: PolicyWaveOperation[];
  /** Whether a policy gets the document that came in waves. */
  policiesConclude: boolean;
  stackSets: StackSetOperation[];
}

/** The same, with the gates between waves and what each of them has to wait for among themselves. */
export interface OrderedSurface extends Surface {
  gates: Gate[];
  /** Operation id → ids that come first. */
  before: ReadonlyMap<string, string[]>;
  /** Of those, the ones that are left out rather than that no order is found: to wait for waves of other stack sets. */
  preferred: ReadonlyMap<string, string[]>;
  /** Waves of stack sets before the last one: a policy that comes in waves is in force everywhere with the last. */
  beforeLastWave: readonly string[];
  /** Account operations: the last move of a new account waits for its baseline. Operation id → ids that come first. */
  beforeMoves: ReadonlyMap<string, string[]>;
}

/**
 * Puts the wider surface in order. The rules:
 *
 * 1. A stack set is made before its first wave; its waves follow each other; its auto-deployment is off before them and on
 *    after them; what it takes out goes after all waves, and the stack set itself last.
 * 2. A wave of any stack set of a train comes after the earlier waves of all stack sets of the train, and the gate in between,
 *    but for those that wait for it themselves: see {@link withoutCircles}.
 * 3. What depends on a stack set comes after it: a stack after all of its waves, a stack set wave by wave.
 * 4. A wave waits for the accounts that are created or moved into it; a new account waits in the holding OU, and moves to
 *    its place when the waves that reach it there are done.
 */
export function orderSurface(surface: Surface): OrderedSurface {
  const { config, assembly, governance, policyWaves, stackSets } = surface;
  const trainOf = trains([
    ...assembly.governanceStacks.map(({ name, dependsOn }) => ({ name, kind: 'stack' as const, dependsOn })),
    ...assembly.stackSets.map(({ name, dependsOn, rollout }) => ({ name, kind: rollout, dependsOn })),
  ]);
  const between = gates(config.rollout, positions(surface, trainOf), config.homeRegion);
  const dependencies = new Map(assembly.stackSets.map(({ name, dependsOn }) => [name, dependsOn]));
  const baseline = baselineOf(config, assembly, stackSets);
  const all: All = { ...surface, gates: between, trainOf, dependencies, baseline };
  const before = new Map<string, string[]>();
  for (const draft of stackSets) before.set(draft.operation.id, beforeStackSet(draft, all));
  for (const draft of policyWaves) before.set(draft.operation.id, beforePolicyWave(draft, all));
  for (const draft of governance) before.set(draft.operation.id, beforeGovernance(draft, all));
  for (const { operation, train, wave } of between)
    before.set(
      operation.id,
      wavesOf(all, train, (index) => index <= wave),
    );
  const preferred = new Map(between.map(({ operation: { id } }) => [id, before.get(id) ?? []]));
  for (const draft of stackSets) preferred.set(draft.operation.id, othersWaves(draft, all));
  const last = config.rollout.waves.length - 1;
  const beforeLastWave = wavesOf({ ...all, policyWaves: [] }, 0, (index) => index < last);
  return { ...surface, gates: between, before, preferred, beforeLastWave, beforeMoves: baseline.beforeMoves };
}

interface All extends Surface {
  gates: Gate[];
  trainOf: ReadonlyMap<string, number>;
  dependencies: ReadonlyMap<string, readonly string[]>;
  baseline: Baseline;
}

/** Ids of the wave operations of a train whose positions fit. Policies come with the first train. */
function wavesOf({ stackSets, policyWaves, trainOf }: All, train: number, fits: (wave: number) => boolean): string[] {
  const ofSets = stackSets.filter(({ step, name }) => step === 'wave' && (trainOf.get(name) ?? 0) === train);
  const ofPolicies = train === 0 ? policyWaves.filter(({ step }) => step === 'wave') : [];
  return [...ofSets, ...ofPolicies]
    .filter(({ wave }) => wave !== null && fits(wave))
    .map(({ operation }) => operation.id);
}

/**
 * Where something changes: train and wave. A policy in waves changes itself when the last wave's turn comes, and the waves
 * before it have its document by then. Of a rollout that an earlier plan began, the waves that are done count, too: what is
 * to stand behind them has to hold for whoever goes on.
 */
function positions({ config, policiesConclude, stackSets }: Surface, trainOf: ReadonlyMap<string, number>): Position[] {
  const ofPolicies = policiesConclude ? config.rollout.waves.map((_, wave) => ({ train: 0, wave })) : [];
  const ofSets = stackSets.flatMap(({ step, name, wave, takenUpAfter = [] }) => {
    const train = trainOf.get(name) ?? 0;
    const own = step === 'wave' && wave !== null && wave >= 0 ? [{ train, wave }] : [];
    return [...own, ...takenUpAfter.map((earlier) => ({ train, wave: earlier }))];
  });
  return [...ofPolicies, ...ofSets];
}

function beforePolicyWave({ step, wave, name }: PolicyWaveOperation, all: All): string[] {
  const own = (...steps: PolicyWaveOperation['step'][]) =>
    all.policyWaves
      .filter((other) => other.name === name && steps.includes(other.step))
      .map(({ operation }) => operation.id);
  if (step === 'detach') return own('wave');
  if (step === 'delete') return own('wave', 'detach');
  return [...passedGates(all, 0, wave ?? 0), ...wavesOf(all, 0, (index) => index < (wave ?? 0))];
}

function passedGates({ gates: between }: All, train: number, wave: number): string[] {
  return between.filter((gate) => gate.train === train && gate.wave < wave).map(({ operation }) => operation.id);
}

function beforeStackSet(draft: StackSetOperation, all: All): string[] {
  const own = (...steps: StackSetOperation['step'][]) =>
    all.stackSets
      .filter(({ name, step }) => name === draft.name && steps.includes(step))
      .map(({ operation }) => operation.id);
  if (draft.step === 'create' || draft.step === 'pause') return [];
  if (draft.step === 'settings') return own('create', 'pause', 'wave', 'remove');
  if (draft.step === 'delete') return [...own('remove'), ...deletions(all)];
  if (draft.step === 'remove') return [...own('create', 'pause'), ...allWaves(all)];
  return [
    ...own('create', 'pause'),
    // A stack set that nobody is to have any more changes when nobody has it: until then, a change would reach its stacks.
    ...(draft.accounts.length === 0 ? own('remove') : []),
    ...earlierWaves(draft, all),
    ...dependenciesOf(draft, all),
    ...arrivals(draft, all),
  ];
}

function earlierWaves({ name, wave }: StackSetOperation, all: All): string[] {
  if (wave === null || wave < 0) return [];
  const train = all.trainOf.get(name) ?? 0;
  return [...passedGates(all, train, wave), ...wavesOf(all, train, (index) => index < wave)];
}

/** Earlier waves of everything else. */
function othersWaves({ name, wave }: StackSetOperation, all: All): string[] {
  if (wave === null || wave < 0) return [];
  const own = new Set(all.stackSets.filter((other) => other.name === name).map(({ operation }) => operation.id));
  const needed = new Set(dependenciesOf({ name, wave }, all));
  const earlier = wavesOf(all, all.trainOf.get(name) ?? 0, (index) => index < wave);
  return earlier.filter((id) => !own.has(id) && !needed.has(id));
}

/** What a wave stands on: the same and earlier waves of stack sets, and whole stacks. */
function dependenciesOf({ name, wave }: Pick<StackSetOperation, 'name' | 'wave'>, all: All): string[] {
  return (all.dependencies.get(name) ?? []).flatMap((dependency) => [
    ...all.stackSets
      .filter((other) => other.name === dependency && other.step !== 'remove' && other.step !== 'delete')
      .filter((other) => other.wave === null || wave === null || other.wave <= wave)
      // Its settings come after its last wave, and nothing stands on them.
      .filter(({ step }) => step === 'wave' || step === 'create')
      .map(({ operation }) => operation.id),
    ...all.governance.filter((other) => other.name === dependency).map(({ operation }) => operation.id),
  ]);
}

function beforeGovernance({ dependsOn, operation }: GovernanceOperation, all: All): string[] {
  if (operation.action.type === 'deleteStack') return allWaves(all);
  return dependsOn.flatMap((dependency) => [
    ...all.stackSets
      .filter(({ name, step }) => name === dependency && (step === 'wave' || step === 'create'))
      .map((other) => other.operation.id),
    ...all.governance.filter(({ name }) => name === dependency).map((other) => other.operation.id),
  ]);
}

/** The waves of all stack sets that somebody is in. */
function allWaves({ stackSets }: All): string[] {
  return stackSets
    .filter(({ step, accounts }) => step === 'wave' && accounts.length > 0)
    .map(({ operation }) => operation.id);
}

/** Stacks that go: they may look at what is in the stack sets. */
function deletions({ governance }: All): string[] {
  return governance
    .filter(({ operation }) => operation.action.type === 'deleteStack')
    .map(({ operation }) => operation.id);
}

/** The creations and moves that bring the accounts of a wave to where it reaches them. */
function arrivals({ accounts, name }: StackSetOperation, { baseline }: All): string[] {
  return accounts.flatMap((account) => {
    const { create, hold, move } = account.arrival;
    const arrival = baseline.includes(name, account) ? (hold ?? create) : (move ?? create);
    return arrival === null ? [] : [arrival];
  });
}

/** Ids of operations that must be over before OUs are deleted: a stack set that is at work below one would fail. */
export function instanceRemovals(stackSets: readonly StackSetOperation[]): Operation['id'][] {
  return stackSets.filter(({ step }) => step === 'remove').map(({ operation }) => operation.id);
}
