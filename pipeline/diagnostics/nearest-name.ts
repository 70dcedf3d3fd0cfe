/**
 * The name that was probably meant: the one with the fewest edits, at most a third of its length and at most three.
 * Case does not count as a difference.
 *
 * @returns null where nothing is near
 */
export function nearestName(wanted: string, names: Iterable<string>): string | null {
  const lower = wanted.toLowerCase();
  let best: string | null = null;
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= limit) continue;
    const distance = editDistance(lower, name.toLowerCase(), limit);
    if (distance >= limit) continue;
    limit = distance;
    best = name;
    if (distance === 0) break;
  }
  return best;
}

/** Edits (insert, delete, replace, swap neighbours) between two texts; `limit` where there are as many or more. */
function editDistance(a: string, b: string, limit: number): number {
  let twoAgo: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const replace = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(row[j - 1]! + 1, previous[j]! + 1, replace);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, twoAgo[j - 2]! + 1);
      row.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest >= limit) return limit;
    twoAgo = previous;
    previous = row;
  }
  return Math.min(previous[b.length]!, limit);
}

/** "Did you mean …?", or nothing. */
export function didYouMean(wanted: string, names: Iterable<string>): string {
  const name = nearestName(wanted, names);
  return name === null ? '' : `Did you mean "${name}"?`;
}
