import type { styleText } from 'node:util';
import type { LineReader } from './texts.js';

/** What diagnostics are drawn on. */
export interface Page {
  /** The config directory as the user named it. */
  directory: string;
  lineAt: LineReader;
  /** Columns. */
  width: number;
  style: (format: Parameters<typeof styleText>[0], text: string) => string;
}
