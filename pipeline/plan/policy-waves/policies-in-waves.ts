import type { Config, Json, PolicyConfig } from '../../model/index.js';
import type { HeldBack } from '../stacks/held-back.js';
import type { PolicyChange } from '../stacks/policy-changes.js';
import type { StackStates } from '../stacks/stack-states.js';

/** A policy whose new document goes to its targets wave by wave. */
export interface PolicyInWaves {
  policy: PolicyConfig;
  stack: StackStates;
  logicalId: string;
  /** The new document as the template has it, with its references. */
  content: Json;
  /** Whether the policy does not exist yet: then there is no old document. */
  isNew: boolean;
  /** Whether it no longer denies something. */
  loses: boolean;
}

/**
 * The policies that the config wants in waves and whose documents change, or that are new. What changes only in where it
 * is attached is attached at once: a wave would have to leave out some of the accounts below its target.
 */
export function policiesInWaves(
  { policies, rollout }: Config,
  states: readonly StackStates[],
  changes: readonly PolicyChange[],
): PolicyInWaves[] {
  const wanted = new Map(
    policies.filter((policy) => policy.rollout === 'waves').map((policy) => [`${policy.type}/${policy.name}`, policy]),
  );
  if (wanted.size === 0 || rollout.waves.length < 2) return [];
  return changes.flatMap(({ stack: name, logicalId, document }): PolicyInWaves[] => {
    const stack = states.find((one) => one.name === name);
    const object = stack?.objects[logicalId];
    const policy = object?.kind === 'policy' ? wanted.get(`${object.type}/${object.name}`) : undefined;
    const changed = document === null || document.gains || document.loses;
    if (!stack || !policy || !changed) return [];
    const content = stack.desired[logicalId]?.Properties['Content'] ?? null;
    return [{ policy, stack, logicalId, content, isNew: document === null, loses: document?.loses ?? false }];
  });
}

/** The same by stack and logical id. */
export function heldBack(policies: readonly PolicyInWaves[]): HeldBack {
  const held = new Map<string, Set<string>>();
  for (const { stack, logicalId } of policies) {
    const ids = held.get(stack.name) ?? new Set();
    held.set(stack.name, ids.add(logicalId));
  }
  return held;
}
