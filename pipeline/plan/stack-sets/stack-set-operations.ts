import {
  type CreateStackSetAction,
  counted,
  fingerprint,
  type Json,
  type LiveStackSet,
  type Operation,
  type OperationPreferences,
  type RemoveInstancesAction,
  type RolloutConfig,
  type SynthesizedStackSet,
  stackSetDescription,
  stackSetNotes,
} from '../../model/index.js';
import { fitsInline } from '../templates/fits-inline.js';
import type { OverrideChange } from './instance-changes.js';
import type { PlannedAccount } from './planned-accounts.js';
import type { SetWave } from './set-waves.js';

/** What the plan does to a stack set, one operation of it. */
export interface StackSetOperation {
  step: 'create' | 'pause' | 'wave' | 'settings' | 'remove' | 'delete';
  /** Name of the stack set. */
  name: string;
  operation: Operation;
  /** Position of its wave; -1 for what goes at once, null for what belongs to no wave. */
  wave: number | null;
  /** The accounts of the wave, each with the OU through which it is reached. */
  accounts: readonly PlannedAccount[];
  /** Keys of those of its accounts in which stacks are created or updated. */
  reached: readonly string[];
  /** Symbols that it needs. */
  needs: string[];
  /** Positions of the waves that an earlier plan has brought to where this wave is to be. */
  takenUpAfter?: readonly number[];
}

/** The operations of one stack set share this. */
export interface OperationsOf {
  set: SynthesizedStackSet;
  /** As it lives; null where it is new. */
  live: LiveStackSet | null;
  templateBucket: string;
}

export function createOperation({ set, templateBucket }: OperationsOf): StackSetOperation {
  const content = contentOf(set, templateBucket, descriptionOf(set));
  return {
    ...drafted('create', set.name, {
      title: `Create stack set ${set.name} (${set.title})`,
      before: null,
      after: { template: content.template, parameters: set.parameters, regions: set.regions },
      action: { type: 'createStackSet', ...content },
    }),
    needs: Object.values(set.parameters),
  };
}

/** A wave that has something to do: `counts` says how much of it. */
export function waveOperation(
  { set, live, templateBucket }: OperationsOf,
  wave: SetWave,
  counts: { create: number; update: number; reached: readonly string[]; overrides: readonly OverrideChange[] },
  rollout: RolloutConfig,
): StackSetOperation {
  const content = contentOf(set, templateBucket, descriptionInWaves(set, live));
  const inWave = new Set(wave.accounts.map(({ name }) => name));
  const overrides = set.overrides.filter(({ account }) => inWave.has(account));
  const what = [
    counts.create > 0 ? `create ${counted(counts.create, 'stack')}` : '',
    counts.update > 0 ? `update ${counted(counts.update, 'stack')}` : '',
  ].filter(Boolean);
  const places = `${counted(what.length > 0 ? counts.reached.length : wave.accounts.length, 'account')} × ${counted(set.regions.length, 'Region')}`;
  return {
    ...drafted('wave', set.name, {
      id: `wave:${wave.name}`,
      title: `Stack set ${set.name}, wave ${wave.name}: ${what.join(' and ') || 'set up'} (${places})`,
      before: {
        create: counts.create,
        update: counts.update,
        ...(counts.overrides.length > 0 ? { overrides: counts.overrides as unknown as Json } : {}),
      },
      after: { template: content.template, accounts: wave.accounts.length, regions: set.regions.length },
      action: {
        type: 'deployWave',
        ...content,
        wave: wave.name,
        targets: wave.targets,
        regions: set.regions,
        overrides: overrides.map(({ account, parameters }) => ({ account: `\${account:${account}}`, parameters })),
        preferences: preferencesOf(rollout, wave, set.regions),
      },
    }),
    wave: wave.index,
    accounts: wave.accounts,
    reached: counts.reached,
    needs: [
      ...Object.values(set.parameters),
      ...overrides.flatMap(({ parameters }) => Object.values(parameters)),
      ...wave.targets.map(({ organizationalUnit }) => organizationalUnit),
    ],
  };
}

/** Auto-deployment does not wait for waves, nor for stacks to be taken out: it is off before either. */
export function pauseOperation(set: SynthesizedStackSet, live: LiveStackSet): StackSetOperation {
  return drafted('pause', set.name, {
    title: set.autoDeployment
      ? `Stack set ${set.name}: pause auto-deployment while its waves run`
      : `Stack set ${set.name}: turn auto-deployment off`,
    before: { autoDeployment: true },
    after: { autoDeployment: false },
    action: {
      type: 'setAutoDeployment',
      stackSet: set.name,
      region: set.region,
      description: live.description,
      enabled: false,
      retainStacks: live.autoDeployment.retainStacks,
    },
  });
}

