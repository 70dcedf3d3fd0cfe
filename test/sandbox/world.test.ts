import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DescribeCreateAccountStatusCommand,
  DescribePolicyCommand,
  DescribeResourcePolicyCommand,
  DetachPolicyCommand,
  DisablePolicyTypeCommand,
  ListAccountsCommand,
  ListCreateAccountStatusCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  ListTargetsForPolicyCommand,
  type OrganizationsClient,
  PutResourcePolicyCommand,
} from '@aws-sdk/client-organizations';
import { demoWorld, seedNamed } from '../../tools/sandbox/seeds/index.js';
import { closeAll, codeOf, handClock, open, organizationsClient } from './harness.js';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'charter-sandbox-'));
});
afterEach(async () => {
  await closeAll();
  rmSync(directory, { recursive: true, force: true });
});

describe('ids', () => {
  it('have the forms of AWS, and are the same for the same seed and calls', async () => {
    const make = async (idSeed: string) => {
      const sandbox = await open({ idSeed });
      const client = organizationsClient(sandbox);
      const ParentId = sandbox.world.organization?.rootId ?? '';
      const unit = await client.send(new CreateOrganizationalUnitCommand({ ParentId, Name: 'A' }));
      return [sandbox.world.organization?.id, ParentId, unit.OrganizationalUnit?.Id];
    };
    const [organization, root, unit] = await make('one');
    expect(organization).toMatch(/^o-[a-z0-9]{10}$/);
    expect(root).toMatch(/^r-[a-z0-9]{4}$/);
    expect(unit).toMatch(new RegExp(`^ou-${root?.slice(2)}-[a-z0-9]{8}$`));
    expect(await make('one')).toEqual([organization, root, unit]);
    expect(await make('two')).not.toEqual([organization, root, unit]);
  });
});

describe('--state', () => {
  it('keeps the world, with what is still to happen, over a restart', async () => {
    const state = join(directory, 'state.json');
    const { clock, pass } = handClock();
    const first = await open({ state, clock });
    const { CreateAccountStatus } = await organizationsClient(first).send(
      new CreateAccountCommand({ AccountName: 'Kept', Email: 'kept@example.com' }),
    );
    const before = structuredClone(first.world);
    await first.close();
    expect(statSync(state).mode & 0o777).toBe(0o600);
    const second = await open({ state, clock });
    expect(second.world).toEqual(before);
    pass(1000);
    const ask = new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: CreateAccountStatus?.Id });
    const done = await organizationsClient(second).send(ask);
    expect(done.CreateAccountStatus).toMatchObject({ State: 'SUCCEEDED', AccountName: 'Kept' });
  });

  it.each(['{"something":"else"}', '{"form":"charter-sandbox/0","world":{}}', 'no JSON'])(
    'refuses a file that is something else, and leaves it: %s',
    async (text) => {
      const state = join(directory, 'other.json');
      writeFileSync(state, text);
      await expect(open({ state })).rejects.toThrow("is not a sandbox's state");
      expect(readFileSync(state, 'utf8')).toBe(text);
    },
  );
});

describe('quotas and settings', () => {
  it('ten accounts are granted unless more are asked for, also after a reset', async () => {
    const create = (client: OrganizationsClient, i: number) =>
      codeOf(client.send(new CreateAccountCommand({ AccountName: 'A', Email: `a${i}@example.com` })));
    const { clock, pass } = handClock();
    const sandbox = await open({ clock });
    const client = organizationsClient(sandbox);
    for (let i = 0; i < 9; i++, pass(1000)) expect(await create(client, i)).toBe(null);
    expect(await create(client, 10)).toBe('ConstraintViolationException/ACCOUNT_NUMBER_LIMIT_EXCEEDED');
    const tight = await open({ settings: { quotas: { accounts: 1 } } });
    await fetch(`${tight.endpoint}/_sandbox/reset`, { method: 'POST' });
    expect(await create(organizationsClient(tight), 1)).toMatch(/ACCOUNT_NUMBER_LIMIT_EXCEEDED$/);
  });
});

describe('what happens by itself', () => {
  it('happens at its own time, whenever somebody asks', async () => {
    const { clock, pass } = handClock();
    const sandbox = await open({ clock });
    const effects: string[] = [];
    sandbox.onCall(({ phase, operation }) => phase === 'effect' && effects.push(operation));
    const client = organizationsClient(sandbox);
    await client.send(new CreateAccountCommand({ AccountName: 'A', Email: 'a@example.com' }));
    pass(149);
    expect((await client.send(new ListAccountsCommand({}))).Accounts).toHaveLength(1);
    pass(10_000);
    const { Accounts } = await client.send(new ListAccountsCommand({}));
    const created = Accounts?.find(({ Name }) => Name === 'A');
    expect(created?.JoinedTimestamp?.getTime()).toBe(Date.UTC(2026, 0, 1) + 150);
    expect(effects).toEqual(['accountCreated']);
    const { CreateAccountStatuses } = await client.send(new ListCreateAccountStatusCommand({ States: ['SUCCEEDED'] }));
    expect(CreateAccountStatuses).toMatchObject([{ AccountName: 'A', AccountId: created?.Id }]);
  });
});

