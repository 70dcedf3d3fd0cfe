import type { Call } from '../../../service.js';

/** Whether the calling account may act for the organization in a service, and as what. */
export function organizationRole({ world, account }: Call, service: string): 'management' | 'delegated' | null {
  if (account === world.organization?.managementAccountId) return 'management';
  const delegated = world.delegatedAdministrators.some(
    (administrator) => administrator.accountId === account && administrator.service === service,
  );
  return delegated ? 'delegated' : null;
}

export function hasTrustedAccess({ world }: Call, service: string): boolean {
  return Object.hasOwn(world.trustedServices, service);
}

/** What some services do themselves when the management account uses them for the organization. */
export function enableTrustedAccess({ world, now }: Call, service: string): void {
  world.trustedServices[service] ??= now().getTime();
}
