import { approve } from '../../../pipeline/approve/index.js';
import type { Aws } from '../../../pipeline/aws/index.js';
import { type DeploymentResult, deploy, openRecord, type ProgressEvent } from '../../../pipeline/deploy/index.js';
import {
  type DeployWaveAction,
  fingerprint,
  type GateAction,
  type JsonObject,
  type LiveStackSet,
  managedDescription,
  type Operation,
  type OperationPreferences,
  type Plan,
  planDigest,
  type Snapshot,
  stackSetDescription,
} from '../../../pipeline/model/index.js';
import { observe } from '../../../pipeline/observe/index.js';
import { freshWorld } from '../../../tools/sandbox/fresh-world.js';
import type { AccountState, World } from '../../../tools/sandbox/world.js';
import type { Bench } from '../../promises/bench.js';

// An organization, and plans made by hand: they say what a planner would say of stack sets, and no more.

export const home = 'us-east-1';
export const regions = ['eu-west-1', 'us-east-1'];

/** Name → id and OU. */
export const accounts = {
  Shop: { id: '200000000001', unit: 'Prod' },
  Pay: { id: '200000000002', unit: 'Prod' },
  Lab: { id: '200000000003', unit: 'Dev' },
  Play: { id: '200000000004', unit: 'Dev' },
} as const;

export type Name = keyof typeof accounts;

/** An organization of two OUs, with accounts in them. */
export function organization(seed = 'stack-sets', now = Date.now()): World {
  const world = freshWorld(seed, now);
  const root = world.organization?.rootId ?? '';
  const attached = world.attachments['p-FullAWSAccess'] ?? [];
  const unit = (name: string) => `ou-${root.slice(2)}-${name.toLowerCase().padEnd(8, '0')}`;
  for (const name of ['Prod', 'Dev']) {
    world.organizationalUnits[unit(name)] = { id: unit(name), name, parentId: root };
    attached.push(unit(name));
  }
  for (const [name, { id, unit: parent }] of Object.entries(accounts)) {
    addAccount(world, name, id, unit(parent));
    attached.push(id);
  }
  return world;
}

export function addAccount(
  world: World,
  name: string,
  id: string,
  parentId: string,
  state: AccountState['state'] = 'ACTIVE',
): void {
  const email = `${name.toLowerCase()}@example.com`;
  world.accounts[id] = { id, name, email, state, parentId, joinedMethod: 'CREATED', joinedAt: 0 };
}

/** A template with one parameter in each account. */
export function template(description: string, more: JsonObject = {}): JsonObject {
  return {
    Description: description,
    Parameters: { Value: { Type: 'String', Default: 'default' } },
    Resources: {
      Note: {
        Type: 'AWS::SSM::Parameter',
        Properties: {
          Name: `/charter/${fingerprint(description).slice(0, 6)}`,
          Type: 'String',
          Value: { Ref: 'Value' },
        },
      },
    },
    ...more,
  };
}

export const preferences: OperationPreferences = {
  failureTolerance: { count: 0 },
  maximumConcurrency: { count: 2 },
  concurrencyMode: 'SOFT_FAILURE_TOLERANCE',
  regionConcurrency: 'PARALLEL',
  regionOrder: [],
};

/** What a stack set is to be. */
export interface Wanted {
  name: string;
  template: JsonObject;
  parameters?: Record<string, string>;
  overrides?: { account: string; parameters: Record<string, string> }[];
  preferences?: OperationPreferences;
  regions?: string[];
}

/** OU → the accounts of a wave there; `whole` where these are all. */
export type WaveOf = Partial<Record<'Prod' | 'Dev', { accounts: Name[]; whole: boolean }>>;

export const canary: WaveOf = { Dev: { accounts: ['Lab'], whole: false } };
export const rest: WaveOf = {
  Dev: { accounts: ['Play'], whole: false },
  Prod: { accounts: ['Pay', 'Shop'], whole: true },
};

const operation = (id: string, action: Operation['action'], dependsOn: string[] = []): Operation => ({
  id,
  kind: 'stackSet',
  dependsOn,
  title: id,
  before: null,
  after: null,
  touches: 'stackSet' in action ? [`stackSet:${action.stackSet}`] : [],
  action,
});

const definition = ({ name, template: body, parameters = {}, overrides = [] }: Wanted) => ({
  stackSet: name,
  region: home,
  description: stackSetDescription(name, { overrides: overrides.length > 0, retainStacks: false }),
  template: fingerprint(body),
  parameters,
  capabilities: [],
  templateBucket: null,
});

export const activate: Operation = operation('activate', { type: 'activateStackSetsAccess' });

export function creation(wanted: Wanted): Operation {
  return operation(`create:${wanted.name}`, { type: 'createStackSet', ...definition(wanted) }, ['activate']);
}

export function wave(wanted: Wanted, name: string, of: WaveOf, dependsOn: string[] = []): Operation {
  const action: DeployWaveAction = {
    type: 'deployWave',
    ...definition(wanted),
    wave: name,
    targets: Object.entries(of).map(([unit, { accounts: names, whole }]) => ({
      organizationalUnit: `\${ou:${unit}}`,
      accounts: names.map((account) => `\${account:${account}}`),
      whole,
    })),
    regions: wanted.regions ?? regions,
    overrides: wanted.overrides ?? [],
    preferences: wanted.preferences ?? preferences,
  };
  return operation(`wave:${name}:${wanted.name}`, action, [`create:${wanted.name}`, ...dependsOn]);
}

export function gate(name: string, more: Partial<GateAction>, dependsOn: string[]): Operation {
  const action: GateAction = {
    type: 'gate',
    name,
    wave: name,
    region: home,
    alarms: [],
    pauseMinutes: 0,
    manual: false,
  };
  return operation(`gate:${name}`, { ...action, ...more }, dependsOn);
}

