import type { Snapshot } from '../model/index.js';
import type { Identity } from './identity.js';

/** The ids from the root down to a target; null where it is not known. Symbols stand for what does not exist yet. */
export type PlaceOf = (target: string) => string | null;

/** Places in the live tree, which says more than symbols: an OU that the config does not name has none. */
export function placesIn({ root, organizationalUnits, accounts }: Snapshot, { symbols }: Identity): PlaceOf {
  const parents = new Map([...organizationalUnits, ...accounts].map(({ id, parentId }) => [id, parentId]));
  const known = new Map<string, string | null>();
  const placeOf: PlaceOf = (target) => {
    const id = symbols[target] ?? target;
    if (id === root.id) return id;
    const found = known.get(id);
    if (found !== undefined) return found;
    const parent = parents.get(id) ?? parentSymbol(id);
    const above = parent === null ? null : placeOf(parent);
    const place = above && `${above}/${id}`;
    known.set(id, place);
    return place;
  };
  return placeOf;
}

/** Whether a place is the other one, or below it. */
export function inOrBelow(place: string, above: string): boolean {
  return place === above || place.startsWith(`${above}/`);
}

/** Whether an account may be below both places; so may it be where one is not known. */
export function relatedPlaces(a: string | null, b: string | null): boolean {
  return !a || !b || inOrBelow(a, b) || inOrBelow(b, a);
}

/** `${ou:Workloads/Prod}` → `${ou:Workloads}` → `${root}`, where accounts are created, too. */
function parentSymbol(symbol: string): string | null {
  if (symbol.startsWith('${account:')) return '${root}';
  const path = /^\$\{ou:(.*)\}$/s.exec(symbol)?.[1];
  if (path === undefined) return null;
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '${root}' : `\${ou:${path.slice(0, slash)}}`;
}
