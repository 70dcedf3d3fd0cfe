import type { Operation } from '../../../model/index.js';

/**
 * What each operation waits for itself: without what it waits for through another. Operations come after all that they
 * depend on.
 *
 * @returns by operation id
 */
export function directDependencies(operations: readonly Operation[]): Map<string, string[]> {
  const before = new Map<string, Set<string>>();
  const direct = new Map<string, string[]>();
  for (const { id, dependsOn } of operations) {
    const indirect = new Set<string>();
    for (const other of dependsOn) for (const one of before.get(other) ?? []) indirect.add(one);
    before.set(id, new Set([...dependsOn, ...indirect]));
    direct.set(
      id,
      dependsOn.filter((other) => !indirect.has(other)),
    );
  }
  return direct;
}
