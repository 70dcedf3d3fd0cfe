import {
  type Account,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListParentsCommand,
} from '@aws-sdk/client-organizations';
import type { AccountState, LiveAccount } from '../../model/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages, sortedBy } from '../pages.js';

/**
 * Reads every account with its parent. AWS tells the parent in `Account.Paths` since March 2026, so that `ListAccounts`
 * alone is enough; where the first accounts come without, the accounts of each parent are listed instead.
 *
 * @param parentIds the root and every OU
 * @returns sorted by id, tags not read
 */
export function readAccounts(aws: Aws, parentIds: readonly string[]): Promise<LiveAccount[]> {
  return explained('read the accounts', async () => {
    const listed = await listWithPaths(aws);
    const accounts = listed ? await Promise.all(listed.map((account) => withParent(aws, account))) : null;
    const found = accounts ?? (await listByParent(aws, parentIds));
    // An account that is moved while the pages are read can be on two of them.
    const unique = new Map(found.map((account) => [account.id, account]));
    return sortedBy(unique.values(), ({ id }) => id);
  });
}

/** Where an account is now. */
export async function readParent(aws: Aws, accountId: string): Promise<string> {
  const { Parents } = await aws.limit('ListParents')(() =>
    aws.organizations.send(new ListParentsCommand({ ChildId: accountId })),
  );
  return Parents?.[0]?.Id ?? '';
}

/** The state of every account of the organization, by id: a call for each twenty. */
export async function readAccountStates(aws: Aws): Promise<Map<string, AccountState>> {
  const accounts = await explained('read the accounts', () =>
    allPages(
      (NextToken) => aws.organizations.send(new ListAccountsCommand({ NextToken })),
      (page) => page.Accounts,
    ),
  );
  return new Map(accounts.map((account) => [account.Id ?? '', stateOf(account)]));
}

/** The account with an e-mail address, which AWS compares without regard to case; null where there is none. */
export async function findAccountByEmail(aws: Aws, email: string): Promise<Account | null> {
  const wanted = email.toLowerCase();
  let token: string | undefined;
  do {
    const page = await aws.organizations.send(new ListAccountsCommand({ NextToken: token }));
    const found = page.Accounts?.find((account) => account.Email?.toLowerCase() === wanted);
    if (found) return found;
    token = page.NextToken;
  } while (token);
  return null;
}

/** All accounts, or null as soon as a page shows that this endpoint does not say where accounts are. */
async function listWithPaths(aws: Aws): Promise<Account[] | null> {
  const accounts: Account[] = [];
  let token: string | undefined;
  do {
    const page = await aws.organizations.send(new ListAccountsCommand({ NextToken: token }));
    const found = page.Accounts ?? [];
    if (accounts.length === 0 && found.some((account) => !parentInPath(account))) return null;
    accounts.push(...found);
    token = page.NextToken;
  } while (token);
  return accounts;
}

async function listByParent(aws: Aws, parentIds: readonly string[]): Promise<LiveAccount[]> {
  const limit = aws.limit('ListAccountsForParent');
  const lists = await Promise.all(
    parentIds.map(async (ParentId) => {
      const accounts = await allPages(
        (NextToken) => limit(() => aws.organizations.send(new ListAccountsForParentCommand({ ParentId, NextToken }))),
        (page) => page.Accounts,
      );
      return accounts.map((account) => liveAccount(account, ParentId));
    }),
  );
  return lists.flat();
}

async function withParent(aws: Aws, account: Account): Promise<LiveAccount> {
  return liveAccount(account, parentInPath(account) ?? (await readParent(aws, account.Id ?? '')));
}

/** `o-…/r-…/ou-…/123456789012/`: the segment before the account is its parent. */
function parentInPath(account: Account): string | null {
  const segments = account.Paths?.[0]?.split('/').filter(Boolean) ?? [];
  const parent = segments.at(-2) ?? '';
  return segments.at(-1) === account.Id && /^(r|ou)-/.test(parent) ? parent : null;
}

function liveAccount(account: Account, parentId: string): LiveAccount {
  return {
    id: account.Id ?? '',
    arn: account.Arn ?? '',
    name: account.Name ?? '',
    email: account.Email ?? '',
    state: stateOf(account),
    parentId,
    tags: null,
  };
}

/** `Status` was retired in September 2026 and may be absent; endpoints older than `State` have nothing else. */
function stateOf(account: Account): AccountState {
  return account.State ?? account.Status ?? 'ACTIVE';
}
