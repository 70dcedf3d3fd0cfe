import { freshWorld } from '../fresh-world.js';
import { newId } from '../ids.js';
import { attachDefaultPolicies } from '../organizations/default-policies.js';
import type { AccountState, World } from '../world.js';

const denyLeaving = {
  Version: '2012-10-17',
  Statement: [
    { Sid: 'DenyLeavingOrganization', Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' },
  ],
};

/** An organization that somebody made by hand: what the story starts from. */
export function demoWorld(idSeed: string, now: number): World {
  const world = freshWorld(idSeed, now);
  // An organization that has grown has asked AWS for more than the ten accounts that everybody begins with.
  world.settings.quotas['accounts'] = 50;
  const root = world.organization?.rootId ?? '';
  const security = addOrganizationalUnit(world, 'Security', root);
  const workloads = addOrganizationalUnit(world, 'Workloads', root);
  const add = (id: string, name: string, email: string, parentId: string, state: AccountState['state'] = 'ACTIVE') => {
    world.accounts[id] = { id, name, email, state, parentId, joinedMethod: 'CREATED', joinedAt: now };
    attachDefaultPolicies(world, id);
  };
  add('222222222222', 'LogArchive', 'log-archive@example.com', security);
  add('333333333333', 'Audit', 'audit@example.com', security);
  add('444444444444', 'Payments', 'payments@example.com', workloads);
  add('555555555555', 'DataScience', 'data-science@example.com', root);
  add('666666666666', 'Legacy', 'legacy@example.com', root, 'SUSPENDED');
  const policyId = newId(world, 'policy');
  world.policies[policyId] = {
    id: policyId,
    type: 'SERVICE_CONTROL_POLICY',
    name: 'DenyLeavingOrganization',
    description: 'Member accounts stay.',
    content: JSON.stringify(denyLeaving),
    awsManaged: false,
  };
  world.attachments[policyId] = [workloads];
  return world;
}

function addOrganizationalUnit(world: World, name: string, parentId: string): string {
  const id = newId(world, 'organizationalUnit');
  world.organizationalUnits[id] = { id, name, parentId };
  attachDefaultPolicies(world, id);
  return id;
}
