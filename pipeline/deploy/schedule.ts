import type { Operation } from '../model/index.js';

/** Accounts are independent of each other; AWS creates at most five at a time, and others may be at it too. */
const accountsAtATime = 3;

/**
 * Runs operations in their order, each after those that it depends on. Account operations run a few at a time among
 * themselves; everything else runs alone, so that one thing changes at a time. The first failure lets what runs come
 * to its end and starts nothing more.
 *
 * @param operations in the approved order; a dependency that is not among them is done already
 * @throws the first error of `run`
 */
export async function runInOrder(
  operations: readonly Operation[],
  run: (operation: Operation) => Promise<void>,
): Promise<void> {
  const waiting = [...operations];
  const open = new Set(operations.map(({ id }) => id));
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let alone = false;
  const start = (operation: Operation) => {
    waiting.splice(waiting.indexOf(operation), 1);
    alone = operation.kind !== 'account';
    const work: Promise<void> = run(operation)
      .then(() => void open.delete(operation.id))
      .catch((error: unknown) => void failures.push(error))
      .finally(() => void running.delete(work));
    running.add(work);
  };
  while (waiting.length > 0 || running.size > 0) {
    if (failures.length === 0) for (let next = pick(); next; next = pick()) start(next);
    if (running.size > 0) await Promise.race(running);
    else if (failures.length > 0) break;
    else throw new Error(`operations wait for each other: ${waiting.map(({ id }) => id).join(', ')}`);
  }
  if (failures.length > 0) throw failures[0];

  function pick(): Operation | undefined {
    if (running.size >= accountsAtATime || (running.size > 0 && alone)) return undefined;
    const ready = waiting.find(({ dependsOn }) => dependsOn.every((id) => !open.has(id)));
    return running.size === 0 || ready?.kind === 'account' ? ready : undefined;
  }
}
