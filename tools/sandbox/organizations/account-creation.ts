import type {
  CreateAccountRequest,
  CreateAccountResponse,
  CreateAccountStatus,
  DescribeCreateAccountStatusRequest,
  DescribeCreateAccountStatusResponse,
  ListCreateAccountStatusRequest,
  ListCreateAccountStatusResponse,
} from '@aws-sdk/client-organizations';
import { lookup } from '../lookup.js';
import { quirk } from '../quirks.js';
import { type Call, ServiceError, withInput } from '../service.js';
import type { CreateAccountRequestState, World } from '../world.js';
import { lister, managementOnly, reader } from './access.js';
import { attachDefaultPolicies } from './default-policies.js';
import { constraintViolation, notFound } from './errors.js';
import { tellMove } from './moves.js';
import { organizationOf } from './organization-of.js';
import { page } from './paging.js';
import { quota } from './quotas.js';
import { rememberForStaleReads } from './stale-reads.js';
import { newTags } from './tags.js';

/**
 * Starts the creation of an account; DescribeCreateAccountStatus tells how it went.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html
 */
export const createAccount = managementOnly((call: Call<CreateAccountRequest>): CreateAccountResponse => {
  const { world } = call;
  const { AccountName = '', Email = '', Tags } = call.input;
  const running = Object.values(world.createAccountRequests).filter(({ state }) => state === 'IN_PROGRESS').length;
  if (running >= quota(world, 'concurrentAccountCreations') && quirk(world, 'concurrent-creations')) {
    const message = "AWS Organizations can't complete your request because another request is already in progress.";
    throw new ServiceError('TooManyRequestsException', message, { fields: { Type: 'CreateAccount' } });
  }
  if (Object.keys(world.accounts).length + running >= quota(world, 'accounts')) {
    const message = 'You have exceeded the allowed number of AWS accounts.';
    throw constraintViolation('ACCOUNT_NUMBER_LIMIT_EXCEEDED', message);
  }
  if (emailTaken(world, Email) && !quirk(world, 'email-fails-later')) {
    throw new ServiceError('DuplicateAccountException', 'An account with this e-mail address exists.');
  }
  const request: CreateAccountRequestState = {
    id: call.newId('createAccountRequest'),
    accountName: AccountName,
    email: Email,
    tags: newTags(world, {}, Tags),
    state: 'IN_PROGRESS',
    requestedAt: call.now().getTime(),
    completedAt: null,
    accountId: null,
    failureReason: null,
  };
  world.createAccountRequests[request.id] = request;
  const input = { requestId: request.id };
  if (quirk(world, 'asynchronous-account-creation')) {
    call.schedule(world.settings.accountCreationMs, { kind: 'accountCreated', input });
  } else accountCreated(withInput(call, input));
  return { CreateAccountStatus: describe(request) };
});

function emailTaken(world: World, email: string): boolean {
  const same = (other: { email: string }) => other.email.toLowerCase() === email.toLowerCase();
  return Object.values(world.accounts).some(same);
}

/** Effect: the account exists, at the root, or its creation has failed. */
export function accountCreated(call: Call<{ requestId: string }>): void {
  rememberForStaleReads(call);
  const { world } = call;
  const request = lookup(world.createAccountRequests, call.input.requestId);
  if (!request) return;
  request.completedAt = call.now().getTime();
  if (emailTaken(world, request.email)) {
    request.state = 'FAILED';
    request.failureReason = 'EMAIL_ALREADY_EXISTS';
    return;
  }
  const id = call.newId('account');
  world.accounts[id] = {
    id,
    name: request.accountName,
    email: request.email,
    state: 'ACTIVE',
    parentId: organizationOf(world).rootId,
    joinedMethod: 'CREATED',
    joinedAt: request.completedAt,
  };
  world.tags[id] = request.tags;
  attachDefaultPolicies(world, id);
  request.state = 'SUCCEEDED';
  request.accountId = id;
  tellMove(call, { accountId: id, from: null, to: organizationOf(world).rootId });
}

export const describeCreateAccountStatus = reader(
  (call: Call<DescribeCreateAccountStatusRequest>): DescribeCreateAccountStatusResponse => {
    const request = lookup(call.world.createAccountRequests, call.input.CreateAccountRequestId);
    if (!request) throw notFound('CreateAccountStatusNotFoundException', 'an account creation request');
    return { CreateAccountStatus: describe(request) };
  },
);

export const listCreateAccountStatus = lister(
  (call: Call<ListCreateAccountStatusRequest>): ListCreateAccountStatusResponse => {
    const states = call.input.States ?? [];
    const all = Object.values(call.world.createAccountRequests);
    const chosen = states.length > 0 ? all.filter(({ state }) => states.includes(state)) : all;
    const { items, next } = page(call, chosen, ({ id }) => id);
    return { CreateAccountStatuses: items.map(describe), ...next };
  },
);

function describe(request: CreateAccountRequestState): CreateAccountStatus {
  return {
    Id: request.id,
    AccountName: request.accountName,
    State: request.state,
    RequestedTimestamp: new Date(request.requestedAt),
    ...(request.completedAt === null ? {} : { CompletedTimestamp: new Date(request.completedAt) }),
    ...(request.accountId === null ? {} : { AccountId: request.accountId }),
    ...(request.failureReason === null ? {} : { FailureReason: request.failureReason as 'EMAIL_ALREADY_EXISTS' }),
  };
}