export const removal = (stackSet: string, names: Name[], retainStacks: boolean, of = regions): Operation =>
  operation(`remove:${stackSet}`, {
    type: 'removeInstances',
    stackSet,
    region: home,
    instances: names.map((name) => ({ account: `\${account:${name}}`, regions: of })),
    retainStacks,
    preferences,
  });

export const deletion = (stackSet: string, dependsOn: string[] = []): Operation =>
  operation(`delete:${stackSet}`, { type: 'deleteStackSet', stackSet, region: home }, dependsOn);

export const settings = (wanted: Wanted, enabled: boolean): Operation =>
  operation(`settings:${wanted.name}`, {
    type: 'setAutoDeployment',
    stackSet: wanted.name,
    region: home,
    description: definition(wanted).description,
    enabled,
    retainStacks: true,
  });

/** An ordinary stack in the management account. */
export function governanceStack(name: string, body: JsonObject, dependsOn: string[] = []): Operation {
  return {
    ...operation(`stack:${name}`, {
      type: 'changeSet',
      stack: name,
      region: home,
      changeSetType: 'CREATE',
      deploymentMode: null,
      template: fingerprint(body),
      parameters: {},
      resourcesToImport: [],
      templateBucket: null,
    }),
    kind: 'stack',
    dependsOn,
  };
}

export const governanceTemplate: JsonObject = {
  Description: managedDescription('A role and a note'),
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: { RoleName: 'charter-reader', AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } },
    },
    Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/charter/governance', Type: 'String', Value: 'here' } },
  },
};

/** A plan of these operations, with the digest that it deserves. */
export function planOf(world: World, operations: Operation[], templates: JsonObject[]): Plan {
  const plan: Plan = {
    ...empty,
    organization: {
      organizationId: world.organization?.id ?? '',
      managementAccountId: world.organization?.managementAccountId ?? '',
      partition: 'aws',
      endpoint: '',
    },
    operations,
    templates: Object.fromEntries(templates.map((body) => [fingerprint(body), body])),
    stacks: operations.flatMap(({ id, action }) =>
      action.type === 'changeSet'
        ? [
            {
              name: action.stack,
              account: world.organization?.managementAccountId ?? '',
              region: home,
              operation: id,
              type: action.changeSetType,
              changeSet: null,
              changes: Object.entries(
                (templates.find((body) => fingerprint(body) === action.template)?.['Resources'] ?? {}) as Record<
                  string,
                  { Type: string }
                >,
              ).map(([logicalId, { Type: type }]) => ({
                action: 'Add' as const,
                logicalId,
                type,
                physicalId: null,
                replacement: 'False' as const,
                properties: [],
              })),
            },
          ]
        : [],
    ),
  };
  return { ...plan, digest: planDigest(plan) };
}

export interface HandDeployment {
  record?: string;
  go?: string[];
  now?: () => Date;
  events?: ProgressEvent[];
  /** What planning again says; by default the plan as it is. */
  replan?: () => Promise<Plan>;
}

/** Approves and deploys a plan that was made by hand. */
export async function deployByHand(
  { aws, directory }: Pick<Bench, 'aws' | 'directory'>,
  plan: Plan,
  {
    record = directory(),
    go = [],
    now = () => new Date(),
    events = [],
    replan = async () => plan,
  }: HandDeployment = {},
): Promise<DeploymentResult> {
  const opened = await openRecord(record, plan.digest, now);
  const onProgress = (event: ProgressEvent) => void events.push(event);
  const approval = approve({ plan, approver: 'tester', now: now(), expiresInMs: 86_400_000 });
  const symbols = async () => symbolsOf(await look(aws));
  try {
    return await deploy({ plan, approval, record: opened, replan, symbols, aws, onProgress, now, go });
  } finally {
    await opened.close();
  }
}

export function look(aws: Aws): Promise<Snapshot> {
  return observe(aws, { tagsOf: 'none', defaultPolicyTargets: false, homeRegion: home, regions });
}

function symbolsOf({ root, organizationalUnits, accounts: live }: Snapshot): Record<string, string> {
  return Object.fromEntries([
    ['${root}', root.id],
    ...organizationalUnits.map(({ path, id }) => [`\${ou:${path}}`, id]),
    ...live.map(({ name, id }) => [`\${account:${name}}`, id]),
  ]);
}

/** Account name and Region → status, of the instances of a stack set. */
export async function instancesOf(aws: Aws, name: string): Promise<Record<string, string>> {
  const set = (await look(aws)).stackSets.find((found) => found.name === name);
  return statusesOf(set);
}

export function statusesOf(set: LiveStackSet | undefined): Record<string, string> {
  const named = new Map<string, string>(Object.entries(accounts).map(([name, { id }]) => [id, name]));
  return Object.fromEntries(
    (set?.instances ?? []).map(({ account, region, status }) => [`${named.get(account) ?? account} ${region}`, status]),
  );
}

const empty: Plan = {
  schemaVersion: 1,
  digest: '',
  symbols: {},
  purpose: 'deploy',
  tool: { version: '0.1.0', ruleData: '1' },
  organization: { partition: '', organizationId: '', managementAccountId: '', endpoint: '' },
  inputs: { config: fingerprint('c'), policies: fingerprint('p') },
  readSet: [],
  summary: { add: 0, modify: 0, remove: 0, import: 0, release: 0, unchanged: 0 },
  reach: null,
  operations: [],
  stacks: [],
  stackSets: [],
  templates: {},
  refusals: [],
  skipped: [],
  unmanaged: [],
  notChecked: [],
  accessDelta: null,
  findings: null,
  risk: { before: null, after: null },
};
