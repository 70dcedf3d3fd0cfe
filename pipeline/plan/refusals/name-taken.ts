import { policyKind, type Refusal } from '../../model/index.js';
import { lastName, parentOf } from '../match-units.js';
import type { RefusalContext } from './refusal-context.js';

/**
 * A name that something else still has when it is given: OUs below one parent and policies of one kind have names of
 * their own, and CloudFormation, which updates objects in an order of its own, would fail in the middle. It comes from
 * renames that trade or pass on names, and from names that AWS's own policies have.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdateOrganizationalUnit.html
 */
export function nameTaken(context: RefusalContext): Refusal[] {
  return [...takenUnitNames(context), ...takenPolicyNames(context)];
}

function takenUnitNames({ config, identity, snapshot }: RefusalContext): Refusal[] {
  const live = new Map(snapshot.organizationalUnits.map((unit) => [`${unit.parentId}/${unit.name}`, unit]));
  return config.organizationalUnits.flatMap(({ path, ignored }): Refusal[] => {
    const parent = parentOf(path);
    const parentId = parent === null ? snapshot.root.id : identity.unit(parent)?.id;
    const holder = live.get(`${parentId}/${lastName(path)}`);
    if (ignored || !holder || holder.id === identity.unit(path)?.id) return [];
    return [
      {
        code: 'name-taken',
        object: `ou:${path}`,
        why: `OU ${holder.path} still has the name that ${path} is to get, and no two OUs below one parent may share one.`,
        steps: [
          `Give OU ${holder.path} a name that no other has, or remove it, in a change of its own; deploy that.`,
          `Then make this change. OUs that trade names need a third one on the way.`,
        ],
      },
    ];
  });
}

function takenPolicyNames({ config, identity, snapshot }: RefusalContext): Refusal[] {
  const live = new Map(snapshot.policies.map((policy) => [`${policy.type}/${policy.name}`, policy]));
  return config.policies.flatMap(({ type, name }): Refusal[] => {
    const holder = live.get(`${type}/${name}`);
    if (!holder || holder.id === identity.policy(type, name)?.id) return [];
    const owner = holder.awsManaged ? ' of AWS' : '';
    return [
      {
        code: 'name-taken',
        object: `policy:${type}/${name}`,
        why: `A ${policyKind(type).short}${owner} (${holder.id}) has the name ${name}, and no two of one kind may share one.`,
        steps: [`Give the policy another name in organization-config.yaml.`],
      },
    ];
  });
}
