import { behaviours } from './behaviours/index.js';
import { organizationalUnit } from './organizational-unit.js';
import { policy } from './policy.js';
import type { Provider } from './provider.js';
import { models } from './registry/models.js';
import { registered } from './registry/registered.js';
import { resourcePolicy } from './resource-policy.js';

const byType = new Map<string, Provider>(
  [organizationalUnit, policy, resourcePolicy].map((provider) => [provider.type, provider]),
);

/** How CloudFormation works on a resource type; undefined where the sandbox does not simulate it. */
export function providerOf(type: string): Provider | undefined {
  const known = byType.get(type);
  if (known || !Object.hasOwn(models, type)) return known;
  const provider = registered(type, models[type]!, behaviours[type]);
  byType.set(type, provider);
  return provider;
}