describe('seeds', () => {
  it('demo: the organization that the story starts from', async () => {
    const { accounts, organizationalUnits, policies, attachments, organization } = demoWorld('x', 0);
    const nameOf = (id: string) => organizationalUnits[id]?.name ?? 'Root';
    const tree = Object.values(accounts).map(({ name, parentId, state }) => `${nameOf(parentId)}/${name} ${state}`);
    expect(tree.sort()).toEqual([
      'Root/DataScience ACTIVE',
      'Root/Legacy SUSPENDED',
      'Root/Management ACTIVE',
      'Security/Audit ACTIVE',
      'Security/LogArchive ACTIVE',
      'Workloads/Payments ACTIVE',
    ]);
    const scp = Object.values(policies).find(({ awsManaged }) => !awsManaged);
    expect(scp?.name).toBe('DenyLeavingOrganization');
    expect(attachments[scp?.id ?? '']?.map(nameOf)).toEqual(['Workloads']);
    expect(attachments['p-FullAWSAccess']).toHaveLength(1 + 2 + 6);
    expect(organization?.policyTypes).toEqual({ SERVICE_CONTROL_POLICY: 'ENABLED' });
  });

  it('a snapshot keeps its ids, and what it leaves out of AWS’s own policies is where AWS puts it', () => {
    const file = join(directory, 'snapshot.json');
    writeFileSync(file, JSON.stringify(snapshot));
    const world = seedNamed(file)('x', 0);
    expect(Object.keys(world.organizationalUnits)).toEqual(['ou-abcd-11111111']);
    expect(world.accounts['222222222222']).toMatchObject({ name: 'A', parentId: 'ou-abcd-11111111' });
    expect(world.attachments['p-aaaaaaaa']).toEqual(['ou-abcd-11111111']);
    expect(world.attachments['p-FullAWSAccess']).toEqual([
      'r-abcd',
      'ou-abcd-11111111',
      '111111111111',
      '222222222222',
    ]);
    expect(Object.keys(world.trustedServices)).toEqual(['config.amazonaws.com']);
  });

  it.each([
    ['no JSON', 'nothing', 'cannot be read as a snapshot'],
    ['another file', '{}', 'organizationalUnits is missing'],
    ['null', 'null', 'an object is missing'],
  ])('%s is said to be no snapshot', (_name, text, message) => {
    const file = join(directory, 'bad.json');
    writeFileSync(file, text);
    expect(() => seedNamed(file)).toThrow(message);
  });

  it('a snapshot that contradicts itself is refused', () => {
    const file = join(directory, 'lost.json');
    const accounts = [...snapshot.accounts, { ...snapshot.accounts[1], id: '333333333333', parentId: 'ou-none' }];
    writeFileSync(file, JSON.stringify({ ...snapshot, accounts }));
    expect(() => seedNamed(file)).toThrow('puts 333333333333 under ou-none');
  });

  it('a running sandbox begins again from another seed, and resets to it', async () => {
    const sandbox = await open();
    const post = (route: string, body: unknown) =>
      fetch(`${sandbox.endpoint}/_sandbox/${route}`, { method: 'POST', body: JSON.stringify(body) });
    expect((await post('seed', { snapshot: {} })).status).toBe(400);
    expect((await post('seed', { name: 'demo' })).status).toBe(200);
    expect(Object.keys(sandbox.world.accounts)).toHaveLength(6);
    sandbox.world.organizationalUnits = {};
    await post('reset', {});
    expect(Object.keys(sandbox.world.organizationalUnits)).toHaveLength(2);
  });
});

const snapshot = {
  organization: { id: 'o-aaaaaaaaaa', managementAccountId: '111111111111', featureSet: 'ALL' },
  root: { id: 'r-abcd', enabledPolicyTypes: ['SERVICE_CONTROL_POLICY'] },
  organizationalUnits: [{ id: 'ou-abcd-11111111', name: 'Prod', parentId: 'r-abcd' }],
  accounts: [
    { id: '111111111111', name: 'M', email: 'm@example.com', state: 'ACTIVE', parentId: 'r-abcd', tags: null },
    {
      id: '222222222222',
      name: 'A',
      email: 'a@example.com',
      state: 'ACTIVE',
      parentId: 'ou-abcd-11111111',
      tags: { a: 'b' },
    },
  ],
  policies: [
    {
      id: 'p-aaaaaaaa',
      type: 'SERVICE_CONTROL_POLICY',
      name: 'P',
      description: '',
      awsManaged: false,
      content: '{"Statement":[]}',
    },
    {
      id: 'p-FullAWSAccess',
      type: 'SERVICE_CONTROL_POLICY',
      name: 'FullAWSAccess',
      description: '',
      awsManaged: true,
      content: null,
    },
  ],
  attachments: [{ policyId: 'p-aaaaaaaa', targetId: 'ou-abcd-11111111' }],
  settings: { trustedServices: ['config.amazonaws.com'], delegatedAdministrators: [], resourcePolicy: null },
};

