import type { Operation } from '../../model/index.js';

/** No order keeps every target guarded: accounts trade places between targets whose Allow shrinks, or widens, on both. */
export class CyclicPlan extends Error {
  override name = 'CyclicPlan';
  /** Ids of the operations that wait for each other. */
  readonly operations: string[];

  constructor(operations: string[]) {
    super(`no safe order for ${operations.join(', ')}`);
    this.operations = operations;
  }
}

/**
 * Topological order; among those that are free, the order in which they were drafted.
 *
 * @throws CyclicPlan where operations wait for each other
 */
export function inOrder(operations: readonly Operation[]): Operation[] {
  const waiting = new Map(operations.map((operation) => [operation.id, operation]));
  const ordered: Operation[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ dependsOn }) => dependsOn.every((id) => !waiting.has(id)));
    if (free.length === 0) throw new CyclicPlan([...waiting.keys()]);
    for (const operation of free) {
      ordered.push(operation);
      waiting.delete(operation.id);
    }
  }
  return ordered;
}
