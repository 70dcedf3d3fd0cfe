import type { Operation } from '../model/index.js';

/** How many operations of a kind run beside each other. Of other kinds, one thing changes at a time. */
const lanes = {
  /** AWS creates at most five accounts at a time, and others may be at it too. */
  account: 3,
  /** Stack sets that do not need each other; each of their operations works on many accounts already. */
  stackSet: 4,
} as const;

/** Which operations may run beside this one, and which may not although they are of the same kind; null: none may. */
interface Lane {
  name: keyof typeof lanes;
  /** What only one operation at a time works on. */
  thing: string;
}

function laneOf({ id, kind, action }: Operation): Lane | null {
  if (kind === 'account') return { name: 'account', thing: id };
  // A gate speaks of all that came before it.
  if (action.type !== 'gate' && 'stackSet' in action) return { name: 'stackSet', thing: action.stackSet };
  return null;
}

/**
 * Runs operations in their order, each after those that it depends on. Account operations run a few at a time among
 * themselves, and so do those of different stack sets; everything else runs alone, so that one thing changes at a time.
 * The first failure lets what runs come to its end and starts nothing more.
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
  const running = new Map<Promise<void>, Lane | null>();
  const failures: unknown[] = [];
  const start = (operation: Operation) => {
    waiting.splice(waiting.indexOf(operation), 1);
    const work: Promise<void> = run(operation)
      .then(() => void open.delete(operation.id))
      .catch((error: unknown) => void failures.push(error))
      .finally(() => void running.delete(work));
    running.set(work, laneOf(operation));
  };
  while (waiting.length > 0 || running.size > 0) {
    if (failures.length === 0) for (let next = pick(); next; next = pick()) start(next);
    if (running.size > 0) await Promise.race(running.keys());
    else if (failures.length > 0) break;
    else throw new Error(`operations wait for each other: ${waiting.map(({ id }) => id).join(', ')}`);
  }
  if (failures.length > 0) throw failures[0];

  function pick(): Operation | undefined {
    const lane = [...running.values()][0];
    if (lane === null || (lane && running.size >= lanes[lane.name])) return undefined;
    const busy = new Set([...running.values()].map((other) => other?.thing));
    const ready = waiting.find(
      (operation) =>
        operation.dependsOn.every((id) => !open.has(id)) && !busy.has(laneOf(operation)?.thing ?? operation.id),
    );
    return running.size === 0 || (ready && laneOf(ready)?.name === lane?.name) ? ready : undefined;
  }
}
