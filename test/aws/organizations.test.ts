import {
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { type Aws, connect } from '../../pipeline/aws/index.js';
import {
  attachPolicy,
  createAccount,
  detachPolicy,
  enablePolicyType,
  enableTrustedAccess,
  listPoliciesForTarget,
  moveAccount,
  readAccounts,
  readOrganizationalUnits,
  readParent,
  readPolicies,
  readRoot,
  readTags,
  registerDelegatedAdministrator,
  tagAccount,
} from '../../pipeline/aws/organizations/index.js';
import { startSandbox } from '../../tools/sandbox/start.js';
import { failureFrom } from '../failure-of.js';
import { describeWith, type Need } from '../only-where.js';
import { type Fault, type FaultyProxy, startFaultyProxy } from './faulty-proxy.js';
import { startMoto, testCredentials } from './moto-server.js';

interface Endpoint {
  endpoint: string;
  close(): Promise<void>;
}

/** The same questions to the sandbox and to moto, which nobody here wrote. */
const endpoints: readonly [string, () => Promise<Endpoint>, Need?][] = [
  ['the sandbox', () => startSandbox()],
  ['moto', startMoto, 'moto_server'],
];

for (const [name, start, need] of endpoints) describeWith(need)(name, () => answersTheSame(name, start));

function answersTheSame(name: string, start: () => Promise<Endpoint>): void {
  let live: Endpoint;
  let aws: Aws;
  const proxies: FaultyProxy[] = [];

  beforeAll(async () => {
    live = await start();
    aws = connect({ endpoint: live.endpoint, credentials: testCredentials });
  }, 30_000);

  afterAll(async () => {
    aws.close();
    for (const proxy of proxies) await proxy.close();
    await live.close();
  });

  async function spoilt(
    faultOf: (call: number, operation: string) => Fault,
  ): Promise<{ aws: Aws; proxy: FaultyProxy }> {
    const proxy = await startFaultyProxy(live.endpoint, faultOf);
    proxies.push(proxy);
    return { aws: connect({ endpoint: proxy.endpoint, credentials: testCredentials }), proxy };
  }

  async function counting(): Promise<{ aws: Aws; requests: string[] }> {
    const requests: string[] = [];
    const { endpoint } = live;
    const onCall = ({ operation }: { operation: string }) => requests.push(operation);
    return { aws: connect({ endpoint, credentials: testCredentials, onCall }), requests };
  }

  async function newUnit(name: string): Promise<string> {
    const { id } = await readRoot(aws);
    const { OrganizationalUnit: unit } = await aws.organizations.send(
      new CreateOrganizationalUnitCommand({ ParentId: id, Name: name }),
    );
    return unit?.Id ?? '';
  }

  const newAccount = (name: string) => ({ name, email: `${name}@example.com`, roleName: 'Admin', tags: { team: 'a' } });

  describe('settings', () => {
    it('enables a policy type once', async () => {
      const { id } = await readRoot(aws);
      expect(await enablePolicyType(aws, id, 'TAG_POLICY')).toBe('done');
      expect(await enablePolicyType(aws, id, 'TAG_POLICY')).toBe('unchanged');
      expect((await readRoot(aws)).enabledPolicyTypes).toContain('TAG_POLICY');
    });

    it('enables trusted access once, and registers a delegated administrator once', async () => {
      expect(await enableTrustedAccess(aws, 'ssm.amazonaws.com')).toBe('done');
      expect(await enableTrustedAccess(aws, 'ssm.amazonaws.com')).toBe('unchanged');
      const { accountId } = await createAccount(aws, newAccount('delegate'));
      expect(await registerDelegatedAdministrator(aws, 'ssm.amazonaws.com', accountId)).toBe('done');
      expect(await registerDelegatedAdministrator(aws, 'ssm.amazonaws.com', accountId)).toBe('unchanged');
    });
  });

  describe('accounts', () => {
    it('creates an account once', async () => {
      const first = await createAccount(aws, newAccount('once'));
      expect(first.outcome).toBe('done');
      expect(first.accountId).toMatch(/^\d{12}$/);
      expect(await createAccount(aws, newAccount('once'))).toEqual({ ...first, outcome: 'unchanged' });
      expect(await readTags(aws, first.accountId)).toEqual({ team: 'a' });
    });

    /** Creates an account while the first request for it goes wrong. */
    async function createDespite(fault: Fault, name: string) {
      let requests = 0;
      const { aws: through } = await spoilt((_, operation) => {
        if (operation !== 'CreateAccount') return 'none';
        requests += 1;
        return requests === 1 ? fault : 'none';
      });
      const created = await createAccount(through, newAccount(name));
      through.close();
      return { ...created, requests };
    }

    it('creates an account once though the answer to the request is lost', async () => {
      const { accountId, requests } = await createDespite('dropAfter', 'lost-answer');
      const { id } = await readRoot(aws);
      const mine = (await readAccounts(aws, [id])).filter(({ email }) => email === 'lost-answer@example.com');
      expect(mine.map((account) => account.id)).toEqual([accountId]);
      expect(requests).toBe(1);
    });

    it('creates an account though the request never arrived', async () => {
      const { outcome, requests } = await createDespite('dropBefore', 'lost-request');
      expect([outcome, requests]).toEqual(['done', 2]);
    });

    it('waits for a request that an earlier run made, and makes no second one', async () => {
      const account = newAccount('interrupted');
      await aws.organizations.send(
        new CreateAccountCommand({ AccountName: account.name, Email: account.email, RoleName: account.roleName }),
      );
      const waited: string[] = [];
      const { aws: through, requests } = await counting();
      const { accountId } = await createAccount(through, account, { onWait: (what) => waited.push(what) });
      through.close();
      const mine = (await readAccounts(aws, [(await readRoot(aws)).id])).filter(({ email }) => email === account.email);
      expect(mine.map(({ id }) => id)).toEqual([accountId]);
      expect(requests.filter((operation) => operation === 'CreateAccount')).toEqual([]);
      // moto creates at once; AWS and the sandbox take their time.
      if (name !== 'moto') expect(waited).toContain('account interrupted to be created');
    });

    it('moves an account once, and refuses where somebody else moved it', async () => {
      const { id: rootId } = await readRoot(aws);
      const [one, two] = [await newUnit('One'), await newUnit('Two')];
      const { accountId } = await createAccount(aws, newAccount('mover'));
      expect(await moveAccount(aws, accountId, rootId, one)).toBe('done');
      expect(await readParent(aws, accountId)).toBe(one);
      // moto moves an account from wherever it is.
      if (name === 'moto') return;
      expect(await moveAccount(aws, accountId, rootId, one)).toBe('unchanged');
      const refused = await failureFrom(moveAccount(aws, accountId, rootId, two));
      expect(refused.exitCode).toBe(5);
      expect(refused.message).toContain(one);
    });

    it('sets tags, and leaves others alone', async () => {
      const { accountId } = await createAccount(aws, newAccount('tagged'));
      expect(await tagAccount(aws, accountId, { cost: '1' })).toBe('done');
      expect(await tagAccount(aws, accountId, { cost: '1' })).toBe('unchanged');
      expect(await readTags(aws, accountId)).toEqual({ cost: '1', team: 'a' });
    });
  });

  describe('policies', () => {
    it('attaches and detaches once, and reads back', async () => {
      const unit = await newUnit('Policies');
      const { id: rootId } = await readRoot(aws);
      await enablePolicyType(aws, rootId, 'SERVICE_CONTROL_POLICY');
      const content = JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: 's3:*', Resource: '*' }],
      });
      const { Policy: policy } = await aws.organizations.send(
        new CreatePolicyCommand({ Name: 'NoS3', Description: 'd', Type: 'SERVICE_CONTROL_POLICY', Content: content }),
      );
      const id = policy?.PolicySummary?.Id ?? '';
      expect(await attachPolicy(aws, id, unit)).toBe('done');
      // moto attaches and detaches a policy twice.
      if (name !== 'moto') expect(await attachPolicy(aws, id, unit)).toBe('unchanged');
      expect(await listPoliciesForTarget(aws, unit, 'SERVICE_CONTROL_POLICY')).toContain(id);
      expect(await detachPolicy(aws, id, unit)).toBe('done');
      if (name !== 'moto') expect(await detachPolicy(aws, id, unit)).toBe('unchanged');
      expect(await listPoliciesForTarget(aws, unit, 'SERVICE_CONTROL_POLICY')).not.toContain(id);
      const policies = await readPolicies(aws, 'SERVICE_CONTROL_POLICY');
      expect(policies.find(({ name }) => name === 'NoS3')).toMatchObject({ id, content, awsManaged: false });
      expect(policies.find(({ name }) => name === 'FullAWSAccess')).toMatchObject({ content: null, awsManaged: true });
    });
  });

  describe('a network that fails at every tenth call', () => {
    it('throttled, broken or dropped, before or after the effect: everything is read all the same', async () => {
      for (let index = 0; index < 25; index += 1) await newUnit(`Many-${String(index).padStart(2, '0')}`);
      const { id } = await readRoot(aws);
      const calm = await readOrganizationalUnits(aws, id);
      const faults: Fault[] = ['throttle', 'error', 'dropBefore', 'dropAfter'];
      let count = 0;
      const { aws: through, proxy } = await spoilt((call) => {
        if (call % 10 !== 0) return 'none';
        count += 1;
        return faults[count % faults.length] ?? 'none';
      });
      expect(await readOrganizationalUnits(through, id)).toEqual(calm);
      through.close();
      expect(count).toBeGreaterThanOrEqual(2);
      expect(proxy.calls).toBeGreaterThan(calm.length);
    });
  });
}
