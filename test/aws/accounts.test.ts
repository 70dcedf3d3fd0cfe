import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Aws, connect } from '../../pipeline/aws/index.js';
import { createAccount, readAccounts } from '../../pipeline/aws/organizations/index.js';
import { testCredentials } from './moto-server.js';

/** Answers of an endpoint, by operation; the value of `NextToken` in the request picks the page. */
type Pages = Record<string, (input: Record<string, string>) => object>;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(pages: Pages): Promise<{ aws: Aws; calls: string[] }> {
  const calls: string[] = [];
  const server = createServer(async (incoming, answer) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? '';
    calls.push(operation);
    const page = pages[operation]?.(JSON.parse(body) as Record<string, string>) ?? {};
    answer.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const aws = connect({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: testCredentials,
  });
  closing.push(() => {
    aws.close();
    server.closeAllConnections();
    server.close();
  });
  return { aws, calls };
}

const account = (id: string, more: object) => ({
  Id: id,
  Arn: `arn:${id}`,
  Name: id,
  Email: `${id}@example.com`,
  ...more,
});
const one = '111111111111';
const two = '222222222222';
const three = '333333333333';

it('takes the parents from Paths, through empty pages, in any order, with no other call', async () => {
  const pages: Record<string, object> = {
    '': { Accounts: [], NextToken: 'a' },
    a: {
      Accounts: [
        account(three, { State: 'ACTIVE', Paths: [`o-1/r-abcd/ou-abcd-11111111/ou-abcd-22222222/${three}/`] }),
      ],
      NextToken: 'b',
    },
    b: { Accounts: [], NextToken: 'c' },
    c: {
      Accounts: [
        account(two, { State: 'CLOSED', Paths: [`o-1/r-abcd/${two}/`] }),
        account(one, { State: 'ACTIVE', Paths: [`o-1/r-abcd/${one}/`] }),
      ],
    },
  };
  const { aws, calls } = await serve({ ListAccounts: ({ NextToken = '' }) => pages[NextToken] ?? {} });
  const accounts = await readAccounts(aws, ['r-abcd', 'ou-abcd-11111111', 'ou-abcd-22222222']);
  expect(accounts.map(({ id, parentId, state }) => [id, parentId, state])).toEqual([
    [one, 'r-abcd', 'ACTIVE'],
    [two, 'r-abcd', 'CLOSED'],
    [three, 'ou-abcd-22222222', 'ACTIVE'],
  ]);
  expect(new Set(calls)).toEqual(new Set(['ListAccounts']));
});

it('asks for the parent of a later account that comes without Paths', async () => {
  const pages: Record<string, object> = {
    '': { Accounts: [account(one, { State: 'ACTIVE', Paths: [`o-1/r-abcd/${one}/`] })], NextToken: 'a' },
    a: { Accounts: [account(two, { State: 'PENDING_ACTIVATION' })] },
  };
  const { aws, calls } = await serve({
    ListAccounts: ({ NextToken = '' }) => pages[NextToken] ?? {},
    ListParents: () => ({ Parents: [{ Id: 'ou-abcd-11111111', Type: 'ORGANIZATIONAL_UNIT' }] }),
  });
  const accounts = await readAccounts(aws, ['r-abcd', 'ou-abcd-11111111']);
  expect(accounts.map(({ parentId }) => parentId)).toEqual(['r-abcd', 'ou-abcd-11111111']);
  expect(calls).toEqual(['ListAccounts', 'ListAccounts', 'ListParents']);
});

it('lists by parent where the first account has no Paths, and falls back to Status where there is no State', async () => {
  const { aws, calls } = await serve({
    ListAccounts: () => ({ Accounts: [account(one, { Status: 'ACTIVE' })], NextToken: 'more' }),
    ListAccountsForParent: ({ ParentId, NextToken }) => {
      if (ParentId === 'r-abcd') return { Accounts: [account(one, { Status: 'SUSPENDED' })] };
      return NextToken ? { Accounts: [account(two, { Status: 'ACTIVE' })] } : { Accounts: [], NextToken: 'x' };
    },
  });
  const accounts = await readAccounts(aws, ['r-abcd', 'ou-abcd-11111111']);
  expect(accounts.map(({ id, parentId, state }) => [id, parentId, state])).toEqual([
    [one, 'r-abcd', 'SUSPENDED'],
    [two, 'ou-abcd-11111111', 'ACTIVE'],
  ]);
  expect(calls.filter((call) => call === 'ListAccounts')).toHaveLength(1);
});

describe('a request for an account that AWS turns down', () => {
  const wanted = { name: 'new', email: 'new@example.com', roleName: 'Admin', tags: {} };
  const failing = (FailureReason: string, more: Pages = {}): Pages => ({
    ListAccounts: () => ({ Accounts: [] }),
    ListCreateAccountStatus: () => ({ CreateAccountStatuses: [] }),
    CreateAccount: () => ({ CreateAccountStatus: { Id: 'car-1', State: 'IN_PROGRESS', AccountName: 'new' } }),
    DescribeCreateAccountStatus: () => ({
      CreateAccountStatus: { Id: 'car-1', State: 'FAILED', AccountName: 'new', FailureReason },
    }),
    ...more,
  });

  it('because the address belongs to an account elsewhere', async () => {
    const { aws, calls } = await serve(failing('EMAIL_ALREADY_EXISTS'));
    await expect(createAccount(aws, wanted)).rejects.toThrow(/new@example\.com belongs to an AWS account outside/);
    expect(calls.filter((call) => call === 'CreateAccount')).toHaveLength(1);
  });

  it('because the address belongs to an account here, which an earlier list did not show yet', async () => {
    let lists = 0;
    const ListAccounts = () =>
      ++lists > 1 ? { Accounts: [account(two, { Email: 'New@Example.com' })] } : { Accounts: [] };
    const { aws } = await serve(failing('EMAIL_ALREADY_EXISTS', { ListAccounts }));
    expect(await createAccount(aws, wanted)).toEqual({ accountId: two, outcome: 'unchanged' });
  });

  it('for good: with the reason and what to do', async () => {
    const { aws } = await serve(failing('ACCOUNT_LIMIT_EXCEEDED'));
    await expect(createAccount(aws, wanted)).rejects.toMatchObject({
      message: expect.stringContaining('ACCOUNT_LIMIT_EXCEEDED'),
      help: [expect.stringContaining('higher quota')],
    });
  });

  it('for now: asked again', async () => {
    let descriptions = 0;
    const succeeded = { Id: 'car-2', State: 'SUCCEEDED', AccountName: 'new', AccountId: three };
    const failed = {
      Id: 'car-1',
      State: 'FAILED',
      AccountName: 'new',
      FailureReason: 'CONCURRENT_ACCOUNT_MODIFICATION',
    };
    const DescribeCreateAccountStatus = () => ({ CreateAccountStatus: ++descriptions === 1 ? failed : succeeded });
    const { aws, calls } = await serve(failing('', { DescribeCreateAccountStatus }));
    expect(await createAccount(aws, wanted)).toEqual({ accountId: three, outcome: 'done' });
    expect(calls.filter((call) => call === 'CreateAccount')).toHaveLength(2);
  });

  it('or never finishes: the next run goes on with it', async () => {
    const IN_PROGRESS = () => ({ CreateAccountStatus: { Id: 'car-1', State: 'IN_PROGRESS', AccountName: 'new' } });
    const { aws } = await serve(failing('', { DescribeCreateAccountStatus: IN_PROGRESS }));
    await expect(createAccount(aws, wanted, { deadlineMs: 300 })).rejects.toThrow(
      /has not finished creating account new/,
    );
  });
});
