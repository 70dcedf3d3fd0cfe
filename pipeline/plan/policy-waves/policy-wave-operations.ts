import {
  counted,
  fingerprint,
  type Json,
  type JsonObject,
  type LiveStack,
  policyKind,
  type RolloutConfig,
  type Snapshot,
} from '../../model/index.js';
import type { GovernanceOperation } from '../governance-stacks/plan-governance-stacks.js';
import type { Identity } from '../identity.js';
import type { PlannedTree } from '../stack-sets/planned-accounts.js';
import { resourcesOf } from '../stacks/resource.js';
import type { StackStates } from '../stacks/stack-states.js';
import { type ScopedTemplate, symbolicValue } from '../templates/symbolic-value.js';
import { templateChanges } from '../templates/template-changes.js';
import {
  attachedTo,
  detachedTemplate,
  holdsNext,
  liveTargets,
  nextName,
  nextStackName,
  nextTemplate,
  targetParameters,
  targetsIn,
} from './next-policy.js';
import type { PolicyInWaves } from './policies-in-waves.js';
import { type TakenBack, takenBack } from './taken-back.js';
import { type WaveNodes, waveNodes } from './wave-nodes.js';

/** A step of a policy that comes in waves. */
export interface PolicyWaveOperation extends GovernanceOperation {
  step: 'wave' | 'detach' | 'delete';
  /** Position of the wave; null for what comes after all of them. */
  wave: number | null;
  /** Whether the policy no longer denies something, in the end. */
  loses: boolean;
}

interface Around {
  rollout: RolloutConfig;
  snapshot: Snapshot;
  identity: Identity;
  tree: PlannedTree;
  /** The organization's own stacks, which hold the policies themselves. */
  states: readonly StackStates[];
  /** Where Organizations is, and so these stacks. */
  region: string;
  /** Parameter name → what it stands for, in all stacks of the organization: a name says what it is. */
  symbols: Record<string, string>;
}

/**
 * The steps that bring a new document to its targets wave by wave. A policy has one document, so the new one comes as a
 * second policy in a stack of its own, attached beside the first to what each wave adds: both deny, so nothing that was
 * denied is open at any moment. When the last wave's turn comes, the policy itself changes (`conclude`), and the second one
 * is detached and deleted.
 */
export function policyWaveOperations(policies: readonly PolicyInWaves[], around: Around): PolicyWaveOperation[] {
  const live = new Map(around.snapshot.stacks.filter(holdsNext).map((stack) => [stack.name, stack]));
  const coming = policies.flatMap((policy) => {
    const name = nextStackName(policy);
    const found = live.get(name) ?? null;
    live.delete(name);
    return ofPolicy(policy, name, found, around);
  });
  // Left from a rollout that is over, or was taken back.
  const over = [...live.values()].flatMap((stack) =>
    retired(
      {
        name: stack.name,
        title: titleOf(stack),
        live: stack,
        earlier: liveTargets(stack, around.identity),
        coming: false,
        lost: takenBack(stack, (content) => sameContent(content, stack, around), around),
      },
      around,
    ),
  );
  return [...coming, ...over];
}

function titleOf({ template }: LiveStack): string {
  return String(resourcesOf(template)['Next']?.Properties['Name'] ?? 'a policy');
}

function ofPolicy(policy: PolicyInWaves, name: string, live: LiveStack | null, around: Around): PolicyWaveOperation[] {
  const waves = waveNodes(policy.policy, around.rollout, around.tree);
  const isSame = live !== null && sameContent(policy.content, live, around);
  const done = new Set(isSame ? attachedTo(live) : []);
  const { symbols } = around.identity;
  // The new document was edited on its way: the first wave puts the newer one in its place.
  let lost = live && !isSame ? replaced(policy, live, around) : null;
  const operations: PolicyWaveOperation[] = [];
  let before: JsonObject | null = live?.template ?? null;
  let earlier = liveTargets(live, around.identity);
  for (const wave of waves) {
    if (wave.nodes.every((node) => done.has(symbols[node] ?? node))) continue;
    const template = nextTemplate(policy, wave.nodes);
    operations.push(waveOperation(policy, name, wave, { before, template, earlier, lost }, around));
    lost = null;
    earlier = { ...earlier, ...targetParameters(wave.nodes) };
    before = template;
  }
  if (!before) return operations;
  const last = { ...live, template: before };
  return [
    ...operations,
    ...retired(
      {
        name,
        title: nextName(policy.policy.name),
        live: last,
        earlier,
        coming: operations.length > 0,
        lost,
      },
      around,
    ),
  ];
}

function replaced({ policy: { type, name } }: PolicyInWaves, live: LiveStack, { identity }: Around): TakenBack | null {
  const from = attachedTo(live).map((id) => identity.symbolOf(id));
  return from.length > 0 ? { type, name, from, removed: false } : null;
}

