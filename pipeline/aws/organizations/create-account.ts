import { setTimeout as sleep } from 'node:timers/promises';
import { DescribeAccountCommand } from '@aws-sdk/client-organizations';
import { Failure } from '../../diagnostics/index.js';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { errorName, isAmbiguous } from '../wire-fault.js';
import {
  type AccountRequest,
  finishedRequest,
  type NewAccount,
  readAccountRequestsInProgress,
  requestAccount,
} from './account-requests.js';
import { findAccountByEmail } from './accounts.js';
import type { Outcome, Waiting } from './outcome.js';

export interface CreatedAccount {
  accountId: string;
  /** `unchanged` where an account with this e-mail address was in the organization already. */
  outcome: Outcome;
}

/** How often a request is made that AWS turned down for a reason that passes, or that may never have arrived. */
const mostRequests = 5;

/**
 * Creates an account, or finds the one that an earlier, interrupted run created: first among the accounts by e-mail
 * address, then among the requests in progress by name. So running it again creates nothing twice, wherever it was
 * stopped. AWS allows five creations at a time and one in ten seconds.
 *
 * @throws Failure with AWS's reason where AWS turns the request down, or where the e-mail address belongs to an account
 * outside of this organization
 */
export async function createAccount(aws: Aws, account: NewAccount, waiting: Waiting = {}): Promise<CreatedAccount> {
  return explained(`create account ${account.name}`, async () => {
    const existing = await findAccountByEmail(aws, account.email);
    if (existing?.Id) return { accountId: existing.Id, outcome: 'unchanged' };
    const pending = await requestInProgress(aws, account);
    if (pending) {
      const finished = await finishedRequest(aws, pending, waiting);
      if (await isAccountOf(aws, finished, account)) return { accountId: finished.accountId ?? '', outcome: 'done' };
    }
    return requestUntilSettled(aws, account, waiting);
  });
}

async function requestUntilSettled(aws: Aws, account: NewAccount, waiting: Waiting): Promise<CreatedAccount> {
  for (let request = 1; ; request += 1) {
    const finished = await finishedRequest(aws, await requestOnce(aws, account), waiting);
    if (finished.state === 'SUCCEEDED' && finished.accountId) return { accountId: finished.accountId, outcome: 'done' };
    if (finished.failureReason === 'EMAIL_ALREADY_EXISTS') return ownerOfEmail(aws, account, waiting);
    const passing = ['CONCURRENT_ACCOUNT_MODIFICATION', 'INTERNAL_FAILURE'].includes(finished.failureReason ?? '');
    if (!passing || request === mostRequests) throw turnedDown(account, finished.failureReason);
    await sleep(1_000 * request, undefined, { signal: waiting.signal });
  }
}

/** Makes one request, though the connection drops: looks for it before it is made again. */
async function requestOnce(aws: Aws, account: NewAccount): Promise<AccountRequest> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await requestAccount(aws, account);
    } catch (error) {
      if (!isAmbiguous(error) || attempt === mostRequests) throw error;
      const arrived = await findArrived(aws, account);
      if (arrived) return arrived;
    }
  }
}

/** The request, or the account that it already became, of a call whose answer was lost. Reads lag behind for a second. */
async function findArrived(aws: Aws, account: NewAccount): Promise<AccountRequest | null> {
  for (const wait of [0, 500, 1_500]) {
    if (wait) await sleep(wait);
    const pending = await requestInProgress(aws, account);
    if (pending) return pending;
    const existing = await findAccountByEmail(aws, account.email);
    if (existing?.Id) {
      return { id: '', accountName: account.name, state: 'SUCCEEDED', accountId: existing.Id, failureReason: null };
    }
  }
  return null;
}

async function requestInProgress(aws: Aws, account: NewAccount): Promise<AccountRequest | null> {
  const requests = await readAccountRequestsInProgress(aws);
  return requests.find(({ accountName }) => accountName === account.name) ?? null;
}

/** A request carries the name only, and names are not unique: the account it led to says whether it was ours. */
async function isAccountOf(aws: Aws, request: AccountRequest, account: NewAccount): Promise<boolean> {
  if (request.state !== 'SUCCEEDED' || !request.accountId) return false;
  try {
    const { Account: live } = await aws.organizations.send(
      new DescribeAccountCommand({ AccountId: request.accountId }),
    );
    return live?.Email?.toLowerCase() === account.email.toLowerCase();
  } catch (error) {
    if (errorName(error) === 'AccountNotFoundException') return false;
    throw error;
  }
}

async function ownerOfEmail(aws: Aws, account: NewAccount, waiting: Waiting): Promise<CreatedAccount> {
  const pending = await requestInProgress(aws, account);
  if (pending) await finishedRequest(aws, pending, waiting);
  const existing = await findAccountByEmail(aws, account.email);
  if (existing?.Id) return { accountId: existing.Id, outcome: 'unchanged' };
  throw new Failure(
    `Charter could not create account ${account.name}: the e-mail address ${account.email} belongs to an AWS account outside of this organization.`,
    { help: ['Give the account another e-mail address, or invite the existing account into the organization.'] },
  );
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccountStatus.html, `FailureReason` */
const reasons: Readonly<Record<string, string>> = {
  ACCOUNT_LIMIT_EXCEEDED: 'Ask for a higher quota of accounts (Service Quotas, AWS Organizations), then deploy again.',
  INVALID_EMAIL: 'Correct the account’s e-mail address in accounts-config.yaml.',
  INVALID_ADDRESS: 'Correct the contact address of the management account.',
  MISSING_PAYMENT_INSTRUMENT: 'Give the management account a way to pay.',
  INTERNAL_FAILURE: 'Run the command again; if it stays so, ask AWS Support.',
};

function turnedDown(account: NewAccount, reason: string | null): Failure {
  return new Failure(`AWS turned down the creation of account ${account.name}: ${reason ?? 'no reason given'}.`, {
    help: [reasons[reason ?? ''] ?? 'The reason is explained in the API reference of CreateAccountStatus.'],
  });
}
