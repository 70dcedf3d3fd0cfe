import {
  asShown,
  type Config,
  isManaged,
  isWithin,
  type JsonObject,
  type LiveStackSet,
  type Note,
  type Snapshot,
  type StackSetChange,
  type SynthesizedStackSet,
  stackSetNotes,
} from '../../model/index.js';
import type { Identity } from '../identity.js';
import { effectiveParameters } from '../templates/effective-parameters.js';
import { templateChanges } from '../templates/template-changes.js';
import { type InstanceChanges, instanceChanges, unknownUnits } from './instance-changes.js';
import { leavingInstances } from './leaving-instances.js';
import type { PlannedTree } from './planned-accounts.js';
import { type SetWave, setWaves } from './set-waves.js';
import {
  createOperation,
  deleteOperation,
  descriptionOf,
  pauseOperation,
  removeOperation,
  type StackSetOperation,
  settingsOperation,
  waveOperation,
} from './stack-set-operations.js';
import { ignoredUnits, targetedAccounts } from './targeted-accounts.js';

/** What the plan does to stack sets. */
export interface StackSetPlan {
  operations: StackSetOperation[];
  changes: StackSetChange[];
  /** Templates of the stack sets that change. */
  templates: JsonObject[];
  skipped: Note[];
  notChecked: Note[];
}

interface Context {
  config: Config;
  snapshot: Snapshot;
  identity: Identity;
  tree: PlannedTree;
  ignored: string[];
  templateBucket: string;
}

/** Compares the stack sets that the config wants with those that live, wave by wave, account by account, Region by Region. */
export function planStackSets(wanted: readonly SynthesizedStackSet[], around: Omit<Context, 'ignored'>): StackSetPlan {
  const { config, snapshot, tree } = around;
  const context: Context = { ...around, ignored: ignoredUnits(config) };
  const live = new Map(snapshot.stackSets.map((set) => [set.name, set]));
  const names = new Set(wanted.map(({ name }) => name));
  const plans = [
    ...wanted.map((set) => wantedSet(whereIgnoredAllows(set, context), live.get(set.name) ?? null, context)),
    ...snapshot.stackSets
      .filter(({ name, description }) => !names.has(name) && isManaged(description))
      .map((set) => leftOverSet(set, context)),
  ];
  return {
    operations: plans.flatMap(({ operations }) => operations),
    changes: plans.flatMap(({ change, operations }) => (operations.length > 0 ? [change] : [])),
    templates: plans.flatMap(({ template, operations }) => (template && operations.length > 0 ? [template] : [])),
    skipped: [...(wanted.length > 0 ? suspended(tree) : []), ...plans.flatMap(({ stays }) => (stays ? [stays] : []))],
    notChecked: snapshot.stackSets.some(({ name, instances }) => names.has(name) && instances.length > 0)
      ? [changedByHand]
      : [],
  };
}

const changedByHand: Note = {
  what: 'stacks in accounts',
  why: 'they are compared as StackSets reports them; one that somebody changed or deleted in its account by hand is not seen',
};

interface OnePlan {
  operations: StackSetOperation[];
  change: StackSetChange;
  template: JsonObject | null;
  /** Why it is not taken away altogether. */
  stays?: Note | null;
}

/** Auto-deployment would reach into ignored OUs, which nobody may touch: it is off where a target has one below it. */
function whereIgnoredAllows(set: SynthesizedStackSet, { ignored }: Context): SynthesizedStackSet {
  const reaches = set.targets.organizationalUnits.some((unit) => ignored.some((path) => isWithin(path, unit)));
  return reaches ? { ...set, autoDeployment: false } : set;
}

function wantedSet(set: SynthesizedStackSet, live: LiveStackSet | null, context: Context): OnePlan {
  const { config, identity, tree, ignored, templateBucket } = context;
  const { rollout } = config;
  const waves = setWaves(set, rollout, targetedAccounts(set.targets, tree, ignored), tree);
  const changes = instanceChanges(set, live, waves, identity);
  const of = { set, live, templateBucket };
  const deploying = waves.flatMap((wave, index) => {
    const counts = changes.waves[index];
    if (!counts || !isNeeded(index, { set, live, waves, changes, identity })) return [];
    // A rollout that is taken up by a new plan passes the gates again that stand behind its earlier waves.
    const earlier = counts.behind ? waves.slice(0, index).filter(({ accounts }) => accounts.length > 0) : [];
    return [{ ...waveOperation(of, wave, counts, rollout), takenUpAfter: earlier.map((one) => one.index) }];
  });
  // Off before waves, and before stacks are taken out of accounts that it would deploy to again.
  const ends = changes.setChanges || !set.autoDeployment;
  const pause = live?.autoDeployment.enabled && ends ? [pauseOperation(set, live)] : [];
  // What is paused comes back on. A new stack set has auto-deployment off until its waves are done.
  const enabled = pause.length === 0 && (live?.autoDeployment.enabled ?? false);
  const differs = live ? settingsDiffer(set, live, enabled) : set.autoDeployment;
  const settings = differs ? [settingsOperation(set, enabled)] : [];
  const kept = {
    accounts: new Set(waves.flatMap((wave) => wave.accounts.map(({ key }) => key))),
    regions: set.regions,
  };
  const leaving = live ? leavingInstances(live, kept, context) : [];
  const removing = leaving.length > 0 ? [removeOperation(set, leaving, set.retainStacks, rollout)] : [];
  return {
    operations: [...(live ? [] : [createOperation(of)]), ...pause, ...deploying, ...settings, ...removing],
    change: changeOf(set, live, waves, { ...changes, leaving }, context),
    template: set.template,
  };
}

