import { printable } from '../../printable.js';

/**
 * Text of others as a plain text message. `[text](target)` would become a link (SARIF 2.1.0, 3.11.6), so that its
 * brackets are escaped; brackets that make no link stay readable.
 */
export function plainMessage(text: string): string {
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
}
