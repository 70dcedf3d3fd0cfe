import {
  CloudFormationClient,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type ExecuteChangeSetCommandInput,
} from '@aws-sdk/client-cloudformation';
import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import { addFault } from '../../../tools/sandbox/faults.js';
import type { Sandbox, SandboxOptions } from '../../../tools/sandbox/start.js';
import type { World } from '../../../tools/sandbox/world.js';
import { closeAll, handClock, open, organizationsClient } from '../harness.js';

afterEach(closeAll);

/** A fresh organization, unmodified clients, and a clock in hand. */
interface Wire {
  sandbox: Sandbox;
  cfn: CloudFormationClient;
  organizations: OrganizationsClient;
  world: World;
  root: string;
  pass(ms: number): void;
}

export async function bench(
  off: string | null = null,
  options: Pick<SandboxOptions, 'idSeed' | 'onCall' | 'seed'> = {},
): Promise<Bench> {
  const { clock, pass } = handClock();
  const sandbox = await open({ clock, ...options });
  if (off) sandbox.world.quirks[off] = false;
  const { endpoint } = sandbox;
  const cfn = new CloudFormationClient({
    endpoint,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
  });
  const root = sandbox.world.organization!.rootId;
  const wire = { sandbox, cfn, organizations: organizationsClient(sandbox), world: sandbox.world, root, pass };
  const bound = Object.entries(acts).map(([name, act]) => [
    name,
    (...args: unknown[]) => (act as (on: Wire, ...args: unknown[]) => unknown)(wire, ...args),
  ]);
  return Object.assign(wire, Object.fromEntries(bound) as Acts);
}

export type Resources = Record<string, object>;

export function template(Resources: Resources, more: object = {}): string {
  return JSON.stringify({ Resources, ...more });
}

export const deny = (action: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }],
});

export function unit(Name: string, ParentId: unknown, more: object = {}): object {
  return { Type: 'AWS::Organizations::OrganizationalUnit', Properties: { Name, ParentId }, ...more };
}

export function scp(Name: string, TargetIds: unknown[], Content: unknown = deny('s3:*'), more: object = {}): object {
  return {
    Type: 'AWS::Organizations::Policy',
    Properties: { Name, Type: 'SERVICE_CONTROL_POLICY', Content, TargetIds },
    ...more,
  };
}

let count = 0;

/** Makes a change set and waits until it is worked out. */
async function changeSet(
  on: Wire,
  TemplateBody: string,
  more: Partial<CreateChangeSetCommandInput> = {},
): Promise<DescribeChangeSetCommandOutput> {
  count += 1;
  const input = { StackName: 'org', ChangeSetName: `c${count}`, TemplateBody, ...more };
  const { Id } = await on.cfn.send(new CreateChangeSetCommand(input));
  on.pass(1000);
  return on.cfn.send(new DescribeChangeSetCommand({ ChangeSetName: Id, IncludePropertyValues: true }));
}

/** Executes a change set and waits until the stack is at rest. */
async function execute(
  on: Wire,
  { ChangeSetId, StackName }: DescribeChangeSetCommandOutput,
  more: Partial<ExecuteChangeSetCommandInput> = {},
): Promise<string> {
  await on.cfn.send(new ExecuteChangeSetCommand({ ChangeSetName: ChangeSetId, ...more }));
  return settle(on, StackName);
}

/** A change set, executed: the status that the stack ends in. */
async function deploy(
  on: Wire,
  body: string,
  more: Partial<CreateChangeSetCommandInput> = {},
  how: Partial<ExecuteChangeSetCommandInput> = {},
): Promise<string> {
  const exists = Object.values(on.world.cloudformation.stacks).some(
    ({ name, status }) =>
      name === (more.StackName ?? 'org') && !['DELETE_COMPLETE', 'REVIEW_IN_PROGRESS'].includes(status),
  );
  const made = await changeSet(on, body, { ChangeSetType: exists ? 'UPDATE' : 'CREATE', ...more });
  if (made.Status !== 'CREATE_COMPLETE') throw new Error(made.StatusReason);
  return execute(on, made, how);
}

/** Lets everything that is scheduled happen. */
async function settle(on: Wire, StackName = 'org'): Promise<string> {
  on.pass(600_000);
  const { Stacks } = await on.cfn.send(new DescribeStacksCommand({ StackName: idOf(on, StackName) }));
  return Stacks![0]!.StackStatus!;
}

/** By id, because a deleted stack has no name any more. */
function idOf(on: Wire, name: string): string {
  const stacks = Object.values(on.world.cloudformation.stacks).filter((stack) => stack.name === name);
  return stacks.at(-1)?.id ?? name;
}

/** `LogicalId STATUS` of every event, oldest first; consecutive ones of the stack too. */
async function events(on: Wire, StackName = 'org'): Promise<string[]> {
  const all = [];
  let NextToken: string | undefined;
  do {
    const answer: { StackEvents?: { LogicalResourceId?: string; ResourceStatus?: string }[]; NextToken?: string } =
      await on.cfn.send(new DescribeStackEventsCommand({ StackName: idOf(on, StackName), NextToken }));
    all.push(...(answer.StackEvents ?? []));
    NextToken = answer.NextToken;
  } while (NextToken);
  return all.reverse().map(({ LogicalResourceId, ResourceStatus }) => `${LogicalResourceId} ${ResourceStatus}`);
}

/** Reasons that events give. */
async function reasons(on: Wire, StackName = 'org'): Promise<string[]> {
  const { StackEvents } = await on.cfn.send(new DescribeStackEventsCommand({ StackName: idOf(on, StackName) }));
  return StackEvents!.map(({ ResourceStatusReason }) => ResourceStatusReason ?? '').reverse();
}

/** Physical id of a resource of the stack. */
function physicalId(on: Wire, logicalId: string, StackName = 'org'): string {
  const stack = on.world.cloudformation.stacks[idOf(on, StackName)];
  return stack?.resources[logicalId]?.physicalId ?? 'none';
}

/** Ids of what a policy is attached to. */
function targets(on: Wire, policyId: string): string[] {
  return [...(on.world.attachments[policyId] ?? [])].sort();
}

function policyNamed(on: Wire, name: string): string | undefined {
  return Object.values(on.world.policies).find((policy) => policy.name === name)?.id;
}

function unitNamed(on: Wire, name: string): string | undefined {
  return Object.values(on.world.organizationalUnits).find((ou) => ou.name === name)?.id;
}

/** The message that a call is refused with; null where it is not. */
export async function messageOf(call: Promise<unknown>): Promise<string | null> {
  try {
    await call;
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Lets a resource fail, so many times. */
function failing(on: Wire, logicalId: string, action: string, times = 1): ReturnType<typeof addFault> {
  return addFault(on.world, { kind: 'failResource', resource: { logicalId, action }, times });
}

const acts = {
  ...{ changeSet, execute, deploy, settle, failing },
  ...{ events, reasons, physicalId, targets, policyNamed, unitNamed },
};

/** What is done and looked at on a bench, without its first argument. */
type Acts = {
  [Name in keyof typeof acts]: (typeof acts)[Name] extends (on: Wire, ...rest: infer Rest) => infer Answer
    ? (...rest: Rest) => Answer
    : never;
};

/** A fresh organization, unmodified clients, a clock in hand, and what is done with them. */
export type Bench = Wire & Acts;