/** A wave is deployed where a stack of it differs, and the last one also where only the stack set itself does. */
function isNeeded(
  index: number,
  known: {
    set: SynthesizedStackSet;
    live: LiveStackSet | null;
    waves: readonly SetWave[];
    changes: InstanceChanges;
    identity: Identity;
  },
): boolean {
  const { set, live, waves, changes, identity } = known;
  const counts = changes.waves[index];
  if (counts && counts.create + counts.update > 0) return true;
  if (index !== waves.length - 1) return false;
  if (!live) return hasEmptyTargets(waves);
  const nobody = changes.waves.every(({ create, update }) => create + update === 0);
  return (changes.setChanges && nobody) || unknownUnits(set, live, waves, identity);
}

/** Whether there is an OU that no stack of any wave makes known. */
function hasEmptyTargets(waves: readonly SetWave[]): boolean {
  const all = waves.flatMap(({ targets }) => targets);
  const reached = new Set(all.filter(({ accounts }) => accounts.length > 0).map((target) => target.organizationalUnit));
  return all.some(({ organizationalUnit }) => !reached.has(organizationalUnit));
}

/** @param enabled whether auto-deployment is on when the waves are done */
function settingsDiffer(set: SynthesizedStackSet, live: LiveStackSet, enabled: boolean): boolean {
  if (enabled !== set.autoDeployment || live.description !== descriptionOf(set)) return true;
  return enabled && live.autoDeployment.retainStacks !== set.retainStacks;
}

/** What was the config's and is no more: its stacks leave as it said of them, then the stack set goes. */
function leftOverSet(live: LiveStackSet, context: Context): OnePlan {
  const { retainStacks } = stackSetNotes(live.description);
  const leaving = leavingInstances(live, { accounts: new Set(), regions: [] }, context);
  const { rollout } = context.config;
  // What StackSets cannot reach, or nobody may touch, keeps the stack set alive.
  const staying = live.instances.length - total(leaving);
  const where = 'in accounts that are not active, or in OUs that are ignored';
  const why = `The config no longer asks for it. Of its stacks, ${staying} cannot be taken out (${where}), so it stays until they can.`;
  return {
    operations: [
      ...(leaving.length > 0 ? [removeOperation(live, leaving, retainStacks, rollout)] : []),
      ...(staying > 0 ? [] : [deleteOperation(live)]),
    ],
    change: {
      name: live.name,
      title: live.description.split('. ')[0] ?? live.name,
      regions: [...new Set(live.instances.map(({ region }) => region))].sort(),
      changes: templateChanges({ template: live.template, parameters: {}, pseudo: {} }, noTemplate),
      parameters: {},
      autoDeployment: false,
      waves: [],
      instances: { create: 0, update: 0, delete: total(leaving), unchanged: 0 },
      removal: leaving.length > 0 ? (retainStacks ? 'retain' : 'delete') : null,
    },
    template: null,
    stays: staying > 0 ? { what: `stack set ${live.name}`, why } : null,
  };
}

const noTemplate = { template: null, parameters: {}, pseudo: {} };

function changeOf(
  set: SynthesizedStackSet,
  live: LiveStackSet | null,
  waves: readonly SetWave[],
  { waves: counts, leaving }: InstanceChanges & { leaving: { regions: string[] }[] },
  { identity }: Context,
): StackSetChange {
  const parameters = asShown(set.template, effectiveParameters(set.template, set.parameters));
  const liveParameters = Object.fromEntries(
    Object.entries(asShown(set.template, live?.parameters ?? {})).map(([name, value]) => [
      name,
      identity.symbolOf(value),
    ]),
  );
  const before = live ? { template: live.template, parameters: liveParameters, pseudo: {} } : noTemplate;
  const sum = (of: 'create' | 'update' | 'unchanged') => counts.reduce((all, wave) => all + wave[of], 0);
  return {
    name: set.name,
    title: set.title,
    regions: set.regions,
    changes: templateChanges(before, { template: set.template, parameters, pseudo: {} }),
    parameters: asShown(set.template, set.parameters),
    autoDeployment: set.autoDeployment,
    waves: waves.map(({ name, accounts }) => ({
      name,
      accounts: accounts.map((account) => account.name ?? account.key).sort(),
    })),
    instances: { create: sum('create'), update: sum('update'), delete: total(leaving), unchanged: sum('unchanged') },
    removal: leaving.length > 0 ? (set.retainStacks ? 'retain' : 'delete') : null,
  };
}

function total(instances: readonly { regions: string[] }[]): number {
  return instances.reduce((sum, { regions }) => sum + regions.length, 0);
}

/** StackSets cannot reach accounts that are not active. */
function suspended(tree: PlannedTree): Note[] {
  const names = tree.accounts
    .filter(({ state }) => state !== 'ACTIVE')
    .map(({ name, key, state }) => `${name ?? key} (${state})`);
  if (names.length === 0) return [];
  return [{ what: 'stack sets', why: `They pass over accounts that are not active: ${names.join(', ')}.` }];
}
