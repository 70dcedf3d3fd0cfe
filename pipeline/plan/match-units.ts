import type { Config, LiveOrganizationalUnit, MovedConfig, Snapshot } from '../model/index.js';
import { resourcesOf } from './stacks/resource.js';

/** The OUs of the config that live. */
export interface UnitMatches {
  /** Path of the config → the live OU. */
  units: Map<string, LiveOrganizationalUnit>;
  /** Live id → the name that our stack knows, for an OU that was renamed by hand and is found by that name. */
  knownAs: Map<string, string>;
}

/**
 * Finds the live OU of every path of the config: at that path; else where a declared rename says it was; else, because a
 * person can rename an OU in the console, below the OU that its parent is: under its name, or under the name by which one
 * of our stacks knows it. No OU is two paths of the config.
 */
export function matchUnits({ organizationalUnits, moved }: Config, snapshot: Snapshot): UnitMatches {
  const live = new Map(snapshot.organizationalUnits.map((unit) => [unit.path, unit]));
  const units = new Map<string, LiveOrganizationalUnit>();
  const knownAs = new Map<string, string>();
  const taken = new Set<string>();
  const take = (path: string, unit: LiveOrganizationalUnit | undefined): boolean => {
    if (!unit || units.has(path) || taken.has(unit.id)) return false;
    units.set(path, unit);
    taken.add(unit.id);
    return true;
  };
  for (const { path } of organizationalUnits) take(path, live.get(path));
  for (const { path } of organizationalUnits) take(path, live.get(formerPath(path, moved) ?? ''));
  const byName = children(snapshot.organizationalUnits.map((unit) => [unit, unit.name]));
  const byKnownName = children(stackNames(snapshot));
  // Parents come before children, so that what is below a renamed OU is found through it.
  for (const { path } of organizationalUnits) {
    const parent = parentOf(path);
    const parentId = parent === null ? snapshot.root.id : units.get(parent)?.id;
    for (const name of [path, formerPath(path, moved)].flatMap((one) => (one === null ? [] : lastName(one)))) {
      const key = `${parentId}/${name}`;
      take(path, byName.get(key));
      const known = byKnownName.get(key);
      if (known && take(path, known)) knownAs.set(known.id, name);
    }
  }
  return { units, knownAs };
}

/**
 * Where a path of the config was before a declared rename of it or of an OU above it; null where there is none, or where
 * what was there is declared to be elsewhere now.
 */
export function formerPath(path: string, moved: readonly MovedConfig[]): string | null {
  const former = renamed(
    path,
    moved.map(({ from, to }) => [to, from]),
  );
  if (former === null) return null;
  const now = renamed(
    former,
    moved.map(({ from, to }) => [from, to]),
  );
  return now === path ? former : null;
}

function renamed(path: string, renames: readonly [from: string, to: string][]): string | null {
  const [nearest] = renames
    .filter(([from]) => path === from || path.startsWith(`${from}/`))
    .sort(([a], [b]) => b.length - a.length);
  return nearest ? nearest[1] + path.slice(nearest[0].length) : null;
}

/** The path of the OU above; null for one below the root. */
export function parentOf(path: string): string | null {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? null : path.slice(0, slash);
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `parentId/name` → OU. */
function children(named: [LiveOrganizationalUnit, string][]): Map<string, LiveOrganizationalUnit> {
  return new Map(named.map(([unit, name]) => [`${unit.parentId}/${name}`, unit]));
}

/** The OUs of our stacks with the names that the stacks know: while a rename is taken in, that is noted beside it. */
function stackNames({ stacks, organizationalUnits }: Snapshot): [LiveOrganizationalUnit, string][] {
  const live = new Map(organizationalUnits.map((unit) => [unit.id, unit]));
  return stacks.flatMap(({ template, resources }) => {
    const written = resourcesOf(template);
    return resources.flatMap(({ logicalId, physicalId }): [LiveOrganizationalUnit, string][] => {
      const [unit, resource] = [live.get(physicalId ?? ''), written[logicalId]];
      if (!unit || !resource) return [];
      return [[unit, noted(resource.Metadata) ?? String(resource.Properties['Name'])]];
    });
  });
}

/** Metadata by which a stack remembers the name of an OU while its template holds the one that was given by hand. */
export function noteOfName(name: string): { Charter: { knownAs: string } } {
  return { Charter: { knownAs: name } };
}

function noted(metadata: unknown): string | null {
  const { knownAs } = (metadata as Partial<ReturnType<typeof noteOfName>> | undefined)?.Charter ?? {};
  return typeof knownAs === 'string' ? knownAs : null;
}
