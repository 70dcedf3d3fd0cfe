import type { PolicyState, World } from '../world.js';

// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsorganizations.html
function arn(world: World, resource: string): string {
  return `arn:aws:organizations::${world.organization?.managementAccountId}:${resource}`;
}

export function organizationArn(world: World): string {
  return arn(world, `organization/${world.organization?.id}`);
}

export function rootArn(world: World, id: string): string {
  return arn(world, `root/${world.organization?.id}/${id}`);
}

export function organizationalUnitArn(world: World, id: string): string {
  return arn(world, `ou/${world.organization?.id}/${id}`);
}

export function accountArn(world: World, id: string): string {
  return arn(world, `account/${world.organization?.id}/${id}`);
}

export function policyArn(world: World, policy: PolicyState): string {
  const resource = `${policy.type.toLowerCase()}/${policy.id}`;
  if (policy.awsManaged) return `arn:aws:organizations::aws:policy/${resource}`;
  return arn(world, `policy/${world.organization?.id}/${resource}`);
}

export function resourcePolicyArn(world: World, id: string): string {
  return arn(world, `resourcepolicy/${world.organization?.id}/${id}`);
}
