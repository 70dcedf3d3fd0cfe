import type { Refusal } from '../../model/index.js';
import { foreignOwner } from '../unmanaged.js';
import type { RefusalContext } from './refusal-context.js';

/** What another tool owns is not adopted, even where the config names it: the two would undo each other's work. */
export function foreignPolicy({ config, identity }: RefusalContext): Refusal[] {
  return config.policies.flatMap(({ type, name }): Refusal[] => {
    const owner = foreignOwner(name);
    if (!owner || !identity.policy(type, name)) return [];
    return [
      {
        code: 'foreign-policy',
        object: `policy:${type}/${name}`,
        why: `${name} belongs to ${owner}, which changes it by itself.`,
        steps: [`Give the policy another name, or remove it from the config and let ${owner} manage it.`],
      },
    ];
  });
}
