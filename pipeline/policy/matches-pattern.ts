import { type Verdict, verdict } from './verdict.js';

/**
 * A text of which only the beginning may be known: the name of a role ends in characters that AWS makes up, say. At
 * least one character follows.
 */
export type PartialText = string | { startsWith: string };

/** The known part of a text. */
export function knownPart(text: PartialText): string {
  return typeof text === 'string' ? text : text.startsWith;
}

/**
 * Whether a text matches a pattern of IAM's: `*` stands for any characters, `?` for one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 *
 * @returns undetermined where it depends on the part of the text that is not known
 */
export function matchesPattern(pattern: string, text: PartialText): Verdict {
  const known = knownPart(text);
  let same = 0;
  while (same < known.length && pattern[same] === known[same] && pattern[same] !== '*') same++;
  const next = pattern[same];
  // Most patterns differ from most texts before their first wildcard, and most others end in their only one.
  if (same < known.length && next !== '*' && next !== '?') return 'no';
  if (next === '*' && same === pattern.length - 1) return 'yes';
  const ends = positionsAfter(pattern.slice(same), known.slice(same));
  const end = pattern.length - same;
  if (typeof text === 'string') return verdict(ends.has(end));
  const open = [...ends].filter((at) => at < end);
  if (open.length === 0) return 'no';
  return open.some((at) => /^\*+$/.test(pattern.slice(same + at))) ? 'yes' : 'undetermined';
}

/** Whether a text is this very text. */
export function matchesPlain(wanted: string, text: PartialText): Verdict {
  if (typeof text === 'string') return verdict(wanted === text);
  return wanted.length > text.startsWith.length && wanted.startsWith(text.startsWith) ? 'undetermined' : 'no';
}

/** Where in the pattern one may stand after the text: no backtracking, so no pattern can make this slow. */
function positionsAfter(pattern: string, text: string): Set<number> {
  let positions = passStars(pattern, [0]);
  for (const character of text) {
    const next: number[] = [];
    for (const at of positions) {
      if (pattern[at] === '*') next.push(at);
      else if (pattern[at] === '?' || pattern[at] === character) next.push(at + 1);
    }
    positions = passStars(pattern, next);
    if (positions.size === 0) break;
  }
  return positions;
}

/** A star may also stand for nothing. */
function passStars(pattern: string, positions: number[]): Set<number> {
  const passed = new Set<number>();
  for (let at of positions) {
    passed.add(at);
    while (pattern[at] === '*') passed.add(++at);
  }
  return passed;
}
