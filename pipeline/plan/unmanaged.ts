import {
  type Config,
  isManaged,
  policyKinds,
  type Snapshot,
  type SynthesizedStackSet,
  type UnmanagedObject,
} from '../model/index.js';
import type { Identity } from './identity.js';
import type { PlannedTree } from './stack-sets/planned-accounts.js';
import { ignoredUnits, targetedAccounts } from './stack-sets/targeted-accounts.js';

/** What reaches into accounts without asking whether the config names them. */
interface Reaching {
  stackSets: readonly SynthesizedStackSet[];
  tree: PlannedTree;
}

/**
 * What lives in the organization and is neither ours nor in the config: said, and left alone, but for the stacks that stack
 * sets have in accounts of OUs which the config targets.
 */
export function unmanaged(
  config: Config,
  snapshot: Snapshot,
  identity: Identity,
  reaching: Reaching,
): UnmanagedObject[] {
  const stacksOf = stacksByAccount(config, snapshot, reaching);
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
    ...snapshot.accounts
      .filter(({ id }) => !isOurs(id))
      .map(({ id, name }) => ({ ...object('account', id, name, null), ...stacksOf(id) })),
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

/** What stack sets of the config, or left from it, have to do with an account. */
function stacksByAccount(
  config: Config,
  { stackSets: live }: Snapshot,
  { stackSets, tree }: Reaching,
): (id: string) => Pick<UnmanagedObject, 'stacks'> {
  const ignored = ignoredUnits(config);
  const names = new Set(stackSets.map(({ name }) => name));
  const targeted = new Set(
    stackSets.flatMap(({ targets, regions }) =>
      regions.length > 0 ? targetedAccounts(targets, tree, ignored).map(({ account }) => account.id) : [],
    ),
  );
  const has = new Set(
    live
      .filter(({ name, description }) => names.has(name) || isManaged(description))
      .flatMap(({ instances }) => instances.map(({ account }) => account)),
  );
  return (id) => {
    if (targeted.has(id)) return { stacks: has.has(id) ? 'has' : 'gets' };
    return has.has(id) ? { stacks: 'left' } : {};
  };
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
