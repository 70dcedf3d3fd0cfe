import type { Diagnostic, Severity } from '../diagnostics/index.js';
import { groupBy } from '../model/index.js';

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
  if (!capped) return ordered.map(shortened);
  const shown: Diagnostic[] = [];
  for (const group of groupBy(ordered, ({ file }) => file).values()) {
    const worst = worstFirst(group);
    const kept = new Set(worst.slice(0, maximumShown));
    const first = group.filter((one) => kept.has(one));
    shown.push(...first.map(shortened));
    const last = first.at(-1)!;
    const unmade = leftOut[last.file] ?? 0;
    const hidden = group.length - first.length + unmade;
    // What nobody made diagnostics of was errors, all of it.
    const severity = unmade > 0 ? 'error' : worst[maximumShown]?.severity;
    if (hidden > 0) shown.push(tooMany(last, hidden, severity ?? 'error'));
  }
  return shown;
}

/** Longer than any text of ours; what is longer repeats a value of the config, which may have megabytes. */
const maximumLength = 2000;

function shortened(one: Diagnostic): Diagnostic {
  if (one.message.length <= maximumLength && one.help.length <= maximumLength) return one;
  return { ...one, message: short(one.message), help: short(one.help) };
}

/** What is wrong often stands at the end. */
function short(text: string): string {
  if (text.length <= maximumLength) return text;
  return `${text.slice(0, 500)} … ${text.slice(-500)}`.toWellFormed();
}

/** No error may be hidden by a warning that stands before it. */
function worstFirst(group: readonly Diagnostic[]): readonly Diagnostic[] {
  if (group.length <= maximumShown) return group;
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return order.flatMap((severity) => group.filter((one) => one.severity === severity));
}

/** Stands behind the last that is shown, and is as bad as the worst that is not. */
function tooMany({ file, line, column }: Diagnostic, hidden: number, severity: Severity): Diagnostic {
  return {
    code: 'too-many-faults',
    severity,
    message: `${hidden.toLocaleString('en')} more faults of this file are not shown.`,
    help: 'Correct those above, and check again.',
    file,
    line,
    column,
    related: [],
  };
}
