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
  const ends = positionsAfter(pattern, knownPart(text));
  if (typeof text === 'string') return verdict(ends.has(pattern.length));
  const open = [...ends].filter((at) => at < pattern.length);
  if (open.length === 0) return 'no';
  return open.some((at) => /^\*+$/.test(pattern.slice(at))) ? 'yes' : 'undetermined';
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
