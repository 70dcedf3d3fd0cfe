import { readFileSync } from 'node:fs';
import { CreateOrganizationalUnitCommand, CreatePolicyCommand } from '@aws-sdk/client-organizations';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Aws, connect } from '../../pipeline/aws/index.js';
import { limiter } from '../../pipeline/aws/limit.js';
import {
  attachPolicy,
  createAccount,
  enablePolicyType,
  enableTrustedAccess,
  moveAccount,
  readRoot,
} from '../../pipeline/aws/organizations/index.js';
import type { Snapshot } from '../../pipeline/model/index.js';
import { observe, parseSnapshot } from '../../pipeline/observe/index.js';
import { startSandbox } from '../../tools/sandbox/start.js';
import { startMoto, testCredentials } from '../aws/moto-server.js';
import { describeWith, type Need } from '../only-where.js';

interface Endpoint {
  endpoint: string;
  close(): Promise<void>;
}

/** AWS allows ten accounts until one asks for more. */
async function startRoomySandbox(): Promise<Endpoint> {
  const sandbox = await startSandbox();
  sandbox.world.settings.quotas['accounts'] = 1_000;
  return sandbox;
}

const endpoints: readonly [string, () => Promise<Endpoint>, Need?][] = [
  ['the sandbox', startRoomySandbox],
  ['moto', startMoto, 'moto_server'],
];

const document = (action: string) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }] });

for (const [name, start, need] of endpoints)
  describeWith(need)(`an organization in ${name}`, () => isReadWhole(name, start));

