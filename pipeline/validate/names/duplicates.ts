import type { Position } from '../../diagnostics/index.js';
import type { Report } from '../rule.js';

interface Candidate {
  /** What must be unique; absent where it is malformed. */
  key: string | undefined;
  at(): Position;
}

/** Reports every candidate whose key was there before, and names the first place. */
export function reportDuplicates<T extends Candidate>(
  candidates: Iterable<T>,
  report: Report,
  say: (key: string, duplicate: T) => { message: string; help: string; other: string },
): void {
  const first = new Map<string, T>();
  for (const candidate of candidates) {
    const { key } = candidate;
    if (key === undefined) continue;
    const before = first.get(key);
    if (!before) {
      first.set(key, candidate);
      continue;
    }
    const { message, help, other } = say(key, candidate);
    report({ at: candidate.at(), message, help, related: [{ ...before.at(), message: other }] });
  }
}
