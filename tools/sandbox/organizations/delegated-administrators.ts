import type {
  DelegatedAdministrator,
  DeregisterDelegatedAdministratorRequest,
  ListDelegatedAdministratorsRequest,
  ListDelegatedAdministratorsResponse,
  ListDelegatedServicesForAccountRequest,
  ListDelegatedServicesForAccountResponse,
  RegisterDelegatedAdministratorRequest,
} from '@aws-sdk/client-organizations';
import { lookup } from '../lookup.js';
import { quirk } from '../quirks.js';
import { type Call, ServiceError } from '../service.js';
import type { AccountState, DelegatedAdministratorState, World } from '../world.js';
import { lister, managementOnly } from './access.js';
import { accountOf, describe } from './accounts.js';
import { constraintViolation } from './errors.js';
import { organizationOf } from './organization-of.js';
import { page } from './paging.js';
import { servicePrincipal } from './trusted-access.js';

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html */
export const registerDelegatedAdministrator = managementOnly(
  (call: Call<RegisterDelegatedAdministratorRequest>): void => {
    const { world } = call;
    const account = accountOf(world, call.input.AccountId);
    const service = servicePrincipal(call.input.ServicePrincipal);
    refuseUnfit(world, account);
    if (!lookup(world.trustedServices, service) && quirk(world, 'service-access-first')) {
      const message = 'You must enable service access before you register a delegated administrator.';
      throw constraintViolation('SERVICE_ACCESS_NOT_ENABLED', message);
    }
    if (find(world, account.id, service)) {
      const message = 'The specified account is already a delegated administrator for this AWS service.';
      throw new ServiceError('AccountAlreadyRegisteredException', message);
    }
    world.delegatedAdministrators.push({ accountId: account.id, service, enabledAt: call.now().getTime() });
  },
);

function refuseUnfit(world: World, account: AccountState): void {
  if (!quirk(world, 'suspended-not-delegable')) return;
  if (account.id === organizationOf(world).managementAccountId) {
    const message = 'You cannot register the management account of the organization as a delegated administrator.';
    throw constraintViolation('CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR', message);
  }
  if (account.state !== 'ACTIVE') {
    const message = 'You cannot register a suspended account as a delegated administrator.';
    throw constraintViolation('CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR', message);
  }
}

export const deregisterDelegatedAdministrator = managementOnly(
  (call: Call<DeregisterDelegatedAdministratorRequest>): void => {
    const { world } = call;
    const account = accountOf(world, call.input.AccountId);
    const entry = find(world, account.id, servicePrincipal(call.input.ServicePrincipal));
    if (!entry) throw notRegistered();
    world.delegatedAdministrators = world.delegatedAdministrators.filter((other) => other !== entry);
  },
);

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListDelegatedAdministrators.html */
export const listDelegatedAdministrators = lister(
  (call: Call<ListDelegatedAdministratorsRequest>): ListDelegatedAdministratorsResponse => {
    const { world, input } = call;
    const asked = input.ServicePrincipal;
    const chosen = world.delegatedAdministrators.filter(({ service }) => asked === undefined || service === asked);
    // An account is listed once, since when it was first registered.
    const first = chosen.filter((entry, i) => chosen.findIndex((e) => e.accountId === entry.accountId) === i);
    const { items, next } = page(call, first, ({ accountId }) => accountId);
    return { DelegatedAdministrators: items.map((entry) => describeAdministrator(world, entry)), ...next };
  },
);

function describeAdministrator(world: World, entry: DelegatedAdministratorState): DelegatedAdministrator {
  const { Paths: _, ...account } = describe(world, accountOf(world, entry.accountId));
  return { ...account, DelegationEnabledDate: new Date(entry.enabledAt) };
}

export const listDelegatedServicesForAccount = lister(
  (call: Call<ListDelegatedServicesForAccountRequest>): ListDelegatedServicesForAccountResponse => {
    const { id } = accountOf(call.world, call.input.AccountId);
    const own = call.world.delegatedAdministrators.filter(({ accountId }) => accountId === id);
    if (own.length === 0) throw notRegistered();
    const { items, next } = page(call, own, ({ service }) => service);
    return {
      DelegatedServices: items.map(({ service, enabledAt }) => ({
        ServicePrincipal: service,
        DelegationEnabledDate: new Date(enabledAt),
      })),
      ...next,
    };
  },
);

function find(world: World, accountId: string, service: string): DelegatedAdministratorState | undefined {
  return world.delegatedAdministrators.find((entry) => entry.accountId === accountId && entry.service === service);
}

function notRegistered(): ServiceError {
  const message = 'The specified account is not a delegated administrator for this AWS service.';
  return new ServiceError('AccountNotRegisteredException', message);
}
