import type { Diagnostic } from '../diagnostics/index.js';

/** More than anyone reads of one file. */
const maximumShown = 500;

/**
 * Leaves out what is too much of one file, and says how much that is, so that nobody takes the list for all.
 *
 * @param ordered diagnostics, those of a file together
 * @param leftOut how many of a file nobody made diagnostics of, by its path
 */
export function capFaults(ordered: readonly Diagnostic[], leftOut: Readonly<Record<string, number>>): Diagnostic[] {
  const capped = Object.keys(leftOut).length > 0 || ordered.length > maximumShown;
  if (!capped) return [...ordered];
  const shown: Diagnostic[] = [];
  for (const group of byFile(ordered)) {
    const first = group.slice(0, maximumShown);
    shown.push(...first);
    const last = first.at(-1)!;
    const hidden = group.length - first.length + (leftOut[last.file] ?? 0);
    if (hidden > 0) shown.push(tooMany(last, hidden));
  }
  return shown;
}

function byFile(ordered: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of ordered) {
    const group = groups.get(one.file);
    if (group) group.push(one);
    else groups.set(one.file, [one]);
  }
  return [...groups.values()];
}

/** Stands behind the last that is shown. */
function tooMany({ file, line, column }: Diagnostic, hidden: number): Diagnostic {
  return {
    code: 'too-many-faults',
    severity: 'error',
    message: `${hidden.toLocaleString('en')} more faults of this file are not shown.`,
    help: 'Correct those above, and check again.',
    file,
    line,
    column,
    related: [],
  };
}
