import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreatePolicyCommand,
  MoveAccountCommand,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { approve } from '../../pipeline/approve/index.js';
import { type Approval, type Plan, planDigest } from '../../pipeline/model/index.js';
import { checkedConfig } from '../../pipeline/pipeline.js';
import { demoWorld } from '../../tools/sandbox/seeds/index.js';
import type { World } from '../../tools/sandbox/world.js';
import { failureFrom } from '../failure-of.js';
import { approvalOf, type Bench, startBench } from './bench.js';

jest.mock('node:timers/promises', () => jest.requireActual('./hurried-timers.js'));

// Promise 2: approved is deployed. Whatever changed since the approval, it is refused with the reason named (exit 5), and
// not one call that changes something reaches the organization.

const day = 86_400_000;

jest.setTimeout(60_000);
let bench: Bench;
let directory: string;
let plan: Plan;
let approval: Approval;
const config = () => checkedConfig(join(directory, 'config'));
const file = (path: string) => join(directory, path);
const edit = (path: string, from: string | RegExp, to: string) => {
  const text = readFileSync(file(path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file(path), text.replace(from, to));
};

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

beforeEach(async () => {
  directory = bench.directory();
  for (const part of ['config', 'policies'])
    cpSync(`test/fixtures/small-example/${part}`, file(part), { recursive: true });
  bench.enter(demoWorld('approved', Date.now()));
  plan = await bench.plan(config());
  expect(plan.refusals).toEqual([]);
  approval = approve({ plan, approver: 'tester', now: new Date(), expiresInMs: 3 * day });
});

/** Deploys, and gives what the refusal says. */
async function refused(given: { plan?: Plan; approval?: Approval; now?: () => Date } = {}): Promise<string> {
  bench.watcher.start();
  const options = { approval: given.approval ?? approval, ...(given.now ? { now: given.now } : {}) };
  const failure = await failureFrom(bench.deploy(config(), given.plan ?? plan, options));
  expect(failure.exitCode).toBe(5);
  expect(bench.watcher.writes).toEqual([]);
  return [failure.message, ...failure.help].join('\n');
}

describe('what changed in the repository since the approval is refused', () => {
  it('the config', async () => {
    edit('config/accounts-config.yaml', /log-archive@example.com/, 'log-archive-2@example.com');
    expect(await refused()).toMatch(/stale[\s\S]*changed: the config files/);
  });

  it('a policy document', async () => {
    const { path } = config().config.policies[0]!;
    edit(
      path,
      /"Statement": \[/,
      '"Statement": [{ "Sid": "More", "Effect": "Deny", "Action": "braket:*", "Resource": "*" },',
    );
    const said = await refused();
    expect(said).toMatch(/stale[\s\S]*changed: the policy documents/);
    expect(said).not.toMatch(/the config files/);
  });
});

describe('what changed in the organization since the approval is refused', () => {
  const client = () => bench.aws.organizations;
  const world = (): World => bench.sandbox.world;
  const unit = (name: string) => Object.values(world().organizationalUnits).find((one) => one.name === name)?.id ?? '';
  const account = (name: string) => Object.values(world().accounts).find((one) => one.name === name)!;
  const deny = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"sqs:*","Resource":"*"}]}';

  it('a policy of somebody else on an OU of the config', async () => {
    const input = { Name: 'Foreign', Description: '', Type: 'SERVICE_CONTROL_POLICY', Content: deny } as const;
    const { Policy } = await client().send(new CreatePolicyCommand(input));
    await client().send(new AttachPolicyCommand({ PolicyId: Policy?.PolicySummary?.Id, TargetId: unit('Security') }));
    expect(await refused()).toMatch(/changed: live: attachments:Security/);
  });

  it('the text of a policy that is adopted', async () => {
    const adopted = Object.values(world().policies).find(({ awsManaged }) => !awsManaged)!;
    await client().send(new UpdatePolicyCommand({ PolicyId: adopted.id, Content: deny }));
    expect(await refused()).toContain(`changed: live: policy:SERVICE_CONTROL_POLICY/${adopted.name}`);
  });

  it('the place of an account', async () => {
    const { id, parentId } = account('Audit');
    const move = { AccountId: id, SourceParentId: parentId, DestinationParentId: unit('Workloads') };
    await client().send(new MoveAccountCommand(move));
    expect(await refused()).toMatch(/changed: live: account:Audit/);
  });
});

describe('what is not what was approved is refused', () => {
  it('a template in the plan file', async () => {
    const forged = structuredClone(plan);
    const [key = ''] = Object.keys(forged.templates);
    Object.assign(forged.templates[key]!, { Description: 'something else' });
    expect(await refused({ plan: forged })).toMatch(/changed after it was made/);
    forged.digest = planDigest(forged);
    expect(await refused({ plan: forged })).toMatch(/approval is for another plan/);
    // Even approved, it is not what it is called.
    expect(await refused({ plan: forged, approval: { ...approval, digest: forged.digest } })).toMatch(
      /template .* not what/,
    );
  });

  it('an approval that ended', async () => {
    const now = () => new Date(Date.now() + 4 * day);
    expect(await refused({ now })).toContain(`ended at ${approval.expiresAt}`);
  });

  it('an approval of another plan', async () => {
    expect(await refused({ approval: { ...approval, digest: 'f'.repeat(64) } })).toMatch(
      /for another plan: ffffffffffff/,
    );
  });

  const edits: Record<string, (plan: Plan) => void> = {
    'an operation that is left out': ({ operations }) => void operations.pop(),
    'the target of a move': ({ operations }) => {
      const move = operations.map(({ action }) => action).find((action) => action.type === 'moveAccount');
      if (move?.type === 'moveAccount') move.to = '${root}';
    },
    'the order of operations': ({ operations }) => void operations[0]!.dependsOn.push(operations.at(-1)!.id),
    'the read-set': ({ readSet }) => void readSet.splice(0, 1),
    'the organization': ({ organization }) => void Object.assign(organization, { organizationId: 'o-another0001' }),
    'what it was made of': ({ inputs }) => void Object.assign(inputs, { policies: '0'.repeat(64) }),
    'the predicted changes': ({ stacks }) => void stacks[0]!.changes.pop(),
    'the version of Charter': ({ tool }) => void Object.assign(tool, { version: '9.9.9' }),
  };

  it.each(Object.entries(edits))('a plan file edited by hand: %s', async (_what, change) => {
    const forged = structuredClone(plan);
    change(forged);
    expect(await refused({ plan: forged })).toMatch(/changed after it was made: its digest does not match/);
    // Somebody who mends the digest and approves it alone has not made it the plan for this config and organization.
    forged.digest = planDigest(forged);
    expect(await refused({ plan: forged, approval: approvalOf(forged) })).toMatch(/stale[\s\S]*changed: /);
  });
});

it('what means nothing to the plan does not void the approval', async () => {
  const { settings } = bench.sandbox.world;
  await bench.aws.organizations.send(new CreateAccountCommand({ AccountName: 'New', Email: 'new@example.com' }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  settings.shuffle = 'another order';
  bench.pass(day);
  const later = await bench.plan(config());
  expect(Object.values(bench.sandbox.world.accounts).map(({ name }) => name)).toContain('New');
  expect(later.digest).toBe(plan.digest);
  const now = () => new Date(Date.now() + day);
  const { done } = await bench.deploy(config(), plan, { approval, now });
  expect(done).toBe(plan.operations.length);
  expect((await bench.plan(config())).operations).toEqual([]);
}, 30_000);
