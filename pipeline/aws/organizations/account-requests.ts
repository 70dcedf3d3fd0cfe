import {
  CreateAccountCommand,
  type CreateAccountStatus,
  DescribeCreateAccountStatusCommand,
  ListCreateAccountStatusCommand,
} from '@aws-sdk/client-organizations';
import { Failure } from '../../diagnostics/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages, sortedBy } from '../pages.js';
import { DeadlineExceeded, poll } from '../polling.js';
import { rhythm, type Waiting } from './outcome.js';

/** A request to create an account, which AWS works on in its own time. It knows the name, not the e-mail address. */
export interface AccountRequest {
  id: string;
  accountName: string;
  state: 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED';
  accountId: string | null;
  failureReason: string | null;
}

/** What `CreateAccount` takes. The role is made in the new account, for the management account to use. */
export interface NewAccount {
  name: string;
  email: string;
  roleName: string;
  tags: Readonly<Record<string, string>>;
}

/** Reads the requests that AWS has not finished, sorted by id. */
export async function readAccountRequestsInProgress(aws: Aws): Promise<AccountRequest[]> {
  const statuses = await explained('read the account requests in progress', () =>
    allPages(
      (NextToken) => aws.organizations.send(new ListCreateAccountStatusCommand({ States: ['IN_PROGRESS'], NextToken })),
      (page) => page.CreateAccountStatuses,
    ),
  );
  return sortedBy(statuses.map(accountRequest), ({ id }) => id);
}

/** Asks AWS for an account, once: see `notRepeatable` in retry.ts. */
export async function requestAccount(aws: Aws, account: NewAccount): Promise<AccountRequest> {
  const { CreateAccountStatus: status } = await aws.organizations.send(
    new CreateAccountCommand({
      AccountName: account.name,
      Email: account.email,
      RoleName: account.roleName,
      Tags: Object.entries(account.tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  return accountRequest(status ?? {});
}

/**
 * Waits until AWS has finished a request. Usually a minute or two; AWS names no bound.
 *
 * @throws Failure after `deadlineMs` (default twenty minutes); running again goes on waiting for the same request
 */
export async function finishedRequest(aws: Aws, request: AccountRequest, waiting: Waiting): Promise<AccountRequest> {
  let first: AccountRequest | null = request;
  const read = async () => {
    const given = first;
    first = null;
    return given ?? describe(aws, request.id);
  };
  try {
    return await poll(read, {
      ...rhythm(waiting, `account ${request.accountName} to be created`, 20 * 60_000),
      done: ({ state }) => state !== 'IN_PROGRESS',
    });
  } catch (error) {
    if (!(error instanceof DeadlineExceeded)) throw error;
    throw new Failure(
      `AWS has not finished creating account ${request.accountName} after ${Math.round(error.elapsedMs / 60_000)} minutes (request ${request.id}).`,
      { help: ['Run the command again: it waits for this request and makes no second one.'], cause: error },
    );
  }
}

async function describe(aws: Aws, id: string): Promise<AccountRequest> {
  const { CreateAccountStatus: status } = await aws.organizations.send(
    new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: id }),
  );
  return accountRequest(status ?? { Id: id });
}

function accountRequest(status: CreateAccountStatus): AccountRequest {
  return {
    id: status.Id ?? '',
    accountName: status.AccountName ?? '',
    state: status.State ?? 'IN_PROGRESS',
    accountId: status.AccountId ?? null,
    failureReason: status.FailureReason ?? null,
  };
}
