import type { Json } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { targetsOf } from './references.js';
import type { Resources } from './resource.js';
import type { StackStates } from './stack-states.js';

/**
 * Keeps the order of targets that the deployed template has. Targets are a set, so another order means nothing to AWS; but
 * CloudFormation compares texts, and a change set would list a change that no plan speaks of.
 */
export function inDeployedOrder(
  resources: Resources,
  deployed: Resources,
  stack: StackStates,
  identity: Identity,
): Resources {
  return Object.fromEntries(
    Object.entries(resources).map(([id, resource]) => {
      const before = deployed[id];
      const listed = resource.Properties['TargetIds'];
      if (!before || before === resource || !Array.isArray(listed)) return [id, resource];
      const wanted = targetsOf(resource, stack, identity);
      const order = targetsOf(before, stack, identity);
      const rank = (index: number) => {
        const at = order.indexOf(wanted[index] as string);
        return at < 0 ? order.length + index : at;
      };
      const indices = listed.map((_, index) => index).sort((a, b) => rank(a) - rank(b));
      if (indices.every((index, at) => index === at)) return [id, resource];
      const TargetIds = indices.map((index) => listed[index] as Json);
      return [id, { ...resource, Properties: { ...resource.Properties, TargetIds } }];
    }),
  );
}
