import { lookup } from '../lookup.js';
import { ServiceError } from '../service.js';
import type { World } from '../world.js';

/** Who calls, from the request's SigV4 header. Signatures are not verified: the sandbox has no secrets to protect. */
export interface Caller {
  accessKeyId: string;
  account: string;
  region: string;
  /** The service of the credential scope. */
  service: string;
}

interface Scope {
  accessKeyId: string;
  region: string;
  service: string;
}

/** The credential scope of the Authorization header (or of a presigned query), or null. */
export function credentialScope(authorization: string | undefined, query: URLSearchParams): Scope | null {
  const credential = /Credential=([^,\s]+)/.exec(authorization ?? '')?.[1] ?? query.get('X-Amz-Credential');
  const parts = credential?.split('/') ?? [];
  if (parts.length < 5) return null;
  const [accessKeyId, , region, service] = parts.slice(-5) as [string, string, string, string];
  return { accessKeyId, region, service };
}

/**
 * The account behind an access key: what AssumeRole handed out, a member's account id used as its key, else the
 * management account. A key that starts with `Expired` has expired.
 *
 * @throws ServiceError ExpiredToken, InvalidClientTokenId, AccessDenied
 */
export function callerAccount(world: World, accessKeyId: string, now: number): string {
  if (accessKeyId.startsWith('Expired')) throw expired();
  const session = lookup(world.sessions, accessKeyId);
  if (session) {
    if (session.expiresAt <= now) throw expired();
    return session.account;
  }
  if (accessKeyId.startsWith('ASIA')) {
    throw new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.', {
      status: 403,
    });
  }
  if (lookup(world.accounts, accessKeyId)) return accessKeyId;
  return world.organization?.managementAccountId ?? '111111111111';
}

function expired(): ServiceError {
  return new ServiceError('ExpiredToken', 'The security token included in the request is expired', { status: 403 });
}
