import type { World } from '../../tools/sandbox/world.js';
import { type Guard, guards } from './guardrails.js';

/** Names for the ids of a world, so that two worlds that mean the same can be compared. */
export function namesOf(world: World): Map<string, string> {
  const names = new Map<string, string>();
  const organization = world.organization;
  if (!organization) return names;
  names.set(organization.rootId, 'Root').set(organization.id, 'the organization');
  for (const { id } of Object.values(world.organizationalUnits)) names.set(id, `ou:${pathOf(world, id)}`);
  for (const { id, email } of Object.values(world.accounts)) names.set(id, `account:${email}`);
  for (const { id, type, name } of Object.values(world.policies)) names.set(id, `policy:${type}/${name}`);
  if (world.resourcePolicy) names.set(world.resourcePolicy.id, 'the resource policy');
  return names;
}

/** A text with names for the ids that a world knows. */
export function withNames(text: string, world: World): string {
  const names = [...namesOf(world)].sort(([a], [b]) => b.length - a.length);
  return names.reduce((found, [id, name]) => found.replaceAll(id, `<${name}>`), text);
}

function pathOf(world: World, id: string): string {
  const unit = world.organizationalUnits[id];
  if (!unit) return '';
  const above = pathOf(world, unit.parentId);
  return above ? `${above}/${unit.name}` : unit.name;
}

/** What is true of an organization, one sentence a fact, without ids. Two moments differ by the facts that came or went. */
export function factsOf(world: World): Set<string> {
  const names = namesOf(world);
  const name = (id: string) => names.get(id) ?? id;
  const types = Object.entries(world.organization?.policyTypes ?? {});
  return new Set([
    ...types.map(([type, status]) => `policy type ${type} is ${status}`),
    ...Object.keys(world.organizationalUnits).map((id) => `${name(id)} exists`),
    ...Object.values(world.accounts).map((a) => `${name(a.id)} (${a.name}, ${a.state}) is in ${name(a.parentId)}`),
    ...Object.entries(world.tags).flatMap(([id, tags]) =>
      Object.entries(tags).map(([key, value]) => `${name(id)} has tag ${key}=${value}`),
    ),
    ...Object.values(world.policies).map((p) => `${name(p.id)} “${p.description}” says ${withNames(p.content, world)}`),
    ...Object.entries(world.attachments).flatMap(([id, targets]) =>
      targets.map(
        (target, i) => `${name(id)} is attached to ${name(target)}${targets.indexOf(target) < i ? ' again' : ''}`,
      ),
    ),
    ...Object.keys(world.trustedServices).map((service) => `${service} is trusted`),
    ...world.delegatedAdministrators.map((d) => `${name(d.accountId)} administers ${d.service}`),
    ...(world.resourcePolicy ? [`the resource policy says ${withNames(world.resourcePolicy.content, world)}`] : []),
    ...Object.values(world.buckets).flatMap((bucket) => [
      `bucket ${bucket.name} exists`,
      ...Object.entries(bucket.configuration).map(([key, value]) => `bucket ${bucket.name} has ${key} ${value}`),
    ]),
    ...surfaceFacts(world),
  ]);
}

/** What stack sets say, where they have instances, and what lives in the accounts beside the organization itself. */
export function surfaceFacts(world: World): string[] {
  const sets = Object.values(world.cloudformation.stackSets ?? {}).filter(({ status }) => status === 'ACTIVE');
  const facts = [
    ...sets.flatMap(({ name, description, definition, autoDeployment, instances }) => [
      `stack set ${name} “${description}” says ${definition.templateBody} ${JSON.stringify(definition.parameters)}`,
      `stack set ${name} has auto-deployment ${autoDeployment.enabled ? 'on' : 'off'}`,
      ...Object.values(instances).map(({ account, region }) => `stack set ${name} is in ${account} ${region}`),
    ]),
    ...Object.entries(world.cloudformation.resources ?? {}).flatMap(([account, regions]) =>
      Object.entries(regions).flatMap(([region, types]) =>
        Object.entries(types).flatMap(([type, resources]) =>
          Object.entries(resources).map(
            ([id, { properties }]) => `${account} ${region} has ${type} ${id}: ${JSON.stringify(properties)}`,
          ),
        ),
      ),
    ),
  ];
  return facts.map((fact) => withNames(fact, world));
}

/** What guards each account of the sandbox. */
export function guardsOf(world: World): Map<string, Guard> {
  const scps = Object.values(world.policies).filter(({ type }) => type === 'SERVICE_CONTROL_POLICY');
  return guards({
    rootId: world.organization?.rootId ?? '',
    scpEnabled: world.organization?.policyTypes['SERVICE_CONTROL_POLICY'] === 'ENABLED',
    units: Object.values(world.organizationalUnits),
    accounts: Object.values(world.accounts),
    policies: new Map(scps.map(({ id, content, awsManaged }) => [id, awsManaged ? null : content])),
    attachments: Object.entries(world.attachments).flatMap(([policyId, targets]) =>
      targets.map((targetId) => ({ policyId, targetId })),
    ),
  });
}