describe('policies', () => {
  it('disabling a type detaches everything of it, for good', async () => {
    const { clock, pass } = handClock();
    const sandbox = await open({ seed: demoWorld, clock });
    const client = organizationsClient(sandbox);
    const RootId = sandbox.world.organization?.rootId;
    await client.send(new DisablePolicyTypeCommand({ RootId, PolicyType: 'SERVICE_CONTROL_POLICY' }));
    pass(1000);
    await client.send(new ListRootsCommand({}));
    expect(Object.values(sandbox.world.attachments).flat()).toEqual([]);
  });

  it('a document of a type that has none of IAM’s elements is only JSON; an SCP and an RCP are statements', async () => {
    const client = organizationsClient(await open());
    const create = (Type: 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY' | 'TAG_POLICY', Content: string) =>
      codeOf(client.send(new CreatePolicyCommand({ Name: Content.slice(0, 100), Description: '', Type, Content })));
    const statement = (elements: object) => JSON.stringify({ Version: '2012-10-17', Statement: elements });
    const malformed = 'MalformedPolicyDocumentException';
    expect(await create('TAG_POLICY', '{"tags":{}}')).toBe(null);
    expect(await create('SERVICE_CONTROL_POLICY', '{"tags":{}}')).toBe(malformed);
    const principal = { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' };
    expect(await create('SERVICE_CONTROL_POLICY', statement(principal))).toBe(malformed);
    expect(await create('RESOURCE_CONTROL_POLICY', statement([principal]))).toBe(null);
    expect(await create('RESOURCE_CONTROL_POLICY', statement({ ...principal, Effect: 'Allow' }))).toBe(malformed);
    expect(
      await create('SERVICE_CONTROL_POLICY', statement({ Effect: 'Allow', NotAction: 'a:*', Resource: '*' })),
    ).toBe(null);
  });

  it('the resource policy lets a member do what it says, and no more', async () => {
    const sandbox = await open({ seed: demoWorld });
    const management = organizationsClient(sandbox);
    const member = organizationsClient({ ...sandbox, accessKeyId: '333333333333' });
    const list = () => codeOf(member.send(new ListAccountsCommand({})));
    expect(await list()).toBe('AccessDeniedException');
    expect(await codeOf(management.send(new DescribeResourcePolicyCommand({})))).toBe(
      'ResourcePolicyNotFoundException',
    );
    const put = (elements: object) => {
      const Content = JSON.stringify({ Version: '2012-10-17', Statement: [elements] });
      return codeOf(management.send(new PutResourcePolicyCommand({ Content })));
    };
    const Principal = { AWS: 'arn:aws:iam::333333333333:root' };
    const Action = ['organizations:List*', 'organizations:AttachPolicy'];
    expect(await put({ Effect: 'Allow', Principal, NotAction: 'x', Resource: '*' })).toMatch(/^InvalidInputException/);
    expect(await put({ Effect: 'Allow', Principal, Action, Resource: '*' })).toBe(null);
    expect(await list()).toBe(null);
    const scp = Object.values(sandbox.world.policies).find(({ awsManaged }) => !awsManaged)?.id;
    const target = { PolicyId: scp, TargetId: '555555555555' };
    expect(await codeOf(member.send(new AttachPolicyCommand(target)))).toBe(null);
    expect(await codeOf(member.send(new DetachPolicyCommand(target)))).toBe('AccessDeniedException');
    expect(await codeOf(member.send(new DescribePolicyCommand({ PolicyId: scp })))).toBe('AccessDeniedException');
  });
});

describe('order', () => {
  it('is the order of creation, or one of its own that loses nothing', async () => {
    const sandbox = await open({ seed: demoWorld });
    const client = organizationsClient(sandbox);
    const list = async () => (await client.send(new ListAccountsCommand({}))).Accounts?.map(({ Id }) => Id) ?? [];
    const plain = await list();
    sandbox.world.settings.shuffle = 'a';
    const shuffled = await list();
    expect(shuffled).not.toEqual(plain);
    expect(shuffled.toSorted()).toEqual(plain.toSorted());
    const targets = await client.send(new ListTargetsForPolicyCommand({ PolicyId: 'p-FullAWSAccess' }));
    expect(targets.Targets).toHaveLength(9);
    const policies = new ListPoliciesForTargetCommand({ TargetId: '111111111111', Filter: 'SERVICE_CONTROL_POLICY' });
    expect((await client.send(policies)).Policies).toHaveLength(1);
  });
});
