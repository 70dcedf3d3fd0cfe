import {
  EnableAWSServiceAccessCommand,
  ListAWSServiceAccessForOrganizationCommand,
} from '@aws-sdk/client-organizations';
import type { Aws } from '../connection.js';
import { explained } from '../explain-error.js';
import { allPages } from '../pages.js';
import type { Outcome } from './outcome.js';

/** Reads the service principals with trusted access, sorted. */
export async function readTrustedServices(aws: Aws): Promise<string[]> {
  const services = await explained('read the services with trusted access', () =>
    allPages(
      (NextToken) => aws.organizations.send(new ListAWSServiceAccessForOrganizationCommand({ NextToken })),
      (page) => page.EnabledServicePrincipals,
    ),
  );
  return services.map(({ ServicePrincipal }) => ServicePrincipal ?? '').sort();
}

/** Enables trusted access for a service principal. AWS accepts it twice, so what is enabled already is asked first. */
export async function enableTrustedAccess(aws: Aws, service: string): Promise<Outcome> {
  if ((await readTrustedServices(aws)).includes(service)) return 'unchanged';
  await explained(`enable trusted access for ${service}`, () =>
    aws.organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal: service })),
  );
  return 'done';
}