function isReadWhole(name: string, start: () => Promise<Endpoint>): void {
  let live: Endpoint;
  let aws: Aws;
  const calls: string[] = [];
  const shape = { units: 4, accounts: 30, policies: 3 };
  const unitIds: string[] = [];

  beforeAll(async () => {
    live = await start();
    aws = connect({
      endpoint: live.endpoint,
      credentials: testCredentials,
      onCall: ({ operation }) => calls.push(operation),
    });
    await build();
  }, 120_000);

  afterAll(async () => {
    aws.close();
    await live.close();
  });

  async function build(): Promise<void> {
    const { id: rootId } = await readRoot(aws);
    await enablePolicyType(aws, rootId, 'SERVICE_CONTROL_POLICY');
    await enableTrustedAccess(aws, 'ssm.amazonaws.com');
    let parent = rootId;
    for (let index = 0; index < shape.units; index += 1) {
      const { OrganizationalUnit: unit } = await aws.organizations.send(
        new CreateOrganizationalUnitCommand({ ParentId: parent, Name: `Unit${index}` }),
      );
      unitIds.push(unit?.Id ?? '');
      parent = unit?.Id ?? '';
    }
    // AWS creates five accounts at a time.
    const atATime = limiter(5);
    const indices = Array.from({ length: shape.accounts }, (_, index) => index);
    await Promise.all(indices.map((index) => atATime(() => addAccount(rootId, index))));
    for (let index = 0; index < shape.policies; index += 1) {
      const { Policy: policy } = await aws.organizations.send(
        new CreatePolicyCommand({
          Name: `P${index}`,
          Description: '',
          Type: 'SERVICE_CONTROL_POLICY',
          Content: document(`s${index}:*`),
        }),
      );
      await attachPolicy(aws, policy?.PolicySummary?.Id ?? '', unitIds[index] ?? '');
    }
  }

  async function addAccount(rootId: string, index: number): Promise<void> {
    const account = {
      name: `a${index}`,
      email: `a${index}@example.com`,
      roleName: 'Admin',
      tags: { n: String(index) },
    };
    const { accountId } = await createAccount(aws, account);
    await moveAccount(aws, accountId, rootId, unitIds[index % shape.units] ?? '');
  }

  const look = (options: Partial<Parameters<typeof observe>[1]> = {}): Promise<Snapshot> =>
    observe(aws, { tagsOf: 'none', defaultPolicyTargets: false, ...options });

  it('is read whole: the tree, the accounts with their parents, the policies and where they are attached', async () => {
    const snapshot = await look();
    expect(snapshot.organizationalUnits.map(({ path }) => path)).toEqual([
      'Unit0',
      'Unit0/Unit1',
      'Unit0/Unit1/Unit2',
      'Unit0/Unit1/Unit2/Unit3',
    ]);
    expect(snapshot.accounts).toHaveLength(shape.accounts + 1);
    for (const account of snapshot.accounts) {
      const index = /^a(\d+)$/.exec(account.name)?.[1];
      const parent = index === undefined ? snapshot.root.id : unitIds[Number(index) % shape.units];
      expect(account).toMatchObject({ parentId: parent, state: 'ACTIVE', tags: null });
    }
    expect(snapshot.policies.map((policy) => [policy.name, policy.content])).toEqual([
      ['FullAWSAccess', null],
      ['P0', document('s0:*')],
      ['P1', document('s1:*')],
      ['P2', document('s2:*')],
    ]);
    const targets = snapshot.policies.slice(1).map(({ id }, index) => ({ policyId: id, targetId: unitIds[index] }));
    expect(snapshot.attachments.filter(({ policyId }) => policyId !== 'p-FullAWSAccess')).toHaveLength(shape.policies);
    expect(snapshot.attachments).toEqual(expect.arrayContaining(targets));
    expect(snapshot.settings.trustedServices).toEqual(['ssm.amazonaws.com']);
    expect(snapshot.notRead.map(({ what }) => what)).not.toContain('targets of p-FullAWSAccess');
    expect((await look({ defaultPolicyTargets: true })).attachments).toEqual(snapshot.attachments);
  });

  it('says what the endpoint does not support, and reads the rest', async () => {
    const { notRead } = await look();
    const unsupported = notRead.filter(({ why }) => /does not support/.test(why)).map(({ what }) => what);
    const missing = ['resource policy', 'whether StackSets may see the organization'];
    expect(unsupported).toEqual(name === 'moto' ? missing : []);
  });

  it('is read with no more calls than its size forces', async () => {
    calls.length = 0;
    await look();
    const counts: Record<string, number> = {};
    for (const call of calls) counts[call] = (counts[call] ?? 0) + 1;
    expect(counts).toMatchObject({
      ListRoots: 1,
      DescribePolicy: shape.policies,
      ListTargetsForPolicy: shape.policies,
      ListStacks: 1,
      ListStackSets: 1,
      DescribeOrganizationsAccess: 1,
    });
    expect(counts['ListOrganizationalUnitsForParent']).toBe(shape.units + 1);
    // A page an OU and one more for each twenty accounts, or, where accounts say where they are, one list.
    expect((counts['ListAccountsForParent'] ?? 0) + (counts['ListAccounts'] ?? 0)).toBeLessThanOrEqual(
      1 + (shape.units + 1) + Math.ceil(shape.accounts / 20),
    );
    expect(counts['ListTagsForResource']).toBeUndefined();
    // Each SCP of the organization's own stands on a target of its own: one call says whether FullAWSAccess is there too.
    expect(counts['ListPoliciesForTarget']).toBe(shape.policies);
    expect(calls.length).toBeLessThanOrEqual(30);
  });

  it('is read twice alike', async () => {
    const now = () => new Date(0);
    expect(await look({ now })).toEqual(await look({ now }));
  });

  it('is read with tags and default attachments where that is asked', async () => {
    const some = await look({ tagsOf: ({ name: account }) => account === 'a7' });
    expect(some.accounts.filter(({ tags }) => tags !== null).map(({ name: account, tags }) => [account, tags])).toEqual(
      [['a7', { n: '7' }]],
    );
    const full = await look({ tagsOf: 'all', defaultPolicyTargets: true });
    expect(full.accounts.every(({ tags }) => tags !== null)).toBe(true);
    const everywhere = full.attachments.filter(({ policyId }) => policyId === 'p-FullAWSAccess');
    expect(everywhere).toHaveLength(shape.accounts + 1 + shape.units + 1);
  });

  it('makes a file that its schema accepts and that is read back as it was', async () => {
    const snapshot = await look({ tagsOf: 'all' });
    const schema = JSON.parse(readFileSync('docs/schema/snapshot.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, strictRequired: true, allowUnionTypes: true }).compile(schema);
    expect(validate(snapshot)).toBe(true);
    expect(validate.errors).toBeNull();
    expect(parseSnapshot(JSON.stringify(snapshot), 'snapshot.json')).toEqual(snapshot);
  });
}
