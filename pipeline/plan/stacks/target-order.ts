import type { Json } from '../../model/index.js';
import type { Identity } from '../identity.js';
import { literal } from './properties.js';
import type { Resources } from './resource.js';

/** The ids (or, of what does not exist yet, symbols) that a resource's targets stand for, in the order of the template. */
type TargetsOf = (resource: Resources[string]) => Json[];

/**
 * Keeps the order of targets that the deployed template has. Targets are a set, so another order means nothing to AWS; but
 * CloudFormation compares texts, and a change set would list a change that no plan speaks of.
 *
 * @param symbolic a resource's properties with symbols for references
 */
export function inDeployedOrder(
  resources: Resources,
  deployed: Resources,
  symbolic: (resource: Resources[string]) => { [name: string]: Json },
  identity: Identity,
): Resources {
  const targetsOf: TargetsOf = (resource) =>
    ((symbolic(resource)['TargetIds'] ?? []) as Json[]).map((symbol) => literal(symbol, identity.symbols));
  return Object.fromEntries(
    Object.entries(resources).map(([id, resource]) => {
      const before = deployed[id];
      const listed = resource.Properties['TargetIds'];
      if (!before || before === resource || !Array.isArray(listed)) return [id, resource];
      const wanted = targetsOf(resource);
      const order = targetsOf(before);
      const rank = (index: number) => {
        const at = order.indexOf(wanted[index] as Json);
        return at < 0 ? order.length + index : at;
      };
      const indices = listed.map((_, index) => index).sort((a, b) => rank(a) - rank(b));
      if (indices.every((index, at) => index === at)) return [id, resource];
      const TargetIds = indices.map((index) => listed[index] as Json);
      return [id, { ...resource, Properties: { ...resource.Properties, TargetIds } }];
    }),
  );
}
