import { nearestName } from '../../diagnostics/index.js';

/** The names that declarations of one kind give. */
export interface DeclaredNames {
  names: ReadonlySet<string>;
  /**
   * Whether a name is declared nowhere. Where declarations have no name that could be read, a few unknown names are taken
   * for theirs: a missing name is one fault, and not one more at each place that speaks of it.
   */
  lack(name: string): boolean;
}

/**
 * @param unreadable how many declarations have no name that could be read; infinite where the list itself could not
 * @param references every name that the config speaks of; asked for only where something is unreadable
 */
export function declaredNames(
  names: ReadonlySet<string>,
  unreadable: number,
  references: () => Iterable<string | undefined>,
): DeclaredNames {
  if (unreadable === 0) return { names, lack: (name) => !names.has(name) };
  if (unreadable === Number.POSITIVE_INFINITY) return { names, lack: () => false };
  let unexplained: Set<string> | undefined;
  const lack = (name: string) => {
    if (names.has(name)) return false;
    unexplained ??= unknownOf(names, references());
    return unexplained.size > unreadable || !unexplained.has(name);
  };
  return { names, lack };
}

/** Unknown names, without those that are near to a known one: they are misspelled, and never declared. */
function unknownOf(names: ReadonlySet<string>, references: Iterable<string | undefined>): Set<string> {
  const unknown = new Set<string>();
  for (const name of references) if (name !== undefined && !names.has(name)) unknown.add(name);
  // Thousands of unknown names are no consequence of one fault, and to look for the nearest of each costs minutes.
  if (unknown.size > 100) return unknown;
  return new Set([...unknown].filter((name) => nearestName(name, names) === null));
}
