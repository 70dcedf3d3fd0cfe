import { createHash } from 'node:crypto';
import {
  fingerprint,
  isManaged,
  type JsonObject,
  type LiveStack,
  managedDescription,
  policyKind,
  policyWaveStackPrefix,
  type RolloutConfig,
  type Snapshot,
} from '../../model/index.js';
import type { GovernanceOperation } from '../governance-stacks/plan-governance-stacks.js';
import type { Identity } from '../identity.js';
import type { PlannedTree } from '../stack-sets/planned-accounts.js';
import { resourcesOf } from '../stacks/resource.js';
import { referencesIn } from '../templates/references-in.js';
import { symbolicValue } from '../templates/symbolic-value.js';
import { type ScopedTemplate, templateChanges } from '../templates/template-changes.js';
import type { PolicyInWaves } from './policies-in-waves.js';
import { type WaveNodes, waveNodes } from './wave-nodes.js';

/** A step of a policy that comes in waves. */
export interface PolicyWaveOperation extends GovernanceOperation {
  step: 'wave' | 'detach' | 'delete';
  /** Position of the wave; null for what comes after all of them. */
  wave: number | null;
}

interface Around {
  rollout: RolloutConfig;
  snapshot: Snapshot;
  identity: Identity;
  tree: PlannedTree;
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
  const live = new Map(
    around.snapshot.stacks
      .filter(({ name, template }) => name.startsWith(policyWaveStackPrefix) && isOurs(template))
      .map((stack) => [stack.name, stack]),
  );
  const coming = policies.flatMap((policy) => {
    const name = stackNameOf(policy);
    const found = live.get(name) ?? null;
    live.delete(name);
    return ofPolicy(policy, name, found, around);
  });
  // Left from a rollout that is over, or was taken back.
  const over = [...live.values()].flatMap((stack) => retired(stack.name, titleOf(stack), stack, false, around));
  return [...coming, ...over];
}

function isOurs(template: JsonObject | null): boolean {
  return isManaged(String(template?.['Description'] ?? ''));
}

function stackNameOf({ policy: { type, name } }: PolicyInWaves): string {
  const hash = createHash('sha256').update(`${type}/${name}`).digest('hex').slice(0, 8);
  return `${policyWaveStackPrefix}${name.replaceAll(/[^A-Za-z0-9]+/g, '-').slice(0, 80)}-${hash}`;
}

function titleOf({ template }: LiveStack): string {
  return String(resourcesOf(template)['Next']?.Properties['Name'] ?? 'a policy');
}

function ofPolicy(policy: PolicyInWaves, name: string, live: LiveStack | null, around: Around): PolicyWaveOperation[] {
  const waves = waveNodes(policy.policy, around.rollout, around.tree, around);
  const done = new Set(live && sameContent(policy, live, around) ? attachedIn(live) : []);
  const operations: PolicyWaveOperation[] = [];
  let before: JsonObject | null = live?.template ?? null;
  for (const wave of waves) {
    if (wave.nodes.every((node) => done.has(node))) continue;
    const template = templateOf(policy, wave.nodes);
    operations.push(waveOperation(policy, name, wave, { before, template }, around));
    before = template;
  }
  if (!before) return operations;
  const last = { ...live, template: before };
  return [...operations, ...retired(name, nextName(policy), last, operations.length > 0, around)];
}

function sameContent({ content }: PolicyInWaves, live: LiveStack, around: Around): boolean {
  const wanted = symbolicValue(content, { parameters: around.symbols, pseudo: {} });
  const parameters = parametersOf(live.template ?? {}, live.parameters, around);
  const now = symbolicValue(resourcesOf(live.template)['Next']?.Properties['Content'] ?? null, {
    parameters,
    pseudo: {},
  });
  return fingerprint(wanted) === fingerprint(now);
}

function attachedIn({ template }: Pick<LiveStack, 'template'>): string[] {
  return (resourcesOf(template)['Next']?.Properties['TargetIds'] ?? []) as string[];
}

/** What the parameters of a template stand for. */
function parametersOf(template: JsonObject, live: Record<string, string>, { symbols, identity }: Around) {
  const names = Object.keys((template['Parameters'] ?? {}) as JsonObject);
  return Object.fromEntries(names.map((name) => [name, symbols[name] ?? identity.symbolOf(live[name] ?? '')]));
}

function nextName({ policy: { name } }: PolicyInWaves): string {
  return `${name} (next)`;
}

function templateOf(policy: PolicyInWaves, nodes: readonly string[]): JsonObject {
  const { type, description } = policy.policy;
  const used = referencesIn(policy.content);
  const parameters = Object.entries(policy.stack.parameters).filter(([name]) => used.has(name));
  const definitions = Object.fromEntries(parameters.map(([name, { definition }]) => [name, definition as JsonObject]));
  return {
    Description: managedDescription(
      `The new document of ${policyKind(type).label} ${policy.policy.name}, while it comes in waves`,
    ),
    ...(parameters.length > 0 ? { Parameters: definitions } : {}),
    Resources: {
      Next: {
        Type: 'AWS::Organizations::Policy',
        Properties: {
          Name: nextName(policy),
          Type: type,
          ...(description ? { Description: description } : {}),
          Content: policy.content,
          TargetIds: [...nodes],
        },
        DeletionPolicy: 'Delete',
        UpdateReplacePolicy: 'Retain',
      },
    },
  };
}

function waveOperation(
  policy: PolicyInWaves,
  name: string,
  wave: WaveNodes,
  { before, template }: { before: JsonObject | null; template: JsonObject },
  around: Around,
): PolicyWaveOperation {
  const { type } = policy.policy;
  const accounts = `${wave.accounts.length} ${wave.accounts.length === 1 ? 'account' : 'accounts'}`;
  const title = `${policyKind(type).short} ${policy.policy.name}, wave ${wave.name}: attach its new document beside the old one (${accounts} so far)`;
  const parameters = parametersOf(template, {}, around);
  const id = `policyWave:${name}:wave:${wave.name}`;
  const drafted = stackStep({ id, title, name, before, template, parameters }, around);
  return { ...drafted, step: 'wave', wave: wave.index };
}

/** Detached and read back before it is deleted, as every policy. */
function retired(
  name: string,
  title: string,
  live: Pick<LiveStack, 'template'> & Partial<LiveStack>,
  coming: boolean,
  around: Around,
): PolicyWaveOperation[] {
  const next = resourcesOf(live.template)['Next'];
  const bare = next && {
    ...live.template,
    Resources: { Next: { ...next, Properties: { ...next.Properties, TargetIds: [] } } },
  };
  const operations: PolicyWaveOperation[] = [];
  if (bare && (coming || attachedIn(live).length > 0)) {
    const template = bare as unknown as JsonObject;
    const id = `policyWave:${name}:detach`;
    const text = `Detach policy ${title}, whose waves are over`;
    const parameters = parametersOf(template, live.parameters ?? {}, around);
    const drafted = stackStep({ id, title: text, name, before: live.template, template, parameters }, around);
    operations.push({ ...drafted, step: 'detach', wave: null });
  }
  operations.push({
    step: 'delete',
    wave: null,
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
      before: { policy: title },
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
}

function stackStep(step: StackStep, { snapshot, region }: Around): GovernanceOperation {
  const { id, title, name, before, template, parameters } = step;
  const scoped = (one: JsonObject | null): ScopedTemplate => ({ template: one, parameters, pseudo: {} });
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
      before: before ? { attached: attachedIn({ template: before }) } : null,
      after: { template: hash, attached: attachedIn({ template }) },
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
