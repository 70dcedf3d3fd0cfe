import type { Operation } from '../../model/index.js';

/**
 * Leaves out what is only preferred where it would make operations wait for each other. A new account may be in an early
 * wave of one stack set and in a late one of another that it needs before it moves to its place: then the first of them
 * goes on without waiting for everybody.
 *
 * @param preferred operation id → the ids among its dependencies that may be left out
 */
export function withoutCircles(
  operations: readonly Operation[],
  preferred: ReadonlyMap<string, readonly string[]>,
): Operation[] {
  const needed = new Map(
    operations.map(({ id, dependsOn }) => {
      const optional = new Set(preferred.get(id));
      return [id, new Set(dependsOn.filter((other) => !optional.has(other)))];
    }),
  );
  for (const { id, dependsOn } of operations) {
    const own = needed.get(id);
    for (const other of dependsOn) if (own && !own.has(other) && !waitsFor(other, id, needed)) own.add(other);
  }
  return operations.map((operation) => ({ ...operation, dependsOn: [...(needed.get(operation.id) ?? [])].sort() }));
}

/** Whether an operation waits for another, however many others are between. */
function waitsFor(one: string, other: string, needed: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const open = [one];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === other) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(needed.get(id) ?? []));
  }
  return false;
}
