import {
  ActivateOrganizationsAccessCommand,
  CloudFormationClient,
  CreateStackInstancesCommand,
  type CreateStackInstancesCommandInput,
  CreateStackSetCommand,
  type CreateStackSetCommandInput,
  DescribeStackInstanceCommand,
  DescribeStackSetOperationCommand,
  ListStackInstancesCommand,
  ListStackSetOperationResultsCommand,
  type StackInstanceSummary,
  type StackSetOperationResultSummary,
} from '@aws-sdk/client-cloudformation';
import { freshWorld } from '../../../tools/sandbox/fresh-world.js';
import type { Sandbox, SandboxOptions } from '../../../tools/sandbox/start.js';
import type { AccountState, World } from '../../../tools/sandbox/world.js';
import { closeAll, handClock, open } from '../harness.js';

afterEach(closeAll);

/** Two OUs, one below the other, and one beside them: `ou-…-aaaaaaaa` > `ou-…-bbbbbbbb`, `ou-…-cccccccc`. */
export interface Tree {
  root: string;
  a: string;
  b: string;
  c: string;
}

export const accounts = {
  management: '111111111111',
  a1: '200000000001',
  a2: '200000000002',
  b1: '200000000003',
  c1: '200000000004',
} as const;

export const regions = ['eu-west-1', 'us-east-1'];

/** An organization with a few accounts in OUs. */
export function seed(idSeed: string, now: number): World {
  const world = freshWorld(idSeed, now);
  const tree = treeOf(world);
  world.organizationalUnits[tree.a] = { id: tree.a, name: 'A', parentId: tree.root };
  world.organizationalUnits[tree.b] = { id: tree.b, name: 'B', parentId: tree.a };
  world.organizationalUnits[tree.c] = { id: tree.c, name: 'C', parentId: tree.root };
  for (const [id, parentId] of [
    [accounts.a1, tree.a],
    [accounts.a2, tree.a],
    [accounts.b1, tree.b],
    [accounts.c1, tree.c],
  ] as const) {
    addAccount(world, id, parentId);
  }
  return world;
}

export function addAccount(world: World, id: string, parentId: string, state: AccountState['state'] = 'ACTIVE'): void {
  const email = `${id}@example.com`;
  world.accounts[id] = { id, name: id, email, state, parentId, joinedMethod: 'CREATED', joinedAt: 0 };
}

function treeOf(world: World): Tree {
  const root = world.organization?.rootId ?? '';
  const unit = (letter: string) => `ou-${root.slice(2)}-${letter.repeat(8)}`;
  return { root, a: unit('a'), b: unit('b'), c: unit('c') };
}

export interface Bench extends Tree {
  sandbox: Sandbox;
  world: World;
  /** As the management account. */
  cfn: CloudFormationClient;
  /** As another account, or in another Region. */
  as(accessKeyId: string, region?: string): CloudFormationClient;
  pass(ms: number): void;
}

/** A sandbox in which stack sets may work, unmodified clients, and a clock in hand. */
export async function bench(off: string | null = null, options: SandboxOptions = {}): Promise<Bench> {
  const { clock, pass } = handClock();
  const sandbox = await open({ clock, seed, ...options });
  if (off) sandbox.world.quirks[off] = false;
  const as = (accessKeyId: string, region = 'us-east-1') =>
    new CloudFormationClient({
      endpoint: sandbox.endpoint,
      region,
      maxAttempts: 1,
      credentials: { accessKeyId, secretAccessKey: 'sandbox' },
    });
  const cfn = as('sandbox');
  await cfn.send(new ActivateOrganizationsAccessCommand({}));
  return { sandbox, world: sandbox.world, cfn, as, pass, ...treeOf(sandbox.world) };
}

/** A template with one parameter in each account, which is `/NAME` and has the value of the parameter `Value`. */
export function parameter(value = 'one', more: object = {}): string {
  return JSON.stringify({
    Parameters: { Value: { Type: 'String', Default: value } },
    Resources: {
      P: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/governance', Type: 'String', Value: { Ref: 'Value' } } },
    },
    ...more,
  });
}

export async function createSet({ cfn }: Bench, more: Partial<CreateStackSetCommandInput> = {}): Promise<string> {
  const input: CreateStackSetCommandInput = {
    StackSetName: 'baseline',
    TemplateBody: parameter(),
    PermissionModel: 'SERVICE_MANAGED',
    AutoDeployment: { Enabled: false },
    ...more,
  };
  return (await cfn.send(new CreateStackSetCommand(input))).StackSetId!;
}

/** Creates instances and lets everything that is scheduled happen: the status that the operation ends in. */
export async function createInstances(
  on: Bench,
  units: string[],
  more: Partial<CreateStackInstancesCommandInput> = {},
): Promise<string> {
  const input: CreateStackInstancesCommandInput = {
    StackSetName: 'baseline',
    DeploymentTargets: { OrganizationalUnitIds: units },
    Regions: regions,
    OperationPreferences: { MaxConcurrentCount: 100, ConcurrencyMode: 'SOFT_FAILURE_TOLERANCE' },
    ...more,
  };
  return settle(on, await on.cfn.send(new CreateStackInstancesCommand(input)), input.StackSetName);
}

/** Lets everything that is scheduled happen: the status that the operation ends in. */
export async function settle(
  on: Bench,
  { OperationId }: { OperationId?: string | undefined },
  StackSetName: string | undefined = 'baseline',
): Promise<string> {
  on.pass(600_000);
  const { StackSetOperation } = await on.cfn.send(new DescribeStackSetOperationCommand({ StackSetName, OperationId }));
  return StackSetOperation!.Status!;
}

/** `ACCOUNT REGION STATUS DETAILED_STATUS`, sorted. */
export async function instances(on: Bench, StackSetName = 'baseline'): Promise<string[]> {
  const all = await summaries(on, StackSetName);
  return all
    .map((each) => `${each.Account} ${each.Region} ${each.Status} ${each.StackInstanceStatus?.DetailedStatus}`)
    .sort();
}

export async function summaries({ cfn }: Bench, StackSetName = 'baseline'): Promise<StackInstanceSummary[]> {
  const all: StackInstanceSummary[] = [];
  let NextToken: string | undefined;
  do {
    const page: { Summaries?: StackInstanceSummary[]; NextToken?: string } = await cfn.send(
      new ListStackInstancesCommand({ StackSetName, NextToken }),
    );
    all.push(...(page.Summaries ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return all;
}

export async function instance({ cfn }: Bench, account: string, region = 'us-east-1', StackSetName = 'baseline') {
  const input = { StackSetName, StackInstanceAccount: account, StackInstanceRegion: region };
  return (await cfn.send(new DescribeStackInstanceCommand(input))).StackInstance!;
}

export async function results(
  { cfn }: Bench,
  OperationId: string | undefined,
  StackSetName = 'baseline',
): Promise<StackSetOperationResultSummary[]> {
  return (await cfn.send(new ListStackSetOperationResultsCommand({ StackSetName, OperationId }))).Summaries!;
}