/** @param enabled whether auto-deployment is on before */
export function settingsOperation(set: SynthesizedStackSet, enabled: boolean): StackSetOperation {
  const { name, region, autoDeployment, retainStacks } = set;
  const keeps = retainStacks ? 'keeps' : 'deletes';
  const off = enabled ? 'auto-deployment off' : 'its description is brought up to date';
  const title = autoDeployment
    ? `Stack set ${name}: auto-deployment on; it ${keeps} the stacks of accounts that leave`
    : `Stack set ${name}: ${off}`;
  const after = { autoDeployment, retainStacks };
  const action = { type: 'setAutoDeployment', stackSet: name, region, description: descriptionOf(set) } as const;
  return drafted('settings', name, {
    title,
    before: null,
    after,
    action: { ...action, enabled: autoDeployment, retainStacks },
  });
}

export function removeOperation(
  place: { name: string; region: string },
  instances: RemoveInstancesAction['instances'],
  retainStacks: boolean,
  rollout: RolloutConfig,
): StackSetOperation {
  const stacks = instances.reduce((sum, { regions }) => sum + regions.length, 0);
  const how = retainStacks ? 'let go of' : 'delete';
  const regions = [...new Set(instances.flatMap((instance) => instance.regions))].sort();
  return drafted('remove', place.name, {
    title: `Stack set ${place.name}: ${how} ${counted(stacks, 'stack')} in ${counted(instances.length, 'account')}${retainStacks ? `, which ${stacks === 1 ? 'stays where it is' : 'stay where they are'}` : ''}`,
    before: { instances: stacks },
    after: { retainStacks },
    action: {
      type: 'removeInstances',
      stackSet: place.name,
      region: place.region,
      instances,
      retainStacks,
      preferences: { ...rollout.preferences, regionOrder: inOrder(regions, rollout.preferences.regionOrder) },
    },
  });
}

export function deleteOperation({ name, region }: { name: string; region: string }): StackSetOperation {
  return drafted('delete', name, {
    title: `Delete stack set ${name}, which the config no longer asks for`,
    before: { stackSet: name },
    after: null,
    action: { type: 'deleteStackSet', stackSet: name, region },
  });
}

export function descriptionOf(set: SynthesizedStackSet): string {
  return stackSetDescription(set.title, { overrides: set.overrides.length > 0, retainStacks: set.retainStacks });
}

/**
 * The same, while waves run. That accounts have parameters of their own is not told by any list: as long as one may have
 * some, the description has to say so, or nobody would look for them, and they would stay.
 */
function descriptionInWaves(set: SynthesizedStackSet, live: LiveStackSet | null): string {
  const had = live !== null && stackSetNotes(live.description).overrides;
  return stackSetDescription(set.title, { overrides: had || set.overrides.length > 0, retainStacks: set.retainStacks });
}

type Drafted = Pick<Operation, 'title' | 'before' | 'after' | 'action'> & { id?: string };

function drafted(step: StackSetOperation['step'], name: string, { id = step, ...text }: Drafted): StackSetOperation {
  const operation: Operation = {
    id: `stackSet:${name}:${id}`,
    kind: 'stackSet',
    dependsOn: [],
    touches: [`stackSet:${name}`],
    ...text,
  };
  return { step, name, operation, wave: null, accounts: [], reached: [], needs: [] };
}

function contentOf(set: SynthesizedStackSet, bucket: string, description: string): Omit<CreateStackSetAction, 'type'> {
  return {
    stackSet: set.name,
    region: set.region,
    description,
    template: fingerprint(set.template),
    parameters: set.parameters,
    capabilities: [...set.capabilities],
    templateBucket: fitsInline(set.template) ? null : bucket,
  };
}

function preferencesOf(
  { waves, preferences }: RolloutConfig,
  { index }: SetWave,
  regions: string[],
): OperationPreferences {
  const own = waves[index]?.preferences ?? {};
  const merged = { ...preferences, ...own };
  return { ...merged, regionOrder: inOrder(regions, merged.regionOrder) };
}

/** Those that are asked for first, then the others by name. */
function inOrder(regions: readonly string[], first: readonly string[]): string[] {
  const wanted = first.filter((region) => regions.includes(region));
  return [...wanted, ...regions.filter((region) => !wanted.includes(region)).sort()];
}
