import { defaultPolicyIds, everyTarget } from '../fresh-world.js';
import { quirk } from '../quirks.js';
import type { World } from '../world.js';

/** AWS attaches its own policies to everything that is created while their type is enabled. */
export function attachDefaultPolicies(world: World, targetId: string): void {
  for (const [type, policyId] of Object.entries(defaultPolicyIds)) {
    if (world.organization?.policyTypes[type] === 'ENABLED' && quirk(world, 'default-policies')) {
      world.attachments[policyId] = [...(world.attachments[policyId] ?? []), targetId];
    }
  }
}

/** Enabling a type attaches AWS's policy of it to the root, every OU and every account. */
export function attachDefaultPolicyEverywhere(world: World, type: string): void {
  const policyId = defaultPolicyIds[type];
  if (policyId && quirk(world, 'default-policies')) world.attachments[policyId] = everyTarget(world);
}

/** What is deleted takes its attachments, tags and delegations with it. */
export function forgetTarget(world: World, targetId: string): void {
  for (const [policyId, targets] of Object.entries(world.attachments)) {
    world.attachments[policyId] = targets.filter((id) => id !== targetId);
  }
  delete world.tags[targetId];
}
