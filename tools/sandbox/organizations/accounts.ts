import type {
  Account,
  CloseAccountRequest,
  DescribeAccountRequest,
  DescribeAccountResponse,
  ListAccountsForParentRequest,
  ListAccountsForParentResponse,
  ListAccountsRequest,
  ListAccountsResponse,
  MoveAccountRequest,
  RemoveAccountFromOrganizationRequest,
} from '@aws-sdk/client-organizations';
import { lookup } from '../lookup.js';
import { quirk } from '../quirks.js';
import { type Call, ServiceError } from '../service.js';
import type { AccountState, World } from '../world.js';
import { lister, managementOnly, reader } from './access.js';
import { accountArn } from './arns.js';
import { forgetTarget } from './default-policies.js';
import { constraintViolation, notFound } from './errors.js';
import { tellMove } from './moves.js';
import { organizationOf } from './organization-of.js';
import { page } from './paging.js';
import { rememberForStaleReads } from './stale-reads.js';
import { isParent, pathOf } from './tree.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html */
export const listAccounts = lister((call: Call<ListAccountsRequest>): ListAccountsResponse => {
  const { items, next } = page(call, Object.values(call.world.accounts), ({ id }) => id);
  return { Accounts: items.map((account) => describe(call.world, account)), ...next };
});

export const listAccountsForParent = lister(
  (call: Call<ListAccountsForParentRequest>): ListAccountsForParentResponse => {
    const { world, input } = call;
    if (!isParent(world, input.ParentId)) throw notFound('ParentNotFoundException', 'a parent');
    const accounts = Object.values(world.accounts).filter(({ parentId }) => parentId === input.ParentId);
    const { items, next } = page(call, accounts, ({ id }) => id);
    return { Accounts: items.map((account) => describe(world, account)), ...next };
  },
);

export const describeAccount = reader((call: Call<DescribeAccountRequest>): DescribeAccountResponse => {
  return { Account: describe(call.world, accountOf(call.world, call.input.AccountId)) };
});

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_MoveAccount.html */
export const moveAccount = managementOnly((call: Call<MoveAccountRequest>): void => {
  const { world, input } = call;
  const account = accountOf(world, input.AccountId);
  const { SourceParentId = '', DestinationParentId = '' } = input;
  const stands = account.parentId === SourceParentId || !quirk(world, 'source-parent');
  if (!isParent(world, SourceParentId) || !stands) throw notFound('SourceParentNotFoundException', 'a source parent');
  if (!isParent(world, DestinationParentId)) {
    throw notFound('DestinationParentNotFoundException', 'a destination parent');
  }
  if (account.parentId === DestinationParentId) {
    const message = 'That account is already present in the specified destination.';
    throw new ServiceError('DuplicateAccountException', message);
  }
  account.parentId = DestinationParentId;
  tellMove(call, { accountId: account.id, from: SourceParentId, to: DestinationParentId });
});

/** It is here so that tests can prove that nothing ever calls it. */
export const closeAccount = managementOnly((call: Call<CloseAccountRequest>): void => {
  const { world } = call;
  const account = accountOf(world, call.input.AccountId);
  if (account.id === organizationOf(world).managementAccountId) {
    throw constraintViolation('CANNOT_CLOSE_MANAGEMENT_ACCOUNT', "You can't close the management account.");
  }
  if (account.state !== 'ACTIVE') {
    throw new ServiceError(
      'AccountAlreadyClosedException',
      'You attempted to close an account that is already closed.',
    );
  }
  account.state = 'PENDING_CLOSURE';
  call.schedule(world.settings.accountCreationMs, { kind: 'accountClosed', input: { accountId: account.id } });
});

/** Effect: a closed account is suspended for 90 days. */
export function accountClosed(call: Call<{ accountId: string }>): void {
  rememberForStaleReads(call);
  const account = lookup(call.world.accounts, call.input.accountId);
  if (account) account.state = 'SUSPENDED';
}

/** "Min age before a created account can be removed": four days. */
const waitingPeriodMs = 4 * 24 * 3600 * 1000;

export const removeAccountFromOrganization = managementOnly(
  (call: Call<RemoveAccountFromOrganizationRequest>): void => {
    const { world } = call;
    const account = accountOf(world, call.input.AccountId);
    if (account.id === organizationOf(world).managementAccountId) {
      const message = "You can't remove a management account from an organization.";
      throw new ServiceError('MasterCannotLeaveOrganizationException', message);
    }
    if (world.delegatedAdministrators.some(({ accountId }) => accountId === account.id)) {
      const message = 'You attempted to remove an account that is a delegated administrator.';
      throw constraintViolation('CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG', message);
    }
    const age = call.now().getTime() - account.joinedAt;
    if (account.joinedMethod === 'CREATED' && age < waitingPeriodMs) {
      throw constraintViolation('WAIT_PERIOD_ACTIVE', 'Wait until at least four days after the account was created.');
    }
    delete world.accounts[account.id];
    forgetTarget(world, account.id);
    tellMove(call, { accountId: account.id, from: account.parentId, to: null });
  },
);

export function accountOf(world: World, id: string | undefined): AccountState {
  const account = lookup(world.accounts, id);
  if (!account) throw notFound('AccountNotFoundException', 'an account');
  return account;
}

/** The retired `Status` knew fewer values than `State`. */
const retiredStatus = {
  PENDING_ACTIVATION: 'ACTIVE',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  PENDING_CLOSURE: 'PENDING_CLOSURE',
  CLOSED: 'SUSPENDED',
} as const;

export function describe(world: World, account: AccountState): Account {
  return {
    Id: account.id,
    Arn: accountArn(world, account.id),
    Email: account.email,
    Name: account.name,
    State: account.state,
    ...(quirk(world, 'account-state-only') ? {} : { Status: retiredStatus[account.state] }),
    Paths: [pathOf(world, account.id)],
    JoinedMethod: account.joinedMethod,
    JoinedTimestamp: new Date(account.joinedAt),
  };
}
