import {
  ListDelegatedAdministratorsCommand,
  ListDelegatedServicesForAccountCommand,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages, sortedBy } from '../pages.js';
import { errorName } from '../wire-fault.js';
import type { Outcome } from './outcome.js';

/** An account that administers a service for the organization. */
export interface DelegatedAdministrator {
  service: string;
  accountId: string;
}

/** Reads the delegated administrators: one list, then one call for each account on it. Sorted by service, then account. */
export async function readDelegatedAdministrators(aws: Aws): Promise<DelegatedAdministrator[]> {
  return explained('read the delegated administrators', async () => {
    const accounts = await allPages(
      (NextToken) => aws.organizations.send(new ListDelegatedAdministratorsCommand({ NextToken })),
      (page) => page.DelegatedAdministrators,
    );
    const services = await Promise.all(accounts.map(({ Id }) => servicesOf(aws, Id ?? '')));
    return sortedBy(services.flat(), ({ service, accountId }) => `${service}\n${accountId}`);
  });
}

async function servicesOf(aws: Aws, accountId: string): Promise<DelegatedAdministrator[]> {
  const limit = aws.limit('ListDelegatedServicesForAccount');
  const services = await allPages(
    (NextToken) =>
      limit(() =>
        aws.organizations.send(new ListDelegatedServicesForAccountCommand({ AccountId: accountId, NextToken })),
      ),
    (page) => page.DelegatedServices,
  );
  return services.map(({ ServicePrincipal }) => ({ service: ServicePrincipal ?? '', accountId }));
}

/** Registers a delegated administrator; one that is registered already is `unchanged`. */
export async function registerDelegatedAdministrator(aws: Aws, service: string, accountId: string): Promise<Outcome> {
  return explained(`register account ${accountId} as the delegated administrator of ${service}`, async () => {
    try {
      await aws.organizations.send(
        new RegisterDelegatedAdministratorCommand({ AccountId: accountId, ServicePrincipal: service }),
      );
      return 'done';
    } catch (error) {
      if (errorName(error) === 'AccountAlreadyRegisteredException') return 'unchanged';
      throw error;
    }
  });
}
