import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../diagnostics/index.js';
import type { LineReader } from '../texts.js';

/**
 * Gives each diagnostic what tells it from all others and stays the same when lines are added or removed around it: its
 * code, its file, what its line says and its message. The same four twice are told apart by their order, as GitHub's own
 * fingerprints are.
 */
export function fingerprinter(lineAt: LineReader): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({ code, file, line, message }) => {
    const text = (lineAt(file, line) ?? '').trim().slice(0, 1_000);
    const says = message.replace(/\bline \d+/g, 'line');
    const hash = createHash('sha256')
      .update(JSON.stringify([code, file, text, says]))
      .digest('hex')
      .slice(0, 16);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
