/** What other stacks and stack sets of the wider surface stand on: a stack, or a stack set by its waves. */
export interface Standing {
  name: string;
  kind: 'stack' | 'atOnce' | 'waves';
  dependsOn: readonly string[];
}

/**
 * A stack that needs every stack of a stack set cannot wait for one wave of it, nor can what needs that stack. So waves run
 * in trains: the first carries all that waits for no such stack, the next one what waits for those, and so on.
 *
 * @returns name → number of the train, from 0. For a stack it is the train after which it can be deployed, plus one.
 */
export function trains(all: readonly Standing[]): ReadonlyMap<string, number> {
  const byName = new Map<string, Standing[]>();
  for (const one of all) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  const known = new Map<string, number>();
  const open = new Set<string>();
  const trainOf = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    // A circle is refused elsewhere; here it must only end.
    if (open.has(name)) return 0;
    open.add(name);
    let train = 0;
    for (const { kind, dependsOn } of byName.get(name) ?? []) {
      for (const dependency of dependsOn) {
        const waits = kind !== 'waves' && (byName.get(dependency) ?? []).some((other) => other.kind === 'waves');
        train = Math.max(train, trainOf(dependency) + (waits ? 1 : 0));
      }
    }
    open.delete(name);
    known.set(name, train);
    return train;
  };
  return new Map([...byName.keys()].map((name) => [name, trainOf(name)]));
}
