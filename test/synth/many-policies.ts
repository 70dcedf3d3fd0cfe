import type { Config } from '../../pipeline/model/index.js';
import { checkedConfig } from '../../pipeline/pipeline.js';

/** The example with so many policies instead of its own, in so many stacks. */
export function manyPolicies(count: number, parts: number): Config {
  const { config } = checkedConfig('config');
  const [one] = config.policies;
  if (!one) throw new Error('the example has policies');
  return {
    ...config,
    policies: Array.from({ length: count }, (_, i) => ({ ...one, name: `Policy${i}` })),
    organizationStackParts: { organizationalUnits: 1, policies: parts },
  };
}
