import { type Config, policyKinds, type Snapshot, type UnmanagedObject } from '../model/index.js';
import type { Identity } from './identity.js';

/**
 * What lives in the organization and is neither ours nor in the config: said, and left alone.
 */
export function unmanaged(config: Config, snapshot: Snapshot, identity: Identity): UnmanagedObject[] {
  const ours = new Set(snapshot.stacks.flatMap((stack) => stack.resources.map(({ physicalId }) => physicalId)));
  const named = new Set(Object.values(identity.symbols));
  const isOurs = (id: string) => ours.has(id) || named.has(id);
  const defaults = new Set(policyKinds.map((kind) => kind.awsDefaultPolicyId));
  const { trustedServices, delegatedAdministrators, resourcePolicy } = snapshot.settings;
  const registered = new Set(
    config.delegatedAdministrators.map(({ service, account }) => `${service} ${identity.account(account)?.id ?? ''}`),
  );
  return [
    ...snapshot.organizationalUnits.filter(({ id }) => !isOurs(id)).map(({ id, path }) => object('ou', id, path, null)),
    ...snapshot.accounts.filter(({ id }) => !isOurs(id)).map(({ id, name }) => object('account', id, name, null)),
    ...snapshot.policies
      .filter(({ id }) => !isOurs(id) && !defaults.has(id))
      .map(({ id, name, awsManaged }) => object('policy', id, name, awsManaged ? 'AWS' : foreignOwner(name))),
    ...trustedServices
      .filter((service) => !config.trustedServices.includes(service))
      .map((service) => object('trustedService', service, service, null)),
    ...delegatedAdministrators
      .filter(({ service, accountId }) => !registered.has(`${service} ${accountId}`))
      .map(({ service, accountId }) => object('delegatedAdministrator', accountId, service, null)),
    ...(resourcePolicy && !config.resourcePolicy && !isOurs(resourcePolicy.id)
      ? [object('resourcePolicy', resourcePolicy.id, 'resource policy', null)]
      : []),
  ];
}

function object(kind: UnmanagedObject['kind'], id: string, name: string, owner: string | null): UnmanagedObject {
  return { kind, id, name, owner };
}

/** Whose a policy is by its name; null where the name does not say. Such policies are never adopted. */
export function foreignOwner(name: string): string | null {
  if (name.startsWith('aws-guardrails-')) return 'Control Tower';
  if (name.startsWith('AWSAccelerator-')) return 'Landing Zone Accelerator';
  return null;
}
