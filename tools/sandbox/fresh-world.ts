import { emptyCloudFormation } from './cloudformation/world.js';
import { newId } from './ids.js';
import type { Settings, World } from './world.js';

export const defaultSettings: Readonly<Settings> = {
  accountCreationMs: 150,
  policyTypeMs: 50,
  staleReadsMs: 0,
  resourceMs: 5,
  shuffle: null,
  throttle: 'none',
  quotas: {},
};

/** A world without an organization. */
export function emptyWorld(idSeed: string, now: number): World {
  return {
    clock: now,
    ids: { seed: idSeed, counters: {} },
    organization: null,
    organizationalUnits: {},
    accounts: {},
    policies: {},
    attachments: {},
    tags: {},
    trustedServices: {},
    delegatedAdministrators: [],
    resourcePolicy: null,
    createAccountRequests: {},
    buckets: {},
    sessions: {},
    cloudformation: emptyCloudFormation(),
    effects: [],
    faults: [],
    quirks: {},
    settings: { ...defaultSettings, quotas: {} },
  };
}

/**
 * A fresh organization with all features: what `aws organizations create-organization` leaves. SCPs are enabled on the
 * root: "the new organization is created with all features enabled and service control policies automatically enabled
 * in the root" (https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html). The SCP that
 * denies leaving, which the console has added since July 2026, is not there: the API adds none.
 */
export function freshWorld(idSeed: string, now: number): World {
  const world = emptyWorld(idSeed, now);
  const managementAccountId = '111111111111';
  world.organization = {
    id: newId(world, 'organization'),
    featureSet: 'ALL',
    managementAccountId,
    rootId: newId(world, 'root'),
    rootName: 'Root',
    policyTypes: { SERVICE_CONTROL_POLICY: 'ENABLED' },
  };
  world.accounts[managementAccountId] = {
    id: managementAccountId,
    name: 'Management',
    email: 'management@example.com',
    state: 'ACTIVE',
    parentId: world.organization.rootId,
    joinedMethod: 'INVITED',
    joinedAt: now,
  };
  addDefaultPolicies(world);
  return world;
}

const allowEverything = {
  SERVICE_CONTROL_POLICY: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
  RESOURCE_CONTROL_POLICY:
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
};

/** Type → id of the policy that AWS attaches everywhere by itself while the type is enabled. */
export const defaultPolicyIds: Readonly<Record<string, string>> = {
  SERVICE_CONTROL_POLICY: 'p-FullAWSAccess',
  RESOURCE_CONTROL_POLICY: 'p-RCPFullAWSAccess',
};

/** Adds AWS's own policies, and attaches those whose type is enabled to everything that is there. */
export function addDefaultPolicies(world: World): void {
  for (const [type, content] of Object.entries(allowEverything)) {
    const id = defaultPolicyIds[type] as string;
    world.policies[id] = {
      id,
      type,
      name: id.slice(2),
      description:
        type === 'SERVICE_CONTROL_POLICY' ? 'Allows access to every operation' : 'Allows access to every resource',
      content,
      awsManaged: true,
    };
    world.attachments[id] = world.organization?.policyTypes[type] === 'ENABLED' ? everyTarget(world) : [];
  }
}

/** Ids of the root, every OU and every account. */
export function everyTarget(world: World): string[] {
  const root = world.organization ? [world.organization.rootId] : [];
  return [...root, ...Object.keys(world.organizationalUnits), ...Object.keys(world.accounts)];
}