function sameContent(content: Json, live: LiveStack, around: Around): boolean {
  const wanted = symbolicValue(content, { parameters: around.symbols, pseudo: {} });
  const parameters = parametersOf(live.template ?? {}, live.parameters, around);
  const now = symbolicValue(resourcesOf(live.template)['Next']?.Properties['Content'] ?? null, {
    parameters,
    pseudo: {},
  });
  return fingerprint(wanted) === fingerprint(now);
}

/** What the parameters of a template stand for. */
function parametersOf(template: JsonObject, live: Record<string, string>, { symbols, identity }: Around) {
  const names = Object.keys((template['Parameters'] ?? {}) as JsonObject);
  return Object.fromEntries(names.map((name) => [name, symbols[name] ?? identity.symbolOf(live[name] ?? '')]));
}

function waveOperation(
  policy: PolicyInWaves,
  name: string,
  wave: WaveNodes,
  { before, template, earlier, lost }: Pick<StackStep, 'before' | 'template' | 'earlier' | 'lost'>,
  around: Around,
): PolicyWaveOperation {
  const { type } = policy.policy;
  const what = policy.isNew ? 'attach it' : 'attach its new document beside the old one';
  const title = `${policyKind(type).short} ${policy.policy.name}, wave ${wave.name}: ${what} (${counted(wave.active, 'active account')} so far)`;
  const parameters = { ...parametersOf(template, {}, around), ...targetParameters(wave.nodes) };
  const id = `policyWave:${name}:wave:${wave.name}`;
  const drafted = stackStep({ id, title, name, before, template, parameters, earlier, lost }, around);
  return { ...drafted, step: 'wave', wave: wave.index, loses: policy.loses };
}

interface Retired {
  /** Of the stack. */
  name: string;
  /** Of the policy. */
  title: string;
  live: Pick<LiveStack, 'template'> & Partial<LiveStack>;
  earlier: Record<string, string>;
  /** Whether waves of the same plan come before. */
  coming: boolean;
  /** What goes with it; null where its waves are over. */
  lost: TakenBack | null;
}

/** Detached and read back before it is deleted, as every policy. */
function retired({ name, title, live, earlier, coming, lost }: Retired, around: Around): PolicyWaveOperation[] {
  const template = detachedTemplate(live.template);
  const operations: PolicyWaveOperation[] = [];
  if (template && (coming || targetsIn(live.template).length > 0)) {
    const id = `policyWave:${name}:detach`;
    const text = `Detach policy ${title}, ${lost ? 'which is taken back' : 'whose waves are over'}`;
    const parameters = parametersOf(template, live.parameters ?? {}, around);
    const step = { id, title: text, name, before: live.template, template, parameters, earlier, lost };
    const drafted = stackStep(step, around);
    operations.push({ ...drafted, step: 'detach', wave: null, loses: false });
  }
  operations.push({
    step: 'delete',
    wave: null,
    loses: false,
    name,
    region: around.region,
    template: null,
    change: null,
    needs: [],
    dependsOn: [],
    operation: {
      id: `policyWave:${name}:delete`,
      kind: 'stack',
      dependsOn: [],
      title: `Delete policy ${title}, and stack ${name} that held it`,
      before: { policy: title, ...noted(lost) },
      after: null,
      touches: [`stack:${around.region}/${name}`],
      action: { type: 'deleteStack', stack: name, region: around.region },
    },
  });
  return operations;
}

interface StackStep {
  id: string;
  title: string;
  name: string;
  before: JsonObject | null;
  template: JsonObject;
  parameters: Record<string, string>;
  /** What parameters of the template before stand for, beside those. */
  earlier: Record<string, string>;
  lost: TakenBack | null;
}

/** For people, and for the digest. */
function noted(lost: TakenBack | null): JsonObject {
  return lost ? { takenBack: { ...lost } } : {};
}

function stackStep(step: StackStep, { snapshot, region }: Around): GovernanceOperation {
  const { id, title, name, before, template, parameters, earlier, lost } = step;
  const scoped = (one: JsonObject | null): ScopedTemplate => ({
    template: one,
    parameters: { ...earlier, ...parameters },
    pseudo: {},
  });
  const type = before ? 'UPDATE' : 'CREATE';
  const account = snapshot.organization.managementAccountId;
  const hash = fingerprint(template);
  const change = { name, account, region, operation: id, type, changeSet: null } as const;
  return {
    name,
    region,
    template,
    needs: Object.values(parameters),
    dependsOn: [],
    change: { ...change, changes: templateChanges(scoped(before), scoped(template)) },
    operation: {
      id,
      kind: 'stack',
      dependsOn: [],
      title,
      before: before ? { attached: targetsIn(before).length, ...noted(lost) } : null,
      after: { template: hash, attached: targetsIn(template).length },
      touches: [`stack:${region}/${name}`],
      action: {
        type: 'changeSet',
        stack: name,
        region,
        changeSetType: type,
        deploymentMode: null,
        template: hash,
        parameters,
        resourcesToImport: [],
        templateBucket: null,
      },
    },
  };
}
